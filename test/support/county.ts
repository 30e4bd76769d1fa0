import type { Baseline, Decision } from '../../engine/model/baseline.ts';
import type { Ledger, QuotaKind } from '../../engine/model/ledger.ts';
import type { Township } from '../../engine/model/township.ts';
import { policyOn, type Policy } from '../../engine/policy/policy.ts';

/** One township as a test writes it: only what the sentence is about. */
export interface Row extends Partial<Omit<Township, 'population' | 'economy'>> {
  readonly code: string;
  readonly residents?: number;
  readonly revenue?: number;
  readonly administrative?: Partial<Ledger<'administrative'>>;
  readonly publicInstitution?: Partial<Ledger<'publicInstitution'>>;
}

/** A county of a few townships in 2024; leadership is 0 unless a row says otherwise. */
export function county(rows: readonly Row[], more: Partial<Baseline> = {}): Baseline {
  return {
    county: { notes: [] },
    asOf: '2024-12-31',
    townships: rows.map((row, order) => township(row, order)),
    posts: Object.fromEntries(
      rows.map((row) => [
        row.code,
        {
          administrative: { kind: 'administrative', leadership: 0, ...row.administrative },
          publicInstitution: { kind: 'publicInstitution', ...row.publicInstitution },
          memo: {},
        },
      ]),
    ),
    leadership: {},
    enforcement: {},
    decisions: [],
    statedTotals: [],
    bands: [],
    scenarios: [],
    origins: {},
    ...more,
  };
}

function township(row: Row, order: number): Township {
  const { code, name = code, residents, revenue, areaKm2, factors = {} } = row;
  const seen = (value: number | undefined): { year: number; value: number }[] =>
    value === undefined ? [] : [{ year: 2024, value }];
  return {
    code,
    name,
    order,
    sizeClass: row.sizeClass,
    role: row.role,
    countyTask: row.countyTask,
    predecessors: [],
    population: { registered: [], resident: seen(residents), service: [] },
    areaKm2,
    economy: { fiscalRevenue: seen(revenue), gdp: [], output: [] },
    factors,
  };
}

/** The built-in policy with some values set, as a planner's rows would. */
export function policyWith(values: Readonly<Record<string, number | string>> = {}): Policy {
  const sheet = Object.entries(values).map(([parameter, value]) => {
    const [id = '', key] = parameter.split('/');
    return { parameter: id, key, value, clause: '测试' };
  });
  return policyOn('2024-12-31', { sheet }).policy;
}

/** A decision on the administrative ledger, unless said otherwise. */
export const decision = (
  township: string,
  more: Partial<Decision> & { readonly kind?: QuotaKind } = {},
): Decision => ({ township, kind: 'administrative', ...more });
