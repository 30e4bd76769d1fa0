import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../model/ledger.ts';
import type { Locale, Localized } from '../model/locale.ts';
import { draftConflictWords } from './conflictWords.ts';
import type { Context } from './context.ts';
import {
  assumptionSentence,
  enforcementSentence,
  heldOutSentence,
  problemSentence,
  staffingSentence,
} from './narrativeFindings.ts';
import { indicatorsUsed, methodSentence } from './narrativeMethod.ts';
import { mostSentence, movementSentence, totalsSentence } from './narrativeNumbers.ts';
import { TEXTS } from './narrativeTexts.ts';
import { counted, dateIn, joined, listed, say } from './say.ts';
import { summary, type Summary } from './summary.ts';
import { STATUS_WORDS } from './words.ts';

/** Fewest and most characters of the Chinese narrative, punctuation and digits included. */
const LENGTH = { least: 300, most: 500 };

interface Passage {
  readonly text: string;
  /** 0: always said. Others are added, lowest first, while the whole stays short enough. */
  readonly rank: number;
}

/**
 * 测算说明: the plan in one paragraph, ready to paste into a request (请示).
 *
 * Total, basis, method, gains and losses, problems by severity, approvals needed, assumptions and
 * what is pending. In Chinese 300 to 500 characters; the English one says everything.
 */
export function narrative(context: Context): string {
  const counts = summary(context.report);
  const full = passages(counts, context, true);
  if (context.locale === 'en-US')
    return joined(
      full.filter(({ rank }) => rank < FILLERS).map((one) => one.text),
      'en-US',
    );
  const long = fitted(full);
  return long.length <= LENGTH.most ? long : fitted(passages(counts, context, false));
}

/** From this rank on a passage says what is true of every plan, and only fills. */
const FILLERS = 10;

function fitted(passages: readonly Passage[]): string {
  const chosen = new Set(passages.filter(({ rank }) => rank === 0));
  const length = (): number => [...chosen].reduce((sum, one) => sum + one.text.length, 0);
  const optional = passages.filter(({ rank }) => rank > 0).sort((a, b) => a.rank - b.rank);
  for (const passage of optional) {
    const enough = passage.rank >= FILLERS && length() >= LENGTH.least + 20;
    if (!enough && length() + passage.text.length <= LENGTH.most) chosen.add(passage);
  }
  return passages
    .filter((one) => chosen.has(one))
    .map((one) => one.text)
    .join('');
}

function passages(counts: Summary, context: Context, isLong: boolean): readonly Passage[] {
  const isPlanned = plannedKinds(counts).length > 0;
  return [
    { rank: 0, text: openingSentence(counts, context) },
    { rank: 14, text: isPlanned ? TEXTS.principle[context.locale] : '' },
    { rank: 0, text: totalsSentence(counts, context, isLong) },
    { rank: 0, text: pendingSentence(counts, context) },
    { rank: 0, text: isPlanned ? methodSentence(context, isLong) : '' },
    { rank: 0, text: movementSentence(counts, context) },
    { rank: 1, text: uncomparedSentence(counts, context) },
    ...QUOTA_KINDS.map((kind) => ({ rank: 1, text: draftConflictSentence(kind, context) })),
    ...QUOTA_KINDS.map((kind, index) => ({
      rank: 3 + index,
      text: mostSentence(counts.ledgers[kind], context),
    })),
    { rank: 1, text: heldOutSentence(counts, context) },
    { rank: 2, text: staffingSentence(context) },
    { rank: 2, text: enforcementSentence(context) },
    { rank: 0, text: problemSentence(counts, context) },
    { rank: 0, text: assumptionSentence(counts, context) },
    { rank: 10, text: isPlanned ? '' : TEXTS.stillChecked[context.locale] },
    { rank: 12, text: isPlanned ? '' : TEXTS.blank[context.locale] },
    { rank: 13, text: isPlanned ? TEXTS.sameLevel[context.locale] : '' },
    { rank: 12, text: TEXTS.mobile[context.locale] },
    { rank: 0, text: closingSentence(counts, context) },
    { rank: 11, text: TEXTS.annex[context.locale] },
  ];
}

