import { chanceOf } from '../../base/chance.ts';
import type { Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import type {
  Distribution,
  SimulatedMeasure,
  SimulationSummary,
  Tally,
  TownshipTally,
} from '../../model/simulation.ts';
import { caseName } from './comparisonMeasures.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { both, UNITS } from './words.ts';

/** One scenario and what its draws came to. */
interface Simulated {
  readonly scenario?: string | undefined;
  readonly summary: SimulationSummary;
}

type DistributionOf = (tally: Tally) => Distribution | undefined;

/** 编衡-模拟: measures of the county with their quantiles, chances of every township. */
export const simulationSheets = (
  cases: readonly Simulated[],
  distributionOf: DistributionOf,
  context: SheetContext,
): readonly Sheet[] => [
  countySheet(cases, distributionOf, context),
  townshipSheet(cases, distributionOf, context),
];

/** What is counted in every draw, in words. */
export const SIMULATED_MEASURES: Readonly<Record<SimulatedMeasure, Localized>> = {
  population: both('辖区人口', 'Population'),
  posts: both('核定编制（两类）', 'Posts (both ledgers)'),
  people: both('实有人数（两类）', 'People in post (both)'),
  vacancies: both('空编（两类）', 'Vacancies (both)'),
  overstaffing: both('超编（两类）', 'Over-staffing (both)'),
  officersRequired: both('应配执法人员', 'Officers required'),
  officers: both('实有执法人员', 'Officers'),
  officersShort: both('执法人员缺额', 'Officers short'),
  shortTownships: both('执法人员不足的乡镇数', 'Townships short of officers'),
  moved: both('当年乡镇间移动编制（两类）', 'Posts moved in the year (both)'),
};

interface CountyRow {
  readonly name: Localized;
  readonly year: number;
  readonly measure: Localized;
  readonly found: Distribution | undefined;
}

function countySheet(
  cases: readonly Simulated[],
  distributionOf: DistributionOf,
  context: SheetContext,
): Sheet {
  const rows = (Object.keys(SIMULATED_MEASURES) as SimulatedMeasure[]).flatMap((measure) =>
    cases.flatMap((one) =>
      one.summary.county.map(({ year, measures }): CountyRow => ({
        ...{ name: caseName(one), year, measure: SIMULATED_MEASURES[measure] },
        found: distributionOf(measures[measure]),
      })),
    ),
  );
  const number = (
    header: Localized,
    style: 'formWhole' | 'decimal2',
    of: (found: Distribution) => number | undefined,
  ): ResultColumn<CountyRow> => ({
    ...{ header, style, width: 10, dash: true },
    value: ({ found }) => found && of(found),
  });
  const quantiles = both('分位', 'Quantiles');
  return layPage(
    {
      id: 'simulation',
      title: both('模拟推演结果表', 'What the simulation found'),
      unit: UNITS.postAndPerson,
      years: yearsOf(cases),
      tab: 'result',
      paper: 'A4',
      frozenColumns: 3,
      notes: notes(cases, context),
    },
    [
      anyTable<CountyRow>({
        columns: [
          {
            header: both('指标', 'Measure'),
            style: 'text',
            width: 26,
            value: (row) => row.measure,
          },
          { header: both('方案', 'Scenario'), style: 'text', width: 12, value: (row) => row.name },
          {
            header: both('年度', 'Year'),
            style: 'textCentered',
            width: 7,
            value: ({ year }) => year,
          },
          number(both('均值', 'Mean'), 'decimal2', ({ mean }) => mean),
          number(both('标准差', 'Deviation'), 'decimal2', ({ deviation }) => deviation),
          number(both('标准误', 'Error'), 'decimal2', ({ standardError }) => standardError),
          ...(['5%', '25%', '50%', '75%', '95%'] as const).map((label, at) => ({
            // A quantile of 0 is a finding and is shown.
            ...number(both(label, label), 'formWhole', (found) => found.quantiles[at]),
            group: quantiles,
          })),
        ],
        rows,
        whenEmpty: both('没有模拟。', 'Nothing was simulated.'),
      }),
    ],
    context,
  );
}

/** The years that were drawn. */
function yearsOf([first]: readonly Simulated[]): string | undefined {
  const [from, until] = [first?.summary.county[0]?.year, first?.summary.county.at(-1)?.year];
  return from === undefined || until === undefined ? undefined : spanOfYears(from, until);
}

/** “2025—2029”; a single year alone. */
const spanOfYears = (from: number, until: number): string =>
  from === until ? String(from) : `${from}—${until}`;

type TownshipRow = TownshipTally & { readonly name: Localized };

function townshipSheet(
  cases: readonly Simulated[],
  distributionOf: DistributionOf,
  context: SheetContext,
): Sheet {
  const rows = cases.flatMap((one) =>
    one.summary.townships.map((row): TownshipRow => ({
      ...row,
      name: caseName(one),
    })),
  );
  const range = (group: Localized, tally: (row: TownshipRow) => Tally) =>
    ([0, 2, 4] as const).map((at): ResultColumn<TownshipRow> => {
      const label = ['5%', '', '50%', '', '95%'][at] ?? '';
      return {
        ...{ header: both(label, label), group, style: 'formWhole', width: 7, dash: true },
        value: (row) => distributionOf(tally(row))?.quantiles[at],
      };
    });
  const chance = (
    header: Localized,
    of: (row: TownshipRow) => number | undefined,
  ): ResultColumn<TownshipRow> => ({
    ...{ header, group: both('概率', 'Chance'), style: 'percent', width: 10, dash: true },
    value: of,
  });
  return layPage(
    {
      id: 'simulationTownships',
      title: both('各乡镇模拟推演结果表', 'What the simulation found in every township'),
      unit: UNITS.postAndPerson,
      years: yearsOf(cases),
      tab: 'result',
      paper: 'A3',
      frozenColumns: 3,
      notes: notes(cases, context),
    },
    [
      anyTable<TownshipRow>({
        columns: [
          {
            header: both('乡镇', 'Township'),
            style: 'text',
            width: 14,
            value: ({ township }) => context.nameOf(township),
          },
          { header: both('方案', 'Scenario'), style: 'text', width: 12, value: (row) => row.name },
          {
            header: both('年度', 'Year'),
            style: 'textCentered',
            width: 7,
            value: ({ year }) => year,
          },
          ...range(both('行政编制', 'Administrative'), ({ posts }) => posts.administrative),
          ...range(both('事业编制', 'Institution'), ({ posts }) => posts.publicInstitution),
          ...range(both('应配执法人员', 'Officers required'), ({ required }) => required),
          ...range(both('实有执法人员', 'Officers'), ({ officers }) => officers),
          {
            ...chance(both('执法人员不足', 'Short of officers'), (row) =>
              chanceOf(row.short, row.officers.count),
            ),
            styleOf: ({ short, officers }) =>
              short * 2 > officers.count ? 'errorPercent' : undefined,
          },
          chance(both('人口升档', 'Step up'), ({ up, compared }) => chanceOf(up, compared)),
          chance(both('人口降档', 'Step down'), ({ down, compared }) => chanceOf(down, compared)),
        ],
        rows,
        whenEmpty: both('没有乡镇。', 'No townships.'),
      }),
    ],
    context,
  );
}

function notes(cases: readonly Simulated[], { locale, report }: SheetContext): readonly string[] {
  const [first] = cases;
  const assumptions = report.policy.inForce
    .filter(({ id }) => id.startsWith('simulation.'))
    .map(
      ({ label, value, valueLabel }) =>
        `${label[locale]} ${valueLabel?.[locale] ?? String(value ?? '—')}`,
    );
  const draws = first?.summary.draws ?? 0;
  const seed = first?.summary.seed ?? 0;
  return [
    both(
      `模拟${draws}次，种子${seed}；同一种子、同一数据结果逐位相同，各方案用同一组随机数。`,
      `${draws} draws, seed ${seed}: the same seed and data give the same bytes; scenarios share their draws.`,
    )[locale],
    both(
      `模拟假设：${assumptions.join('；')}；其余见测算参数。`,
      `Assumptions: ${assumptions.join('; ')}; the rest is among the parameters.`,
    )[locale],
    both(
      '分位为不超过该数的次数达到相应比例的最小数；升档、降档指应配执法人员比现状多或少。',
      'A quantile is the least number that the share of draws does not exceed; a step up or down: more or fewer officers required than at present.',
    )[locale],
  ];
}
