import {
  isOwnSheet,
  OWN_SHEETS,
  planWorkbook,
  reportSheets,
  RESULT_SHEETS,
  templateSheets,
  type Locale,
  type Sheet,
} from '../../engine/index.ts';
import type { WorkbookHost } from '../workbookHost.ts';

/** The buttons of the ribbon, by the names that the manifest calls them. */
export type CommandName = 'check' | 'plan' | 'problems' | 'tables' | 'template' | 'help';

/** What a command needs of the world. */
export interface CommandSurroundings {
  readonly workbook: WorkbookHost;
  readonly locale: Locale;
  /** Opens a page of ours, such as `help.html`. */
  readonly openPage: (page: string) => void;
}

/**
 * What each button does; none needs the pane.
 *
 * @throws {HostError} what stood in the way
 */
export const COMMANDS: Readonly<
  Record<CommandName, (surroundings: CommandSurroundings) => Promise<void>>
> = {
  check: async (surroundings) => {
    await writeChecks(surroundings);
  },
  plan: async ({ workbook, locale }) => {
    const { sheets } = await planned(workbook, locale);
    await workbook.writeSheets(sheets, { replace: OWN });
    await show(workbook, RESULT_SHEETS.administrative[locale]);
  },
  problems: async (surroundings) => {
    const { workbook, locale } = surroundings;
    const name = RESULT_SHEETS.findings[locale];
    const grids = await workbook.readGrids();
    if (grids.some(({ sheet }) => sheet === name)) await show(workbook, name);
    else await writeChecks(surroundings);
  },
  tables: async ({ workbook, locale }) => {
    const { sheets, asOf } = await planned(workbook, locale);
    await workbook.writeSheets(sheets, { replace: OWN, keepAs: ` ${asOf}` });
    await show(workbook, RESULT_SHEETS.narrative[locale]);
  },
  template: async ({ workbook, locale }) => {
    const sheets = templateSheets(locale);
    await workbook.writeSheets(sheets, { replace: [] });
    const [first] = sheets;
    if (first !== undefined) await show(workbook, first.name);
  },
  help: ({ locale, openPage }) => {
    openPage(`help.html#${locale}`);
    return Promise.resolve();
  },
};

/** Results of any language make way for new ones. */
const OWN: readonly string[] = Object.values(OWN_SHEETS).flat();

const CHECKS = ['findings', 'coverage', 'pending', 'reconciliation'] as const;

/** Only what says whether the data are right; former results stay. */
async function writeChecks({ workbook, locale }: CommandSurroundings): Promise<void> {
  const names = CHECKS.map((id) => RESULT_SHEETS[id][locale]);
  const { sheets, present } = await planned(workbook, locale);
  const there = new Set([...names, ...present]);
  const written = sheets
    .filter(({ name }) => names.includes(name))
    .map((sheet) => withoutLinksTo(sheet, (name) => isOwnSheet(name) && !there.has(name)));
  await workbook.writeSheets(written, { replace: names });
  await show(workbook, RESULT_SHEETS.findings[locale]);
}

async function planned(workbook: WorkbookHost, locale: Locale) {
  const grids = await workbook.readGrids();
  const { report } = planWorkbook(grids);
  return {
    asOf: report.baseline.asOf,
    sheets: reportSheets(report, locale),
    present: grids.map(({ sheet }) => sheet),
  };
}

/** A link to a sheet that is not there would be an error to whoever clicks it. */
const withoutLinksTo = (sheet: Sheet, isAbsent: (name: string) => boolean): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.map((cell) =>
      cell?.link !== undefined && isAbsent(cell.link.sheet) ? { ...cell, link: undefined } : cell,
    ),
  ),
});

const show = (workbook: WorkbookHost, sheet: string): Promise<void> =>
  workbook.reveal({ sheet, row: 0, column: 0 });
