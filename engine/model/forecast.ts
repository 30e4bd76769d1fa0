import type { QuotaKind } from './ledger.ts';
import type { LineageRow } from './lineage.ts';
import type { Severity } from './notice.ts';
import type { Indicator } from './plan.ts';
import type { DelegationLetter } from './powers.ts';
import type { Report } from './report.ts';
import type { EconomyColumn, PopulationBasis } from './township.ts';

/** 高、中、低方案: the 90, 50 and 10 % points of the growth of every figure. */
export type GrowthPath = 'high' | 'middle' | 'low';

/** A figure that moves from year to year. */
export type Series = PopulationBasis | EconomyColumn;

/** Where one figure of one township stands in a year to come. */
export interface GrowthPoint {
  readonly year: number;
  /** 10, 50 and 90 % points; people or yuan, not rounded, never negative. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** 95 % prediction interval of a trend. */
  readonly interval?: readonly [low: number, high: number] | undefined;
}

/** How one figure of one township moves. */
export interface Growth {
  readonly township: string;
  readonly series: Series;
  readonly basis: 'trend' | 'stated';
  /** Years of figures that a trend rests on. */
  readonly years: number;
  readonly points: readonly GrowthPoint[];
}

/** Who left and who came in one township and ledger over one year. People. */
export interface YearFlow {
  readonly township: string;
  readonly kind: QuotaKind;
  readonly before: number;
  readonly exits: number;
  /** Already approved to come at the start. */
  readonly arrivals: number;
  readonly hires: number;
  readonly after: number;
}

/** One year of a forecast: the county on that day, planned and checked. */
export interface ForecastYear<P> {
  /** The year of the cut-off date. */
  readonly year: number;
  readonly report: Report<P>;
  /** How people got here from the year before; empty in the first year, which is the present. */
  readonly flows: readonly YearFlow[];
  /** Rows of 沿革 that came into force since the year before, carried out for this one. */
  readonly borders: readonly LineageRow[];
  /** Letters of delegation that ran out since the year before and have to be renewed. */
  readonly renewals: readonly DelegationLetter[];
}

/** A county over the years to come, on one path. */
export interface Forecast<P> {
  readonly path: GrowthPath;
  /** The present first, then one year after another. */
  readonly years: readonly ForecastYear<P>[];
  /** The figures that the plan uses, and how they move. */
  readonly growth: readonly (Growth & { readonly indicator: Indicator })[];
}

/** Posts and people of one ledger on a day; absent where one of the parts is not known. */
export interface LedgerOutlook {
  /** 核定编制数, posts. */
  readonly quota?: number | undefined;
  readonly people?: number | undefined;
  readonly vacancies?: number | undefined;
  readonly overstaffing?: number | undefined;
  /** 周转使用, posts on loan; outside the quota. */
  readonly loans: number;
}

/** One township, or the county, in one year. */
export interface Outlook {
  readonly year: number;
  /** Absent for the county. */
  readonly township?: string | undefined;
  readonly ledgers: Readonly<Record<QuotaKind, LedgerOutlook>>;
  readonly population?: number | undefined;
  readonly officersRequired?: number | undefined;
  readonly officers?: number | undefined;
  readonly officersShort?: number | undefined;
  /** Letters of delegation that ran out since the year before: to be renewed, no problems yet. */
  readonly renewals: number;
  /** By severity; what is pending and what only documents can settle (LED) left out. */
  readonly problems: Readonly<Record<Severity, number>>;
}

/** One draw of a simulation: its number, from 0, and the seed of the random numbers. */
export interface Drawn {
  readonly draw: number;
  readonly seed: number;
}

/** The county in one year on one of the paths. */
export interface PathOutlook extends Outlook {
  readonly path: GrowthPath;
}

/**
 * Whether a year keeps its books: what was planned the year before is what it begins with, Σ planned
 * + M = T of the year, and nobody comes or goes unseen.
 */
export interface Conservation {
  readonly year: number;
  readonly kind: QuotaKind;
  /** Σ of the numbers that the year before ended with; absent in the first year. Posts. */
  readonly handedOn?: number | undefined;
  /** Σ of the posts that the year begins with, those of townships that ended on the way included. */
  readonly opening: number;
  /** Σ of the numbers that the year ends with: decided, else drafted, else proposed. Posts. */
  readonly approved: number;
  readonly mobile: number;
  readonly total: number;
  /** People the year before, who left, who arrived or was hired, people now. */
  readonly before: number;
  readonly exits: number;
  readonly hires: number;
  readonly after: number;
  /**
   * What should be 0: opening − handedOn, approved + mobile − total, and before − exits + hires − after.
   */
  readonly difference: number;
}