/** The ledgers of which there is a plan. */
const plannedKinds = ({ ledgers }: Summary): readonly QuotaKind[] =>
  QUOTA_KINDS.filter((kind) => ledgers[kind].status === 'determined');

/** What has to happen to the ledgers that could not be computed, and that nothing moves until then. */
function pendingSentence(counts: Summary, { locale }: Context): string {
  const open = QUOTA_KINDS.filter((kind) => counts.ledgers[kind].status !== 'determined');
  if (open.length === 0) return '';
  const isMissing = open.some((kind) => counts.ledgers[kind].status === 'undetermined');
  const facts = { ledgers: ledgerNames(open, locale) };
  return say(isMissing ? TEXTS.pendingWork : TEXTS.conflictWork, facts, locale);
}

/** That gains and losses are not, or not all, known. */
function uncomparedSentence(counts: Summary, { locale, numbers }: Context): string {
  const planned = plannedKinds(counts).map((kind) => counts.ledgers[kind]);
  const blank = planned.filter(({ movement }) => movement === undefined);
  if (counts.townships > 0 && blank.length > 0) {
    const ledgers = ledgerNames(
      blank.map(({ kind }) => kind),
      locale,
    );
    return say(TEXTS.unmoved, { ledgers }, locale);
  }
  const some = Math.max(0, ...planned.map(({ movement }) => movement?.uncompared ?? 0));
  return some === 0 ? '' : say(TEXTS.uncompared, { count: numbers.plain(some) }, locale);
}

function draftConflictSentence(kind: QuotaKind, context: Context): string {
  const conflict = draftConflictWords(context.report.plan.ledgers[kind], context);
  if (conflict === undefined) return '';
  const facts = { ledger: QUOTA_LABELS[kind][context.locale], conflict };
  return say(TEXTS.draftConflict, facts, context.locale);
}

/** What the paragraph is: a proposal, a proposal for one ledger, or no proposal yet. */
function closingSentence(counts: Summary, { locale }: Context): string {
  const planned = plannedKinds(counts);
  const status = STATUS_WORDS[counts.status][locale];
  if (planned.length === 0) return say(TEXTS.noProposal, { status }, locale);
  const isWhole = planned.length === QUOTA_KINDS.length;
  const names = ledgerNames(planned, locale);
  const whole = locale === 'zh-CN' ? '' : 'This';
  const ledgers = isWhole ? whole : locale === 'zh-CN' ? names : `The plan of ${names}`;
  const isDecided =
    counts.status === 'approved' &&
    planned.every((kind) => counts.ledgers[kind].movement?.column === 'decided');
  return isDecided
    ? say(TEXTS.decidedClosing, { ledgers }, locale)
    : say(TEXTS.closing, { status, ledgers }, locale);
}

const ledgerNames = (kinds: readonly QuotaKind[], locale: Locale): string =>
  listed(
    kinds.map((kind) =>
      locale === 'zh-CN' ? QUOTA_LABELS[kind][locale] : QUOTA_LABELS[kind][locale].toLowerCase(),
    ),
    locale,
  );

function openingSentence(counts: Summary, context: Context): string {
  const { locale, numbers } = context;
  const townships = numbers.plain(counts.townships);
  const county: Localized = { 'zh-CN': '', 'en-US': 'the county' };
  const model = indicatorsUsed(context).length === 3 ? TEXTS.threePlusX : TEXTS.byWorkload;
  const facts = {
    model: model[locale],
    asOf: dateIn(counts.asOf, locale),
    county: counts.county ?? county[locale],
    townships: locale === 'zh-CN' ? townships : counted(townships, 'township', 'townships'),
  };
  return say(TEXTS.opening, facts, locale);
}
