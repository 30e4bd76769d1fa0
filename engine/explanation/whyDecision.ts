import { QUOTA_LABELS } from '../model/ledger.ts';
import type { LedgerPlan, LedgerRow } from '../model/plan.ts';
import { conflictWords } from './conflictWords.ts';
import type { Context } from './context.ts';
import { fieldWords } from './fieldWords.ts';
import { listed, say, text } from './say.ts';

const HEAD = {
  parts: text({
    'zh-CN':
      '{township}{ledger}测算数{proposal}名，其中领导职数{leadership}名、基本编制{basic}名。',
    'en-US':
      '{township}, {ledger}: {proposal} proposed, of which leadership {leadership} and basic {basic}.',
  }),
  whole: text({
    'zh-CN': '{township}{ledger}测算数{proposal}名。',
    'en-US': '{township}, {ledger}: {proposal} proposed.',
  }),
  undetermined: text({
    'zh-CN': '{township}{ledger}暂无法测算，缺少：{missing}。',
    'en-US': '{township}, {ledger}: undetermined; missing: {missing}.',
  }),
  infeasible: text({
    'zh-CN': '{township}{ledger}无法测算：{conflict}。',
    'en-US': '{township}, {ledger}: infeasible; {conflict}.',
  }),
};
const HELD_OUT = text({
  'zh-CN': '缺少{missing}指标，未参加测算，维持现编制数。',
  'en-US': 'It has no figure for {missing}, so it keeps its current posts.',
});
const KEPT = text({
  'zh-CN': '只分增量：保留{kept}名，另分得{divided}名。',
  'en-US': 'Increments only: it keeps {kept} and receives {divided}.',
});
const DRAFT = {
  locked: text({ 'zh-CN': '锁定为{draft}名', 'en-US': 'Locked at {draft}' }),
  adjusted: text({
    'zh-CN': '人工调整{adjustment}名，拟核定{draft}名',
    'en-US': 'Adjusted by hand by {adjustment} to {draft}',
  }),
  counterparty: text({
    'zh-CN': '与其他乡镇的调整对应增减，拟核定{draft}名',
    'en-US': 'Pays for (or gains from) another adjustment: {draft}',
  }),
  recomputed: text({
    'zh-CN': '因其他乡镇锁定或调整而重新分配，拟核定{draft}名',
    'en-US': 'Recomputed around the locks and adjustments of others: {draft}',
  }),
};
const DETAILS = {
  counterparty: text({ 'zh-CN': '对应乡镇{value}', 'en-US': 'counterparty {value}' }),
  reason: text({ 'zh-CN': '理由：{value}', 'en-US': 'reason: {value}' }),
  basis: text({ 'zh-CN': '依据：{value}', 'en-US': 'basis: {value}' }),
};
const CHAIN = {
  current: text({ 'zh-CN': '现编制数{value}名', 'en-US': 'current {value}' }),
  requested: text({ 'zh-CN': '乡镇申报{value}名', 'en-US': 'requested {value}' }),
  draft: text({ 'zh-CN': '拟核定{value}名', 'en-US': 'draft {value}' }),
  decided: text({ 'zh-CN': '审定{value}名{document}', 'en-US': 'decided {value}{document}' }),
  up: text({ 'zh-CN': '较现编制数增加{value}名', 'en-US': 'up {value} on current' }),
  down: text({ 'zh-CN': '较现编制数减少{value}名', 'en-US': 'down {value} on current' }),
  same: text({ 'zh-CN': '与现编制数持平', 'en-US': 'no change' }),
};

/** The first sentence: the number and its parts, or why there is none. */
export function headOf(row: LedgerRow, ledger: LedgerPlan, context: Context): string {
  const { locale, numbers, report } = context;
  const name = QUOTA_LABELS[ledger.kind][locale];
  const place = {
    township: context.nameOf(row.township),
    ledger: locale === 'en-US' ? name.toLowerCase() : name,
  };
  const conflict = conflictWords(ledger, context);
  if (conflict !== undefined) return say(HEAD.infeasible, { ...place, conflict }, locale);
  if (row.proposal === undefined) {
    const words = ledger.missing.map((id) => fieldWords(id, report.policy, locale));
    return say(HEAD.undetermined, { ...place, missing: listed(words, locale) }, locale);
  }
  const leadership = row.leadership ?? 0;
  const facts = {
    ...place,
    proposal: numbers.plain(row.proposal),
    leadership: numbers.plain(leadership),
    basic: numbers.plain(row.proposal - leadership),
  };
  return say(leadership > 0 ? HEAD.parts : HEAD.whole, facts, locale);
}

