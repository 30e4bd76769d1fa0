import { isoDate, yearOf, type IsoDate } from './base/date.ts';
import { contextOf } from './explanation/context.ts';
import { describe } from './explanation/describe.ts';
import type { Baseline } from './model/baseline.ts';
import type { Grid } from './model/grid.ts';
import { QUOTA_KINDS } from './model/ledger.ts';
import { LOCALES, type Locale, type Localized } from './model/locale.ts';
import type { Finding } from './model/notice.ts';
import type { Sheet } from './model/sheet.ts';
import type { WorkbookPlan } from './planWorkbook.ts';
import { carriedOver } from './succession/carriedOver.ts';
import { poolRows } from './succession/convertedPosts.ts';
import { isWrittenByUs } from './workbook/results/writtenSheets.ts';
import type { AccountLine } from './workbook/rollover/accountLine.ts';
import { notCarried, type NotCarried } from './workbook/rollover/notCarried.ts';
import { accountOf, rolloverSheet, type CarriedRound } from './workbook/rollover/recordSheet.ts';
import { builtInRows, workbookSheets } from './workbookSheets.ts';

/** What to carry a workbook over to. */
export interface RollOverSettings {
  readonly locale: Locale;
  /** The year to be planned next; absent: the one after the plan year. */
  readonly year?: number | undefined;
  /** Carries drafts over too, and says so in the new workbook. */
  readonly isProvisional?: boolean | undefined;
}

/** The next round's workbook, or why there is none. */
export type RollOver =
  | {
      readonly state: 'refused';
      /** `year`: not after the plan year. The other two are carried over where provisional is asked for. */
      readonly because: 'year' | 'notApproved' | 'undecided';
      readonly reason: Localized;
    }
  | {
      readonly state: 'rolled';
      readonly baseline: Baseline;
      readonly sheets: readonly Sheet[];
      /** What became of everything, line by line, as the new workbook tells it. */
      readonly account: readonly AccountLine[];
      readonly notCarried: readonly NotCarried[];
      /** Drafts stand in it as present numbers. */
      readonly isProvisional: boolean;
    };

/**
 * Begins the next round: decided numbers become present numbers, on the template's own sheets.
 *
 * A number that nobody decided may not pass for the present one: a plan that is not approved, or
 * lacks a decided number, is refused unless a provisional workbook is asked for, which says on the
 * sheet of the county what it is.
 *
 * @param grids every sheet of the old workbook, for what is left behind
 */
export function rollOver(
  grids: readonly Grid[],
  { report, reading }: WorkbookPlan,
  { locale, year, isProvisional = false }: RollOverSettings,
): RollOver {
  const before = report.baseline;
  const planned = before.county.planYear ?? yearOf(before.asOf) + 1;
  const next = year ?? planned + 1;
  if (next <= planned)
    return { state: 'refused', because: 'year', reason: REFUSED.year(next, planned) };
  const undecided = undecidedOf(report);
  const isDecided = before.county.status === 'approved' && undecided === 0;
  if (!isDecided && !isProvisional)
    return before.county.status === 'approved'
      ? { state: 'refused', because: 'undecided', reason: REFUSED.undecided(undecided) }
      : { state: 'refused', because: 'notApproved', reason: REFUSED.notApproved };
  const asOf = yearsLater(before.asOf, next - planned);
  const { baseline: carried, carriedOut, findings } = carriedOver(report, { asOf, planYear: next });
  const origin = isDecided ? ORIGIN.decided(planned) : ORIGIN.provisional(planned);
  const after = withNote(carried, origin[locale]);
  const left = notCarried(grids, reading, isWrittenByUs);
  const rows = reading.policyRows.length > 0 ? reading.policyRows : builtInRows(locale);
  const pools = poolRows(report, rows, { asOf, locale });
  const policyRows = [...rows, ...pools];
  const round = {
    ...{ before, after, origin, carriedOut, pools, notCarried: left },
    ledger: ledgerFate(before, after, isDecided),
    toSettle: findings.map((one) => inWords(one, report)),
  };
  return {
    state: 'rolled',
    baseline: after,
    sheets: [...workbookSheets(after, policyRows, locale), rolloverSheet(round, locale)],
    account: accountOf(round),
    notCarried: left,
    isProvisional: !isDecided,
  };
}

/** Townships and ledgers that have present posts or a draft and no decided number. */
const undecidedOf = ({ plan }: WorkbookPlan['report']): number =>
  QUOTA_KINDS.reduce(
    (sum, kind) =>
      sum +
      plan.ledgers[kind].rows.filter(
        ({ decided, draft, current }) => decided === undefined && (draft ?? current) !== undefined,
      ).length,
    0,
  );

/** A finding about the new borders, in both languages. */
function inWords(found: Finding, report: WorkbookPlan['report']): Localized {
  const [chinese, english] = LOCALES.map((locale) => {
    const { message, remedy } = describe(found, contextOf(report, locale));
    return `${message}${locale === 'zh-CN' ? '' : ' '}${remedy}`;
  });
  return both(chinese ?? '', english ?? '');
}

/** What became of the ledger of changes: drafts are entered nowhere. */
function ledgerFate(before: Baseline, after: Baseline, isDecided: boolean): CarriedRound['ledger'] {
  if (!isDecided) return 'drafts';
  if (before.changes !== undefined) return 'continued';
  return after.changes === undefined ? 'nothing' : 'begun';
}

/** The same day some years later; 29 February becomes the 28th. */
function yearsLater(date: IsoDate, years: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return isoDate(year + years, month, day) ?? isoDate(year + years, month, day - 1) ?? date;
}

const MARKS = ['由', 'Carried over from'];

/** Where the present numbers come from, printed with every figure; that of an earlier round goes. */
const withNote = (baseline: Baseline, note: string): Baseline => ({
  ...baseline,
  county: {
    ...baseline.county,
    notes: [
      note,
      ...baseline.county.notes.filter(
        (one) => !(MARKS.some((mark) => one.startsWith(mark)) && /结转|Carried over/u.test(one)),
      ),
    ],
  },
});

const both = (chinese: string, english: string): Localized => ({
  'zh-CN': chinese,
  'en-US': english,
});

const ORIGIN = {
  decided: (year: number): Localized =>
    both(
      `由${year}年审定数结转：现编制数即${year}年审定数。`,
      `Carried over from the decided numbers of ${year}, which are the present posts.`,
    ),
  provisional: (year: number): Localized =>
    both(
      `由${year}年未审定方案结转，仅供预做：现编制数含拟核定数或测算数，审定后须重新结转。`,
      `Carried over from the plan of ${year} before it was approved, for preparation alone: present posts include drafts; roll over again once it is decided.`,
    ),
};

const REFUSED = {
  year: (next: number, planned: number): Localized =>
    both(
      `工作簿的规划年度是${planned}年，不能结转到${next}年；结转年度须在其后。`,
      `The workbook plans ${planned}; it cannot be carried over to ${next}, which does not come after it.`,
    ),
  notApproved: both(
    '方案的状态不是“审定稿”，没有审定的数不能作为下一年的现编制数。审定后填写“审核调整”表的审定数、文号并把“基本情况”的状态改为审定稿。',
    'The plan is not approved, and a number nobody decided cannot be next year’s present number. Enter decided numbers and documents on “Decisions” and set the status to approved.',
  ),
  undecided: (count: number): Localized =>
    both(
      `还有${count}处（乡镇、编制类别）没有审定数，请在“审核调整”表补齐。`,
      `${count} townships and ledgers have no decided number; complete “Decisions”.`,
    ),
};
