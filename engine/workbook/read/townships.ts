import type { IsoDate } from '../../base/date.ts';
import type { EnforcementStaff, LeadershipPosts } from '../../model/baseline.ts';
import type { Ledger, QuotaKind, TownshipPosts } from '../../model/ledger.ts';
import type { Observation, Role, SizeClass, Township } from '../../model/township.ts';
import { contractOf } from '../contract/contracts.ts';
import type { RosterEntry } from './roster.ts';
import { keyOf, type Values } from './values.ts';

/** Puts a township together from what was read of it. */
export function townshipOf(entry: RosterEntry, values: Values, order: number): Township {
  const { code, name } = entry;
  const of = (field: string): string | number | boolean | undefined =>
    values.byKey.get(keyOf(code, field))?.value;
  const series = (field: string): readonly Observation[] =>
    values.series.get(keyOf(code, field)) ?? [];
  const sizeClass = of('sizeClass');
  return {
    code,
    name,
    order,
    sizeClass: sizeClass === undefined ? undefined : (Number(sizeClass) as SizeClass),
    role: of('role') as Role | undefined,
    countyTask: of('countyTask') as boolean | undefined,
    validFrom: of('validFrom') as IsoDate | undefined,
    validUntil: of('validUntil') as IsoDate | undefined,
    predecessors: namesIn(of('predecessors')),
    population: {
      registered: series('population.registered'),
      resident: series('population.resident'),
      service: series('population.service'),
    },
    areaKm2: of('areaKm2') as number | undefined,
    economy: {
      fiscalRevenue: series('economy.fiscalRevenue'),
      gdp: series('economy.gdp'),
      output: series('economy.output'),
    },
    factors: {},
  };
}

const namesIn = (text: string | number | boolean | undefined): readonly string[] =>
  text === undefined
    ? []
    : String(text)
        .split(/[、,，;；]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');

/** What was read under one prefix (`leadership.`), by the name behind it. */
function under(values: Values, code: string, prefix: string): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const field of FIELDS.get(prefix) ?? []) {
    const held = values.byKey.get(keyOf(code, `${prefix}.${field}`));
    if (held) found[field] = held.value;
  }
  return found;
}

const FIELDS = new Map<string, readonly string[]>(
  (['administrative', 'publicInstitution', 'memo', 'leadership', 'enforcement'] as const).map(
    (prefix) => [
      prefix,
      [
        ...contractOf('posts').columns,
        ...contractOf('leadership').columns,
        ...contractOf('enforcement').columns,
      ]
        .filter(({ id }) => id.startsWith(`${prefix}.`))
        .map(({ id }) => id.slice(prefix.length + 1)),
    ],
  ),
);

/** Both ledgers and the memo columns of a township. */
export const postsOf = (code: string, values: Values): TownshipPosts => ({
  administrative: ledgerOf('administrative', code, values),
  publicInstitution: ledgerOf('publicInstitution', code, values),
  memo: under(values, code, 'memo'),
});

const ledgerOf = <K extends QuotaKind>(kind: K, code: string, values: Values): Ledger<K> => ({
  ...(under(values, code, kind) as Partial<Ledger<K>>),
  kind,
});

/** Leadership posts of a township; nothing if none were read. */
export const leadershipOf = (code: string, values: Values): LeadershipPosts | undefined =>
  isEmpty(under(values, code, 'leadership')) ? undefined : under(values, code, 'leadership');

/** Enforcement staff of a township; nothing if none were read. */
export const enforcementOf = (code: string, values: Values): EnforcementStaff | undefined =>
  isEmpty(under(values, code, 'enforcement')) ? undefined : under(values, code, 'enforcement');

const isEmpty = (found: object): boolean => Object.keys(found).length === 0;
