import type { CellRef } from '../../model/grid.ts';
import { finding, type Finding } from '../../model/notice.ts';
import { contractNamed } from '../recognise/sheetName.ts';
import {
  AMBIGUOUS_NAME,
  CODE_DIFFERS,
  NAME_DIFFERS,
  NAME_IS_KEY,
  UNKNOWN_TOWNSHIP,
} from '../notices.ts';
import { nameKey, nameOf, tidy } from '../parse/text.ts';
import type { Table, TableRow } from '../recognise/table.ts';

/** One township of the planner's list. */
export interface RosterEntry {
  /** 区划代码, or the name where the workbook has no codes. */
  readonly code: string;
  readonly name: string;
  /** Place in the list, from 0. */
  readonly order: number;
  readonly cell: CellRef;
}

/** Who is planned: the list that all other tables are joined to. */
export interface Roster {
  readonly sheet: string;
  readonly entries: readonly RosterEntry[];
  readonly byCode: ReadonlyMap<string, RosterEntry>;
  readonly byName: ReadonlyMap<string, readonly RosterEntry[]>;
  readonly hasCodes: boolean;
}

/**
 * Takes the list of townships from the sheet named after it, else from the table with most rows.
 *
 * Codes that the list lacks are borrowed from other tables by exact name; where nothing has codes
 * the name is the key.
 */
export function rosterOf(tables: readonly Table[]): Roster | undefined {
  const source =
    tables.find(({ view }) => contractNamed(view.grid.sheet)?.id === 'townships') ??
    tables.reduce<Table | undefined>(
      (most, table) => (most && places(most).length >= places(table).length ? most : table),
      undefined,
    );
  if (source === undefined || places(source).length === 0) return undefined;
  const codes = codesByName(tables);
  const entries = new Map<string, RosterEntry>();
  for (const part of tables.filter((table) => table === source || continues(table, source))) {
    for (const row of places(part)) {
      const name = nameOf(row.name) || row.code;
      const code = row.code || codes.get(nameKey(name)) || name;
      if (entries.has(code)) continue;
      const cell = part.view.cell(row.row, part.nameColumn ?? part.anchor.column);
      entries.set(code, { code, name, order: entries.size, cell });
    }
  }
  const byName = new Map<string, RosterEntry[]>();
  for (const entry of entries.values()) {
    const key = nameKey(entry.name);
    byName.set(key, [...(byName.get(key) ?? []), entry]);
  }
  return {
    sheet: source.view.grid.sheet,
    entries: [...entries.values()],
    byCode: entries,
    byName,
    hasCodes: [...entries.values()].some(({ code, name }) => code !== name),
  };
}

/** Whether a table goes on with another one: same sheet, same columns, beside or below it. */
const continues = (table: Table, other: Table): boolean =>
  table.view === other.view && fieldsOf(table) === fieldsOf(other);

const fieldsOf = ({ columns }: Table): string =>
  columns.map(({ field = '', year = '' }) => `${field}@${String(year)}`).join();

/** Said once: without codes, names join the sheets. */
export const keyFinding = (roster: Roster): readonly Finding[] => {
  const [first] = roster.entries;
  return roster.hasCodes || !first ? [] : [finding(NAME_IS_KEY, { cell: first.cell }, {})];
};

/** A township found, or why not. */
export interface Joined {
  readonly entry?: RosterEntry | undefined;
  readonly findings: readonly Finding[];
}

/** Joins a row by code, else by exact name, else says so. */
export function join(roster: Roster, row: Pick<TableRow, 'name' | 'code'>, cell: CellRef): Joined {
  const name = nameOf(row.name);
  const coded = roster.byCode.get(row.code);
  if (coded && row.code !== '') {
    const agrees = name === '' || nameKey(coded.name) === nameKey(name);
    const facts = { code: row.code, listed: coded.name, township: name };
    const at = { township: coded.code, cell };
    return { entry: coded, findings: agrees ? [] : [finding(NAME_DIFFERS, at, facts)] };
  }
  const [named, ...others] = roster.byName.get(nameKey(name)) ?? [];
  if (named && others.length > 0)
    return { findings: [finding(AMBIGUOUS_NAME, { cell }, { township: name })] };
  if (!named) return { findings: [unknown(roster, name || row.code, cell)] };
  const differs = row.code !== '' && named.code !== named.name;
  const facts = { township: name, listed: named.code, code: row.code };
  const at = { township: named.code, cell };
  return { entry: named, findings: differs ? [finding(CODE_DIFFERS, at, facts)] : [] };
}

/** Finds a township by whatever a planner wrote: code or name. */
export function entryCalled(roster: Roster, written: string): RosterEntry | undefined {
  const named = roster.byName.get(nameKey(written)) ?? [];
  return roster.byCode.get(tidy(written)) ?? (named.length === 1 ? named[0] : undefined);
}

/** 全部, 各乡镇 and the like: no township in particular. */
const EVERYBODY =
  /^(?:全部|所有|各|全县|全体|各个)(?:的|县)?(?:乡镇|镇街|镇乡|乡镇街道)?$|^all(?: townships)?$/i;

/**
 * The townships that a cell names, as codes; nothing for a blank one or for 全部.
 *
 * A cell that names an unknown township is a finding, and its row is not read.
 */
export function townshipsCalled(
  roster: Roster,
  written: string | undefined,
  cell: CellRef,
): { readonly codes?: readonly string[] | undefined; readonly findings: readonly Finding[] } {
  const text = tidy(written ?? '');
  if (text === '' || EVERYBODY.test(text)) return { findings: [] };
  const words = text.split(/[、,;\n]+/).flatMap((word) => (tidy(word) === '' ? [] : [tidy(word)]));
  const entries = words.map((word) => ({ word, entry: entryCalled(roster, word) }));
  return {
    codes: entries.flatMap(({ entry }) => entry?.code ?? []),
    findings: entries.flatMap(({ word, entry }) => (entry ? [] : [unknown(roster, word, cell)])),
  };
}

function unknown(roster: Roster, township: string, cell: CellRef): Finding {
  const stem = stemOf(township);
  const near = roster.entries.find(({ name }) => stem.length > 1 && stemOf(name) === stem);
  const hint = {
    'zh-CN': near ? `是否为“${near.name}”？` : '',
    'en-US': near ? `Is it “${near.name}”?` : '',
  };
  return finding(UNKNOWN_TOWNSHIP, { cell }, { township, list: roster.sheet, hint });
}

const stemOf = (name: string): string =>
  nameKey(name).replace(/(?:街道办事处|街道办|街道|民族乡|镇|乡)$/, '');

const places = ({ rows }: Table): readonly TableRow[] =>
  rows.filter(({ kind }) => kind === 'township' || kind === 'bare');

function codesByName(tables: readonly Table[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const clashing = new Set<string>();
  for (const { name, code } of tables.flatMap(places)) {
    const key = nameKey(name);
    if (code === '' || key === '') continue;
    if ((codes.get(key) ?? code) !== code) clashing.add(key);
    codes.set(key, code);
  }
  return new Map([...codes].filter(([name]) => !clashing.has(name)));
}
