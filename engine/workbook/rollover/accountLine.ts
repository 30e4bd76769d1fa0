import type { Localized } from '../../model/locale.ts';

/** One line of the account of a round: what it is about, and what is to be said. */
export interface AccountLine {
  readonly name: Localized;
  readonly text: Localized;
}
