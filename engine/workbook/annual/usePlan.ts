import { QUOTA_KINDS } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { StaffingRow } from '../../model/plan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { FILLING_WAYS, WAY_LABELS, type FillingWay, type UseRow } from '../../model/usePlan.ts';
import type { ResultColumn } from '../results/table.ts';
import {
  LEDGER_SUBTOTALS,
  ledgerColumn,
  nameColumn,
  serialColumn,
} from '../results/townshipColumns.ts';
import { both, UNITS } from '../results/words.ts';
import type { AnnualContext } from './annualContext.ts';
import { layForm } from './form.ts';

type Row = UseRow & { readonly staffing: Partial<StaffingRow> };

/** 年度用编计划表: what is usable, what is asked for, what is proposed, and by which way. */
export function usePlanTable(context: AnnualContext): Sheet {
  return layForm<Row>(
    {
      id: 'usePlan',
      unit: UNITS.postAndPerson,
      paper: 'A3',
      isSigned: true,
      table: {
        columns: columns(context),
        rows: rowsOf(context),
        subtotals: LEDGER_SUBTOTALS,
        whenEmpty: both('没有乡镇。', 'No townships.'),
      },
      notes: [
        both(
          '可用编制＝核定－实有－已核准未到位－预留（冻结）；预计减员单列。超编单位用编计划为0，只出不进；满编单位出一进一（扣除已核准未到位和预留），待减员后办理；其余不超过可用编制。',
          'Usable = approved − in post − to arrive − reserved; expected exits stand apart. Over-staffed: 0; full: one for each who leaves, less to arrive and reserved, once they have left; otherwise at most what is usable.',
        ),
        both(
          '拟用编数按“用编申请”表中的先后次序安排；没有申请的单位，申请数和拟用编数为空白。实有人员不得突破规定的编制（《地方各级人民政府机构设置和编制管理条例》第六条）。',
          'Requests are served in the order of their sheet; where nothing is asked for, the cells are blank. People must not exceed the posts (Regulation, article 6).',
        ),
      ],
    },
    context,
  );
}

/** By ledger, then in the planner's order of townships. */
function rowsOf({ report }: AnnualContext): readonly Row[] {
  const { staffing, use } = report.plan;
  const rows = use.map((row, at): Row => ({ ...row, staffing: staffing[at] ?? {} }));
  return QUOTA_KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind));
}

const ASKED = both('申请用编', 'Asked for');
const PROPOSED = both('拟用编', 'Proposed');

function columns(context: AnnualContext): readonly ResultColumn<Row>[] {
  return [
    serialColumn(),
    nameColumn(context),
    ledgerColumn(),
    posts(both('核定', 'Approved'), ({ staffing }) => staffing.approved, true),
    posts(both('实有', 'In post'), ({ staffing }) => staffing.inPost, true),
    posts(both('空编', 'Vacant'), ({ staffing }) => staffing.vacancy, true),
    posts(both('超编', 'Over'), ({ staffing }) => staffing.overstaffing, true),
    narrow(posts(both('已核准未到位', 'To arrive'), ({ staffing }) => staffing.pendingArrival)),
    narrow(posts(both('预留（冻结）', 'Reserved'), ({ staffing }) => staffing.reserved)),
    posts(both('可用编制', 'Usable'), ({ staffing }) => staffing.usable, true),
    posts(both('预计减员', 'Exits'), ({ staffing }) => staffing.expectedExits),
    posts(both('最多可用', 'At most'), ({ limit }) => limit, true),
    { ...posts(both('合计', 'Together'), ({ requested }) => requested), group: ASKED },
    ...FILLING_WAYS.map((way) => byWay(way, ASKED, ({ request }) => request.people)),
    { ...posts(both('合计', 'Together'), ({ proposed }) => proposed), group: PROPOSED },
    ...FILLING_WAYS.map((way) => byWay(way, PROPOSED, ({ proposed }) => proposed)),
    { header: both('备注', 'Remark'), style: 'text', width: 34, value: remark(context) },
  ];
}

function posts(
  header: Localized,
  value: (row: Row) => number | undefined,
  dash = false,
): ResultColumn<Row> {
  return { header, style: 'whole', width: 8, total: 'sum', dash, value };
}

/** So narrow that a header of six characters breaks in two lines and leaves none alone on one. */
const narrow = (column: ResultColumn<Row>): ResultColumn<Row> => ({ ...column, width: 7 });

/** The requests of one way together; blank where there is none. */
function byWay(
  way: FillingWay,
  group: Localized,
  of: (one: UseRow['ways'][number]) => number | undefined,
): ResultColumn<Row> {
  const amount = ({ ways }: Row): number | undefined => {
    const amounts = ways.filter(({ request }) => request.way === way).map(of);
    if (amounts.length === 0 || amounts.includes(undefined)) return undefined;
    return amounts.reduce<number>((sum, one = 0) => sum + one, 0);
  };
  return { ...posts(WAY_LABELS[way], amount), group };
}

const REMARKS: Readonly<Record<NonNullable<UseRow['limitBasis']>, Localized | undefined>> = {
  usable: undefined,
  committed: both('空编已核准或预留', 'every vacancy is spoken for'),
  oneForOne: both('满编，出一进一', 'full: one for each who leaves'),
  overstaffed: both('超编，只出不进', 'over-staffed: nobody is taken on'),
  frozen: both('消化期间，暂停进人', 'people are absorbed: hiring is frozen'),
};

/** Why no more may come, what was cut, and what the requests say. */
const remark =
  ({ locale }: AnnualContext) =>
  ({ limitBasis, requested = 0, proposed, ways }: Row): string | undefined => {
    const cut = proposed === undefined ? 0 : requested - proposed;
    const parts = [
      limitBasis && REMARKS[limitBasis]?.[locale],
      cut > 0 ? (locale === 'zh-CN' ? `核减${cut}名` : `${cut} cut`) : undefined,
      ...ways.map(({ request }) => request.note),
    ].filter((part) => part !== undefined);
    return parts.join(locale === 'zh-CN' ? '；' : '; ') || undefined;
  };
