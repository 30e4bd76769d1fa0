import type { Institution } from '../../model/baseline.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { ResultColumn, Subtotals } from '../results/table.ts';
import { nameColumn, serialColumn } from '../results/townshipColumns.ts';
import { both, UNITS } from '../results/words.ts';
import type { AnnualContext } from './annualContext.ts';
import { layForm } from './form.ts';

/** 编制分解到机构表: each office and centre with its posts, and the sum of each township. */
export function institutionPostsTable(context: AnnualContext): Sheet {
  const rows = context.report.baseline.institutions ?? [];
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
        whenEmpty: both('工作簿没有机构清单。', 'The workbook lists no institutions.'),
      },
      notes: [
        both(
          '各机构编制之和等于乡镇核定编制数；领导职数不分解到机构的，等于核定编制数减领导职数。“—”为尚未分解，不作零处理，其小计也为“—”。',
          'The institutions of a township sum to its posts, or to those less the leaders’. A dash is not decomposed yet and makes its sum a dash.',
        ),
      ],
    },
    context,
  );
}

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
