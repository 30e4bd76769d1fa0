import type { CellRef, Locale, PlanReport, QuotaKind } from '../../engine/index.ts';
import type { Session } from '../session/session.ts';
import type { OpenPlan, SessionState } from '../session/state.ts';
import type { Tried } from '../session/trial.ts';
import type { Texts } from './texts/index.ts';

/** Ways to a workbook that the place the pane stands in offers beside the open one. */
export interface Opening {
  readonly openFile?: ((file: File) => Promise<void>) | undefined;
  readonly openSample?: (() => Promise<void>) | undefined;
  readonly saveTemplate?: ((locale: Locale) => Promise<void>) | undefined;
}

/** What the pane remembers for the eye alone; nothing of it changes the plan. */
export interface Looks {
  readonly locale: Locale;
  readonly scheme: 'light' | 'dark';
  readonly kind: QuotaKind;
  /** Code of the township whose number is being explained. */
  readonly why?: string | undefined;
  /** The plan that it is explained from, where that is another one than the open plan. */
  readonly whyIn?: PlanReport | undefined;
  /** Code of the township whose adjustment is open. */
  readonly adjusting?: string | undefined;
  readonly onlyChanged: boolean;
  /** The date of approval that is being entered. */
  readonly approvalDate?: string | undefined;
  readonly keepsCopy: boolean;
  readonly isDropping: boolean;
  readonly hasCopied: boolean;
  /** The meeting, and the trial that is on the screen. */
  readonly meeting?:
    | { readonly township?: string; readonly other?: string | undefined; readonly trial?: Tried }
    | undefined;
  /** Name of the view shown instead of the step. */
  readonly view?: string | undefined;
  /** Whether the list of views is unfolded, where it does not stand open anyway. */
  readonly listsViews: boolean;
  /** What was chosen in each view, by its name. */
  readonly choices: Readonly<Record<string, unknown>>;
  /** The cell shown in the sheet viewer, where the host has no window of its own. */
  readonly viewed?: CellRef | undefined;
}

/** How numbers are written. */
export interface Numbers {
  readonly whole: (value: number | undefined) => string;
  readonly signed: (value: number | undefined) => string;
  readonly percent: (value: number) => string;
}

/** Everything a part of the pane draws from. */
export interface View {
  readonly session: Session;
  readonly state: SessionState;
  readonly looks: Looks;
  readonly texts: Texts;
  readonly numbers: Numbers;
  readonly opening: Opening;
  /** The numbers are those of the plan of now, and its rules are still being asked. */
  readonly isJudging: boolean;
  readonly look: (change: Partial<Looks>) => void;
}

/** The same with a workbook open. */
export interface OpenView extends View {
  readonly open: OpenPlan;
}

const MADE = new Map<Locale, Numbers>();

/** The writer of numbers of a language, made once. */
export function numbersIn(locale: Locale): Numbers {
  const made = MADE.get(locale) ?? writer(locale);
  MADE.set(locale, made);
  return made;
}

function writer(locale: Locale): Numbers {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const orDash =
    (format: Intl.NumberFormat) =>
    (value: number | undefined): string =>
      value === undefined ? '—' : format.format(value);
  return {
    whole: orDash(whole),
    signed: (value) => orDash(signed)(value).replace('-', '−'),
    percent: (value) => percent.format(value),
  };
}
