import type { LeadershipPosts } from '../../model/baseline.ts';
import type { Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { ResultColumn } from '../results/table.ts';
import {
  CLASS_SUBTOTALS,
  classColumn,
  nameColumn,
  serialColumn,
} from '../results/townshipColumns.ts';
import { both, UNITS } from '../results/words.ts';
import type { AnnualContext } from './annualContext.ts';
import { layForm } from './form.ts';

interface Row {
  readonly township: string;
  readonly posts: LeadershipPosts;
  /** 领导职数对应编制, posts of the administrative ledger. */
  readonly onLedger: number | undefined;
}

type Pair = readonly [number | undefined, number | undefined];

/** 领导职数核定及配备表: approved and filled by rank, vacant and in excess. */
export function leadershipTable(context: AnnualContext): Sheet {
  const { baseline, plan } = context.report;
  const onLedger = new Map(
    plan.ledgers.administrative.rows.map((row) => [row.township, row.leadership]),
  );
  return layForm<Row>(
    {
      id: 'leadership',
      unit: UNITS.postAndPerson,
      paper: 'A4',
      isSigned: true,
      table: {
        columns: [
          serialColumn(),
          nameColumn(context),
          classColumn(context),
          ...rank(both('正科级', 'Principal'), ({ posts }) => [
            posts.principalApproved,
            posts.principalFilled,
          ]),
          ...rank(both('副科级', 'Deputy'), ({ posts }) => [
            posts.deputyApproved,
            posts.deputyFilled,
          ]),
          ...rank(both('合计', 'Together'), together),
          count(both('对应行政编制', 'Posts they stand on'), undefined, (row) => row.onLedger),
          { header: both('备注', 'Remark'), style: 'text', width: 18, value: remark },
        ],
        rows: baseline.townships.map(({ code }) => ({
          township: code,
          posts: baseline.leadership[code] ?? {},
          onLedger: onLedger.get(code),
        })),
        hasTotal: true,
        subtotals: CLASS_SUBTOTALS,
        whenEmpty: both('没有乡镇。', 'No townships.'),
      },
      notes: [
        both(
          '空缺＝核定职数－实配人数，负数为超职数配备；编制包括人员数额和领导职数，领导职数含在编制数之内（《地方各级人民政府机构设置和编制管理条例》第二十条、第二十八条）。',
          'Vacant = approved − filled; a negative number is more leaders than posts. Leadership posts are inside the posts (Regulation, articles 20 and 28).',
        ),
        both('“—”为没有填报，不作零处理。', 'A dash was not stated and is never zero.'),
      ],
    },
    context,
  );
}

const count = (
  header: Localized,
  group: Localized | undefined,
  value: (row: Row) => number | undefined,
): ResultColumn<Row> => ({
  header,
  group,
  style: 'whole',
  width: 9,
  total: 'sum',
  dash: true,
  value,
});

const rank = (group: Localized, of: (row: Row) => Pair): readonly ResultColumn<Row>[] => [
  count(both('核定职数', 'Approved'), group, (row) => of(row)[0]),
  count(both('实配人数', 'Filled'), group, (row) => of(row)[1]),
  count(both('空缺', 'Vacant'), group, (row) => {
    const [approved, filled] = of(row);
    return approved === undefined || filled === undefined ? undefined : approved - filled;
  }),
];

const together = ({ posts }: Row): Pair => [
  sum(posts.principalApproved, posts.deputyApproved),
  sum(posts.principalFilled, posts.deputyFilled),
];

/** Nothing where one of the two is not known. */
const sum = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one + other;

function remark({ posts }: Row): Localized | undefined {
  const { principalApproved, principalFilled, deputyApproved, deputyFilled } = posts;
  const excess =
    Math.max(0, (principalFilled ?? 0) - (principalApproved ?? principalFilled ?? 0)) +
    Math.max(0, (deputyFilled ?? 0) - (deputyApproved ?? deputyFilled ?? 0));
  return excess > 0
    ? both(`超职数${excess}人，须消化`, `${excess} over, to be worked off`)
    : undefined;
}
