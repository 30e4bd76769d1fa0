import type { Grid } from '../../../engine/model/grid.ts';
import type { MemberRequirement, Requirements } from '../requirements.ts';

/** What the page that plays Excel on the web is told at the start. */
export interface PageConfig {
  readonly grids: readonly Grid[];
  readonly sheets: readonly string[];
  readonly requirements: Requirements;
  readonly members: readonly (readonly [string, MemberRequirement])[];
  readonly isReadOnly: boolean;
  /** What is in a file whose sheets the add-in inserts; without it no file opens. */
  readonly file: readonly Grid[] | null;
  readonly locale: string;
  /** The address of the task pane. */
  readonly pane: string;
  /** 1 for a shared runtime, 2 for custom functions. */
  readonly flags: number;
}

/** The origin that the page is served from; office.js trusts no other for Excel. */
export const EXCEL_ORIGIN = 'https://excel.officeapps.live.com';
export const ADDIN_ORIGIN = 'https://addin.test';

/** The page's only global. */
export const GLOBAL = 'excelOnTheWeb';
