import type {
  Decision,
  PostsOfYear,
  QuotaChange,
  RealNameCount,
  StaffMove,
} from '../../model/baseline.ts';
import { finding, type Finding } from '../../model/notice.ts';
import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import { COUNTERPARTY_UNKNOWN, ROW_REPEATED } from '../notices.ts';
import { wordKey } from '../parse/text.ts';
import type { ListRow } from './records.ts';
import { entryCalled, type Roster } from './roster.ts';

/** What came out of a list, and what was wrong with it. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly findings: readonly Finding[];
}

/** A request that stands beside the decisions. */
export interface Request {
  readonly township: string;
  readonly kind: QuotaKind;
  readonly requested: number;
  readonly row: ListRow;
}

/** Reads 审核调整; a township and ledger counts once, and a row may say nothing of it. */
export function decisionsOf(
  rows: readonly ListRow[],
  roster: Roster,
): Listed<Decision> & { readonly requests: readonly Request[] } {
  const findings: Finding[] = [];
  const items: Decision[] = [];
  const requests: Request[] = [];
  for (const row of firstOnly(rows, 'decisions.kind', { findings, roster })) {
    const kind = quotaKind(row, 'decisions.kind');
    if (!kind) continue;
    const requested = row.number('decisions.requested');
    if (requested !== undefined) requests.push({ township: row.township, kind, requested, row });
    const written = row.text('decisions.counterparty');
    const other = written === undefined ? undefined : entryCalled(roster, written);
    const at = { township: row.township, ledger: kind, cell: row.cellOf('decisions.counterparty') };
    if (written !== undefined && !other)
      findings.push(finding(COUNTERPARTY_UNKNOWN, at, { written }));
    const decision: Decision = {
      township: row.township,
      kind,
      adjustment: row.number('decisions.adjustment'),
      locked: row.flag('decisions.locked'),
      lockedAt: row.number('decisions.lockedAt'),
      counterparty: other?.code,
      reason: row.text('decisions.reason'),
      basis: row.text('decisions.basis'),
      decided: row.number('decisions.decided'),
      document: row.text('decisions.document'),
      decidedOn: row.date('decisions.decidedOn'),
      cell: row.cell,
    };
    items.push(decision);
  }
  return { items, findings, requests };
}

/** Reads 编制变动台账. */
export function changesOf(rows: readonly ListRow[]): Listed<QuotaChange> {
  const items = rows.flatMap((row): readonly QuotaChange[] => {
    const kind = quotaKind(row, 'changes.kind');
    if (!kind) return [];
    const matter = row.text('changes.matter') ?? '';
    return [
      {
        date: row.date('changes.date'),
        document: row.text('changes.document'),
        issuer: row.text('changes.issuer'),
        matter,
        township: row.township,
        kind,
        from: row.number('changes.from'),
        to: row.number('changes.to'),
        change: row.number('changes.change'),
        opening: OPENING.test(wordKey(matter)),
        cell: row.cell,
      },
    ];
  });
  return { items, findings: [] };
}

const OPENING = /^(?:期初|年初|上年结转|结转|opening)/;

/** Reads 预计人员变动; a row without a number of people speaks of one. */
export function movesOf(rows: readonly ListRow[]): Listed<StaffMove> {
  const items = rows.flatMap((row): readonly StaffMove[] => {
    const kind = quotaKind(row, 'moves.kind');
    const direction = row.text('moves.direction');
    const date = row.date('moves.date');
    if (!kind || date === undefined || (direction !== 'exit' && direction !== 'hire')) return [];
    const people = row.number('moves.people') ?? 1;
    return [{ township: row.township, kind, direction, date, people, cell: row.cell }];
  });
  return { items, findings: [] };
}

/** Reads 历年编制. */
export function historyOf(rows: readonly ListRow[]): Listed<PostsOfYear> {
  const items = rows.flatMap((row): readonly PostsOfYear[] => {
    const kind = quotaKind(row, 'history.kind');
    const year = row.number('history.year');
    if (!kind || year === undefined) return [];
    return [
      {
        year,
        township: row.township,
        kind,
        approved: row.number('history.approved'),
        inPost: row.number('history.inPost'),
        proposal: row.number('history.proposal'),
        decided: row.number('history.decided'),
      },
    ];
  });
  return { items, findings: [] };
}

/** Reads 实名制人数: counts as they stand, or persons counted one by one. */
export function realNamesOf(
  rows: readonly ListRow[],
  { roster, hasCounts }: { readonly roster: Roster; readonly hasCounts: boolean },
): Listed<RealNameCount> {
  const findings: Finding[] = [];
  if (!hasCounts) return { items: personsCounted(rows), findings };
  const items = firstOnly(rows, 'realNames.kind', { findings, roster }).flatMap((row) => {
    const kind = quotaKind(row, 'realNames.kind');
    const people = row.number('realNames.people');
    const cell = row.cellOf('realNames.people');
    return kind && people !== undefined ? [{ township: row.township, kind, people, cell }] : [];
  });
  return { items, findings };
}

function personsCounted(rows: readonly ListRow[]): readonly RealNameCount[] {
  const counts = new Map<string, RealNameCount>();
  for (const row of rows) {
    const kind = quotaKind(row, 'realNames.kind');
    if (!kind) continue;
    const key = `${row.township}/${kind}`;
    const { township, cell } = row;
    const before = counts.get(key) ?? { township, kind, people: 0, cell };
    counts.set(key, { ...before, people: before.people + 1 });
  }
  return [...counts.values()];
}

/** Keeps the first row of each township and ledger; later ones are findings. */
function firstOnly(
  rows: readonly ListRow[],
  field: string,
  { findings, roster }: { readonly findings: Finding[]; readonly roster: Roster },
): readonly ListRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const kind = quotaKind(row, field);
    if (!kind) return false;
    const key = `${row.township}/${kind}`;
    if (!seen.has(key)) return seen.add(key);
    const township = roster.byCode.get(row.township)?.name ?? row.township;
    const at = { township: row.township, ledger: kind, cell: row.cell };
    findings.push(finding(ROW_REPEATED, at, { township, ledger: QUOTA_LABELS[kind] }));
    return false;
  });
}

const quotaKind = (row: ListRow, field: string): QuotaKind | undefined =>
  QUOTA_KINDS.find((kind) => kind === row.text(field));
