import type { LedgerPlan } from '../model/plan.ts';
import type { Context } from './context.ts';
import { listed, say, text } from './say.ts';

const CONFLICTS = {
  floors: text({
    'zh-CN': '保底数合计{sum}名，超过可分配的{pool}名',
    'en-US': 'the floors sum to {sum}, more than the {pool} posts to divide',
  }),
  ceilings: text({
    'zh-CN': '封顶数合计{sum}名，不足可分配的{pool}名',
    'en-US': 'the ceilings sum to {sum}, less than the {pool} posts to divide',
  }),
  crossed: text({
    'zh-CN': '{townships}的保底数高于封顶数',
    'en-US': 'the floor lies above the ceiling in {townships}',
  }),
  protection: text({
    'zh-CN': '各乡镇实有人员占用的编制合计{sum}名，超过可分配的{pool}名',
    'en-US': 'the posts that people hold sum to {sum}, more than the {pool} posts to divide',
  }),
  setAside: text({
    'zh-CN': '领导职数、保留编制等已占{sum}名，超过可供各乡镇使用的{pool}名',
    'en-US':
      'leadership, kept and other set-aside posts take {sum}, more than the {pool} that townships may have',
  }),
};

const DRAFT_CONFLICTS = {
  rest: text({
    'zh-CN': '锁定、调整后余下的{pool}名基本编制，与其余乡镇的保底数、封顶数不合',
    'en-US':
      'the {pool} basic posts that locks and adjustments leave do not fit the bounds of the others',
  }),
  belowLeadership: text({
    'zh-CN': '{townships}锁定或调整后的编制数低于领导职数',
    'en-US': 'locks or adjustments leave less than the leadership posts in {townships}',
  }),
};

/** Why a ledger could not be divided, as a clause of a sentence; nothing where it could be. */
export function conflictWords({ conflict }: LedgerPlan, context: Context): string | undefined {
  if (conflict === undefined) return undefined;
  const { kind, townships, sum, pool } = conflict;
  const { locale, numbers } = context;
  const facts = {
    townships: named(townships, context),
    sum: numbers.plain(sum),
    pool: numbers.plain(pool),
  };
  return say(CONFLICTS[kind], facts, locale);
}

/** Why the decisions do not make a draft, as a clause; nothing where they do. */
export function draftConflictWords(
  { draftConflict }: LedgerPlan,
  context: Context,
): string | undefined {
  if (draftConflict === undefined) return undefined;
  const { kind, townships, pool } = draftConflict;
  const facts = { townships: named(townships, context), pool: context.numbers.plain(pool) };
  return say(DRAFT_CONFLICTS[kind], facts, context.locale);
}

/** Names beyond these are counted, not listed. */
const NAMED_AT_MOST = 4;

function named(townships: readonly string[], { locale, nameOf, numbers }: Context): string {
  const names = townships.slice(0, NAMED_AT_MOST).map(nameOf);
  if (townships.length <= NAMED_AT_MOST) return listed(names, locale);
  const count = numbers.plain(townships.length);
  return locale === 'zh-CN'
    ? `${listed(names, locale)}等${count}个乡镇`
    : `${names.join(', ')} and others (${count} townships)`;
}
