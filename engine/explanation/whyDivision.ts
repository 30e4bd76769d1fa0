import type { LedgerPlan, LedgerRow, Method, Run } from '../model/plan.ts';
import type { Context } from './context.ts';
import { dividedPosts, type Inversion } from './inversions.ts';
import { listed, say, text } from './say.ts';

const EXACT = text({
  'zh-CN': '可分配{pool}名{held}，按分值计算精确份额{exact}名',
  'en-US': 'Of {pool} posts to divide{held}, its exact share by points is {exact}',
});
const END = text({ 'zh-CN': '。', 'en-US': '.' });
const POOL = text({
  'zh-CN': '（基本编制{basic}名，扣除{taken}）',
  'en-US': ' (basic posts {basic} less {taken})',
});
const TAKEN = {
  heldOut: text({
    'zh-CN': '{townships}维持现数的{posts}名基本编制',
    'en-US': '{posts} that {townships} keep',
  }),
  kept: text({ 'zh-CN': '各乡镇保留的{posts}名', 'en-US': '{posts} kept by all' }),
  granted: text({ 'zh-CN': '定额加编{posts}名', 'en-US': '{posts} granted outright' }),
};
const QUOTIENT = text({
  'zh-CN': '；按测算除数{divisor}折算，商数{quotient}',
  'en-US': '; at the divisor {divisor} its quotient is {quotient}',
});
const LEVEL = text({
  'zh-CN': '；受保底、封顶影响按同一比例重新折算，商数{quotient}',
  'en-US': '; because of floors and ceilings all shares are rescaled alike, to {quotient}',
});
const ROUNDED: Readonly<Record<Exclude<Method, 'largestRemainder'>, ReturnType<typeof text>>> = {
  sainteLague: {
    'zh-CN': '，四舍五入取{posts}名。',
    'en-US': ', rounded to the nearest whole: {posts}.',
  },
  dHondt: { 'zh-CN': '，舍去小数取{posts}名。', 'en-US': ', rounded down: {posts}.' },
  adams: { 'zh-CN': '，小数进位取{posts}名。', 'en-US': ', rounded up: {posts}.' },
  huntingtonHill: {
    'zh-CN': '，以相邻两整数的几何平均数为界取整，取{posts}名。',
    'en-US': ', rounded at the geometric mean of its neighbours: {posts}.',
  },
  dean: {
    'zh-CN': '，以相邻两整数的调和平均数为界取整，取{posts}名。',
    'en-US': ', rounded at the harmonic mean of its neighbours: {posts}.',
  },
};
const REMAINDER = {
  up: text({
    'zh-CN': '，先取整数部分，余额从大到小补足，本乡镇补得1名，取{posts}名。',
    'en-US':
      ': the whole part first, then the largest fractions; its fraction earns one more: {posts}.',
  }),
  down: text({
    'zh-CN': '，先取整数部分，余额从大到小补足，本乡镇余额未补得，取{posts}名。',
    'en-US':
      ': the whole part first, then the largest fractions; its fraction earns none: {posts}.',
  }),
};
const BOUND = {
  floor: text({
    'zh-CN': '，低于保底，按保底取{posts}名。',
    'en-US': ', below its floor; the floor gives {posts}.',
  }),
  ceiling: text({
    'zh-CN': '，高于封顶，按封顶取{posts}名。',
    'en-US': ', above its ceiling; the ceiling gives {posts}.',
  }),
};
const TIE = {
  won: text({
    'zh-CN': '最后1名与{others}并列，{rule}，由本乡镇取得。',
    'en-US': 'The last post was a tie with {others}; {rule}, so it came here.',
  }),
  lost: text({
    'zh-CN': '最后1名与{others}并列，{rule}，本乡镇未取得。',
    'en-US': 'The last post was a tie with {others}; {rule}, so it did not come here.',
  }),
};
const TIE_RULES = {
  largerWeight: text({
    'zh-CN': '工作量分值大者优先',
    'en-US': 'the larger workload goes first',
  }),
  lowerCode: text({
    'zh-CN': '分值相同，区划代码小者优先',
    'en-US': 'the points are equal and the lower code goes first',
  }),
};
const INVERTED = {
  ceiling: text({
    'zh-CN':
      '本乡镇精确份额{exact}名取{posts}名，而{other}{otherExact}名取{otherPosts}名，是因为本乡镇受封顶限制。',
    'en-US':
      'Its share of {exact} became {posts} while {otherExact} of {other} became {otherPosts}, because a ceiling holds it.',
  }),
  floor: text({
    'zh-CN':
      '本乡镇精确份额{exact}名取{posts}名，而{other}{otherExact}名取{otherPosts}名，是因为{other}按保底计。',
    'en-US':
      'Its share of {exact} became {posts} while {otherExact} of {other} became {otherPosts}, because {other} stands at its floor.',
  }),
  divisor: text({
    'zh-CN':
      '本乡镇精确份额{exact}名取{posts}名，而{other}{otherExact}名取{otherPosts}名，是因为取整看商数而不看精确份额：同一除数下商数分别为{quotient}和{otherQuotient}。',
    'en-US':
      'Its share of {exact} became {posts} while {otherExact} of {other} became {otherPosts}, because quotients are rounded, not shares: at the common divisor they are {quotient} and {otherQuotient}.',
  }),
};

