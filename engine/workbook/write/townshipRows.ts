import { decimalOf, dividedBy, numberOf } from '../../base/decimal.ts';
import type { Baseline } from '../../model/baseline.ts';
import type { Locale } from '../../model/locale.ts';
import type {
  EconomyColumn,
  Observation,
  PopulationBasis,
  Township,
} from '../../model/township.ts';
import type { Column, ContractId } from '../contract/column.ts';
import { contractOf } from '../contract/contracts.ts';
import type { Written } from './layout.ts';

/** Columns and rows of one sheet. */
export interface Rows {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Written[])[];
}

/** The columns of a sheet that the template shows. */
export const templateColumns = (id: ContractId): readonly Column[] =>
  contractOf(id).columns.filter(({ outsideTemplate }) => outsideTemplate !== true);

/** The rows of a sheet with one row for each township, or for each township and year. */
export function townshipRows(id: ContractId, baseline: Baseline, locale: Locale): Rows {
  const columns = [...templateColumns(id), ...(id === 'factors' ? ownFactors(baseline) : [])];
  const former = (baseline.former ?? []).map(({ township }) => township);
  const rows = [...baseline.townships, ...former].flatMap((township) => {
    const fields = fieldsOf(township, baseline, locale);
    return yearsOf(id, township).flatMap((year) => {
      const row = columns.map(({ id: field }) =>
        field === 'year' ? year : (fields[field] ?? yearly(township, field, year)),
      );
      const says = columns.some(({ id: field }, at) => !KEYS.has(field) && row[at] !== undefined);
      return says || id === 'townships' ? [row] : [];
    });
  });
  return { columns, rows };
}

const KEYS = new Set(['code', 'name', 'year']);

function fieldsOf(
  township: Township,
  baseline: Baseline,
  locale: Locale,
): Readonly<Record<string, Written>> {
  const { code, name, sizeClass } = township;
  const posts =
    baseline.posts[code] ?? baseline.former?.find((one) => one.township.code === code)?.posts;
  return {
    code: code === name ? undefined : code,
    name,
    sizeClass: sizeClass === undefined ? undefined : String(sizeClass),
    role: township.role,
    countyTask: township.countyTask,
    predecessors: township.predecessors.join(locale === 'zh-CN' ? '、' : ', ') || undefined,
    validFrom: township.validFrom,
    validUntil: township.validUntil,
    areaKm2: township.areaKm2,
    ...prefixed('factors', township.factors),
    ...prefixed('administrative', posts?.administrative),
    ...prefixed('publicInstitution', posts?.publicInstitution),
    ...prefixed('memo', posts?.memo),
    ...prefixed('leadership', baseline.leadership[code]),
    ...prefixed('enforcement', baseline.enforcement[code]),
  };
}

const prefixed = (prefix: string, values: object | undefined): Readonly<Record<string, Written>> =>
  Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [`${prefix}.${name}`, value as Written]),
  );

const POPULATION: readonly PopulationBasis[] = ['registered', 'resident', 'service'];
const ECONOMY: readonly EconomyColumn[] = ['fiscalRevenue', 'gdp', 'output'];

/** Years a township has figures of; one nameless year for sheets without years. */
function yearsOf(id: ContractId, township: Township): readonly (number | undefined)[] {
  const series = seriesOf(id, township);
  if (!series) return [undefined];
  return [...new Set(series.flat().map(({ year }) => year))].sort((one, other) => one - other);
}

function seriesOf(
  id: ContractId,
  { population, economy }: Township,
): readonly (readonly Observation[])[] | undefined {
  if (id === 'population') return POPULATION.map((basis) => population[basis]);
  return id === 'economy' ? ECONOMY.map((column) => economy[column]) : undefined;
}

/** 万元, the unit of the template's money columns. */
const TEN_THOUSAND = { numerator: 10_000n, denominator: 1n };

function yearly(township: Township, field: string, year: number | undefined): Written {
  const [chapter, name = ''] = field.split('.');
  const at = (series: readonly Observation[]): number | undefined =>
    series.find((one) => one.year === year)?.value;
  if (chapter === 'population') return at(township.population[name as PopulationBasis]);
  if (chapter !== 'economy') return undefined;
  const yuan = at(township.economy[name as EconomyColumn]);
  return yuan === undefined ? undefined : inUnit(yuan, TEN_THOUSAND);
}

/** A value of the base unit in another unit, without float noise. */
export function inUnit(value: number, factor: typeof TEN_THOUSAND): number {
  const decimal = decimalOf(value);
  return decimal ? numberOf(dividedBy(decimal, factor)) : value;
}

function ownFactors({ townships }: Baseline): readonly Column[] {
  const known = new Set(contractOf('factors').columns.map(({ id }) => id));
  const names = new Set(townships.flatMap(({ factors }) => Object.keys(factors)));
  return [...names]
    .filter((name) => !known.has(`factors.${name}`))
    .map((name) => ({
      id: `factors.${name}`,
      header: { 'zh-CN': name, 'en-US': name },
      quantity: 'ratio',
      range: [0, 1],
      note: { 'zh-CN': '', 'en-US': '' },
    }));
}
