import { LOCALES, RESULT_SHEETS, templateSheets, type Locale } from '../../engine/index.ts';
import { HostError } from '../hostError.ts';
import type { Session } from '../session/session.ts';
import { digestOf, isUnwritten, type SessionState } from '../session/state.ts';

/** The buttons of the ribbon, by the names that the manifest calls them. */
export type CommandName = 'check' | 'plan' | 'problems' | 'tables' | 'template' | 'help';

/** What a command needs of the world. */
export interface CommandSurroundings {
  /** The session that the pane shows: what is changed there and not yet written counts here too. */
  readonly session: Session;
  /** Inserts the empty planning template. */
  readonly insertTemplate: (locale: Locale) => Promise<void>;
  /** What Office speaks: for whoever has chosen no other language in the pane. */
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
  check: async ({ session, locale: office }) => {
    await ready(session);
    await writeChecks(session, localeOfResults(session, office));
  },
  plan: async ({ session, locale: office }) => {
    await ready(session);
    const locale = localeOfResults(session, office);
    await session.write({ locale });
    refuseTrouble(session);
    await show(session, RESULT_SHEETS.administrative[locale]);
  },
  problems: async ({ session, locale: office }) => {
    await ready(session);
    const locale = localeOfResults(session, office);
    const name = RESULT_SHEETS.findings[locale];
    if (isUpToDate(session.state(), name)) await show(session, name);
    else await writeChecks(session, locale);
  },
  tables: async ({ session, locale: office }) => {
    await ready(session);
    const locale = localeOfResults(session, office);
    await session.write({ locale, keepsCopies: true });
    refuseTrouble(session);
    await show(session, RESULT_SHEETS.narrative[locale]);
  },
  template: async ({ session, insertTemplate, locale: office }) => {
    const locale = chosenLocale(session, office);
    await session.open(() => insertTemplate(locale));
    refuseTrouble(session);
    const [first] = templateSheets(locale);
    if (first !== undefined) await show(session, first.name);
  },
  help: ({ session, locale, openPage }) => {
    openPage(`help.html#${chosenLocale(session, locale)}`);
    return Promise.resolve();
  },
};

/** The language that the planner chose in the pane, else that of Office. */
export const chosenLocale = (session: Session, office: Locale): Locale =>
  session.state().locale ?? office;

/**
 * The language to write results in. Writing takes results in the other one away, so those in the
 * workbook go on in theirs unless the planner chose another.
 */
function localeOfResults(session: Session, office: Locale): Locale {
  const { locale, ours } = session.state();
  const standing = LOCALES.filter((one) => ours.includes(RESULT_SHEETS.findings[one]));
  return locale ?? (standing.length === 1 ? standing[0] : undefined) ?? office;
}

/** Whether the problems on their sheet are those of the plan of now. */
const isUpToDate = (state: SessionState, name: string): boolean =>
  state.open !== undefined &&
  state.ours.includes(name) &&
  state.checked === digestOf(state.open) &&
  !isUnwritten(state);

async function writeChecks(session: Session, locale: Locale): Promise<void> {
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
