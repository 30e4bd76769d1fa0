import type { Baseline } from '../../model/baseline.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Sheet, SheetCell, Validation } from '../../model/sheet.ts';
import { both, type Column } from '../contract/column.ts';
import { contractOf } from '../contract/contracts.ts';
import type { CountyRecord } from '../read/county.ts';
import { cellValue, inputStyle, type Written } from './layout.ts';

const BLANK_NOTES = 3;

/** What the sheet is made of; a record need not have a cut-off date. */
type Facts = Pick<Baseline, 'county'> & Pick<CountyRecord, 'asOf'>;

/** Lays 基本情况 out: a name, a value and how to fill it in each row. */
export function countySheet(
  baseline: Pick<Baseline, 'county' | 'asOf'> | undefined,
  locale: Locale,
): Sheet {
  const { name, purpose } = contractOf('county');
  return laidOut(entriesOf(baseline), { title: name, purpose }, locale);
}

const RECORD = {
  title: both('方案状态', 'State of the plan'),
  purpose: both(
    '在窗格中定下的截止日期、规划年度、状态和审定说明，以本表为准，代替“基本情况”中的同名项；审定数、审定文号和审定日期见“编衡-调整记录”。',
    'Cut-off date, plan year, status and note on approval as settled in the pane: they hold in the place of those on “County”. Decided numbers, documents and dates stand on “BH-Adjustments”.',
  ),
};

/** What was settled in the pane about the county, in the same form; what was not is left out. */
export const countyRecordSheet = ({ asOf, ...county }: CountyRecord, locale: Locale): Sheet =>
  laidOut(
    entriesOf({ asOf, county: { ...county, notes: [] } }).filter(
      ({ value }) => value !== undefined,
    ),
    RECORD,
    locale,
  );

interface Entry {
  readonly column: Column;
  readonly value: Written;
}

const entriesOf = (county: Facts | undefined): readonly Entry[] =>
  contractOf('county').columns.flatMap((column) =>
    valuesFor(column, county).map((value) => ({ column, value })),
  );

function laidOut(
  entries: readonly Entry[],
  { title, purpose }: { readonly title: Localized; readonly purpose: Localized },
  locale: Locale,
): Sheet {
  const rows = entries.map(({ column, value }): readonly SheetCell[] => [
    { value: column.header[locale], style: 'header' },
    {
      value: cellValue(column, value, locale),
      style: inputStyle(column),
    },
    { value: column.note[locale], style: 'note' },
  ]);
  return {
    name: title[locale],
    widths: [18, 60, 50],
    rows: [
      [{ value: title[locale], style: 'title' }],
      [{ value: purpose[locale], style: 'subtitle' }],
      ...rows,
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 1, right: 2 },
    ],
    frozen: { rows: 2, columns: 1 },
    validations: entries.flatMap(({ column }, at): readonly Validation[] => {
      const area = { top: 2 + at, left: 1, bottom: 2 + at, right: 1 };
      if (column.quantity === 'date') return [{ area, rule: { kind: 'date' }, strictness: 'stop' }];
      if (!column.choices) return [];
      const values = column.choices.map(({ label }) => label[locale]);
      return [{ area, rule: { kind: 'list', values }, strictness: 'stop' }];
    }),
    print: { paper: 'A4', landscape: true, titleRows: [0, 1] },
    tab: 'input',
  };
}

function valuesFor({ id }: Column, baseline: Facts | undefined): readonly Written[] {
  if (id === 'county.notes') {
    const notes = baseline?.county.notes ?? [];
    return notes.length > 0 ? notes : Array<undefined>(BLANK_NOTES).fill(undefined);
  }
  if (id === 'county.asOf') return [baseline?.asOf];
  const { name, previousAsOf, bordersAsOf, planYear, status, approvalNote } =
    baseline?.county ?? {};
  const values: Readonly<Record<string, Written>> = {
    'county.name': name,
    'county.previousAsOf': previousAsOf,
    'county.bordersAsOf': bordersAsOf,
    'county.planYear': planYear,
    'county.status': status,
    'county.approvalNote': approvalNote,
  };
  return [values[id]];
}
