import type { Baseline } from '../../model/baseline.ts';
import type { Locale } from '../../model/locale.ts';
import type { Sheet, SheetCell, Validation } from '../../model/sheet.ts';
import type { Column } from '../contract/column.ts';
import { contractOf } from '../contract/contracts.ts';
import { cellValue, inputStyle, type Written } from './layout.ts';

const BLANK_NOTES = 3;

/** Lays 基本情况 out: a name, a value and how to fill it in each row. */
export function countySheet(
  baseline: Pick<Baseline, 'county' | 'asOf'> | undefined,
  locale: Locale,
): Sheet {
  const contract = contractOf('county');
  const entries = contract.columns.flatMap((column) =>
    valuesFor(column, baseline).map((value) => ({ column, value })),
  );
  const rows = entries.map(({ column, value }): readonly SheetCell[] => [
    { value: column.header[locale], style: 'header' },
    {
      value: cellValue(column, value, locale),
      style: inputStyle(column),
    },
    { value: column.note[locale], style: 'note' },
  ]);
  return {
    name: contract.name[locale],
    widths: [18, 60, 50],
    rows: [
      [{ value: contract.name[locale], style: 'title' }],
      [{ value: contract.purpose[locale], style: 'subtitle' }],
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

function valuesFor(
  { id }: Column,
  baseline: Pick<Baseline, 'county' | 'asOf'> | undefined,
): readonly Written[] {
  if (id === 'county.notes') {
    const notes = baseline?.county.notes ?? [];
    return notes.length > 0 ? notes : Array<undefined>(BLANK_NOTES).fill(undefined);
  }
  if (id === 'county.asOf') return [baseline?.asOf];
  const { name, previousAsOf, bordersAsOf, planYear, status } = baseline?.county ?? {};
  const values: Readonly<Record<string, Written>> = {
    'county.name': name,
    'county.previousAsOf': previousAsOf,
    'county.bordersAsOf': bordersAsOf,
    'county.planYear': planYear,
    'county.status': status,
  };
  return [values[id]];
}
