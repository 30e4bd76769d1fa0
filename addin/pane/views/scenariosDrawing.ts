import type { ScenarioDraft } from '../../session/scenarioDraft.ts';
import type { Drawing } from './paneView.ts';
import type { ScenariosTexts } from './texts/scenarios.ts';

/** What is chosen in the view. */
export interface ScenariosChoice {
  readonly draft?: ScenarioDraft | undefined;
  /** Cases to compare, as values of a list of choices; the first and the latest unless chosen. */
  readonly compared?: readonly string[] | undefined;
  /** Years of a forecast beside; 0: this year alone. */
  readonly years: number;
}

export type ScenariosDrawing = Drawing<ScenariosTexts, ScenariosChoice>;
