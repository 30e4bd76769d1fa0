// npm run templates: writes every workbook of this folder anew.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWorkbook } from '../xlsx/index.ts';
import { templateFiles } from './files.ts';

for (const { path, title, sheets } of templateFiles()) {
  const target = join(import.meta.dirname, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, await writeWorkbook(sheets, title === undefined ? {} : { title }));
  process.stdout.write(`templates/${path}\n`);
}
