import type { AdjustmentRow, LedgerAdjustment } from '../model/adjustment.ts';
import type { QuotaKind } from '../model/ledger.ts';
import type { Context } from './context.ts';
import { joined, say, text } from './say.ts';

const TARGET = text({
  'zh-CN': '全部重新测算的目标数{target}名，现编制数{current}名，差距{distance}名',
  'en-US': 'Its target by full recalculation is {target}, its present posts {current}, {distance}',
});
const BOUNDS = text({
  'zh-CN': '；本年界限{low}至{high}名，{reason}，本年取{paced}名。',
  'en-US': '; bounds of this year {low} to {high}: {reason}, so this year it has {paced}.',
});
const STOP = text({ 'zh-CN': '。', 'en-US': '.' });
const REASONS = {
  atTarget: text({ 'zh-CN': '已达目标数，不作调整', 'en-US': 'it is at its target' }),
  reached: text({ 'zh-CN': '一次到位', 'en-US': 'it arrives at its target' }),
  deadBand: text({
    'zh-CN': '差距在增编、减编起点之内，不作调整',
    'en-US': 'the distance is too small to move',
  }),
  priority: text({
    'zh-CN': '属重点保障乡镇，不减编',
    'en-US': 'it is a favoured township and does not lose',
  }),
  noPeople: text({
    'zh-CN': '实有人数空白，不能减编',
    'en-US': 'people in post are blank, so it cannot lose',
  }),
  pace: text({ 'zh-CN': '受每年调整幅度限制', 'en-US': 'no further in one year' }),
  protection: text({
    'zh-CN': '实有{people}人、本年减员{exits}人，人走编收',
    'en-US': 'posts go as people go ({people} in post, {exits} leave this year)',
  }),
  balance: text({
    'zh-CN': '界限之内由全县平衡决定',
    'en-US': 'inside its bounds the balance of the county decides',
  }),
  heldOut: text({
    'zh-CN': '缺少指标，未参加测算，维持现编制数',
    'en-US': 'it lacks an indicator and keeps its posts',
  }),
};
const ABSORPTION = {
  stated: text({
    'zh-CN': '实有超过目标数{excess}人，按每年同样减员约需{years}年消化。',
    'en-US':
      'People exceed the target by {excess}; at the same exits every year it takes {years} years.',
  }),
  rate: text({
    'zh-CN': '实有超过目标数{excess}人，按年减员率约需{years}年消化。',
    'en-US': 'People exceed the target by {excess}; at the rate of exits it takes {years} years.',
  }),
  never: text({
    'zh-CN': '实有超过目标数{excess}人，按现有口径没有减员，不能消化。',
    'en-US': 'People exceed the target by {excess}, and nobody is expected to leave.',
  }),
};

/** Why one township moves as far as it does this year: for a column, and in sentences. */
export interface StepWhy {
  readonly short: string;
  readonly sentences: readonly string[];
}

/** Why each township moves as far as it does this year, by code; empty where nothing can be said. */
export function whyAdjustment(kind: QuotaKind, context: Context): ReadonlyMap<string, StepWhy> {
  const adjustment = context.report.plan.adjustment[kind];
  return new Map(
    adjustment.rows.map((row) => [
      row.township,
      {
        short: row.reason === undefined ? '' : reasonWords(row, context),
        sentences: sentencesOf(row, adjustment, context),
      },
    ]),
  );
}

function sentencesOf(
  row: AdjustmentRow,
  { status }: LedgerAdjustment,
  context: Context,
): readonly string[] {
  const { locale, numbers } = context;
  const { target, current, distance, low, high, paced } = row;
  if (target === undefined || current === undefined || distance === undefined) return [];
  const facts = {
    target: numbers.plain(target),
    current: numbers.plain(current),
    distance: numbers.signed(distance),
  };
  const isStepped =
    status === 'determined' && paced !== undefined && low !== undefined && high !== undefined;
  const end = isStepped
    ? say(
        BOUNDS,
        {
          low: numbers.plain(low),
          high: numbers.plain(high),
          paced: numbers.plain(paced),
          reason: reasonWords(row, context),
        },
        locale,
      )
    : STOP[locale];
  const path = absorptionWords(row, context);
  return [joined([say(TARGET, facts, locale) + end, path], locale)];
}

/** How long it takes until people fit the target; empty where they do. */
export function absorptionWords(
  { absorption }: AdjustmentRow,
  { locale, numbers }: Context,
): string {
  if (absorption === undefined) return '';
  const { excess, basis, years } = absorption;
  const facts = { excess: numbers.plain(excess), years: numbers.fine(years ?? 0) };
  return say(ABSORPTION[years === undefined ? 'never' : basis], facts, locale);
}

function reasonWords({ reason, people, exits }: AdjustmentRow, context: Context): string {
  const { locale, numbers } = context;
  const facts = { people: numbers.plain(people ?? 0), exits: numbers.plain(exits ?? 0) };
  return reason === undefined ? '' : say(REASONS[reason], facts, locale);
}
