import type { Baseline } from '../../model/baseline.ts';
import type { Powers } from '../../model/powers.ts';
import { itemsText } from '../parse/itemNumbers.ts';
import type { Written } from './layout.ts';

type Record = Readonly<{ [field: string]: Written }>;

/** Sheets of powers and duties, in the words of the contract. */
export type PowerSheet =
  'powers' | 'handovers' | 'letters' | 'territorialDuties' | 'dutyEntries' | 'departmentTasks';

/**
 * The records of a sheet of powers or duties, every field by its id.
 *
 * @param called how a township is called in a cell that names several
 */
export function powerRecords(
  sheet: PowerSheet,
  { powers, duties }: Pick<Baseline, 'powers' | 'duties'>,
  called: (code: string) => string,
): readonly Record[] {
  const named = (codes: readonly string[] | undefined): string | undefined =>
    codes?.map(called).join('、');
  switch (sheet) {
    case 'powers':
      return (powers?.items ?? []).map((item) =>
        prefixed(sheet, {
          ...item,
          institutions: orBlank(item.institutions.join('、')),
          posts: orBlank(item.posts.join('、')),
        }),
      );
    case 'handovers':
      return (powers?.handovers ?? []).map((row) =>
        prefixed(sheet, {
          ...row,
          items: itemsOf(row.items, powers),
          townships: named(row.townships),
        }),
      );
    case 'letters':
      return (powers?.letters ?? []).map((letter) =>
        prefixed(sheet, { ...letter, items: itemsOf(letter.items, powers) }),
      );
    case 'territorialDuties':
      return (duties?.territorial ?? []).map((duty) => prefixed(sheet, { ...duty }));
    case 'dutyEntries':
      return (duties?.entries ?? []).map((entry) => prefixed(sheet, { ...entry }));
    case 'departmentTasks':
      return (duties?.tasks ?? []).map((task) =>
        prefixed(sheet, { ...task, townships: named(task.townships) }),
      );
  }
}

const itemsOf = (ids: readonly string[], powers: Powers | undefined): string | undefined =>
  orBlank(itemsText(ids, powers?.items ?? []));

const orBlank = (text: string): string | undefined => (text === '' ? undefined : text);

const prefixed = (sheet: PowerSheet, values: Readonly<{ [field: string]: unknown }>): Record =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([field]) => field !== 'cell')
      .map(([field, value]) => [`${sheet}.${field}`, value as Written]),
  );
