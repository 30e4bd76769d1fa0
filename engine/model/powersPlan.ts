import type { IsoDate } from '../base/date.ts';
import type { DepartmentTask, EntryDuty, TerritorialDuty } from './duties.ts';
import type { CellRef } from './grid.ts';
import type { Criterion, DelegationLetter, Handover, PowerItem, PowerList } from './powers.ts';
import type { Role } from './township.ts';

/** What the rows of two-up-two-down say together of one item and one township. */
export type HandoverRecord = Omit<Handover, 'items' | 'townships'>;

/** The steps of 两上两下: 承权意向, 放权方向, 承接评估, 划定下放. */
export type HandoverStep = 'wished' | 'offered' | 'assessed' | 'decided';

/** One delegated item × township × department in two-up-two-down (两上两下). */
export interface HandoverState {
  readonly item: string;
  readonly township: string;
  /** The item's own department. */
  readonly department?: string | undefined;
  /** Steps done in order, 0 to 4: 承权意向, 放权方向, 承接评估, 划定下放. */
  readonly step: number;
  /** Whether the township itself is named in a row with its wish: a choice, not a general rule. */
  readonly chosen: boolean;
  /** Without a decision of a day after the cut-off date: it has not been taken yet. */
  readonly record: HandoverRecord;
  /** The row that said last what the record has of a step. */
  readonly saidBy: Readonly<Partial<Record<HandoverStep, Handover>>>;
}

/** A row of two-up-two-down and the statutory and conferred items that it names. */
export interface OwnHandover {
  readonly items: readonly string[];
  readonly cell?: CellRef | undefined;
}

/** A row of two-up-two-down after which a step stands without its record. */
export interface UnrecordedRow {
  readonly row: Handover;
  readonly steps: readonly HandoverStep[];
  readonly items: readonly string[];
  /** Codes. */
  readonly townships: readonly string[];
}

/** A decision and the letters that were signed before it. */
export interface LateDecision {
  /** The row of two-up-two-down that speaks last of the decision. */
  readonly row: Handover;
  readonly decidedOn?: IsoDate | undefined;
  readonly letters: readonly DelegationLetter[];
  readonly items: readonly string[];
}

/** A letter on the cut-off date. */
export interface LetterRow {
  readonly letter: DelegationLetter;
  /** `unknown`: no first or no last day is given, or the last is before the first. */
  readonly term: 'inForce' | 'expired' | 'toCome' | 'unknown';
  /** Days from the cut-off date to the last day; negative once it is over. */
  readonly daysLeft?: number | undefined;
  /** Of an expired letter: whether letters in force cover all its items. */
  readonly isRenewed: boolean;
  /** Of an expired letter not renewed: whether what it alone covered is decided not to go down. */
  readonly isWithdrawn: boolean;
  /** Which of items, authority and term it does not state. */
  readonly missing: readonly ('items' | 'authority' | 'from' | 'until')[];
  /** Numbers of its items that are statutory or conferred: no letter is signed for those. */
  readonly notDelegable: readonly string[];
  /** Numbers of its items that belong to another department. */
  readonly ofOthers: readonly string[];
  /** The row before it with the same department and number: this one is no further letter. */
  readonly sameAs?: DelegationLetter | undefined;
  /** Of a letter in force: its items that one before it, also in force there, holds already. */
  readonly alsoUnder: readonly string[];
  /** Of a letter not over: its items that were decided to be handed down after its first day. */
  readonly beforeDecision: readonly string[];
  /** Whether it holds a penalty, or an item whose category is not stated. */
  readonly isPenal: boolean;
}

