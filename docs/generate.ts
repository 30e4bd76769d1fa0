// npm run reference: writes the pages made from rules, parameters and the sample anew.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { planWorkbook, reportSheets } from '../engine/index.ts';
import { readGrids } from '../xlsx/index.ts';
import { countyReportPage } from './countyReport/page.ts';
import { referencePages } from './reference.ts';
import { scenariosExample } from './scenariosExample.ts';

const root = join(import.meta.dirname, '..');
const sample = await readFile(join(root, 'templates/samples/county-33.xlsx'));
const { report } = planWorkbook(await readGrids(new Uint8Array(sample)));

for (const { path, text } of [
  ...referencePages(),
  countyReportPage(reportSheets(report, 'zh-CN')),
  await scenariosExample(),
]) {
  await writeFile(join(root, path), text);
  process.stdout.write(`${path}\n`);
}
