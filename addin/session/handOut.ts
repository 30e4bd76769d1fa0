import {
  Defect,
  isOwnSheet,
  reportSheets,
  RESULT_SHEETS,
  type Locale,
  type RollOverSettings,
  type Sheet,
} from '../../engine/index.ts';
import type { StudyName } from '../worker/studies.ts';
import type { WorkbookHost } from '../workbookHost.ts';
import { namesOfTables, tablesToWrite, tablesWriting, type AnnualWish } from './annual.ts';
import { formerDate, withDates } from './formerDates.ts';
import { nextRound } from './nextRound.ts';
import { listsAmong, PLAN_NAMES, sheetsToWrite } from './output.ts';
import { digestOf, isFrozen, type SessionState } from './state.ts';

/** How results are written. */
export interface PlanWish {
  readonly locale: Locale;
  /** Keeps the former results, each under its own cut-off date. */
  readonly keepsCopies?: boolean | undefined;
}

/**
 * Writes the results of the plan as it is now: what is changed in the pane meanwhile stays in the
 * pane and is not yet written.
 */
export async function planWritten(
  host: WorkbookHost,
  state: SessionState,
  { locale, keepsCopies }: PlanWish,
): Promise<Partial<SessionState>> {
  const { open } = state;
  if (open === undefined) return {};
  const { asOf } = open.report.baseline;
  const sheets = sheetsToWrite(state, locale);
  const keepAs = keepsCopies === true ? formerDate(state, asOf) : undefined;
  await host.writeSheets(sheets, { replace: PLAN_NAMES, keepAs });
  const written = sheets.map(({ name }) => name);
  // A file that is open stays as it was: the sheets are in the download.
  if (host.kind === 'file') return { written, kept: state.edits };
  const now = [...written, ...listsAmong(sheets, state.ours)];
  const others = state.ours.filter((name) => !PLAN_NAMES.includes(name) && !now.includes(name));
  return {
    written,
    ours: [...now, ...others],
    oursBefore: state.ours,
    tablesBefore: undefined,
    dates: withDates(state.dates, sheets, asOf),
    datesBefore: state.dates,
    checked: digestOf(open),
    // What is approved and in the workbook is taken back by the ledger of changes alone, unless the
    // writing is undone; a download is nobody's before it is handed on.
    ...(isFrozen(state) ? { past: [], pastBefore: state.past } : { pastBefore: undefined }),
    kept: state.edits,
    asRead: state.edits,
    keptBefore: state.kept,
  };
}

const CHECKS = ['findings', 'coverage', 'pending', 'reconciliation'] as const;

/** Writes only what says whether the data are right; former results stay. */
export async function checksWritten(
  host: WorkbookHost,
  { open, ours, dates }: SessionState,
  locale: Locale,
): Promise<Partial<SessionState>> {
  if (open === undefined) return {};
  const names = CHECKS.map((id) => RESULT_SHEETS[id][locale]);
  const there = new Set([...names, ...ours]);
  const sheets = reportSheets(open.report, locale)
    .filter(({ name }) => names.includes(name))
    .map((sheet) => withoutLinksTo(sheet, (name) => isOwnSheet(name) && !there.has(name)));
  await host.writeSheets(sheets, { replace: names });
  if (host.kind === 'file') return {};
  return {
    ours: [...new Set([...ours, ...names])],
    oursBefore: ours,
    tablesBefore: undefined,
    dates: withDates(dates, sheets, open.report.baseline.asOf),
    datesBefore: dates,
    checked: digestOf(open),
    keptBefore: undefined,
    pastBefore: undefined,
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

/** Takes back the last writing: what is in the workbook of ours is what was there before it. */
export async function undone(
  host: WorkbookHost,
  state: () => SessionState,
): Promise<Partial<SessionState>> {
  if (!(await host.undoWrite())) return {};
  const { oursBefore, keptBefore, tablesBefore, datesBefore, past, pastBefore } = state();
  return {
    ...(oursBefore && { written: undefined, ours: oursBefore, oursBefore: undefined }),
    ...(keptBefore && { kept: keptBefore, asRead: keptBefore, keptBefore: undefined }),
    ...(datesBefore && { dates: datesBefore, datesBefore: undefined }),
    ...(pastBefore && { past: [...pastBefore, ...past], pastBefore: undefined }),
    checked: undefined,
    writtenStudy: undefined,
    ...(tablesBefore && { madeTables: undefined, tables: tablesBefore, tablesBefore: undefined }),
  };
}

/**
 * Writes the tables of the year.
 *
 * In Excel they come into the planner's workbook and can be taken back; the page hands them out as a
 * workbook of their own, which needs no other beside it.
 */
export async function tablesWritten(
  host: WorkbookHost,
  state: SessionState,
  wish: AnnualWish & Pick<PlanWish, 'keepsCopies'>,
): Promise<Partial<SessionState>> {
  const { open, tables } = state;
  if (open === undefined || wish.tables.length === 0) return {};
  const sheets = tablesToWrite(open.report, wish);
  const made = { of: digestOf(open), sheets: sheets.length };
  if (host.kind === 'file') {
    const name = await host.newWorkbook(sheets, 'annual');
    return { madeTables: { ...made, name } };
  }
  const { creates, removes } = tablesWriting(tables, wish);
  const { asOf } = open.report.baseline;
  const keepAs = wish.keepsCopies === true ? formerDate(state, asOf) : undefined;
  await host.writeSheets(sheets, { replace: namesOfTables(wish.tables), keepAs });
  return {
    madeTables: made,
    tables: [...tables.filter((name) => !removes.includes(name)), ...creates],
    tablesBefore: tables,
    dates: withDates(state.dates, sheets, asOf),
    datesBefore: state.dates,
    oursBefore: undefined,
    keptBefore: undefined,
    pastBefore: undefined,
  };
}

/** Hands the next round's workbook out. What is refused is not asked for: the view says why. */
export async function rolledOver(
  host: WorkbookHost,
  { open, edits }: SessionState,
  settings: RollOverSettings,
): Promise<Partial<SessionState>> {
  if (open === undefined) return {};
  const round = nextRound(open, edits, settings);
  if (round.state === 'refused') return {};
  const year = round.baseline.county.planYear;
  if (year === undefined) throw new Defect('the next round has no year');
  const name = await host.newWorkbook(round.sheets, 'next');
  return { madeRound: { of: digestOf(open), sheets: round.sheets.length, name, year } };
}

/** Writes the sheets of a study and no others; in Excel they can be taken back. */
export async function studyWritten(
  host: WorkbookHost,
  { ours }: SessionState,
  { name, sheets }: { readonly name: StudyName; readonly sheets: readonly Sheet[] },
): Promise<Partial<SessionState>> {
  const names = sheets.map((sheet) => sheet.name);
  const writtenStudy = { name, sheets: names };
  await host.writeSheets(sheets, { replace: names, study: names[0] });
  if (host.kind === 'file') return { writtenStudy };
  return {
    writtenStudy,
    ours: [...new Set([...ours, ...names])],
    oursBefore: ours,
    keptBefore: undefined,
    pastBefore: undefined,
    tablesBefore: undefined,
    datesBefore: undefined,
  };
}
