import type { PopulationBasis } from './township.ts';

/** Enforcement staffing of one township. People. */
export interface EnforcementRow {
  readonly township: string;
  readonly basis?: PopulationBasis | undefined;
  readonly population?: number | undefined;
  readonly year?: number | undefined;
  /** Officers required under the chosen reading; absent if population or a parameter is. */
  readonly required?: number | undefined;
  /** The same under each reading, to show what the wording decides. */
  readonly readings?: Readonly<Record<'completed' | 'started' | 'nearest', number>> | undefined;
  readonly officers?: number | undefined;
  readonly civilServants?: number | undefined;
  readonly certified?: number | undefined;
  readonly auxiliaries?: number | undefined;
  /** How many civil servants are missing to the least that the policy asks for. */
  readonly civilServantsShort?: number | undefined;
  /** Of the force of the township, as joint enforcement counts it; shown, never checked. */
  readonly coLocated?: number | undefined;
  readonly team?: number | undefined;
  readonly onTheGround?: number | undefined;
  /** required − officers where positive. */
  readonly shortage?: number | undefined;
  /** People to come until one more officer is due; people to leave until one fewer is. */
  readonly toNextUp?: number | undefined;
  readonly toNextDown?: number | undefined;
}
