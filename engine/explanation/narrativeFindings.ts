import { QUOTA_KINDS } from '../model/ledger.ts';
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

/** Vacancies and over-staffing, where there are any. */
export function staffingSentence({ locale, numbers, report }: Context): string {
  const rows = report.plan.staffing;
  const of = (field: 'vacancy' | 'overstaffing'): readonly number[] =>
    rows.flatMap((row) => ((row[field] ?? 0) > 0 ? [row[field] ?? 0] : []));
  const [vacant, over] = [of('vacancy'), of('overstaffing')];
  if (vacant.length + over.length === 0) return '';
  const places = (field: 'vacancy' | 'overstaffing'): string => {
    const count = numbers.plain(
      new Set(rows.filter((row) => (row[field] ?? 0) > 0).map(({ township }) => township)).size,
    );
    return locale === 'zh-CN' ? `${count}个乡镇` : counted(count, 'township', 'townships');
  };
  const sum = (values: readonly number[]): string =>
    numbers.plain(values.reduce((total, value) => total + value, 0));
  return say(
    TEXTS.staffing,
    {
      vacant: places('vacancy'),
      over: places('overstaffing'),
      vacancies: sum(vacant),
      excess: sum(over),
    },
    locale,
  );
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
  const approvals =
    count === 0
      ? TEXTS.noApproval[locale]
      : say(
          TEXTS.approvals,
          {
            count: locale === 'zh-CN' ? numbers.plain(count) : needing(count),
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
    info: locale === 'zh-CN' ? numbers.plain(info) : counted(numbers.plain(info), 'note', 'notes'),
    approvals,
  };
  return say(TEXTS.problems, facts, locale);
}

const needing = (count: number): string => (count === 1 ? '1 needs' : `${count} need`);

/** How much of the plan is assumed, and what is pending. */
export function assumptionSentence(counts: Summary, { locale, numbers }: Context): string {
  const facts = {
    assumptions: numbers.plain(counts.assumptions),
    pending: numbers.plain(counts.pending),
  };
  return say(TEXTS.assumptions, facts, locale);
}
