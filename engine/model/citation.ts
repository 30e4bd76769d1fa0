import type { IsoDate } from '../base/date.ts';
import type { Localized } from './locale.ts';

/** What kind of text a number rests on, strongest first. */
export type BasisKind = 'law' | 'regulation' | 'document' | 'assumption' | 'pending';

/** A law, regulation or document that numbers and rules rest on. */
export interface Instrument {
  readonly id: string;
  readonly kind: 'law' | 'regulation' | 'document';
  readonly title: Localized;
  readonly issuer: Localized;
  /** First day in force; the last one too, if it has been replaced. */
  readonly from: IsoDate;
  readonly until?: IsoDate | undefined;
}

/** One place in an instrument. */
export interface Clause {
  readonly instrument: Instrument;
  /** Article or paragraph, as cited: `第四十二条`, `（四）`. */
  readonly article: string;
}

/** Cites an instrument; the only way to make a clause. */
export const clause = (instrument: Instrument, article: string): Clause => ({
  instrument,
  article,
});
