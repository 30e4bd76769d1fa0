import { isWithin, type IsoDate } from '../../base/date.ts';
import type { Baseline, RealNameCount, StatedTotal } from '../../model/baseline.ts';
import type { CellRef } from '../../model/grid.ts';
import { QUOTA_KINDS, type TownshipPosts } from '../../model/ledger.ts';
import { finding, type Finding } from '../../model/notice.ts';
import type { Township } from '../../model/township.ts';
import { CONTRACTS, columnOf } from '../contract/contracts.ts';
import {
  DATA_MISSING,
  DATA_NOT_GIVEN,
  TOWNSHIP_OUT_OF_TERM,
  TOWNSHIP_TO_COME,
} from '../notices.ts';
import { isAboutFigures } from '../recognise/rowKind.ts';
import type { Table } from '../recognise/table.ts';
import { countyInTitles } from './county.ts';
import type { Fact, TableFacts } from './facts.ts';
import type { Request } from './lists.ts';
import type { ListsRead } from './readLists.ts';
import { plainListsWithin } from './plainLists.ts';
import type { Roster, RosterEntry } from './roster.ts';
import type { SheetsFound } from './sheets.ts';
import { totalsOf } from './totals.ts';
import { enforcementOf, leadershipOf, postsOf, townshipOf } from './townships.ts';
import { keyOf, valuesOf, type Values } from './values.ts';

/** All that was read, before it is put together. */
export interface Parts {
  readonly found: SheetsFound;
  readonly roster: Roster;
  readonly tables: readonly TableFacts[];
  readonly lists: ListsRead;
  readonly asOf: IsoDate;
}

/** Puts the baseline together; townships that do not exist on the cut-off date stay out. */
export function assemble(parts: Parts): {
  readonly baseline: Baseline;
  readonly findings: readonly Finding[];
} {
  const { found, roster, tables, lists, asOf } = parts;
  const facts = [
    ...tables.flatMap((one) => one.facts),
    ...lists.requests.flatMap(requestFact),
    ...(lists.realNames ?? []).flatMap(realNameFact),
  ];
  const values = valuesOf(facts, { roster, asOf });
  const everyone = withFactors(facts, roster.entries, values);
  const townships = everyone
    .filter(({ validFrom: from, validUntil: until }) => isWithin(asOf, { from, until }))
    .map((township, order) => ({ ...township, order }));
  const codes = new Set(townships.map(({ code }) => code));
  const former = everyone
    .filter(({ validUntil }) => validUntil !== undefined && validUntil < asOf)
    .map((township) => ({ township, posts: statedPosts(township.code, values) }));
  const within = <T extends { readonly township: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ township }) => codes.has(township));
  // What a township was, and what became of its posts, stays on record after its last day.
  const onRecord = new Set([...codes, ...former.map(({ township }) => township.code)]);
  const kept = <T extends { readonly township: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ township }) => onRecord.has(township));
  const realNames = realNamesOf(lists.realNames ?? [], roster, values);
  const baseline: Baseline = {
    county: countyOf(found),
    asOf,
    townships,
    former: former.length === 0 ? undefined : former,
    posts: byCode(codes, (code) => postsOf(code, values)),
    leadership: byCode(codes, (code) => leadershipOf(code, values)),
    enforcement: byCode(codes, (code) => enforcementOf(code, values)),
    ...plainListsWithin(lists.plain, codes),
    powers: lists.powers && { ...lists.powers, letters: within(lists.powers.letters) },
    duties: lists.duties,
    decisions: within(lists.decisions),
    changes: lists.changes && kept(lists.changes),
    loans: lists.loans && within(lists.loans),
    lineage: lists.lineage,
    moves: lists.moves && within(lists.moves),
    useRequests: lists.useRequests && within(lists.useRequests),
    approvals: lists.approvals,
    beforeReform: lists.beforeReform,
    history: lists.history && kept(lists.history),
    realNames: realNames.length === 0 ? undefined : within(realNames),
    statedTotals: statedTotals(tables, everyone),
    bands: lists.bands,
    scenarios: lists.scenarios,
    origins: { ...nameCells(roster), ...blankCells(tables), ...values.origins },
  };
  const findings = [
    ...values.findings,
    ...outOfTerm(everyone, { roster, values, asOf }),
    ...missingData(roster, facts),
  ];
  return { baseline, findings };
}

