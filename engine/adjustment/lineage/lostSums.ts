import type { Baseline, PostsOfYear } from '../../model/baseline.ts';
import { QUOTA_KINDS } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { Observation, Township } from '../../model/township.ts';
import type { Part } from './succession.ts';
import { isLost, type FigureOf } from './sums.ts';
import { WHOLE_SUMS } from './words.ts';

/** What one part states and another does not, so that the sum is blank. */
export function lostSums(baseline: Baseline, parts: readonly Part[]): readonly Localized[] {
  const lost = (figureOf: FigureOf): boolean => isLost(parts, figureOf);
  const { posts, leadership, enforcement } = baseline;
  const isLostIn: Readonly<Record<keyof typeof WHOLE_SUMS, boolean>> = {
    approved: QUOTA_KINDS.some((kind) => lost((code) => posts[code]?.[kind].approved)),
    inPost: QUOTA_KINDS.some((kind) => lost((code) => posts[code]?.[kind].inPost)),
    leaders: (['principalFilled', 'deputyFilled'] as const).some((rank) =>
      lost((code) => leadership[code]?.[rank]),
    ),
    officers: (
      ['officers', 'civilServants', 'certified', 'auxiliaries', 'coLocated'] as const
    ).some((count) => lost((code) => enforcement[code]?.[count])),
    area: lost((code) => parts.find(({ from }) => from.code === code)?.from.areaKm2),
    population: isYearLost(parts, ({ population }) => Object.values(population)),
    economy: isYearLost(parts, ({ economy }) => Object.values(economy)),
    history: isHistoryLost(baseline, parts),
  };
  return (Object.keys(isLostIn) as (keyof typeof WHOLE_SUMS)[]).flatMap((name) =>
    isLostIn[name] ? [WHOLE_SUMS[name]] : [],
  );
}

/** Whether a year of some column is there in one part and not in another. */
function isYearLost(
  parts: readonly Part[],
  columnsOf: (township: Township) => readonly (readonly Observation[])[],
): boolean {
  const seen = parts.map(({ from }) =>
    columnsOf(from)
      .map((column, index) => column.map(({ year }) => `${index}/${year}`))
      .flat(),
  );
  return seen.some((years) => years.some((year) => seen.some((other) => !other.includes(year))));
}

function isHistoryLost({ history = [] }: Baseline, parts: readonly Part[]): boolean {
  const byKey = new Map<string, PostsOfYear>(
    history.map((row) => [`${row.year}/${row.kind}/${row.township}`, row] as const),
  );
  const years = new Set(history.map(({ year, kind }) => `${year}/${kind}`));
  return [...years].some((year) =>
    (['approved', 'inPost', 'proposal', 'decided'] as const).some((field) =>
      isLost(parts, (code) => byKey.get(`${year}/${code}`)?.[field]),
    ),
  );
}
