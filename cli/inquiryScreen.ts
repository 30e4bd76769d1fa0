import {
  distributionOf,
  namesOf,
  placesSaid,
  QUOTA_LABELS,
  type LeastChange,
  type Locale,
  type PlanReport,
  type SimulationStudy,
  type Stability,
} from '../engine/index.ts';
import { both } from './messages.ts';
import { COLUMNS } from './screen.ts';
import { wrap } from './width.ts';

/** The last year of every scenario: quantiles of what leaders ask for, and who is likely short. */
export function simulationLines(
  { cases, report }: SimulationStudy,
  locale: Locale,
): readonly string[] {
  const names = namesOf(report);
  return cases.flatMap(({ scenario, summary }) => {
    const last = summary.county.at(-1);
    const told = last && {
      short: distributionOf(last.measures.officersShort),
      over: distributionOf(last.measures.overstaffing),
    };
    const range = (of: ReturnType<typeof distributionOf>): string =>
      of ? `${of.quantiles[2]} (${of.quantiles[0]}–${of.quantiles[4]})` : '—';
    const likely = summary.townships
      .filter(({ year, short }) => year === last?.year && short > 0)
      .sort((a, b) => b.short - a.short)
      .slice(0, 6)
      .map(
        ({ township, short }) =>
          `${names.get(township) ?? township} ${((short * 100) / summary.draws).toFixed(0)}%`,
      );
    const head = both(
      `${scenario ?? '现行参数'} ${last?.year ?? ''}年，模拟${summary.draws}次，种子${summary.seed}：执法人员缺额${range(told?.short)}，超编${range(told?.over)}（中位数，5%—95%）`,
      `${scenario ?? 'As it is'}, ${last?.year ?? ''}, ${summary.draws} draws, seed ${summary.seed}: officers short ${range(told?.short)}, over-staffing ${range(told?.over)} (median, 5–95 %)`,
    )[locale];
    const chances = both('执法人员不足的概率：', 'Chance to be short of officers: ')[locale];
    return [head, ...(likely.length === 0 ? [] : [chances + likely.join(', ')])].flatMap((line) =>
      wrap(line, COLUMNS),
    );
  });
}

/** One line for each ledger: how few posts have to move, or why none will do. */
export function leastChangeLines(
  changes: readonly LeastChange[],
  report: PlanReport,
  locale: Locale,
): readonly string[] {
  const names = namesOf(report);
  return changes.flatMap(({ kind, status, moved = 0, taken = 0, given = 0, conflict, rows }) => {
    const label = QUOTA_LABELS[kind][locale];
    const who = (conflict?.townships ?? []).map((code) => names.get(code) ?? code).join(', ');
    const said =
      status === 'solved'
        ? both(
            `最少变动${moved}名（调出${taken}名、调入${given}名）`,
            `at least ${moved} move (take ${taken}, give ${given})`,
          )
        : status === 'undetermined'
          ? both('数据不全，无法计算', 'undetermined for want of data')
          : both(`无解，涉及${who}`, `no solution: ${who}`);
    const changed = rows.flatMap(({ township, current, posts = current }) =>
      posts === current
        ? []
        : [
            `${names.get(township) ?? township} ${posts > current ? '+' : '−'}${Math.abs(posts - current)}`,
          ],
    );
    return [
      `${label}  ${said[locale]}`,
      ...(changed.length === 0 ? [] : [`  ${changed.join(locale === 'zh-CN' ? '、' : ', ')}`]),
    ].flatMap((line) => wrap(line, COLUMNS));
  });
}

/** Each weight up and down: posts that move, and whose place becomes which. */
export const stabilityLines = (
  { shifts }: Stability,
  report: PlanReport,
  locale: Locale,
): readonly string[] => {
  const names = namesOf(report);
  return shifts.flatMap(({ weight, from, to, moved, ranks }) => {
    const name = WEIGHTS[weight][locale];
    const shown = (value: number): string => String(Number(value.toFixed(4)));
    const { administrative = '—', publicInstitution = '—' } = moved;
    const places = placesSaid(ranks, (code) => names.get(code) ?? code, locale);
    const said =
      ranks.length === 0
        ? places
        : both(
            `${ranks.length}个乡镇位次变化（由第几位→第几位）：${places}`,
            `${ranks.length} townships change place: ${places}`,
          )[locale];
    return [
      both(
        `${name} ${shown(from)} → ${shown(to)}：乡镇之间移动行政编制${administrative}名、事业编制${publicInstitution}名`,
        `${name} ${shown(from)} → ${shown(to)}: ${administrative} administrative, ${publicInstitution} institution posts move`,
      )[locale],
      `  ${said}`,
    ].flatMap((line) => wrap(line, COLUMNS));
  });
};

const WEIGHTS = {
  weightPopulation: both('人口权重', 'Population'),
  weightArea: both('面积权重', 'Area'),
  weightEconomy: both('经济权重', 'Economy'),
} as const;
