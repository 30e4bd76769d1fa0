/// <reference types="node" />
// npm run build -- --base https://… [--office local|china|global] [--out folder]
import path from 'node:path';
import { parseArgs } from 'node:util';

import { buildAddin } from './buildAddin.ts';
import { buildOneFile, buildPage } from './buildPage.ts';
import { checkScripts } from './checkScripts.ts';
import { OFFICE_SOURCES, type OfficeSource } from './officeJs.ts';
import { sizesOf, tableOf } from './sizes.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    base: { type: 'string' },
    office: { type: 'string', default: 'local' },
    out: { type: 'string', default: path.join(import.meta.dirname, '..', '..', 'dist') },
  },
});
if (!(values.office in OFFICE_SOURCES))
  throw new RangeError(`--office is one of ${Object.keys(OFFICE_SOURCES).join(', ')}`);

const { base, out } = values;
const office = values.office as OfficeSource;
const problems = [...(await buildAddin({ base, office, folder: path.join(out, 'addin') }))];
await buildPage(path.join(out, 'page'));
await buildOneFile(out);
problems.push(...checkScripts(out));
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
process.stdout.write(tableOf(sizesOf(out)));
