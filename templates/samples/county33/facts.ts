import type { Observation, Township } from '../nouns.ts';
import { FISCAL_REVENUE, GDP, OUTPUT } from './economy.ts';
import { REGISTERED, RESIDENT, SERVICE } from './population.ts';
import { byName, numberIn, table } from '../table.ts';
import { TOWNSHIPS } from './townships.ts';

/** 旅游接待: a factor of the county's own, beside the three of the report. */
export const OWN_FACTOR = '旅游接待';

const ROLES = {
  驻地镇: 'seat',
  中心镇: 'central',
  重点镇: 'key',
  特色镇: 'characteristic',
  一般乡镇: 'ordinary',
} as const;

const YUAN = 10_000;

/** Code by name. */
export const CODES: ReadonlyMap<string, string> = byName(TOWNSHIPS, (row) => row['代码'] ?? '');

/** The code of a township that certainly exists. */
export function codeOf(name: string): string {
  const code = CODES.get(name);
  if (code === undefined) throw new Error(`no township ${name}`);
  return code;
}

/** The 33 townships with all their figures. */
export function townships(): readonly Township[] {
  const registered = series(REGISTERED);
  const resident = series(RESIDENT);
  const service = series(SERVICE);
  const fiscalRevenue = series(FISCAL_REVENUE, YUAN);
  const gdp = series(GDP, YUAN);
  const output = series(OUTPUT, YUAN);
  return table(TOWNSHIPS).map((row, order): Township => {
    const name = row['名称'] ?? '';
    const of = (figures: ReadonlyMap<string, readonly Observation[]>): readonly Observation[] =>
      figures.get(name) ?? [];
    return {
      code: row['代码'] ?? '',
      name,
      order,
      sizeClass: Number(row['类别']) as 1 | 2 | 3,
      role: ROLES[row['定位'] as keyof typeof ROLES],
      countyTask: row['任务'] === '是',
      validFrom: row['设立'] as Township['validFrom'],
      predecessors: row['前身']?.split('、') ?? [],
      population: { registered: of(registered), resident: of(resident), service: of(service) },
      areaKm2: Number(row['面积']),
      economy: { fiscalRevenue: of(fiscalRevenue), gdp: of(gdp), output: of(output) },
      factors: factors(row),
    };
  });
}

function factors(row: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  const named = {
    development: numberIn(row['发展']),
    transport: numberIn(row['交通']),
    industry: numberIn(row['产业']),
    [OWN_FACTOR]: numberIn(row['旅游']),
  };
  return Object.fromEntries(
    Object.entries(named).flatMap(([factor, value]) =>
      value === undefined ? [] : [[factor, value]],
    ),
  );
}

/** Figures by year, oldest first; blank years are left out. */
const series = (text: string, unit = 1): ReadonlyMap<string, readonly Observation[]> =>
  byName(text, (row) =>
    Object.entries(row)
      .filter(([column]) => column !== '名称')
      .map(([year, value]) => ({ year: Number(year), value: Number(value) * unit })),
  );
