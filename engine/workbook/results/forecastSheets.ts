import type {
  Conservation,
  Drawn,
  Forecast,
  LedgerOutlook,
  Outlook,
  PathOutlook,
} from '../../model/forecast.ts';
import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Policy } from '../../policy/policy.ts';
import { drawnNotes, forecastNotes } from './forecastNotes.ts';
import { anyTable, layPage, ROWS_OF_A_PAGE, type SheetContext } from './page.ts';
import { withTrend } from './studyCharts.ts';
import type { ResultColumn } from './table.ts';
import { ledgerColumn, nameColumn } from './townshipColumns.ts';
import { both, UNITS } from './words.ts';

/** All that the sheets of a forecast show. */
export interface ForecastShown {
  /** Middle, high, low; or the one that replays a draw. */
  readonly forecasts: readonly Forecast<Policy>[];
  readonly drawn?: Drawn | undefined;
  readonly county: readonly PathOutlook[];
  /** On the middle path. */
  readonly townships: readonly Outlook[];
  readonly books: readonly Conservation[];
}

/** 编衡-预测: the county on three paths, every township on the middle one, how figures move. */
export function forecastSheets(shown: ForecastShown, report: SheetContext): readonly Sheet[] {
  const years = shown.forecasts[0]?.years.length ?? 0;
  const context = namingEveryYear(shown.forecasts[0], report);
  return [
    withTrend(countySheet(shown, context), { years, of: mainPath(shown) }, context.locale),
    townshipSheet(shown, context),
    figureSheet(shown, context),
  ];
}

/** The context, with the names of townships that are there in a later year alone. */
function namingEveryYear(
  forecast: Forecast<Policy> | undefined,
  context: SheetContext,
): SheetContext {
  const names = new Map(
    (forecast?.years ?? []).flatMap(({ report }) =>
      report.baseline.townships.map(({ code, name }) => [code, name] as const),
    ),
  );
  const nameOf = (code: string): string =>
    context.explained.names.get(code) ?? names.get(code) ?? code;
  return { ...context, nameOf };
}

const yearsOf = (forecast: Forecast<Policy> | undefined): string | undefined =>
  forecast && `${forecast.years[0]?.year ?? ''}—${forecast.years.at(-1)?.year ?? ''}`;

const PATHS: Readonly<Record<PathOutlook['path'], Localized>> = {
  high: both('高', 'High'),
  middle: both('中', 'Middle'),
  low: both('低', 'Low'),
};

const yearColumn = <R extends { readonly year: number }>(): ResultColumn<R> => ({
  header: both('年度', 'Year'),
  style: 'textCentered',
  width: 7,
  value: ({ year }) => year,
});

function number<R>(
  header: Localized,
  value: (row: R) => number | undefined,
  group?: Localized,
): ResultColumn<R> {
  return { header, group, style: 'whole', width: 9, dash: true, value };
}

function outlookColumns(): readonly ResultColumn<Outlook>[] {
  const ledger = (kind: QuotaKind): readonly ResultColumn<Outlook>[] => {
    const of = (header: Localized, part: (one: LedgerOutlook) => number | undefined) =>
      number<Outlook>(header, ({ ledgers }) => part(ledgers[kind]), QUOTA_LABELS[kind]);
    return [
      of(both('编制', 'Posts'), ({ quota }) => quota),
      of(both('实有', 'People'), ({ people }) => people),
      of(both('空编', 'Vacant'), ({ vacancies }) => vacancies),
      alarming(of(both('超编', 'Over'), ({ overstaffing }) => overstaffing)),
      of(both('周转', 'On loan'), ({ loans }) => loans),
    ];
  };
  const enforcement = both('执法人员', 'Officers');
  const problems = both('核查问题', 'Problems');
  return [
    ...QUOTA_KINDS.flatMap(ledger),
    number(both('辖区人口', 'Population'), ({ population }) => population),
    number(both('应配', 'Required'), ({ officersRequired }) => officersRequired, enforcement),
    number(both('实有', 'Own'), ({ officers }) => officers, enforcement),
    alarming(number(both('缺额', 'Short'), ({ officersShort }) => officersShort, enforcement)),
    alarming(number(both('必须纠正', 'Errors'), (row) => row.problems.error, problems)),
    number(both('应予关注', 'Warnings'), (row) => row.problems.warning, problems),
    number(both('待续委托书', 'Letters to renew'), ({ renewals }) => renewals),
  ];
}

/** Red where there is anything to count. */
const alarming = (column: ResultColumn<Outlook>): ResultColumn<Outlook> => ({
  ...column,
  styleOf: (row) => (Number(column.value(row, 0) ?? 0) > 0 ? 'error' : undefined),
});

/** What the tables and the chart stand for: the middle path, or the draw that is replayed. */
const mainPath = ({ drawn }: Pick<ForecastShown, 'drawn'>): Localized =>
  drawn === undefined
    ? both('中方案', 'middle path')
    : both(`第${drawn.draw}次模拟`, `draw ${drawn.draw}`);

