import { agreementOf, type Decomposed } from '../../model/decomposed.ts';
import type { Institution } from '../../model/baseline.ts';
import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable } from '../results/page.ts';
import type { ResultColumn, Subtotals, Table } from '../results/table.ts';
import { nameColumn, serialColumn } from '../results/townshipColumns.ts';
import { both, UNITS } from '../results/words.ts';
import type { AnnualContext } from './annualContext.ts';
import { layForm } from './form.ts';

/**
 * 编制分解到机构表: each office and centre with its posts, and the sum of each township.
 *
 * A township none of whose institutions has posts stated has decomposed nothing: it is named by
 * number under the table instead of filling pages with dashes.
 */
export function institutionPostsTable(context: AnnualContext): Sheet {
  const listed = context.report.baseline.institutions ?? [];
  const decomposed = new Set(listed.filter(hasPosts).map(({ township }) => township));
  // A township's own together, wherever they stand on the sheet: its sum is under them.
  const rows = [...decomposed].flatMap((code) =>
    listed.filter(({ township }) => township === code),
  );
  const open = new Set(listed.map(({ township }) => township)).size - decomposed.size;
  return layForm<Institution>(
    {
      id: 'institutionPosts',
      unit: UNITS.post,
      paper: 'A4',
      isPortrait: true,
      isSigned: true,
      table: {
        columns: columns(context),
        rows,
        subtotals: subtotalsOf(rows, context),
        hasTotal: true,
        whenEmpty:
          listed.length === 0
            ? both('工作簿没有机构清单。', 'The workbook lists no institutions.')
            : both(
                '各乡镇均未将编制分解到机构（在“机构”表填写各机构的行政编制、事业编制）。',
                'No township has decomposed its posts yet (state them on the sheet of institutions).',
              ),
      },
      appendix: rows.length === 0 ? undefined : anyTable(checkTable(decomposed, context)),
      notes: [
        open > 0 && rows.length > 0
          ? both(
              `另有${open}个乡镇尚未分解，未列出。`,
              `${open} more townships have decomposed nothing and are not listed.`,
            )
          : undefined,
        both(
          '各机构编制之和等于乡镇核定编制数；领导职数不分解到机构的，等于核定编制数减领导职数。“—”为尚未分解，不作零处理，其小计也为“—”。',
          'The institutions of a township sum to its posts, or to those less the leaders’. A dash is not decomposed yet and makes its sum a dash.',
        ),
      ],
    },
    context,
  );
}

const hasPosts = ({ administrative, publicInstitution }: Institution): boolean =>
  administrative !== undefined || publicInstitution !== undefined;

const KINDS = {
  office: both('党政综合办事机构', 'Office'),
  centre: both('直属事业单位', 'Centre'),
};

function columns(context: AnnualContext): readonly ResultColumn<Institution>[] {
  const posts = (
    header: ResultColumn<Institution>['header'],
    value: (row: Institution) => number | undefined,
    own: Institution['kind'],
  ): ResultColumn<Institution> => ({
    header,
    style: 'whole',
    width: 11,
    total: 'sum',
    // An office need not state posts of the other ledger; where it does they count.
    dash: ({ kind }) => kind === own,
    value,
  });
  return [
    serialColumn(),
    { ...nameColumn(context), id: 'township' },
    { header: both('机构', 'Institution'), style: 'text', width: 32, value: ({ name }) => name },
    {
      header: both('性质', 'Kind'),
      style: 'textCentered',
      width: 18,
      value: ({ kind }) => KINDS[kind],
    },
    posts(both('行政编制', 'Administrative'), ({ administrative }) => administrative, 'office'),
    posts(
      both('事业编制', 'Public institution'),
      ({ publicInstitution }) => publicInstitution,
      'centre',
    ),
  ];
}

/** One ledger of a township that has decomposed its posts, held against its approved number. */
interface Check extends Decomposed {
  readonly township: string;
  readonly kind: QuotaKind;
}

/** 核对: what the offices and centres of each township come to beside what it was approved. */
function checkTable(decomposed: ReadonlySet<string>, context: AnnualContext): Table<Check> {
  const { baseline, plan } = context.report;
  const leadershipOf = (township: string): number =>
    plan.ledgers.administrative.rows.find((row) => row.township === township)?.leadership ??
    baseline.posts[township]?.administrative.leadership ??
    0;
  const rows = plan.institutions
    .filter(({ township }) => decomposed.has(township))
    .flatMap(({ township, placed }) =>
      QUOTA_KINDS.map((kind): Check => {
        const approved = baseline.posts[township]?.[kind].approved;
        const leadership = kind === 'administrative' ? leadershipOf(township) : 0;
        return { township, kind, placed: placed[kind], approved, leadership };
      }),
    );
  const number = (
    header: Localized,
    width: number,
    value: (row: Check) => number | undefined,
  ): ResultColumn<Check> => ({ header, style: 'whole', width, dash: true, value });
  return {
    caption: both('各乡镇与核定编制数核对', 'Held against the approved posts of each township'),
    columns: [
      serialColumn(),
      nameColumn(context),
      { header: both('核对结果', 'Result'), style: 'text', width: 32, value: resultWords },
      {
        header: both('编制类别', 'Ledger'),
        style: 'textCentered',
        width: 18,
        value: ({ kind }) => QUOTA_LABELS[kind],
      },
      number(both('分解合计', 'At institutions'), 11, ({ placed }) => placed?.posts),
      number(both('核定编制', 'Approved'), 11, ({ approved }) => approved),
    ],
    rows,
    whenEmpty: both('无', 'None'),
  };
}

function resultWords({ placed, approved, leadership }: Check): Localized {
  switch (agreementOf({ placed, approved, leadership })) {
    case 'whole':
      return both('一致', 'They agree');
    case 'withoutLeaders':
      return both(
        `一致，领导职数${leadership}名不分解`,
        `They agree; ${leadership} leaders’ posts apart`,
      );
    case 'differs':
      return both(
        `不一致，相差${Math.abs((approved ?? 0) - (placed?.posts ?? 0))}名`,
        `They differ by ${Math.abs((approved ?? 0) - (placed?.posts ?? 0))}`,
      );
    case 'open':
      return both('尚未全部分解', 'Not all decomposed yet');
    case 'none':
      return both('尚未分解', 'Not decomposed yet');
  }
}

/** One subtotal for each township, under its own rows. */
const subtotalsOf = (rows: readonly Institution[], { nameOf }: AnnualContext): Subtotals => ({
  by: 'township',
  words: [...new Set(rows.map(({ township }) => nameOf(township)))].map((name) => ({
    word: both(name, name),
    label: both(`${name}小计`, `Subtotal ${name}`),
  })),
  areInside: true,
});
