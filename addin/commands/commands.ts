import { RESULT_SHEETS, templateSheets, type Locale } from '../../engine/index.ts';
import { HostError } from '../hostError.ts';
import type { Session } from '../session/session.ts';

/** The buttons of the ribbon, by the names that the manifest calls them. */
export type CommandName = 'check' | 'plan' | 'problems' | 'tables' | 'template' | 'help';

/** What a command needs of the world. */
export interface CommandSurroundings {
  /** The session that the pane shows: what is changed there and not yet written counts here too. */
  readonly session: Session;
  /** Inserts the empty planning template. */
  readonly insertTemplate: (locale: Locale) => Promise<void>;
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
  check: ({ session, locale }) => writeChecks(session, locale),
  plan: async ({ session, locale }) => {
    await ready(session);
    await session.write({ locale });
    refuseTrouble(session);
    await show(session, RESULT_SHEETS.administrative[locale]);
  },
  problems: async ({ session, locale }) => {
    const name = RESULT_SHEETS.findings[locale];
    await ready(session);
    if (session.state().ours.includes(name)) await show(session, name);
    else await writeChecks(session, locale);
  },
  tables: async ({ session, locale }) => {
    await ready(session);
    await session.write({ locale, keepAs: session.state().open?.report.baseline.asOf });
    refuseTrouble(session);
    await show(session, RESULT_SHEETS.narrative[locale]);
  },
  template: async ({ session, insertTemplate, locale }) => {
    await session.open(() => insertTemplate(locale));
    refuseTrouble(session);
    const [first] = templateSheets(locale);
    if (first !== undefined) await show(session, first.name);
  },
  help: ({ locale, openPage }) => {
    openPage(`help.html#${locale}`);
    return Promise.resolve();
  },
};

async function writeChecks(session: Session, locale: Locale): Promise<void> {
  await ready(session);
  await session.writeChecks(locale);
  refuseTrouble(session);
  await show(session, RESULT_SHEETS.findings[locale]);
}

/** Reads the workbook if the pane has not, or if it was changed since. */
async function ready(session: Session): Promise<void> {
  const { open, isStale } = session.state();
  if (open !== undefined && !isStale) return;
  await session.open();
  refuseTrouble(session);
}

/** A session says what went wrong in its state; a command throws it, so that it is said once. */
function refuseTrouble(session: Session): void {
  const { trouble } = session.state();
  if (trouble === undefined) return;
  session.dismiss();
  throw new HostError(trouble.kind, trouble.text);
}

const show = (session: Session, sheet: string): Promise<void> =>
  session.host.reveal({ sheet, row: 0, column: 0 });
