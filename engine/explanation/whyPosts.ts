import type { QuotaKind } from '../model/ledger.ts';
import type { LedgerPlan, LedgerRow } from '../model/plan.ts';
import type { Context } from './context.ts';
import { dividedPosts, inversionsOf, type Inversion } from './inversions.ts';
import { fieldWords } from './fieldWords.ts';
import { listed, say, text } from './say.ts';
import { headOf, howDrafted, whyDecision, whyOutside } from './whyDecision.ts';
import { shareIn, whyDivision, whyInverted } from './whyDivision.ts';
import { absorptionWords, whyAdjustment } from './whyAdjustment.ts';
import { whyWorkload } from './whyWorkload.ts';

/** Why one township has the number it has, in one ledger. */
export interface Why {
  /** A few words, for a column of a table. */
  readonly short: string;
  /** Whole sentences in the order of the calculation, fit to be read aloud. */
  readonly sentences: readonly string[];
}

const SHORT = {
  undetermined: text({ 'zh-CN': '暂无法测算', 'en-US': 'undetermined' }),
  floors: text({ 'zh-CN': '保底数超出可分配数', 'en-US': 'floors exceed the posts' }),
  ceilings: text({ 'zh-CN': '封顶数不足可分配数', 'en-US': 'ceilings below the posts' }),
  crossed: text({ 'zh-CN': '有乡镇保底高于封顶', 'en-US': 'floor above ceiling' }),
  setAside: text({ 'zh-CN': '可分配编制不足', 'en-US': 'nothing left to divide' }),
  protection: text({ 'zh-CN': '实有人员超出可分配数', 'en-US': 'people exceed the posts' }),
  heldOut: text({ 'zh-CN': '缺{missing}，维持现数', 'en-US': 'no {missing}; keeps current' }),
  rounded: text({ 'zh-CN': '商数{basis}→{posts}', 'en-US': 'quotient {basis} → {posts}' }),
  sharedOut: text({ 'zh-CN': '份额{basis}→{posts}', 'en-US': 'share {basis} → {posts}' }),
  floor: text({ 'zh-CN': '（保底）', 'en-US': ' (floor)' }),
  ceiling: text({ 'zh-CN': '（封顶）', 'en-US': ' (ceiling)' }),
  inverted: text({ 'zh-CN': '，参见{other}', 'en-US': ', compare {other}' }),
  locked: text({ 'zh-CN': '；锁定', 'en-US': '; locked' }),
  adjusted: text({ 'zh-CN': '；人工调整{change}', 'en-US': '; adjusted {change}' }),
  counterparty: text({ 'zh-CN': '；对应增减{change}', 'en-US': '; counterparty {change}' }),
  recomputed: text({ 'zh-CN': '；重新分配{change}', 'en-US': '; recomputed {change}' }),
};

/**
 * Explains every township's number in one ledger: “why 49”.
 *
 * @returns by township code
 */
export function whyPosts(kind: QuotaKind, context: Context): ReadonlyMap<string, Why> {
  const ledger = context.report.plan.ledgers[kind];
  // Inside the bounds of one year shares and posts disagree everywhere: the step says why.
  const isPaced = ledger.scope === 'paced';
  const inversions = isPaced ? new Map<string, Inversion>() : inversionsOf(ledger);
  const steps = isPaced ? whyAdjustment(kind, context) : undefined;
  const adjustments = new Map(
    context.report.plan.adjustment[kind].rows.map((row) => [row.township, row]),
  );
  // The step tells it where there is one.
  const absorbed = (code: string): readonly string[] => {
    const row = ledger.scope !== 'full' ? undefined : adjustments.get(code);
    const words = row === undefined ? '' : absorptionWords(row, context);
    return words === '' ? [] : [words];
  };
  const sumOfScores = context.report.plan.workload.rows.reduce(
    (sum, { score, multiplier }) => sum + score * multiplier,
    0,
  );
  return new Map(
    ledger.rows.map((row) => {
      const inversion = inversions.get(row.township);
      return [
        row.township,
        {
          short: shortly(
            row,
            { ledger, inversion, step: steps?.get(row.township)?.short },
            context,
          ),
          sentences: [
            headOf(row, ledger, context),
            ...whyOutside(row, context),
            ...(row.heldOut ? [] : whyWorkload(row, sumOfScores, context)),
            ...whyDivision(row, ledger, context),
            ...(steps?.get(row.township)?.sentences ?? []),
            ...absorbed(row.township),
            ...(inversion ? [whyInverted(inversion, context)] : []),
            ...whyDecision(row, context),
          ],
        },
      ];
    }),
  );
}

function shortly(
  row: LedgerRow,
  of: {
    readonly ledger: LedgerPlan;
    readonly inversion: Inversion | undefined;
    readonly step: string | undefined;
  },
  context: Context,
): string {
  const { locale, numbers } = context;
  if (of.ledger.conflict) return SHORT[of.ledger.conflict.kind][locale];
  if (row.proposal === undefined) return SHORT.undetermined[locale];
  const how = howDrafted(row);
  const change = numbers.signed((row.draft ?? row.proposal) - row.proposal);
  const decision = how === undefined ? '' : say(SHORT[how], { change }, locale);
  return start(row, of, context) + decision;
}

function start(
  row: LedgerRow,
  {
    inversion,
    step,
  }: { readonly inversion: Inversion | undefined; readonly step?: string | undefined },
  context: Context,
): string {
  const { locale, numbers, report } = context;
  if (step !== undefined && step !== '') return step;
  if (row.heldOut) {
    const words = row.heldOut.map((id) => fieldWords(id, report.policy, locale));
    return say(SHORT.heldOut, { missing: listed(words, locale) }, locale);
  }
  const posts = dividedPosts(row);
  if (posts === undefined || row.exact === undefined) return '';
  // The number comes from rounding the quotient; without one, the share itself was rounded.
  const basis = shareIn(context)(row.quotient ?? row.exact);
  const facts = { basis, posts: numbers.plain(posts) };
  return (
    say(SHORT[row.quotient === undefined ? 'sharedOut' : 'rounded'], facts, locale) +
    (row.bound ? SHORT[row.bound][locale] : '') +
    (inversion
      ? say(SHORT.inverted, { other: context.nameOf(inversion.upper.township) }, locale)
      : '')
  );
}
