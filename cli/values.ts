import {
  ANNUAL_SHEETS,
  ANNUAL_TABLES,
  ANNUAL_TITLES,
  isIsoDate,
  PARAMETERS,
  type AnnualTableId,
  type IsoDate,
  type PolicyRow,
} from '../engine/index.ts';
import { EXIT, Failure } from './failure.ts';
import { USAGE } from './messages.ts';
import { nearest } from './nearest.ts';
import { ROUND } from './roundMessages.ts';

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
 * The value of `--year`.
 *
 * @throws {Failure} if it is no year of four digits
 */
export function yearNumber(text: string): number {
  if (/^(?:19|20)\d{2}$/u.test(text)) return Number(text);
  throw new Failure(EXIT.unread, ROUND.year(text));
}

/**
 * The value of `--tables`: ids, titles or names of sheets, parted by commas.
 *
 * @throws {Failure} naming the first that is no table, and the tables there are
 */
export function tablesOf(text: string): readonly AnnualTableId[] {
  const words = text.split(/[,，、]/u).filter((word) => word.trim() !== '');
  if (words.length === 0) throw new Failure(EXIT.unread, ROUND.table(text, tableNames()));
  return words.map((word) => {
    const found = ANNUAL_TABLES.find((id) => isCalled(word, tableWords(id)));
    if (found === undefined) throw new Failure(EXIT.unread, ROUND.table(word, tableNames()));
    return found;
  });
}

/** A table may be called by its id, its title, the name of its sheet or that less its mark. */
const tableWords = (id: AnnualTableId): readonly string[] => {
  const sheets = Object.values(ANNUAL_SHEETS[id]);
  const plainNames = sheets.map((name) => name.replace(/^[^-]*-/u, ''));
  return [id, ...Object.values(ANNUAL_TITLES[id]), ...sheets, ...plainNames];
};

const tableNames = (): readonly string[] =>
  ANNUAL_TABLES.map((id) => `${id}（${ANNUAL_SHEETS[id]['zh-CN'].replace(/^[^-]*-/u, '')}）`);

/**
 * The value of `--set`: `quota.weightPopulation=0.6`, `人口权重=60%`, or one row of a table:
 * `quota.factor[transport]=0.2`, `X因素系数/交通条件=0.2`.
 *
 * Parameters, rows and choices go by their ids or by what they are called in either language.
 * Whether the parameter may have the value, the engine says.
 *
 * @throws {Failure} if there is no such parameter, or no such row of it
 */
export function overrideOf(text: string): PolicyRow {
  const [, name, said] = /^([^=＝]+)[=＝]\s*(\S.*?)\s*$/su.exec(text) ?? [];
  if (name === undefined || said === undefined)
    throw new Failure(EXIT.unread, USAGE.override(text));
  const { declared, row } = parameterOf(name);
  const { id, parameter } = declared;
  if (parameter.kind !== 'table') {
    if (row !== undefined) throw unknownParameter(name);
    const choices = parameter.kind === 'choice' ? parameter.choices : [];
    return { parameter: id, key: undefined, value: choiceOf(said, choices) ?? valueOf(said) };
  }
  const rows = parameter.keys.map(({ label }) => label);
  const key = parameter.keys.find((one) => isCalled(row, [one.key, ...Object.values(one.label)]));
  const isOpen = parameter.openKeys === true && row !== undefined;
  if (key === undefined && !isOpen)
    throw new Failure(EXIT.unread, USAGE.row(parameter.label, row, rows));
  return { parameter: id, key: key?.key ?? row, value: valueOf(said) };
}

type Declared = (typeof PARAMETERS)[number];

/** The parameter of a name, and the row that stands behind it: the longest name that is one. */
function parameterOf(text: string): { readonly declared: Declared; readonly row?: string } {
  for (let end = text.length; end > 0; end -= 1) {
    const head = text.slice(0, end);
    const declared = PARAMETERS.find((one) => isCalled(head, namesOf(one)));
    if (declared === undefined) continue;
    const rest = text.slice(end).trim();
    if (rest === '') return { declared };
    const [, behind, within] = ROW.exec(rest) ?? [];
    const row = behind ?? within;
    if (row !== undefined) return { declared, row };
  }
  throw unknownParameter(text);
}

/** `.row`, `/row`, `:row`, `[row]`, `(row)`. */
const ROW = /^(?:[./／:：·]\s*(.+)|[[［(（【]\s*(.+?)\s*[\]］)）】])$/su;

const namesOf = ({ id, parameter }: Declared): readonly string[] => [
  id,
  ...Object.values(parameter.label),
];

/** Full-width signs, spaces and letter case make no difference. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

const isCalled = (text: string | undefined, names: readonly string[]): boolean =>
  text !== undefined && names.some((name) => plain(name) === plain(text));

type Choices = readonly { readonly value: string; readonly label: Record<string, string> }[];

const choiceOf = (text: string, choices: Choices): string | undefined =>
  choices.find(({ value, label }) => isCalled(text, [value, ...Object.values(label)]))?.value;

/** A number, `50%`, or the text as it is, for the engine to judge. */
function valueOf(text: string): number | string {
  const [, digits, percent] = /^([-+]?[\d.]+)(%?)$/u.exec(plain(text)) ?? [];
  const number = Number(digits ?? 'none');
  if (!Number.isFinite(number)) return text;
  return percent === '%' ? Number(`${digits ?? ''}e-2`) : number;
}

function unknownParameter(name: string): Failure {
  const short = name.replace(/[[［/／].*$/su, '').trim();
  const near =
    nearest(
      short,
      PARAMETERS.map(({ id }) => id),
    ) ??
    nearest(short, PARAMETERS.flatMap(namesOf)) ??
    nearest(
      short,
      PARAMETERS.map(({ id }) => id.replace(/^.*\./u, '')),
    );
  const found = PARAMETERS.find(
    (one) => near !== undefined && [...namesOf(one), one.id.replace(/^.*\./u, '')].includes(near),
  );
  const meant = found && { id: found.id, label: found.parameter.label };
  return new Failure(EXIT.unread, USAGE.unknownParameter(name.trim(), meant));
}
