import { finding, type Finding } from '../../model/notice.ts';
import type {
  DelegationLetter,
  Handover,
  PowerCategory,
  PowerItem,
  PowerList,
  Powers,
  Route,
} from '../../model/powers.ts';
import { fieldLabel } from '../contract/contracts.ts';
import { ITEM_UNKNOWN, NUMBER_REPEATED } from '../notices.ts';
import { itemIndexOf, itemsIn, type ItemIndex } from '../parse/itemNumbers.ts';
import { wordKey } from '../parse/text.ts';
import type { ListRow } from './records.ts';
import { townshipsCalled, type Roster } from './roster.ts';

/** The rows of the three sheets of powers. */
export type PowerRows = Readonly<Record<keyof Powers, readonly ListRow[]>>;

/** Reads 权力事项, 两上两下 and 委托书; nothing where none of them has a row. */
export function powersOf(
  rows: PowerRows,
  roster: Roster,
): { readonly powers: Powers | undefined; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const items = onceByNumber(rows.items, 'powers.id', findings).flatMap(itemOf);
  const index = itemIndexOf(items);
  const handovers = rows.handovers.flatMap((row) => {
    const cell = row.cellOf('handovers.townships');
    const called = townshipsCalled(roster, row.text('handovers.townships'), cell);
    findings.push(...called.findings);
    if (called.findings.length > 0) return [];
    const ids = itemsOf(row, 'handovers.items', { index, findings });
    return [handoverOf(row, ids, called.codes)];
  });
  const letters = rows.letters.map((row) =>
    letterOf(row, itemsOf(row, 'letters.items', { index, findings })),
  );
  const isEmpty = items.length + handovers.length + letters.length === 0;
  return { powers: isEmpty ? undefined : { items, handovers, letters }, findings };
}

/** Keeps the first row of each number; later ones are findings. */
export function onceByNumber(
  rows: readonly ListRow[],
  field: string,
  findings: Finding[],
): readonly ListRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const number = row.text(field) ?? '';
    const key = wordKey(number);
    if (!seen.has(key)) return seen.add(key);
    findings.push(finding(NUMBER_REPEATED, { field, cell: row.cellOf(field) }, { number }));
    return false;
  });
}

const several = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/[、,，;；\n]+/).flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));

/** An item whose route cannot be read is told of by its cell and stays out. */
function itemOf(row: ListRow): readonly PowerItem[] {
  const route = row.text('powers.route');
  return route === undefined ? [] : [withRoute(row, route as Route)];
}

const withRoute = (row: ListRow, route: Route): PowerItem => ({
  id: row.text('powers.id') ?? '',
  name: row.text('powers.name') ?? '',
  route,
  list: row.text('powers.list') as PowerList | undefined,
  category: row.text('powers.category') as PowerCategory | undefined,
  department: row.text('powers.department'),
  effort: row.number('powers.effort'),
  institutions: several(row.text('powers.institutions')),
  posts: several(row.text('powers.posts')),
  basis: row.text('powers.basis'),
  cell: row.cell,
});

function itemsOf(
  row: ListRow,
  field: 'handovers.items' | 'letters.items',
  { index, findings }: { readonly index: ItemIndex; readonly findings: Finding[] },
): readonly string[] {
  const read = itemsIn(row.text(field) ?? '', index, row.text('letters.department'));
  for (const written of read.unknown) {
    const at = { field, cell: row.cellOf(field) };
    findings.push(finding(ITEM_UNKNOWN, at, { field: fieldLabel(field), written }));
  }
  return read.ids;
}

const handoverOf = (
  row: ListRow,
  items: readonly string[],
  townships: readonly string[] | undefined,
): Handover => ({
  items,
  townships,
  wish: row.text('handovers.wish') as Handover['wish'],
  askedBy: row.text('handovers.askedBy'),
  offer: row.text('handovers.offer') as Handover['offer'],
  offeredBy: row.text('handovers.offeredBy'),
  releasable: row.flag('handovers.releasable'),
  bearable: row.flag('handovers.bearable'),
  usable: row.flag('handovers.usable'),
  assessedBy: row.text('handovers.assessedBy'),
  decision: row.text('handovers.decision') as Handover['decision'],
  document: row.text('handovers.document'),
  decidedOn: row.date('handovers.decidedOn'),
  cell: row.cellOf('handovers.items'),
});

const letterOf = (row: ListRow, items: readonly string[]): DelegationLetter => ({
  township: row.township,
  department: row.text('letters.department'),
  number: row.text('letters.number'),
  items,
  authority: row.text('letters.authority'),
  from: row.date('letters.from'),
  until: row.date('letters.until'),
  liability: row.text('letters.liability'),
  published: row.flag('letters.published'),
  cell: row.cell,
});
