import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import {
  LEDGER_SUBTOTALS,
  ledgerColumn,
  nameColumn,
  serialColumn,
} from '../results/townshipColumns.ts';
import { both, UNITS } from '../results/words.ts';
import type { AnnualContext } from './annualContext.ts';
import { layForm } from './form.ts';

interface Row {
  readonly township: string;
  readonly kind: QuotaKind;
  readonly posts: number;
}

/** 机动编制周转使用台账: who uses posts of the county's pool, and what is left of it. */
export function mobilePostsTable(context: AnnualContext): Sheet {
  return layForm<Row>(
    {
      id: 'mobilePosts',
      unit: UNITS.post,
      paper: 'A4',
      year: context.presentYear,
      isSigned: true,
      table: {
        columns: [
          serialColumn(),
          { ...nameColumn(context), header: both('使用单位', 'User'), width: 26 },
          ledgerColumn(),
          {
            header: both('周转使用', 'On loan'),
            style: 'whole',
            width: 12,
            total: 'sum',
            value: ({ posts }) => posts,
          },
          {
            header: both('备注', 'Remark'),
            style: 'text',
            width: 50,
            value: () => both('单列管理，不计入本单位编制数', 'kept apart, outside its own posts'),
          },
        ],
        rows: rowsOf(context),
        subtotals: LEDGER_SUBTOTALS,
        whenEmpty: both('没有周转使用的机动编制。', 'No mobile posts are on loan.'),
      },
      notes: QUOTA_KINDS.flatMap((kind) => poolNote(kind, context)),
    },
    context,
  );
}

const rowsOf = ({ report }: AnnualContext): readonly Row[] =>
  QUOTA_KINDS.flatMap((kind) =>
    report.baseline.townships.flatMap(({ code }) => {
      const posts = report.baseline.posts[code]?.[kind].loans ?? 0;
      return posts > 0 ? [{ township: code, kind, posts }] : [];
    }),
  );

function poolNote(kind: QuotaKind, { report }: AnnualContext): readonly Localized[] {
  const { mobile, loans } = report.plan.ledgers[kind];
  if (mobile === undefined) return [];
  const name = QUOTA_LABELS[kind];
  return [
    both(
      `${name['zh-CN']}：县级机动编制${mobile}名，周转使用${loans}名，结余${mobile - loans}名。`,
      `${name['en-US']}: ${mobile} mobile posts, ${loans} on loan, ${mobile - loans} left.`,
    ),
  ];
}