/** Where each township stands in the list. */
const nameCells = ({ entries }: Roster): Baseline['origins'] =>
  Object.fromEntries(entries.map(({ code, cell }) => [`${code}/name`, cell] as const));

/** The newest blank cell of each field, so that a missing figure can be gone to. */
const blankCells = (tables: readonly TableFacts[]): Baseline['origins'] =>
  Object.fromEntries(
    tables.flatMap(({ blanks }) =>
      blanks.map(({ township, field, cell }) => [`${township}/${field}`, cell] as const),
    ),
  );

function countyOf({ counties, tables }: SheetsFound): Baseline['county'] {
  const titles = tables.flatMap((table) => table.titles);
  return {
    name: counties.find(({ name }) => name !== undefined)?.name ?? countyInTitles(titles),
    planYear: counties.find(({ planYear }) => planYear !== undefined)?.planYear,
    status: counties.find(({ status }) => status !== undefined)?.status,
    approvalNote: counties.find((one) => one.approvalNote !== undefined)?.approvalNote,
    previousAsOf: counties.find((one) => one.previousAsOf !== undefined)?.previousAsOf,
    bordersAsOf: counties.find((one) => one.bordersAsOf !== undefined)?.bordersAsOf,
    notes: [...new Set([...counties.flatMap(({ notes }) => notes), ...tables.flatMap(notesBelow)])],
  };
}

/** Notes below a table that speak of its figures; lines that go on after 注 belong to it. */
function notesBelow({ rows }: Table): readonly string[] {
  const start = rows.findIndex(({ kind }) => kind === 'note');
  if (start < 0) return [];
  return rows
    .slice(start)
    .filter(({ kind, name }) => (kind === 'note' || kind === 'heading') && isAboutFigures(name))
    .map(({ name }) => name);
}

function withFactors(
  facts: readonly Fact[],
  entries: readonly RosterEntry[],
  values: Values,
): readonly Township[] {
  const factors = new Map<string, Record<string, number>>();
  for (const { township, field, value } of facts) {
    if (!field.startsWith('factors.') || typeof value !== 'number') continue;
    const own = factors.get(township) ?? {};
    own[field.slice('factors.'.length)] ??= value;
    factors.set(township, own);
  }
  return entries.map((entry) => ({
    ...townshipOf(entry, values, entry.order),
    factors: factors.get(entry.code) ?? {},
  }));
}

function byCode<T>(
  codes: ReadonlySet<string>,
  make: (code: string) => T | undefined,
): Readonly<Record<string, T>> {
  const record: Record<string, T> = {};
  for (const code of codes) {
    const made = make(code);
    if (made !== undefined) record[code] = made;
  }
  return record;
}

/** A request on 审核调整 is the same fact as 申报数 in a wide table. */
const requestFact = ({ township, kind, requested, row }: Request): readonly Fact[] =>
  factAt(row.cellOf('decisions.requested'), {
    township,
    field: `${kind}.requested`,
    value: requested,
  });

/** A count on 实名制人数 is the same fact as the column 实名制 in a wide table. */
const realNameFact = ({ township, kind, people, cell }: RealNameCount): readonly Fact[] =>
  cell === undefined ? [] : factAt(cell, { township, field: `realNames.${kind}`, value: people });

