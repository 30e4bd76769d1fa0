import type { IsoDate } from '../base/date.ts';
import type { BasisKind, Clause } from '../model/citation.ts';
import type { Localized } from '../model/locale.ts';
import type { Unit } from '../model/unit.ts';

/** A value and the days on which it holds (一段取值); both ends belong to it. */
export interface Term<V> {
  readonly from: IsoDate;
  readonly until?: IsoDate | undefined;
  readonly value: V;
  readonly basis: Exclude<BasisKind, 'pending'>;
  /** Required unless the value is an assumption. */
  readonly cites?: Clause | undefined;
}

interface Declared {
  readonly label: Localized;
  /** What a planner must know to set it. */
  readonly note?: Localized | undefined;
}

/** A number with unit and allowed range. No term in force: pending. */
export interface NumberParameter extends Declared {
  readonly kind: 'number';
  readonly unit: Unit;
  readonly range: readonly [number, number];
  readonly whole: boolean;
  readonly terms: readonly Term<number>[];
  /** Where it is blank the plan takes a sum of its own instead: an assumption, not pending. */
  readonly hasStandIn?: boolean | undefined;
}

/** One of several readings or methods. */
export interface ChoiceParameter<V extends string = string> extends Declared {
  readonly kind: 'choice';
  readonly choices: readonly { readonly value: V; readonly label: Localized }[];
  readonly terms: readonly Term<V>[];
}

/** A number for each key (size class, role); each key is set, or pending, on its own. */
export interface TableParameter<K extends string = string> extends Declared {
  readonly kind: 'table';
  readonly keys: readonly { readonly key: K; readonly label: Localized }[];
  readonly unit: Unit;
  readonly range: readonly [number, number];
  readonly whole: boolean;
  readonly terms: readonly (Term<number> & { readonly key: K })[];
  /** Further keys that planners may add, such as names of their own factors. */
  readonly openKeys?: boolean | undefined;
}

/** Anything a planner may change. */
export type Parameter = NumberParameter | ChoiceParameter | TableParameter;

/** A chapter of parameters, by name. */
export type Chapter = Readonly<Record<string, Parameter>>;

/** What a parameter resolves to on a day; absent where it is pending. */
export type ValueOf<P extends Parameter> = P extends { kind: 'number' }
  ? number | undefined
  : P extends { kind: 'choice'; choices: readonly { value: infer V }[] }
    ? V | undefined
    : Readonly<Record<string, number | undefined>>;

/** A chapter on a day. */
export type ChapterValues<C extends Chapter> = { readonly [K in keyof C]: ValueOf<C[K]> };

/** The first day of all that is merely assumed: the county report's own day. */
export const ASSUMED_FROM: IsoDate = '2023-07-06';

/** A term that the source does not give: visible as an assumption wherever it counts. */
export const assumed = <const V>(value: V): Term<V> => ({
  from: ASSUMED_FROM,
  value,
  basis: 'assumption',
});

/** A term that an instrument gives; it starts with the instrument. */
export const given = <const V>(value: V, cites: Clause): Term<V> => ({
  from: cites.instrument.from,
  value,
  basis: cites.instrument.kind,
  cites,
});

/** The size classes as keys of a table. */
export const CLASS_KEYS = [
  { key: '1', label: { 'zh-CN': '一类', 'en-US': 'Class 1' } },
  { key: '2', label: { 'zh-CN': '二类', 'en-US': 'Class 2' } },
  { key: '3', label: { 'zh-CN': '三类', 'en-US': 'Class 3' } },
] as const;

/** The two ledgers as keys of a table. */
export const LEDGER_KEYS = [
  { key: 'administrative', label: { 'zh-CN': '行政编制', 'en-US': 'Administrative' } },
  { key: 'publicInstitution', label: { 'zh-CN': '事业编制', 'en-US': 'Public institution' } },
] as const;

/** The same assumed value for both ledgers; the office may set them apart. */
export const assumedInBoth = <const V>(
  value: V,
): readonly (Term<V> & { readonly key: (typeof LEDGER_KEYS)[number]['key'] })[] =>
  LEDGER_KEYS.map(({ key }) => ({ ...assumed(value), key }));
