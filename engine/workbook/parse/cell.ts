import { isWhole, numberOf, times, type Fraction } from '../../base/decimal.ts';
import type { CellValue } from '../../model/grid.ts';
import type { Column } from '../contract/column.ts';
import { dateOf, yearIn } from './calendar.ts';
import { choiceOf } from './choice.ts';
import { numberIn, numberShown, type WrittenNumber } from './number.ts';
import { isBlank, textOf, tidy } from './text.ts';
import { fits, type HeaderUnit } from './unit.ts';

/** Why a cell could not be read; each is a notice of its own. */
export type Trouble =
  | { readonly kind: 'text' | 'choice' | 'date' | 'error'; readonly written: string }
  | { readonly kind: 'uncalculated' }
  | { readonly kind: 'negative' | 'notWhole'; readonly number: number }
  | {
      readonly kind: 'outOfRange';
      readonly number: number;
      readonly least: number;
      readonly most: number;
    };

/** What a cell holds: nothing, a value in the base unit, or trouble. Trouble is never zero. */
export type CellReading<V = string | number | boolean> =
  | { readonly state: 'blank' }
  | { readonly state: 'value'; readonly value: V; readonly asText?: boolean | undefined }
  | { readonly state: 'trouble'; readonly trouble: Trouble };

const BLANK = { state: 'blank' } as const;
const ONE: Fraction = { numerator: 1n, denominator: 1n };

const trouble = (one: Trouble): CellReading<never> => ({ state: 'trouble', trouble: one });
const value = <V>(one: V): CellReading<V> => ({ state: 'value', value: one });

/**
 * Reads one cell as its column wants it.
 *
 * @param unit unit of the header, if it names one
 */
export function readCell(
  cell: CellValue | undefined,
  column: Pick<Column, 'quantity' | 'range' | 'choices'>,
  unit?: HeaderUnit,
): CellReading {
  if (cell === undefined || cell === null || isBlank(cell)) return BLANK;
  if (typeof cell === 'object') return errorOf(cell.error);
  switch (column.quantity) {
    case 'text':
      return value(typeof cell === 'string' ? cell.trim() : textOf(cell));
    case 'code':
      return value(codeOf(cell));
    case 'date':
      return orTrouble(dateOf(cell), 'date', cell);
    case 'year': {
      const year = yearIn(cell);
      return year === undefined ? trouble({ kind: 'text', written: quoted(cell) }) : value(year);
    }
    case 'flag': {
      const word = choiceOf(cell, column.choices ?? []);
      return word === undefined ? orTrouble(undefined, 'choice', cell) : value(word === 'yes');
    }
    case 'choice':
      return orTrouble(choiceOf(cell, column.choices ?? []), 'choice', cell);
    default:
      return readNumber(cell, column, unit);
  }
}

/** A division code: nine digits; a twelve-digit code of a township loses its three last zeros. */
export const codeOf = (cell: CellValue): string =>
  tidy(textOf(cell))
    .replace(/\s/g, '')
    .replace(/^'/, '')
    .replace(/^(\d{9})000$/, '$1');

/** A word of a cell as it may be quoted in a message: short. */
export function quoted(cell: CellValue): string {
  const text = textOf(cell);
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

function readNumber(
  cell: string | number | boolean,
  column: Pick<Column, 'quantity' | 'range'>,
  unit: HeaderUnit | undefined,
): CellReading {
  const isPlain = typeof cell === 'number' && Number.isSafeInteger(cell) && isBase(unit);
  if (isPlain) return judged({ number: cell, isWhole: true, asText: false }, column);
  const written = writtenOf(cell);
  if (!written || (written.unit && !fits(written.unit, column.quantity)))
    return trouble({ kind: 'text', written: quoted(cell) });
  const factor = written.unit?.factor ?? written.factor ?? unit?.factor ?? ONE;
  const amount = times(written.decimal, factor);
  return judged(
    { number: numberOf(amount), isWhole: isWhole(amount), asText: typeof cell === 'string' },
    column,
  );
}

/** Whether a header's unit leaves figures as they are. */
const isBase = (unit: HeaderUnit | undefined): boolean =>
  unit === undefined || unit.factor.numerator === unit.factor.denominator;

/** Holds a number against what its column allows. */
function judged(
  read: { readonly number: number; readonly isWhole: boolean; readonly asText: boolean },
  column: Pick<Column, 'quantity' | 'range'>,
): CellReading {
  const { number, asText } = read;
  const [least, most] = column.range ?? [0, Number.MAX_SAFE_INTEGER];
  if (number < 0 && least >= 0) return trouble({ kind: 'negative', number });
  if (isCount(column.quantity) && !read.isWhole) return trouble({ kind: 'notWhole', number });
  if (number < least || number > most) return trouble({ kind: 'outOfRange', number, least, most });
  return { state: 'value', value: number, asText };
}

function writtenOf(cell: string | number | boolean): WrittenNumber | undefined {
  if (typeof cell === 'string') return numberIn(tidy(cell));
  const decimal = typeof cell === 'number' ? numberShown(cell) : undefined;
  return decimal && { decimal };
}

const isCount = (quantity: Column['quantity']): boolean =>
  quantity === 'population' ||
  quantity === 'person' ||
  quantity === 'post' ||
  quantity === 'institution';

const errorOf = (error: string): CellReading<never> =>
  trouble(error === 'uncalculated' ? { kind: 'uncalculated' } : { kind: 'error', written: error });

const orTrouble = (
  found: string | undefined,
  kind: 'choice' | 'date',
  cell: CellValue,
): CellReading =>
  found === undefined ? trouble({ kind, written: quoted(cell) }) : value<string>(found);
