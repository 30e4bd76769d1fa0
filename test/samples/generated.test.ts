import { readdirSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { templateFiles } from '../../templates/files.ts';
import { writeWorkbook } from '../../xlsx/index.ts';
import { bytesOf } from './reading.ts';

const files = templateFiles();
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the workbooks under templates/', () => {
  test.each(files)('$path is what `npm run templates` writes', async ({ path, title, sheets }) => {
    const made = unzipSync(await writeWorkbook(sheets, title === undefined ? {} : { title }));
    const kept = unzipSync(bytesOf(path));
    expect(Object.keys(kept)).toEqual(Object.keys(made));
    for (const [name, bytes] of Object.entries(made))
      expect(textOf(kept[name] ?? new Uint8Array()) === textOf(bytes), `${path}: ${name}`).toBe(
        true,
      );
  });

  test('are all generated', () => {
    const found = ['', 'samples/'].flatMap((folder) =>
      readdirSync(new URL(`../../templates/${folder}`, import.meta.url))
        .filter((name) => name.endsWith('.xlsx') && !name.startsWith('~$'))
        .map((name) => folder + name),
    );
    expect(found.sort()).toEqual(files.map(({ path }) => path).sort());
  });
});
