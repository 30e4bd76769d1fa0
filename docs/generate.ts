// npm run reference: writes the pages made from rules and parameters anew.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { referencePages } from './reference.ts';

for (const { path, text } of referencePages()) {
  await writeFile(join(import.meta.dirname, '..', path), text);
  process.stdout.write(`${path}\n`);
}
