import {
  isOwnSheet,
  reportSheets,
  RESULT_SHEETS,
  templateSheets,
  type Locale,
  type Sheet,
} from '../../engine/index.ts';
import { HostError } from '../hostError.ts';
import { createSession, type Session } from '../session/session.ts';
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
    const session = await opened(workbook);
    await session.write({ locale });
    refuseTrouble(session);
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
    const session = await opened(workbook);
    const asOf = session.state().open?.report.baseline.asOf ?? '';
    await session.write({ locale, keepAs: ` ${asOf}` });
    refuseTrouble(session);
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

const CHECKS = ['findings', 'coverage', 'pending', 'reconciliation'] as const;

/** Only what says whether the data are right; former results stay. */
async function writeChecks({ workbook, locale }: CommandSurroundings): Promise<void> {
  const names = CHECKS.map((id) => RESULT_SHEETS[id][locale]);
  const { open } = (await opened(workbook)).state();
  if (open === undefined) return;
  const sheets = reportSheets(open.report, locale);
  const there = new Set([...names, ...open.grids.map(({ sheet }) => sheet)]);
  const written = sheets
    .filter(({ name }) => names.includes(name))
    .map((sheet) => withoutLinksTo(sheet, (name) => isOwnSheet(name) && !there.has(name)));
  await workbook.writeSheets(written, { replace: names });
  await show(workbook, RESULT_SHEETS.findings[locale]);
}

/** The workbook as the pane would open it: with what was saved in it, decisions and all. */
async function opened(workbook: WorkbookHost): Promise<Session> {
  const session = createSession(unheard(workbook));
  await session.open();
  refuseTrouble(session);
  return session;
}

/** A session says what went wrong in its state; a command throws it. */
function refuseTrouble(session: Session): void {
  const { trouble } = session.state();
  if (trouble !== undefined) throw new HostError(trouble.kind, trouble.text);
}

/** A command is over soon and listens to nothing. */
const unheard = (workbook: WorkbookHost): WorkbookHost => ({
  kind: workbook.kind,
  name: () => workbook.name(),
  readGrids: () => workbook.readGrids(),
  writeSheets: (sheets, options) => workbook.writeSheets(sheets, options),
  newWorkbook: (sheets, kind) => workbook.newWorkbook(sheets, kind),
  undoWrite: () => workbook.undoWrite(),
  reveal: (cell) => workbook.reveal(cell),
  onChange: () => Promise.resolve(() => undefined),
});

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
