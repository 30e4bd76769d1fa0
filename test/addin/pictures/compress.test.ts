import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress } from './compress.ts';

const chunk = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
};

const dataOf = (png: Buffer, type: string): Buffer => {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
};

test('a picture keeps every colour, whatever the filter of a line', () => {
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 5, 8, 2, 0, 0, 0]);
  // Five lines of a red and a grey pixel, one for each filter: none, left, up, average, Paeth.
  const red = [200, 10, 30];
  const lines = [
    [0, ...red, 90, 90, 90],
    [1, ...red, 146, 80, 60],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 100, 5, 15, 201, 40, 30],
    [4, 0, 0, 0, 0, 0, 0],
  ];
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  const small = Buffer.from(compress(png));
  const palette = dataOf(small, 'PLTE');
  const indices = inflateSync(dataOf(small, 'IDAT'));
  const colours = [...indices]
    .filter((_, place) => place % 3 !== 0)
    .map((index) => [...palette.subarray(index * 3, index * 3 + 3)]);
  const grey = [90, 90, 90];
  expect(colours).toEqual([red, grey, red, grey, red, grey, red, grey, red, grey]);
  expect(dataOf(small, 'IHDR')[9]).toBe(3);
});
