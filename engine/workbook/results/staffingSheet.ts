import { QUOTA_KINDS, QUOTA_LABELS, type MemoPosts, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { StaffingRow } from '../../model/plan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { CLASS_SUBTOTALS, classColumn, nameColumn, serialColumn } from './townshipColumns.ts';
import { both, UNITS } from './words.ts';

interface Row {
  readonly township: string;
  readonly of: Readonly<Record<QuotaKind, StaffingRow | undefined>>;
}

type NumberField = {
  [K in keyof StaffingRow]-?: number extends StaffingRow[K] ? K : never;
}[keyof StaffingRow];

const FIELDS: readonly {
  readonly field: Exclude<NumberField, 'vacancyRate'>;
  readonly header: Localized;
  readonly isAlways: boolean;
}[] = [
  { field: 'approved', header: both('核定', 'Approved'), isAlways: true },
  { field: 'inPost', header: both('实有', 'In post'), isAlways: true },
  { field: 'onDuty', header: both('在岗', 'On duty'), isAlways: true },
  { field: 'vacancy', header: both('空编', 'Vacant'), isAlways: true },
  { field: 'overstaffing', header: both('超编', 'Over'), isAlways: true },
  { field: 'pendingArrival', header: both('已核准未到位', 'To arrive'), isAlways: false },
  { field: 'reserved', header: both('预留', 'Reserved'), isAlways: false },
  { field: 'usable', header: both('可用编制', 'Usable'), isAlways: true },
  { field: 'expectedExits', header: both('预计减员', 'Exits'), isAlways: false },
];

/** 人员与空编: posts against people, both ledgers side by side and never netted. */
export function staffingSheet(context: SheetContext): Sheet {
  const { report, locale } = context;
  const staffing = new Map(report.plan.staffing.map((row) => [`${row.township}/${row.kind}`, row]));
  const rows = report.baseline.townships.map(({ code }): Row => {
    const of = (kind: QuotaKind): StaffingRow | undefined => staffing.get(`${code}/${kind}`);
    return {
      township: code,
      of: { administrative: of('administrative'), publicInstitution: of('publicInstitution') },
    };
  });
  const table = {
    columns: [
      serialColumn<Row>(),
      nameColumn(context),
      classColumn(context),
      ...QUOTA_KINDS.flatMap((kind) => ledgerColumns(kind, rows)),
      ...memoColumns(context),
    ],
    rows,
    hasTotal: true,
    subtotals: CLASS_SUBTOTALS,
    whenEmpty: both('没有乡镇。', 'No townships.'),
  };
  return layPage(
    {
      id: 'staffing',
      title: both('乡镇编制使用与人员情况表', 'Posts and people by township'),
      unit: UNITS.postAndPerson,
      tab: 'result',
      paper: 'A3',
      frozenColumns: 2,
      notes: NOTES.map((note) => note[locale]),
    },
    [anyTable(table)],
    context,
  );
}

const NOTES: readonly Localized[] = [
  both(
    '空编＝核定－实有；超编＝实有－核定；可用编制＝核定－实有－已核准未到位－预留（冻结），可为负数；空编率＝空编÷核定。',
    'Vacant = approved − in post; over = in post − approved; usable = approved − in post − to arrive − reserved and may be negative; rate = vacant ÷ approved.',
  ),
  both(
    '在岗未填报的，按实有－借出－抽调（挂职）－长期病休＋借入计算。行政、事业分账，互不抵补。',
    'Where on duty is not stated it is in post − lent out − seconded − long sick + borrowed. The two ledgers are never netted.',
  ),
];

function ledgerColumns(kind: QuotaKind, rows: readonly Row[]): readonly ResultColumn<Row>[] {
  const group = QUOTA_LABELS[kind];
  const shown = FIELDS.filter(
    ({ field, isAlways }) => isAlways || rows.some(({ of }) => (of[kind]?.[field] ?? 0) !== 0),
  );
  return [
    ...shown.map(({ field, header, isAlways }): ResultColumn<Row> => ({
      id: `${kind}.${field}`,
      group,
      header,
      style: 'whole',
      width: 8,
      total: 'sum',
      dash: isAlways,
      value: ({ of }) => of[kind]?.[field],
      styleOf: ({ of }) =>
        field === 'overstaffing' && (of[kind]?.overstaffing ?? 0) > 0 ? 'error' : undefined,
    })),
    {
      group,
      header: both('空编率', 'Rate'),
      style: 'percent',
      width: 8,
      value: ({ of }) => of[kind]?.vacancyRate,
    },
  ];
}

const MEMO: readonly (readonly [keyof MemoPosts, Localized, Localized])[] = [
  ['workersApproved', both('机关工勤', 'Service workers'), both('核定', 'Approved')],
  ['workersInPost', both('机关工勤', 'Service workers'), both('实有', 'In post')],
  ['politicalLegalApproved', both('政法专项', 'Political-legal'), both('核定', 'Approved')],
  ['politicalLegalInPost', both('政法专项', 'Political-legal'), both('实有', 'In post')],
  ['fullyFunded', both('事业经费渠道', 'Funding'), both('全额', 'Full')],
  ['partlyFunded', both('事业经费渠道', 'Funding'), both('差额', 'Part')],
  ['selfFunded', both('事业经费渠道', 'Funding'), both('自收自支', 'Self')],
  ['offQuota', both('备查', 'Memo'), both('编外人员', 'Off quota')],
];

/** Columns that are shown where somebody filled them in, never allocated and never summed in. */
function memoColumns({ report }: SheetContext): readonly ResultColumn<Row>[] {
  const { posts } = report.baseline;
  return MEMO.filter(([field]) =>
    Object.values(posts).some(({ memo }) => memo[field] !== undefined),
  ).map(([field, group, header]) => ({
    group,
    header,
    style: 'whole',
    width: 8,
    total: 'sum',
    value: ({ township }) => posts[township]?.memo[field],
  }));
}
