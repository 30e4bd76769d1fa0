import type { SimulatedMeasure } from '../../../engine/index.ts';
import type { CaseName } from '../../worker/studies.ts';
import type { Drawing } from './paneView.ts';
import type { SimulationTexts } from './texts/simulation.ts';

/** What is chosen in the view. */
export interface SimulationChoice {
  readonly scenario: CaseName;
  /** Another scenario with the same draws; `NONE` where nothing is beside. */
  readonly other: CaseName;
  readonly draws: number;
  readonly years: number;
  readonly seed: number;
  /** The measure drawn; one that the draws move unless chosen. */
  readonly measure?: SimulatedMeasure | undefined;
  /** The year looked at; the last one unless chosen. */
  readonly year?: number | undefined;
  readonly draw: number;
  /** The township whose number is explained. */
  readonly township?: string | undefined;
}

/** No other scenario: no name that was read from a cell is this. */
export const NONE = '\n';

export type SimulationDrawing = Drawing<SimulationTexts, SimulationChoice>;