/** A fact that a list states, as if it stood under a header. */
function factAt(
  cell: CellRef,
  { township, field, value }: Pick<Fact, 'township' | 'field' | 'value'>,
): readonly Fact[] {
  const column = columnOf(field);
  if (!column) return [];
  const header = {
    sheet: cell.sheet,
    header: column.header['zh-CN'],
    cell,
    column: cell.column,
    state: 'read',
    mapped: false,
  } as const;
  return [{ township, field, column, value, cell, header, row: cell.row }];
}

/** One count for each township and ledger, wherever the workbook gives it; the list goes first. */
function realNamesOf(
  listed: readonly RealNameCount[],
  roster: Roster,
  values: Values,
): readonly RealNameCount[] {
  const every = roster.entries.flatMap(({ code }) =>
    QUOTA_KINDS.map((kind) => ({ township: code, kind })),
  );
  const counts = new Map<string, RealNameCount>();
  for (const { township, kind } of [...listed, ...every]) {
    const key = keyOf(township, `realNames.${kind}`);
    const held = values.byKey.get(key);
    if (typeof held?.value === 'number')
      counts.set(key, { township, kind, people: held.value, cell: held.cell });
  }
  return [...counts.values()];
}

function statedTotals(
  tables: readonly TableFacts[],
  townships: readonly Township[],
): readonly StatedTotal[] {
  const classes = new Map(
    townships.flatMap(({ code, sizeClass }) => (sizeClass ? [[code, sizeClass] as const] : [])),
  );
  return tables.flatMap(({ table }) => {
    const beside = tables.filter((one) => isBeside(one.table, table));
    return totalsOf(
      table,
      beside.flatMap(({ facts }) => facts),
      classes,
    );
  });
}

/** A table and those that stand beside it on the sheet share their totals. */
const isBeside = (one: Table, other: Table): boolean =>
  one.view === other.view && one.anchor.row === other.anchor.row;

/** Posts and people of both ledgers; nothing where no sheet states any. */
function statedPosts(code: string, values: Values): TownshipPosts | undefined {
  const posts = postsOf(code, values);
  const isStated = QUOTA_KINDS.some(
    (kind) => posts[kind].approved !== undefined || posts[kind].inPost !== undefined,
  );
  return isStated ? posts : undefined;
}

/** What holds nothing is told in passing; what an abolished township holds is told by ALC-209. */
function outOfTerm(
  everyone: readonly Township[],
  { roster, values, asOf }: Pick<Parts, 'roster' | 'asOf'> & { readonly values: Values },
): readonly Finding[] {
  return everyone.flatMap(({ code, name, validFrom: from, validUntil: until }) => {
    if (isWithin(asOf, { from, until })) return [];
    const { administrative, publicInstitution } = postsOf(code, values);
    const posts = (administrative.approved ?? 0) + (publicInstitution.approved ?? 0);
    const people = (administrative.inPost ?? 0) + (publicInstitution.inPost ?? 0);
    const at = { township: code, cell: roster.byCode.get(code)?.cell };
    if (posts + people === 0)
      return [finding(TOWNSHIP_OUT_OF_TERM, at, { township: name, date: asOf })];
    if (from === undefined || from <= asOf) return [];
    return [finding(TOWNSHIP_TO_COME, at, { township: name, from, date: asOf, posts, people })];
  });
}

const KEYS = new Set(['code', 'name', 'year']);

function missingData(roster: Roster, facts: readonly Fact[]): readonly Finding[] {
  const [first] = roster.entries;
  if (!first) return [];
  const read = new Set(facts.map(({ field }) => field));
  return CONTRACTS.flatMap(({ name, columns, whenMissing }) => {
    const fields = columns.map(({ id }) => id).filter((id) => !KEYS.has(id));
    if (!whenMissing || fields.some((field) => read.has(field))) return [];
    const notice = whenMissing.severity === 'warning' ? DATA_MISSING : DATA_NOT_GIVEN;
    const { consequence } = whenMissing;
    return [finding(notice, { field: fields[0], cell: first.cell }, { sheet: name, consequence })];
  });
}
