import type { CellValue, Grid } from '../../model/grid.ts';
import { finding, type Finding } from '../../model/notice.ts';
import type { Localized } from '../../model/locale.ts';
import { MAPPING_NOT_UNDERSTOOD, PERSONAL_DATA, SHEET_NOT_READ } from '../notices.ts';
import { tidy, wordKey } from '../parse/text.ts';
import { unitOf } from '../parse/unit.ts';
import { listTable, type ListTable } from '../recognise/lists.ts';
import { contractNamed } from '../recognise/sheetName.ts';
import { mappedTo, mappingKey, type MappingRow } from '../recognise/mapping.ts';
import type { Table } from '../recognise/table.ts';
import { townshipTables } from '../recognise/townshipTables.ts';
import { viewOf, type View } from '../recognise/view.ts';
import { recordOf } from '../results/sheetNames.ts';
import { countyFactsOf, type CountyFacts } from './county.ts';
import { listRows } from './records.ts';

/** What the sheets of a workbook were found to hold. */
export interface SheetsFound {
  readonly tables: readonly Table[];
  readonly lists: readonly ListTable[];
  readonly counties: readonly CountyFacts[];
  readonly mapping: readonly MappingRow[];
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
  const mappings = views.flatMap((view) =>
    contractNamed(view.grid.sheet)?.id === 'mapping'
      ? (listTable(view, contractNamed(view.grid.sheet)) ?? [])
      : [],
  );
  const mapping = mappings.flatMap((list) => mappingRows(list, findings));
  const tables: Table[] = [];
  const lists: ListTable[] = [];
  const counties: CountyFacts[] = [];
  for (const view of views) {
    const named = contractNamed(view.grid.sheet);
    if (named?.id === 'mapping') continue;
    const record = recordOf(view.grid.sheet);
    const county = countyFactsOf(view, (record ?? named?.id) === 'county');
    const list = named?.shape === 'township' ? undefined : listTable(view, named);
    const found = county || list ? [] : townshipTables(view, mapping);
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
  return { tables, lists, counties, mapping, findings };
}

function mappingRows(list: ListTable, findings: Finding[]): readonly MappingRow[] {
  const { rows, findings: troubles } = listRows(list, undefined);
  findings.push(...troubles);
  return rows.flatMap((row): readonly MappingRow[] => {
    const header = row.text('mapping.header') ?? '';
    const field = row.text('mapping.field');
    const unitText = row.text('mapping.unit');
    const year = row.number('mapping.year');
    const sheet = row.text('mapping.sheet');
    const to = field === undefined ? undefined : mappedTo(field);
    const unit = unitText === undefined ? undefined : unitOf(unitText);
    const misread =
      field !== undefined && !to ? field : unitText !== undefined && !unit ? unitText : undefined;
    if (misread !== undefined) {
      const at = { cell: row.cellOf(to ? 'mapping.unit' : 'mapping.field') };
      findings.push(finding(MAPPING_NOT_UNDERSTOOD, at, { header, written: misread }));
      return [];
    }
    if (!to && !unit && year === undefined) return [];
    const key = mappingKey(header);
    const sheetKey = sheet === undefined ? undefined : mappingKey(sheet);
    return [{ sheet: sheetKey, header: key, to, unit, year, cell: row.cell }];
  });
}

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
