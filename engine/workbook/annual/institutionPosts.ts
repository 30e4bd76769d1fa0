import type { Institution } from '../../model/baseline.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { ResultColumn, Subtotals } from '../results/table.ts';
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
  const rows = listed.filter(({ township }) => decomposed.has(township));
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

/** One subtotal for each township. */
const subtotalsOf = (rows: readonly Institution[], { nameOf }: AnnualContext): Subtotals => ({
  by: 'township',
  words: [...new Set(rows.map(({ township }) => nameOf(township)))].map((name) => ({
    word: both(name, name),
    label: both(`${name}小计`, `Subtotal ${name}`),
  })),
});
