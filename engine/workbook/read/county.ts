import type { IsoDate } from '../../base/date.ts';
import type { County, PlanStatus } from '../../model/baseline.ts';
import type { CellRef } from '../../model/grid.ts';
import type { Finding } from '../../model/notice.ts';
import type { Column } from '../contract/column.ts';
import { contractOf } from '../contract/contracts.ts';
import { dateInText } from '../parse/calendar.ts';
import { readCell } from '../parse/cell.ts';
import { isBlank, textOf, tidy, wordKey } from '../parse/text.ts';
import type { View } from '../recognise/view.ts';
import { cellFinding } from './cellFinding.ts';

/** What may be settled in the pane: cut-off date, year of the plan, how far it has come and why. */
export interface CountyRecord extends Pick<County, 'planYear' | 'status' | 'approvalNote'> {
  readonly asOf?: IsoDate | undefined;
}

/** What 基本情况 says. */
export interface CountyFacts extends County, CountyRecord {
  readonly sheet: string;
  /** Where each item stands, by its column. */
  readonly cells: Readonly<Record<string, CellRef>>;
  readonly findings: readonly Finding[];
}

const FIELDS = new Map<string, Column>(
  contractOf('county').columns.flatMap((column) =>
    [...Object.values(column.header), ...(column.alsoCalled ?? [])].map(
      (word) => [wordKey(word), column] as const,
    ),
  ),
);

/**
 * Reads 基本情况: a name in one cell, its value in the next that is not blank.
 *
 * @param isNamed whether the sheet is called so; another sheet needs two known names
 */
export function countyFactsOf(view: View, isNamed: boolean): CountyFacts | undefined {
  const found: { readonly column: Column; readonly row: number; readonly at: number }[] = [];
  for (let row = view.top; row <= view.bottom; row += 1) {
    const at = firstText(view, row);
    const column =
      at === undefined ? undefined : FIELDS.get(wordKey(textOf(view.valueAt(row, at))));
    if (column && at !== undefined) found.push({ column, row, at });
  }
  const names = new Set(found.map(({ column }) => column.id));
  const isEnough = isNamed ? names.size > 0 : names.has('county.name') && names.has('county.asOf');
  if (!isEnough) return undefined;
  const findings: Finding[] = [];
  const values = found.flatMap(({ column, row, at }) => {
    const place = valueColumn(view, row, at);
    if (place === undefined) return [];
    const reading = readCell(view.valueAt(row, place), column);
    const cell = view.cell(row, place);
    if (reading.state === 'trouble')
      findings.push(cellFinding(reading.trouble, column, { field: column.id, cell }));
    return reading.state === 'value' ? [{ id: column.id, value: reading.value, cell }] : [];
  });
  const first = (id: string): string | number | boolean | undefined =>
    values.find((one) => one.id === id)?.value;
  const name = first('county.name');
  const planYear = first('county.planYear');
  const approvalNote = first('county.approvalNote');
  return {
    sheet: view.grid.sheet,
    name: name === undefined ? undefined : String(name),
    planYear: typeof planYear === 'number' ? planYear : undefined,
    status: first('county.status') as PlanStatus | undefined,
    approvalNote: approvalNote === undefined ? undefined : String(approvalNote),
    previousAsOf: first('county.previousAsOf') as IsoDate | undefined,
    bordersAsOf: first('county.bordersAsOf') as IsoDate | undefined,
    asOf: first('county.asOf') as IsoDate | undefined,
    cells: Object.fromEntries(values.map(({ id, cell }) => [id, cell] as const).reverse()),
    notes: values.filter(({ id }) => id === 'county.notes').map(({ value }) => String(value)),
    findings,
  };
}

const firstText = (view: View, row: number): number | undefined => {
  for (let column = view.left; column <= view.right; column += 1)
    if (!isBlank(view.valueAt(row, column))) return column;
  return undefined;
};

/** The value stands in the next cell; a merged name ends where its area ends. */
function valueColumn(view: View, row: number, name: number): number | undefined {
  const next = (view.mergeAt(row, name)?.right ?? name) + 1;
  return isBlank(view.valueAt(row, next)) ? undefined : next;
}

const NAMED =
  /^((?:.{2,8}?(?:省|自治区))?(?:.{2,10}?(?:市|州|盟|地区))?.{1,12}?(?:自治县|自治旗|县|区|市|旗))(?=(?:19|20)\d{2}|各?乡|各?镇|街道|机构|编制|人口|行政|事业|基层|国民|统计)/;

/** The county that a title names: XX县2024年乡镇编制情况表. */
export function countyInTitles(titles: readonly string[]): string | undefined {
  for (const title of titles) {
    const [, name] =
      NAMED.exec(
        tidy(title)
          .replace(/ /g, '')
          .replace(/^附[件表]\d*[:：]?/, ''),
      ) ?? [];
    if (name !== undefined && !/^(?:全|各|本|该|某)/.test(name)) return name;
  }
  return undefined;
}

/** The latest cut-off date that titles name: 截至2024年12月31日, 2024年底. */
export function dateInTitles(titles: readonly string[]): IsoDate | undefined {
  const dates = titles.flatMap((title) => dateInText(title) ?? []);
  return dates.reduce<IsoDate | undefined>(
    (latest, date) => (latest === undefined || date > latest ? date : latest),
    undefined,
  );
}
