import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;
const COLOURS = 56;

/**
 * A screenshot with at most 56 colours, in a quarter of the bytes: a pane has few of them, but for
 * the edges of letters, which take the nearest one.
 *
 * @param png eight bits to a channel, without interlace, as Chromium writes it
 */
export function compress(png: Uint8Array): Uint8Array {
  const chunks = chunksOf(Buffer.from(png));
  const header = Buffer.from(chunks.find(({ type }) => type === 'IHDR')?.data ?? []);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = header[9] === 6 ? 4 : 3;
  const packed = Buffer.concat(
    chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data),
  );
  const pixels = unfiltered(inflateSync(packed), width * channels, channels);
  const { palette, indexOf } = paletteOf(pixels, channels);
  // One byte before each line says that it is not filtered.
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0, from = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, from += channels)
      lines[y * (width + 1) + 1 + x] = indexOf(colourAt(pixels, from));
  header[9] = 3;
  const written: readonly Chunk[] = [
    { type: 'IHDR', data: header },
    { type: 'PLTE', data: Buffer.from(palette.flatMap(channelsOf)) },
    { type: 'IDAT', data: deflateSync(lines, { level: 9, memLevel: 9 }) },
    { type: 'IEND', data: Buffer.alloc(0) },
  ];
  return Buffer.concat([png.subarray(0, SIGNATURE), ...written.map(bytesOf)]);
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
  }
  return chunks;
}

function bytesOf({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Undoes the filter of each line (PNG specification, 9.2). */
function unfiltered(data: Buffer, stride: number, step: number): Buffer {
  const height = data.length / (stride + 1);
  const pixels = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < step ? 0 : (pixels[at - step] ?? 0);
      const up = y === 0 ? 0 : (pixels[at - stride] ?? 0);
      const corner = x < step || y === 0 ? 0 : (pixels[at - stride - step] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      pixels[at] = ((data[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((one) => Math.abs(guess - one));
  if (toLeft! <= toUp! && toLeft! <= toCorner!) return left;
  return toUp! <= toCorner! ? up : corner;
}

const colourAt = (pixels: Buffer, at: number): number =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);

const channelsOf = (colour: number): readonly number[] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

/**
 * One colour after another, each the one that would be missed most: it occurs often and is far from
 * all that are taken, so that a rare red stays red beside many greys.
 */
function mostMissed(
  counts: readonly (readonly [colour: number, times: number])[],
): readonly number[] {
  const taken: number[] = [];
  const left = counts.map(() => Infinity);
  while (taken.length < Math.min(COLOURS, counts.length)) {
    const missed = counts.map(([, times], index) => times * (left[index] ?? 0));
    const most = missed.reduce(
      (best, miss, index) => (miss > (missed[best] ?? 0) ? index : best),
      0,
    );
    const [colour] = taken.length === 0 ? mostFrequent(counts) : (counts[most] ?? [0]);
    taken.push(colour);
    for (const [index, [other]] of counts.entries())
      left[index] = Math.min(left[index] ?? 0, distance(colour, other));
  }
  return taken;
}

const mostFrequent = (
  counts: readonly (readonly [colour: number, times: number])[],
): readonly [number, number] =>
  counts.reduce((most, one) => (one[1] > most[1] ? one : most), counts[0] ?? [0, 0]);

/** The colours that are missed most, and for every other one the nearest of them. */
function paletteOf(pixels: Buffer, channels: number) {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = mostMissed([...counts].sort(([a], [b]) => a - b));
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour: number): number => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    const distances = palette.map((one) => distance(one, colour));
    const nearest = distances.indexOf(Math.min(...distances));
    known.set(colour, nearest);
    return nearest;
  };
  return { palette, indexOf };
}

const distance = (a: number, b: number): number => {
  const [mine, others] = [channelsOf(a), channelsOf(b)];
  return mine.reduce((sum, value, index) => sum + (value - (others[index] ?? 0)) ** 2, 0);
};