/** Sentences from points to whole posts: exact share, quotient, rounding or bound, ties. */
export function whyDivision(row: LedgerRow, ledger: LedgerPlan, context: Context): string[] {
  const posts = dividedPosts(row);
  const run = ledger.proposal;
  if (posts === undefined || row.exact === undefined || run === undefined) return [];
  const { locale, numbers } = context;
  const facts = { posts: numbers.plain(posts) };
  const exact = say(
    EXACT,
    {
      pool: numbers.plain(run.pool),
      held: poolClause(ledger, context),
      exact: numbers.share(row.exact),
    },
    locale,
  );
  // A step is divided by the targets: how each came about is said with the step.
  if (row.step) return [exact + END[locale]];
  return [
    exact + quotientClause(row, run, context) + endOf(row, { run, posts, facts }, context),
    ...tieSentences(row, run, context),
  ];
}

/**
 * Why fewer posts are divided than there are basic posts: what is held out, granted or kept.
 *
 * Nothing is said where nothing is taken off.
 */
export function poolClause(ledger: LedgerPlan, context: Context): string {
  const { locale, numbers } = context;
  const { basic, proposal, rows } = ledger;
  if (basic === undefined || proposal === undefined) return '';
  const out = rows.filter(({ heldOut }) => heldOut !== undefined);
  const inside = rows.filter(({ heldOut }) => heldOut === undefined);
  const sum = (some: readonly LedgerRow[], of: (row: LedgerRow) => number): number =>
    some.reduce((total, row) => total + of(row), 0);
  const heldOut = sum(out, (row) => (row.proposal ?? 0) - (row.leadership ?? 0));
  const kept = sum(inside, (row) =>
    row.kept === undefined ? 0 : row.kept - (row.leadership ?? 0) - row.fixedPosts,
  );
  const granted = sum(inside, ({ fixedPosts }) => fixedPosts);
  if (heldOut + kept + granted === 0 || basic - heldOut - kept - granted !== proposal.pool)
    return '';
  const names = out.map(({ township }) => context.nameOf(township));
  const some = names.length > SHOWN ? counted(names.length, locale) : listed(names, locale);
  const parts = [
    ...(heldOut === 0
      ? []
      : [say(TAKEN.heldOut, { townships: some, posts: numbers.plain(heldOut) }, locale)]),
    ...(kept === 0 ? [] : [say(TAKEN.kept, { posts: numbers.plain(kept) }, locale)]),
    ...(granted === 0 ? [] : [say(TAKEN.granted, { posts: numbers.plain(granted) }, locale)]),
  ];
  return say(POOL, { basic: numbers.plain(basic), taken: listed(parts, locale) }, locale);
}

const SHOWN = 3;
const counted = (count: number, locale: Context['locale']): string =>
  locale === 'zh-CN' ? `${count}个乡镇` : `${count} townships`;

/** The one sentence about 23.6 → 23 beside 23.4 → 24. */
export function whyInverted({ lower, upper, cause }: Inversion, context: Context): string {
  const { numbers } = context;
  const share = (value = 0): string => shareIn(context)(value);
  return say(
    INVERTED[cause],
    {
      exact: share(lower.exact),
      posts: numbers.plain(dividedPosts(lower) ?? 0),
      other: context.nameOf(upper.township),
      otherExact: share(upper.exact),
      otherPosts: numbers.plain(dividedPosts(upper) ?? 0),
      quotient: share(lower.quotient),
      otherQuotient: share(upper.quotient),
    },
    context.locale,
  );
}

/** Shares as the method turns on them: on wholes where it only drops or only lifts fractions. */
export function shareIn({ numbers, report }: Context): (value: number) => string {
  const { method } = report.policy.quota;
  return method === 'dHondt' || method === 'adams' ? numbers.shareAtWhole : numbers.share;
}

function quotientClause(row: LedgerRow, run: Run, context: Context): string {
  if (row.quotient === undefined) return '';
  const quotient = shareIn(context)(row.quotient);
  return run.divisor === undefined
    ? say(LEVEL, { quotient }, context.locale)
    : say(
        QUOTIENT,
        { divisor: context.numbers.digits(run.divisor.shown), quotient },
        context.locale,
      );
}

function endOf(
  row: LedgerRow,
  result: {
    readonly run: Run;
    readonly posts: number;
    readonly facts: { readonly posts: string };
  },
  context: Context,
): string {
  const { run, posts, facts } = result;
  if (row.bound) return say(BOUND[row.bound], facts, context.locale);
  if (run.method !== 'largestRemainder') return say(ROUNDED[run.method], facts, context.locale);
  const basis = row.quotient ?? row.exact ?? 0;
  return say(REMAINDER[posts > basis ? 'up' : 'down'], facts, context.locale);
}

function tieSentences(row: LedgerRow, run: Run, context: Context): readonly string[] {
  return run.ties
    .filter(({ townships }) => townships.includes(row.township))
    .map(({ townships, winners, rule }) =>
      say(
        TIE[winners.includes(row.township) ? 'won' : 'lost'],
        {
          others: listed(
            townships.filter((one) => one !== row.township).map(context.nameOf),
            context.locale,
          ),
          rule: TIE_RULES[rule][context.locale],
        },
        context.locale,
      ),
    );
}