/** Sentences about what stands outside the division: held out, kept. */
export function whyOutside(row: LedgerRow, context: Context): readonly string[] {
  const { locale, numbers, report } = context;
  if (row.heldOut) {
    const words = row.heldOut.map((id) => fieldWords(id, report.policy, locale));
    return [say(HELD_OUT, { missing: listed(words, locale) }, locale)];
  }
  if (row.kept === undefined || row.proposal === undefined) return [];
  const divided = numbers.plain(row.proposal - row.kept);
  return [say(KEPT, { kept: numbers.plain(row.kept), divided }, locale)];
}

/** Sentences from the proposal to the decision: locks and adjustments, then the chain. */
export function whyDecision(row: LedgerRow, context: Context): readonly string[] {
  return [...draftSentence(row, context), ...chainSentence(row, context)];
}

function draftSentence(row: LedgerRow, context: Context): readonly string[] {
  const { locale, numbers } = context;
  if (row.draft === undefined) return [];
  const how = howDrafted(row);
  if (how === undefined) return [];
  const facts = {
    draft: numbers.plain(row.draft),
    adjustment: numbers.signed(row.adjustment ?? row.draft - (row.proposal ?? 0)),
  };
  const details = (['counterparty', 'reason', 'basis'] as const).flatMap((part) => {
    const value = row[part];
    if (value === undefined) return [];
    const shown = part === 'counterparty' ? context.nameOf(value) : value;
    return [say(DETAILS[part], { value: shown }, locale)];
  });
  const sentence = [say(DRAFT[how], facts, locale), ...details];
  return [sentence.join(locale === 'zh-CN' ? '，' : '; ') + (locale === 'zh-CN' ? '。' : '.')];
}

/** How the draft came to be, where it is more than the proposal carried over. */
export function howDrafted(row: LedgerRow): keyof typeof DRAFT | undefined {
  if (row.fixed !== undefined && row.fixed !== 'heldOut') return row.fixed;
  return row.draft !== undefined && row.draft !== row.proposal ? 'recomputed' : undefined;
}

function chainSentence(row: LedgerRow, context: Context): readonly string[] {
  const { locale, numbers } = context;
  const latest = row.decided ?? row.draft ?? row.proposal;
  const number = (part: 'current' | 'requested' | 'draft'): readonly string[] => {
    const value = row[part];
    return value === undefined ? [] : [say(CHAIN[part], { value: numbers.plain(value) }, locale)];
  };
  const decided =
    row.decided === undefined
      ? []
      : [
          say(
            CHAIN.decided,
            { value: numbers.plain(row.decided), document: documentOf(row, context) },
            locale,
          ),
        ];
  const change =
    latest === undefined || row.current === undefined
      ? []
      : [changeWords(latest - row.current, context)];
  const parts = [...number('current'), ...number('requested'), ...number('draft'), ...decided];
  if (parts.length + change.length === 0) return [];
  const sentence = [...parts, ...change].join(locale === 'zh-CN' ? '，' : ', ');
  return [locale === 'zh-CN' ? `${sentence}。` : `${capital(sentence)}.`];
}

function changeWords(change: number, { locale, numbers }: Context): string {
  const which = change === 0 ? 'same' : change > 0 ? 'up' : 'down';
  return say(CHAIN[which], { value: numbers.plain(Math.abs(change)) }, locale);
}

function documentOf(row: LedgerRow, { locale }: Context): string {
  const parts = [row.document, row.decidedOn].filter((part) => part !== undefined);
  if (parts.length === 0) return '';
  return locale === 'zh-CN' ? `（${parts.join('，')}）` : ` (${parts.join(', ')})`;
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
