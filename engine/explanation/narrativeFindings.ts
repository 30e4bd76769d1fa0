import { QUOTA_KINDS, QUOTA_LABELS } from '../model/ledger.ts';
import type { Context } from './context.ts';
import { TEXTS } from './narrativeTexts.ts';
import { counted, listed, say } from './say.ts';
import type { Summary } from './summary.ts';
import { APPROVALS, LEVEL_WORDS } from './words.ts';

/** How many townships were left out. */
export function heldOutSentence(counts: Summary, { locale, numbers }: Context): string {
  const heldOut = Math.max(...QUOTA_KINDS.map((kind) => counts.ledgers[kind].heldOut));
  if (heldOut === 0) return '';
  const count = numbers.plain(heldOut);
  return say(
    TEXTS.heldOut,
    { heldOut: locale === 'zh-CN' ? count : counted(count, 'township', 'townships') },
    locale,
  );
}

/** Vacancies and over-staffing of each ledger by itself, where there are any. */
export function staffingSentence({ locale, numbers, report }: Context): string {
  const clauses = QUOTA_KINDS.flatMap((kind) => {
    const rows = report.plan.staffing.filter((row) => row.kind === kind);
    const sum = (field: 'vacancy' | 'overstaffing'): number =>
      rows.reduce((total, row) => total + (row[field] ?? 0), 0);
    const [vacancy, excess] = [sum('vacancy'), sum('overstaffing')];
    if (vacancy + excess === 0) return [];
    const ledger = QUOTA_LABELS[kind][locale];
    const over = say(TEXTS.overstaffed, { excess: numbers.plain(excess) }, locale);
    return [
      say(TEXTS.vacancies, { ledger, vacancies: numbers.plain(vacancy) }, locale) +
        (excess > 0 ? over : ''),
    ];
  });
  if (clauses.length === 0) return '';
  const ledgers = clauses.join(locale === 'zh-CN' ? '，' : '; ');
  return say(TEXTS.staffing, { ledgers }, locale);
}

/** Officers short of what the population requires. */
export function enforcementSentence({ locale, numbers, report }: Context): string {
  const short = report.plan.enforcement.filter(({ shortage = 0 }) => shortage > 0);
  if (short.length === 0) return '';
  const count = numbers.plain(short.length);
  const officers = numbers.plain(short.reduce((sum, { shortage = 0 }) => sum + shortage, 0));
  const english = locale === 'en-US';
  return say(
    TEXTS.enforcement,
    {
      short: english ? counted(count, 'township', 'townships') : count,
      officers: english ? counted(officers, 'officer', 'officers') : officers,
    },
    locale,
  );
}

/** Problems by severity and the approvals they need. */
export function problemSentence(counts: Summary, { locale, numbers }: Context): string {
  const levels = APPROVALS.filter((level) => counts.approvals[level] > 0);
  const count = levels.reduce((sum, level) => sum + counts.approvals[level], 0);
  const { notAssessed } = counts;
  const approvals =
    count === 0
      ? TEXTS[notAssessed > 0 ? 'noApprovalYet' : 'noApproval'][locale]
      : say(
          TEXTS.approvals,
          {
            count: numbers.plain(count),
            levels: listed(
              levels.map((level) =>
                say(
                  TEXTS.level,
                  {
                    level: LEVEL_WORDS[level][locale],
                    count: numbers.plain(counts.approvals[level]),
                  },
                  locale,
                ),
              ),
              locale,
            ),
          },
          locale,
        );
  const { error, warning, info } = counts.problems;
  const facts = {
    error: numbers.plain(error),
    warning: numbers.plain(warning),
    info: numbers.plain(info),
    approvals,
    open:
      notAssessed === 0
        ? ''
        : say(TEXTS.notAssessed, { rules: numbers.plain(notAssessed) }, locale),
  };
  return say(TEXTS.problems, facts, locale);
}

/** How much of the plan is assumed, and what is pending. */
export function assumptionSentence(counts: Summary, { locale, numbers }: Context): string {
  const facts = {
    assumptions: numbers.plain(counts.assumptions),
    pending: numbers.plain(counts.pending),
  };
  return say(TEXTS.assumptions, facts, locale);
}
