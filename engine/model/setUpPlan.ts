import type { InstitutionKind } from './institutionKind.ts';
import type { DecidingLevel, InstitutionChange } from './institutionChange.ts';
import type { SizeClass } from './township.ts';

/** One change of an institution beside the approval it needs. */
export interface ChangeRow {
  readonly change: InstitutionChange;
  readonly state: 'carriedOut' | 'requested';
  /** County-wide uniform institution: the county alone changes it. */
  readonly isUniform: boolean;
  /** The lowest level that may decide. */
  readonly needed: DecidingLevel;
  /** Whether a level at least as high is on record. */
  readonly isApproved: boolean;
  /** Of a rename carried out: whether the list has the new name under the old id. */
  readonly keepsId?: boolean | undefined;
}

/** An institution that townships set up themselves (自主设置), and which of them did. */
export interface OwnInstitution {
  readonly kind: InstitutionKind;
  readonly name: string;
  readonly townships: readonly string[];
}

/** What one township made of its own choice. */
export interface SetUpRow {
  readonly township: string;
  readonly sizeClass?: SizeClass | undefined;
  /** Names it set up itself, offices first, each kind sorted. */
  readonly own: readonly string[];
  /** Of those, names that no other township has. */
  readonly alone: readonly string[];
  /** Slots left; absent where the limit is pending. */
  readonly free?: number | undefined;
  /** Townships of the same class with exactly the same set-up, itself included. */
  readonly alike: number;
  /** Whether no set-up of its class is shared by more townships, and at least two share this. */
  readonly isUsual: boolean;
}

/** Differentiated set-ups (差异化设置) and changes of institutions. */
export interface SetUpPlan {
  /** Those of most townships first. */
  readonly own: readonly OwnInstitution[];
  readonly rows: readonly SetUpRow[];
  readonly changes: readonly ChangeRow[];
}
