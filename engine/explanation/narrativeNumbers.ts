import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../model/ledger.ts';
import { conflictWords } from './conflictWords.ts';
import type { Context } from './context.ts';
import { fieldWords } from './fieldWords.ts';
import type { Move } from './movement.ts';
import { movementWords } from './movementWords.ts';
import { TEXTS } from './narrativeTexts.ts';
import { listed, say } from './say.ts';
import type { LedgerSummary, Summary } from './summary.ts';

/** Total, leadership, basic and mobile posts of both ledgers, or why there is no result. */
export function totalsSentence(counts: Summary, context: Context, isLong: boolean): string {
  return sentence(
    QUOTA_KINDS.map((kind) => totalClause(counts.ledgers[kind], context, isLong)),
    context,
  );
}

function totalClause(ledger: LedgerSummary, context: Context, isLong: boolean): string {
  const { locale, numbers, report } = context;
  const name = QUOTA_LABELS[ledger.kind][locale];
  const conflict = conflictWords(report.plan.ledgers[ledger.kind], context);
  if (conflict !== undefined) return say(TEXTS.infeasible, { ledger: name, conflict }, locale);
  if (ledger.status === 'undetermined' || ledger.total === undefined) {
    const words = ledger.missing.map((id) =>
      fieldWords(id, report.policy, locale).replace(`${name}的`, ''),
    );
    const shown = isLong ? words : words.slice(0, 2);
    return say(TEXTS.undetermined, { ledger: name, missing: listed(shown, locale) }, locale);
  }
  const posts = (value = 0): string => numbers.plain(value);
  const facts = {
    leadership: posts(ledger.leadership),
    basic: posts(ledger.basic),
    mobile: posts(ledger.mobile),
  };
  const hasParts = (ledger.leadership ?? 0) + (ledger.mobile ?? 0) > 0;
  return say(
    TEXTS.total,
    {
      ledger: name,
      total: posts(ledger.total),
      source: ledger.totalSource === 'sum' && isLong ? TEXTS.assumedTotal[locale] : '',
      parts: hasParts ? say(TEXTS.parts, facts, locale) : '',
    },
    locale,
  );
}

/** Who gains and who loses against current posts, in both ledgers. */
export function movementSentence(counts: Summary, context: Context): string {
  const { locale } = context;
  const movements = QUOTA_KINDS.flatMap((kind) => counts.ledgers[kind].movement ?? []);
  if (movements.length === 0) return '';
  const column = movements.every((one) => one.column === 'decided')
    ? 'decided'
    : QUOTA_KINDS.some((kind) => differs(kind, context))
      ? 'draft'
      : 'proposal';
  const clauses = QUOTA_KINDS.flatMap((kind) => movementClause(counts.ledgers[kind], context));
  return TEXTS.compared[column][locale] + sentence(clauses, context);
}

/** Whether the draft of a ledger differs from its proposal anywhere. */
const differs = (kind: QuotaKind, { report }: Context): boolean =>
  report.plan.ledgers[kind].rows.some(
    ({ draft, proposal }) => draft !== undefined && draft !== proposal,
  );

/**
 * “12个乡镇增加18名，9个乡镇减少18名，增减相抵” of one ledger; nothing where nothing can be compared.
 */
export function movementClause(ledger: LedgerSummary, context: Context): readonly string[] {
  const { locale } = context;
  const { movement } = ledger;
  if (movement === undefined) return [];
  const facts = {
    ledger: QUOTA_LABELS[ledger.kind][locale],
    words: movementWords(movement, locale),
  };
  return [say(TEXTS.movement, facts, locale)];
}

/** The two largest gains and losses of a ledger, where it has both. */
export function mostSentence({ kind, movement }: LedgerSummary, context: Context): string {
  if (!movement || movement.gainers.length === 0 || movement.losers.length === 0) return '';
  const { locale, nameOf, numbers } = context;
  const named = (moves: readonly Move[]): string =>
    listed(
      moves
        .slice(0, 2)
        .map(({ township, change }) =>
          locale === 'zh-CN'
            ? `${nameOf(township)}（${numbers.plain(Math.abs(change))}名）`
            : `${nameOf(township)} (${numbers.plain(Math.abs(change))})`,
        ),
      locale,
    );
  const facts = {
    ledger: QUOTA_LABELS[kind][locale],
    gainers: named(movement.gainers),
    losers: named(movement.losers),
  };
  return say(TEXTS.most, facts, locale);
}

/** Clauses made a sentence. */
const sentence = (clauses: readonly string[], { locale }: Context): string =>
  clauses.length === 0
    ? ''
    : clauses.join(locale === 'zh-CN' ? '；' : '; ') + (locale === 'zh-CN' ? '。' : '.');
