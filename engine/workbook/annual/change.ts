import { yearOf } from '../../base/date.ts';
import type { QuotaChange } from '../../model/baseline.ts';
import type { QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { LedgerRow } from '../../model/plan.ts';
import { both, HEADERS } from '../results/words.ts';
import type { AnnualContext } from './annualContext.ts';

/** How far the numbers of a ledger have come: 测算数, 拟核定数 or 审定数. */
export type Stage = 'proposal' | 'draft' | 'decided';

/** The furthest complete column of a ledger. */
export const stageOf = (kind: QuotaKind, { explained }: AnnualContext): Stage =>
  explained.summary.ledgers[kind].column ?? 'proposal';

/** The header of the year's number: 2027年审定数. */
export const yearHeader = (kind: QuotaKind, context: AnnualContext): Localized =>
  inYear(context.year, HEADERS[stageOf(kind, context)]);

/** The header of the present number: 2026年现编制数. */
export const presentHeader = ({ presentYear }: AnnualContext): Localized =>
  inYear(presentYear, HEADERS.current);

const inYear = (year: number, word: Localized): Localized =>
  both(`${year}年${word['zh-CN']}`, `${word['en-US']} ${year}`);

/** Posts gained or lost against the present number; absent where either is not known. */
export function changeOf(
  row: LedgerRow,
  kind: QuotaKind,
  context: AnnualContext,
): number | undefined {
  const posts = row[stageOf(kind, context)];
  return posts === undefined || row.current === undefined ? undefined : posts - row.current;
}

/**
 * Why a number differs from the present one, in parts that add up to the change: the division, the
 * office's own adjustment with reason and basis, whom the township pays for, what was divided anew,
 * and what was decided besides. Empty where nothing changes and nothing was decided.
 */
export function reasonOf(row: LedgerRow, kind: QuotaKind, context: AnnualContext): string {
  const { locale } = context;
  if (row.heldOut !== undefined) return KEPT[locale];
  return [
    divisionWords(row, kind, context),
    decisionWords(row, context),
    ...paysFor(row, kind, context),
    ...balanceWords(row, kind, context),
  ]
    .filter((words) => words !== '')
    .join(SEPARATOR[locale]);
}

const KEPT = both('缺测算指标，暂按现编制数', 'an indicator is missing; kept as at present');
const SEPARATOR = both('；', '; ');
const signed = (posts: number): string => (posts > 0 ? `+${posts}` : String(posts));

/** What the formula alone changes, with the first part of its short explanation. */
function divisionWords(
  { township, proposal, current }: LedgerRow,
  kind: QuotaKind,
  { locale, explained }: AnnualContext,
): string {
  const change = proposal === undefined || current === undefined ? 0 : proposal - current;
  if (change === 0) return '';
  const [short = ''] = (explained.why[kind].get(township)?.short ?? '').split(/[；;]/u);
  const amount = signed(change);
  const why = short === '' ? '' : locale === 'zh-CN' ? `，${short}` : `, ${short}`;
  return locale === 'zh-CN' ? `测算${amount}${why}` : `division ${amount}${why}`;
}

/** The office's own decision on the township, as it was given. */
function decisionWords(
  { adjustment = 0, fixed, reason, basis, draft, proposal }: LedgerRow,
  { locale }: AnnualContext,
): string {
  const isLocked = fixed === 'locked';
  if (reason === undefined && adjustment === 0 && !isLocked) return '';
  const held = draft === undefined || proposal === undefined ? 0 : draft - proposal;
  const what = [
    ...(adjustment === 0 ? [] : [ADJUSTED[locale] + signed(adjustment)]),
    ...(isLocked && adjustment === 0 ? [LOCKED[locale] + signed(held)] : []),
    ...(reason === undefined ? [] : [reason]),
  ].join(locale === 'zh-CN' ? '：' : ': ');
  if (basis === undefined) return what;
  return locale === 'zh-CN' ? `${what}（依据：${basis}）` : `${what} (basis: ${basis})`;
}

const LOCKED = both('锁定', 'locked ');
const ADJUSTED = both('人工调整', 'adjusted ');

/** The townships whose adjustments this one pays for. */
function paysFor(
  { township }: LedgerRow,
  kind: QuotaKind,
  { report, nameOf, locale }: AnnualContext,
): readonly string[] {
  return report.plan.ledgers[kind].rows
    .filter(({ counterparty, adjustment = 0 }) => counterparty === township && adjustment !== 0)
    .map((row) => {
      const paid = signed(-(row.adjustment ?? 0));
      const other = nameOf(row.township);
      return locale === 'zh-CN' ? `与${other}调剂${paid}` : `exchanged with ${other} ${paid}`;
    });
}

/** What is left: divided anew around the decisions, and decided beside the draft. */
function balanceWords(row: LedgerRow, kind: QuotaKind, context: AnnualContext): readonly string[] {
  const { report, locale } = context;
  const { township, proposal, draft, decided, adjustment = 0 } = row;
  if (proposal === undefined || draft === undefined) return [];
  const paid = report.plan.ledgers[kind].rows
    .filter(({ counterparty }) => counterparty === township)
    .reduce((sum, one) => sum + (one.adjustment ?? 0), 0);
  const recomputed = draft - proposal - adjustment + paid;
  const isDecided = stageOf(kind, context) === 'decided';
  const beside = isDecided && decided !== undefined ? decided - draft : 0;
  return [
    // A lock has said so already.
    ...(recomputed === 0 || row.fixed === 'locked'
      ? []
      : [RECOMPUTED[locale] + signed(recomputed)]),
    ...(beside === 0 ? [] : [DECIDED[locale] + signed(beside)]),
  ];
}

const RECOMPUTED = both('重新分配', 'divided anew ');
const DECIDED = both('审定', 'decided ');

/** What documents changed in a township's posts in one year: `文号（事项+3）`. */
export function documentedChanges(
  of: { readonly township: string; readonly kind: QuotaKind; readonly year: number },
  { report, locale }: AnnualContext,
): string {
  return (report.baseline.changes ?? [])
    .filter(
      (one) =>
        one.township === of.township &&
        one.kind === of.kind &&
        !one.opening &&
        one.date !== undefined &&
        yearOf(one.date) === of.year,
    )
    .map((one) => changeWords(one, locale))
    .join(SEPARATOR[locale]);
}

function changeWords(
  { document, matter, change, from, to }: QuotaChange,
  locale: AnnualContext['locale'],
): string {
  const posts = change ?? (from === undefined || to === undefined ? undefined : to - from);
  const amount = posts === undefined ? '' : signed(posts);
  const about = `${matter}${amount}`;
  if (document === undefined) return about;
  return locale === 'zh-CN' ? `${document}（${about}）` : `${document} (${about})`;
}
