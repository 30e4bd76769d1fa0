import type { CellValue, Grid } from '../../model/grid.ts';
import { finding, type Finding } from '../../model/notice.ts';
import type { Localized } from '../../model/locale.ts';
import { contractOf } from '../contract/contracts.ts';
import { PERSONAL_DATA, SHEET_NOT_READ } from '../notices.ts';
import { tidy, wordKey } from '../parse/text.ts';
import { listTable, type ListTable } from '../recognise/lists.ts';
import { contractNamed } from '../recognise/sheetName.ts';
import type { Table } from '../recognise/table.ts';
import { townshipTables } from '../recognise/townshipTables.ts';
import { viewOf, type View } from '../recognise/view.ts';
import { recordOf } from '../results/sheetNames.ts';
import { countyFactsOf, type CountyFacts } from './county.ts';
import { mappingsOf, type MappingsRead } from './mappingRows.ts';

/** What the sheets of a workbook were found to hold. */
export interface SheetsFound {
  readonly tables: readonly Table[];
  readonly lists: readonly ListTable[];
  readonly counties: readonly CountyFacts[];
  readonly mappings: MappingsRead;
  readonly findings: readonly Finding[];
}

/** What the guide is called. */
export const GUIDE: Localized = { 'zh-CN': '说明', 'en-US': 'Guide' };

const NOT_INPUT = new Set(
  [...Object.values(GUIDE), '填表说明', '使用说明', '填报说明', '说明Guide', 'readme'].map(wordKey),
);

/** Hidden sheets on which workbooks of before had the words of our drop-downs. */
const OWN_PREFIX = '_bianheng';

const isNotInput = (sheet: string): boolean =>
  sheet.startsWith(OWN_PREFIX) || NOT_INPUT.has(wordKey(sheet));

/**
 * Looks at every sheet: a mapping first, for it steers the rest; then 基本情况, lists and tables.
 *
 * @param isWritten whether a sheet is one that we wrote ourselves as a result, by its name
 */
export function sheetsFound(
  grids: readonly Grid[],
  isWritten: (sheet: string) => boolean,
): SheetsFound {
  const findings: Finding[] = [];
  const views = grids
    .filter(({ sheet }) => !isWritten(sheet) && !isNotInput(sheet))
    .map(viewOf)
    .filter((view) => isFilled(view) && isImpersonal(view, findings));
  const mappings = mappingsOf(
    views.filter(isMapping).flatMap((view) => listTable(view, contractOf('mapping')) ?? []),
  );
  findings.push(...mappings.findings);
  const tables: Table[] = [];
  const lists: ListTable[] = [];
  const counties: CountyFacts[] = [];
  for (const view of views.filter((one) => !isMapping(one))) {
    const named = contractNamed(view.grid.sheet);
    const record = recordOf(view.grid.sheet);
    const county = countyFactsOf(view, (record ?? named?.id) === 'county');
    const list = named?.shape === 'township' ? undefined : listTable(view, named);
    const found = county || list ? [] : townshipTables(view, mappings.rows);
    // What was settled last, in the pane, goes before the planner's own sheet.
    if (county && record === 'county') counties.unshift(county);
    else if (county) counties.push(county);
    else if (list) lists.push(list);
    tables.push(...found);
    if (!county && !list && found.length === 0) {
      const { sheet } = view.grid;
      findings.push(finding(SHEET_NOT_READ, { cell: view.cell(view.top, view.left) }, { sheet }));
    }
  }
  return { tables, lists, counties, mappings, findings };
}

const isMapping = ({ grid: { sheet } }: View): boolean =>
  recordOf(sheet) === 'headers' || contractNamed(sheet)?.id === 'mapping';

const isFilled = (view: View): boolean =>
  view.grid.rows.some((row) => row.some((value) => value !== null && value !== ''));

const IDENTITY = /身份证|公民身份号码|证件号码|idnumber|identitycard|identitynumber|idcard/;
const IDENTITY_NUMBER = /^\d{17}[\dXx]$/;

/** Sheets with identity numbers are named, not read. */
function isImpersonal(view: View, findings: Finding[]): boolean {
  const { grid } = view;
  for (const [row, cells] of grid.rows.entries()) {
    const column = cells.findIndex(isIdentity);
    if (column < 0) continue;
    const cell = view.cell(view.top + row, view.left + column);
    findings.push(finding(PERSONAL_DATA, { cell }, { sheet: grid.sheet }));
    return false;
  }
  return true;
}

const isIdentity = (value: CellValue): boolean =>
  typeof value === 'string' &&
  (IDENTITY_NUMBER.test(value.trim()) ||
    (value.length <= 20 && IDENTITY.test(tidy(value).replace(/ /g, '').toLowerCase())));
