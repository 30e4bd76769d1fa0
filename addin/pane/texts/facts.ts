/** Numbers of a bar, already written. */
export interface BarFacts {
  readonly name: string;
  readonly current: string;
  readonly shown: string;
  readonly change: string;
}

/** What a parameter may be; the numbers already written. */
export interface RangeFacts {
  readonly least: string;
  readonly most: string;
  readonly isWhole: boolean;
}

/** What the pane and the planner's own sheet say of one township. */
export interface DisagreementFacts {
  readonly pane: string;
  readonly sheet: string;
  readonly cell: string;
}
