/// <reference types="node" />
// npm run build:addin -- --base https://… [--office local|global|china] [--out folder]
import { parseArgs } from 'node:util';

import { buildAddin } from './buildAddin.ts';
import { OFFICE_SOURCES, type OfficeSource } from './officeJs.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    base: { type: 'string' },
    office: { type: 'string', default: 'local' },
    out: { type: 'string' },
  },
});
if (!(values.office in OFFICE_SOURCES))
  throw new RangeError(`--office is one of ${Object.keys(OFFICE_SOURCES).join(', ')}`);
const problems = await buildAddin({
  base: values.base,
  office: values.office as OfficeSource,
  folder: values.out,
});
for (const problem of problems) process.stderr.write(`manifest: ${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else process.stdout.write(`${values.out ?? 'dist/addin'} manifest.xml ✓\n`);