function countySheet(shown: ForecastShown, context: SheetContext): Sheet {
  const { county, books, forecasts, drawn } = shown;
  const path: ResultColumn<PathOutlook> = {
    header: both('方案', 'Path'),
    style: 'textCentered',
    width: 7,
    value: (row) =>
      drawn === undefined ? PATHS[row.path] : both(`第${drawn.draw}次`, `Draw ${drawn.draw}`),
  };
  const outlooks = outlookColumns() as readonly ResultColumn<PathOutlook>[];
  const main = mainPath(shown);
  return layPage(
    {
      id: 'forecast',
      title: both('编制与执法力量逐年推演表', 'Posts and officers over the years to come'),
      unit: UNITS.postAndPerson,
      years: yearsOf(forecasts[0]),
      tab: 'result',
      paper: 'A3',
      isOnePage: true,
      isPortrait: county.length + books.length > ROWS_OF_A_PAGE,
      frozenColumns: 2,
      notes: [...drawnNotes(drawn, context), ...forecastNotes(forecasts[0], context)],
    },
    [
      anyTable({
        columns: [path, yearColumn<PathOutlook>(), ...outlooks],
        rows: county,
        whenEmpty: both('没有年度。', 'No years.'),
      }),
      anyTable({
        caption: both(`守恒校验（${main['zh-CN']}）`, `The books of the ${main['en-US']}`),
        columns: bookColumns(),
        rows: books,
        whenEmpty: both('总额未定，无法校验。', 'No total, no check.'),
      }),
    ],
    context,
  );
}

function bookColumns(): readonly ResultColumn<Conservation>[] {
  const posts = both('编制（名）', 'Posts');
  const people = both('人员（人）', 'People');
  return [
    { ...ledgerColumn(), header: both('编制类别', 'Ledger') },
    yearColumn<Conservation>(),
    number(both('上年数', 'Handed on'), ({ handedOn }) => handedOn, posts),
    number(both('承接数', 'Opening'), ({ opening }) => opening, posts),
    number(both('本年数', 'Planned'), ({ approved }) => approved, posts),
    number(both('机动', 'Mobile'), ({ mobile }) => mobile, posts),
    number(both('总额', 'Total'), ({ total }) => total, posts),
    number(both('上年', 'Before'), ({ before }) => before, people),
    number(both('减员', 'Left'), ({ exits }) => exits, people),
    number(both('到岗补员', 'Came'), ({ hires }) => hires, people),
    number(both('本年', 'Now'), ({ after }) => after, people),
    {
      header: both('校验', 'Check'),
      style: 'textCentered',
      width: 9,
      value: ({ difference }) => (difference === 0 ? both('一致', 'Closes') : difference),
      styleOf: ({ difference }) => (difference === 0 ? 'good' : 'error'),
    },
  ];
}

function townshipSheet({ townships, forecasts }: ForecastShown, context: SheetContext): Sheet {
  type Row = Outlook & { readonly township: string };
  return layPage(
    {
      id: 'forecastTownships',
      title: both('各乡镇编制与执法力量逐年推演表', 'Townships over the years to come'),
      unit: UNITS.postAndPerson,
      years: yearsOf(forecasts[0]),
      tab: 'result',
      paper: 'A3',
      frozenColumns: 2,
      notes: [],
    },
    [
      anyTable({
        columns: [
          nameColumn(context) as ResultColumn<Row>,
          yearColumn<Row>(),
          ...(outlookColumns() as readonly ResultColumn<Row>[]),
        ],
        rows: townships.flatMap((row) =>
          row.township === undefined ? [] : [{ ...row, township: row.township }],
        ),
        whenEmpty: both('没有乡镇。', 'No townships.'),
      }),
    ],
    context,
  );
}

type FigureRow = Forecast<Policy>['growth'][number];

function figureSheet({ forecasts }: ForecastShown, context: SheetContext): Sheet {
  const last = forecasts[0]?.years.at(-1)?.year ?? 0;
  const at = both(`${last}年`, String(last));
  const point = (row: FigureRow): FigureRow['points'][number] | undefined => row.points.at(-1);
  const figure = (header: Localized, value: (row: FigureRow) => number | undefined) => ({
    ...number<FigureRow>(header, value, at),
    width: 14,
  });
  return layPage(
    {
      id: 'forecastFigures',
      title: both('指标推算表', 'How the indicators move'),
      years: yearsOf(forecasts[0]),
      tab: 'record',
      paper: 'A4',
      frozenColumns: 1,
      notes: [
        both(
          '人口单位为人，经济指标单位为元。低、中、高为10%、50%、90%分位；95%区间为趋势外推的预测区间，按年增长率推算的没有。',
          'Population in people, economy in yuan. Low, middle, high: 10, 50, 90 %. The 95 % interval is the prediction interval of a trend; stated growth has none.',
        )[context.locale],
      ],
    },
    [
      anyTable<FigureRow>({
        columns: [
          nameColumn(context),
          {
            header: both('指标', 'Indicator'),
            style: 'textCentered',
            width: 10,
            value: ({ indicator }) =>
              indicator === 'population' ? both('人口', 'Population') : both('经济', 'Economy'),
          },
          {
            header: both('推算方法', 'By'),
            style: 'textCentered',
            width: 11,
            value: ({ basis }) =>
              basis === 'trend' ? both('线性趋势', 'Trend') : both('年增长率', 'Stated'),
          },
          number(both('数据年数', 'Years'), ({ years }) => years),
          figure(both('低', 'Low'), (row) => point(row)?.low),
          figure(both('中', 'Middle'), (row) => point(row)?.middle),
          figure(both('高', 'High'), (row) => point(row)?.high),
          figure(both('95%下限', '95 % from'), (row) => point(row)?.interval?.[0]),
          figure(both('95%上限', '95 % to'), (row) => point(row)?.interval?.[1]),
        ],
        rows: forecasts[0]?.growth ?? [],
        whenEmpty: both('没有可推算的指标。', 'No figure moves.'),
      }),
    ],
    context,
  );
}
