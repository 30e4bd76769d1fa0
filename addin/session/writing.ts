/** What writing does to the sheets of the workbook, by their names. */
export interface Writing {
  readonly creates: readonly string[];
  readonly replaces: readonly string[];
  /** Sheets of ours that are not written again, such as those in the other language. */
  readonly removes: readonly string[];
  /** Sheets of the planner's under a name that is needed: nothing is written while they have it. */
  readonly blocks: readonly string[];
}
