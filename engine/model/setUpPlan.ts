import type { InstitutionKind } from './institutionKind.ts';
import type { DecidingLevel, InstitutionChange } from './institutionChange.ts';
import type { SizeClass } from './township.ts';

/**
 * Whether the list of institutions is as a change carried out left it: nothing of that name or id,
 * another name under the id, what should be gone, or not the institution that a merger went into.
 */
export type ListState = 'asChanged' | 'unlisted' | 'otherName' | 'stillListed' | 'targetUnlisted';

/** One change of an institution beside the approval it needs. */
export interface ChangeRow {
  readonly change: InstitutionChange;
  readonly state: 'carriedOut' | 'requested';
  /** County-wide uniform institution: the county alone changes it. */
  readonly isUniform: boolean;
  /** The lowest level that may decide. */
  readonly needed: DecidingLevel;
  /** Whether a level at least as high is on record, and above the township its document too. */
  readonly isApproved: boolean;
  /** Of the last change carried out under an id, where the list has the township. */
  readonly onList?: ListState | undefined;
}

/** All changes from one name to one other, over the townships. */
export interface ChangeGroup extends Pick<
  ChangeRow['change'],
  'kind' | 'matter' | 'before' | 'after'
> {
  readonly carriedOut: number;
  readonly requested: number;
  /** Of both. */
  readonly approved: number;
}

/** Institutions of one kind that a township would have once all its requests are granted. */
export interface RequestedCount {
  readonly township: string;
  readonly kind: InstitutionKind;
  readonly actual: number;
  readonly after: number;
  /** Absent while it is pending. */
  readonly limit?: number | undefined;
  /** The last request that adds one. */
  readonly adding: ChangeRow['change'];
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
  /** In the order of the sheet. */
  readonly groups: readonly ChangeGroup[];
  /** Only of townships that ask for one more. */
  readonly requested: readonly RequestedCount[];
}
