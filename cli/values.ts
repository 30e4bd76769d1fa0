import { isIsoDate, type IsoDate, type PolicyRow } from '../engine/index.ts';
import { EXIT, Failure } from './failure.ts';
import { USAGE } from './messages.ts';

/**
 * The value of `--as-of`.
 *
 * @throws {Failure} if there is no such day
 */
export function dateOf(text: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw new Failure(EXIT.unread, USAGE.date(text));
}

/**
 * The value of `--set`: `quota.weightPopulation=0.6`, or `chapter.name.key=value` for one row of a
 * table. Whether there is such a parameter, and whether it may have the value, the engine says.
 *
 * @throws {Failure} if it is not of that form
 */
export function overrideOf(text: string): PolicyRow {
  const [, parameter, key, value] = FORM.exec(text) ?? [];
  if (parameter === undefined || value === undefined)
    throw new Failure(EXIT.unread, USAGE.override(text));
  const number = Number(value);
  return { parameter, key, value: Number.isFinite(number) ? number : value };
}

const FORM = /^([a-zA-Z]+\.[a-zA-Z]+)(?:\.([^=]+))?=\s*(\S.*?)\s*$/u;
