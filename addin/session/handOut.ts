import { Defect, type RollOverSettings, type Sheet } from '../../engine/index.ts';
import type { StudyName } from '../worker/studies.ts';
import type { WorkbookHost, WriteOptions } from '../workbookHost.ts';
import { tablesToWrite, tablesWriting, type AnnualWish } from './annual.ts';
import { nextRound } from './nextRound.ts';
import { digestOf, type SessionState } from './state.ts';

/**
 * Writes the tables of the year.
 *
 * In Excel they come into the planner's workbook and can be taken back; the page hands them out as a
 * workbook of their own, which needs no other beside it.
 */
export async function tablesWritten(
  host: WorkbookHost,
  state: SessionState,
  wish: AnnualWish & Pick<WriteOptions, 'keepAs'>,
): Promise<Partial<SessionState>> {
  const { open, tables } = state;
  if (open === undefined || wish.tables.length === 0) return {};
  const sheets = tablesToWrite(open.report, wish);
  const made = { of: digestOf(open), sheets: sheets.length };
  if (host.kind === 'file') {
    const name = await host.newWorkbook(sheets, 'annual');
    return { madeTables: { ...made, name } };
  }
  const { creates, replaces, removes } = tablesWriting(tables, wish);
  await host.writeSheets(sheets, { replace: [...replaces, ...removes], keepAs: wish.keepAs });
  return {
    madeTables: made,
    tables: [...tables.filter((name) => !removes.includes(name)), ...creates],
    tablesBefore: tables,
    oursBefore: undefined,
    keptBefore: undefined,
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
  await host.writeSheets(sheets, { replace: ours.filter((one) => names.includes(one)) });
  if (host.kind === 'file') return { writtenStudy };
  return {
    writtenStudy,
    ours: [...new Set([...ours, ...names])],
    oursBefore: ours,
    keptBefore: undefined,
    tablesBefore: undefined,
  };
}
