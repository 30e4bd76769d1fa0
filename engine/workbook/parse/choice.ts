import type { CellValue } from '../../model/grid.ts';
import type { Choice } from '../contract/column.ts';
import { textOf, tidy } from './text.ts';

const INDEXES = new WeakMap<readonly Choice[], ReadonlyMap<string, string>>();

/** The value of the choice a cell names, by label, code or one of the usual other words. */
export function choiceOf(value: CellValue, choices: readonly Choice[]): string | undefined {
  const index = INDEXES.get(choices) ?? indexOf(choices);
  INDEXES.set(choices, index);
  const text = value === true ? 'yes' : value === false ? 'no' : textOf(value);
  return index.get(key(text));
}

const indexOf = (choices: readonly Choice[]): ReadonlyMap<string, string> =>
  new Map(
    choices.flatMap(({ value, label, alsoCalled = [] }) =>
      [value, ...Object.values(label), ...alsoCalled].map((word) => [key(word), value] as const),
    ),
  );

const key = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(/[\s()]/g, '');