/** What one township exercises and can bear. Counts are items; effort is in points. */
export interface PowersRow {
  readonly township: string;
  readonly role?: Role | undefined;
  /** Three routes, three counts; statutory and conferred items are those of every township. */
  readonly statutory: number;
  readonly conferred: number;
  /** Delegated items under letters in force, each once; of which by list. */
  readonly delegated: number;
  readonly base: number;
  readonly special: number;
  /** Whether it said what it wants of the base list: it took part in drawing it up. */
  readonly drafts: boolean;
  /** Special items that it chose itself. */
  readonly chosen: number;
  readonly letters: number;
  readonly lettersInForce: number;
  /** Delegated items that have come as far as each step, in order, and those handed down. */
  readonly steps: Readonly<Record<HandoverStep, number>>;
  /** Delegated items that the assessment says yes to, by criterion: 放得下、接得住、用得好. */
  readonly criteria: Readonly<Record<Criterion, number>>;
  readonly handedDown: number;
  /** Numbers of items with a step that nothing on record stands for, by step. */
  readonly unrecorded: Readonly<Record<HandoverStep, readonly string[]>>;
  /** Numbers of items handed down that no letter in force holds, nor one that has expired. */
  readonly withoutLetter: readonly string[];
  /** Numbers of items exercised that have not passed all four steps. */
  readonly notThrough: readonly string[];
  /** Numbers of items handed down although the assessment says no. */
  readonly unfit: readonly string[];
  /** Special items of another role, and those it did not choose, that it exercises. */
  readonly closed: readonly string[];
  readonly unchosen: readonly string[];
  /** Items none of whose institutions the township has; absent where it lists no institutions. */
  readonly unplaced?: readonly string[] | undefined;
  /** Penalties among what it exercises by conferral or letter. */
  readonly penalties: number;
  /** Σ effort of all it exercises; absent while an effort is neither stated nor assumed. */
  readonly effort?: number | undefined;
  /** Certified officers, people. */
  readonly certified?: number | undefined;
  readonly effortPerOfficer?: number | undefined;
  /** threshold × certified officers; absent while the threshold is pending. */
  readonly capacity?: number | undefined;
  /** capacity − effort. */
  readonly spare?: number | undefined;
  /** Numbers of delegated items open to it that still fit, least effort first. */
  readonly couldTake?: readonly string[] | undefined;
  /** Numbers of delegated items to give back until the rest fits, greatest effort first. */
  readonly giveBack?: readonly string[] | undefined;
  /** Points that stay above capacity when every delegated item is given back. */
  readonly beyond?: number | undefined;
}

/** What the register and the letters hold, counted row by row; never derived from one another. */
export type PowerCount =
  'departments' | 'drafting' | 'choosing' | 'statutory' | 'conferred' | PowerList | 'letters';

/** Powers (扩权赋能): the register, two-up-two-down, letters, and what townships can bear. */
export interface PowersPlan {
  readonly items: readonly PowerItem[];
  readonly counts: Readonly<Record<PowerCount, number>>;
  /** 《乡镇行政权力清单》: statutory and conferred items. */
  readonly townshipList: number;
  /** Departments of the base list, as they are first named: those that drew it up. */
  readonly departments: readonly string[];
  /** Codes of townships that chose from the special list of their role. */
  readonly choosing: readonly string[];
  /** Statutory and conferred items without an institution, or without a post. */
  readonly undivided: readonly PowerItem[];
  /** Delegated items without a list. */
  readonly unlisted: readonly PowerItem[];
  /** Delegated items without a department. */
  readonly ownerless: readonly PowerItem[];
  /** Statutory and conferred items on a list of what departments hand down. */
  readonly mislisted: readonly PowerItem[];
  /** Conferred items whose decision is not named. */
  readonly unfounded: readonly PowerItem[];
  readonly handovers: readonly HandoverState[];
  /** Rows of two-up-two-down with items that are not delegated, which take no part in it. */
  readonly ownHandovers: readonly OwnHandover[];
  readonly unrecordedRows: readonly UnrecordedRow[];
  /** Decisions later than letters that are not over, row by row. */
  readonly lateDecisions: readonly LateDecision[];
  readonly letters: readonly LetterRow[];
  readonly townships: readonly PowersRow[];
}

/** A task of a department and what admits it. */
export interface TaskRow {
  readonly task: DepartmentTask;
  /** Codes of the townships it reaches. */
  readonly townships: readonly string[];
  /**
   * `entry`: on the list; `approval`: approved; `unknownEntry`: names a number that is not on
   * it; `unwritten`: what stands for the approval is no document number.
   */
  readonly admittedBy: 'entry' | 'approval' | 'unknownEntry' | 'unwritten' | 'none';
  /** Whether it was assigned before it was approved. */
  readonly isEarly: boolean;
}

/** Duties: three lists apart, and the tasks held against them. */
export interface DutiesPlan {
  readonly counts: Readonly<Record<'principal' | 'cooperating' | 'entries', number>>;
  readonly withoutDepartment: readonly TerritorialDuty[];
  readonly withoutBasis: readonly EntryDuty[];
  /** Duties of an institution that no township has; absent where none is listed. */
  readonly unplaced?: readonly TerritorialDuty[] | undefined;
  readonly tasks: readonly TaskRow[];
}
