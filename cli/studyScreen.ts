import {
  countyOutlooks,
  heldNote,
  movedBy,
  movedWords,
  namesOf,
  QUOTA_KINDS,
  QUOTA_LABELS,
  type ComparisonStudy,
  type ForecastStudy,
  type Locale,
} from '../engine/index.ts';
import { both } from './messages.ts';
import { COLUMNS } from './screen.ts';
import { clip, widthOf, wrap } from './width.ts';

/** The ledgers, in one word each. */
const KIND = {
  administrative: both('行政', ' admin. '),
  publicInstitution: both('事业', ' inst. '),
} as const;

/** The middle path of a forecast, or the draw that it replays, one line for each year. */
export function forecastLines(
  { forecasts, drawn }: ForecastStudy,
  locale: Locale,
): readonly string[] {
  const [middle] = forecasts;
  if (!middle) return [];
  const header = [
    both('年度', 'Year'),
    both('行政编制', 'Admin.'),
    both('实有', 'People'),
    both('超编', 'Over'),
    both('事业编制', 'Inst.'),
    both('实有', 'People'),
    both('超编', 'Over'),
    both('应配执法', 'Required'),
    both('缺额', 'Short'),
  ].map((word) => word[locale]);
  const rows = countyOutlooks(middle).map((row) => [
    row.year,
    ...QUOTA_KINDS.flatMap((kind) => {
      const { quota, people, overstaffing } = row.ledgers[kind];
      return [quota, people, overstaffing];
    }),
    row.officersRequired,
    row.officersShort,
  ]);
  return [
    (drawn === undefined
      ? both('中方案（高、低方案见结果工作簿）', 'Middle path (high and low: see the workbook)')
      : both(
          `重演第${drawn.draw}次模拟（种子${drawn.seed}）`,
          `Draw ${drawn.draw} replayed (seed ${drawn.seed})`,
        ))[locale],
    ...table(header, rows),
  ];
}

/** What the workbook without a scenario is called, here and after `--scenario`. */
export const AS_IT_IS = both('现行参数', 'as it is');

/** Each scenario against the first: posts moved by ledger, then the parameters that move them. */
export function comparisonLines(
  { comparison, report }: ComparisonStudy,
  locale: Locale,
): readonly string[] {
  const names = namesOf(report);
  const [first, ...others] = comparison.cases;
  const nameOf = (scenario: string | undefined): string => scenario ?? AS_IT_IS[locale];
  const [comma, colon, semicolon] = locale === 'zh-CN' ? ['、', '：', '；'] : [', ', ': ', '; '];
  const held = heldNote(comparison, locale);
  return [
    ...(held === undefined ? [] : wrap(held, COLUMNS)),
    ...others.flatMap((one) => {
      const moves = QUOTA_KINDS.map((kind) => {
        const changes = one.deltas
          .filter((delta) => delta.kind === kind)
          .map(({ change }) => change);
        const sum = movedBy(changes);
        return `  ${QUOTA_LABELS[kind][locale]}${colon}${sum ? movedWords(sum, locale) : UNDETERMINED[locale]}`;
      });
      const most = one.deltas
        .flatMap(({ change, ...at }) => (change === undefined ? [] : [{ ...at, change }]))
        .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
        .slice(0, 6)
        .map(
          ({ township, kind, change }) =>
            `${names.get(township) ?? township}${KIND[kind][locale]}${change > 0 ? '+' : '−'}${Math.abs(change)}`,
        );
      const problems = both(
        `核查问题：新增${one.newProblems.length}条，消除${one.vanished.length}条`,
        `problems: ${one.newProblems.length} new, ${one.vanished.length} gone`,
      )[locale];
      return [
        `${nameOf(one.scenario)} ${both('比', 'against')[locale]} ${nameOf(first?.scenario)}`,
        ...moves,
        `  ${problems}`,
        ...(most.length === 0 ? [] : [`  ${most.join(comma)}`]),
        ...one.steps.map(
          ({ what, from, to, gained, lost }) =>
            `  · ${what[locale]}${colon}${from ? `${from[locale]} → ` : ''}${to?.[locale] ?? '—'}${semicolon}${QUOTA_KINDS.map((kind) => `${KIND[kind][locale].trim()} ${sidesSaid(gained[kind], lost[kind], locale)}`).join(comma)}`,
        ),
      ].flatMap((line) => wrap(line, COLUMNS));
    }),
  ];
}

const UNDETERMINED = both('未定', 'undetermined');

const UNCHANGED = both('不变', 'unchanged');

/** “+3 −20”: all gains and all losses of a ledger in one step, a half of zero left out. */
const sidesSaid = (gained: number | undefined, lost: number | undefined, locale: Locale): string =>
  gained === undefined || lost === undefined
    ? UNDETERMINED[locale]
    : [...(gained === 0 ? [] : [`+${gained}`]), ...(lost === 0 ? [] : [`−${lost}`])].join(' ') ||
      UNCHANGED[locale];

/** Columns of numbers under their headers, set right. */
function table(
  header: readonly string[],
  rows: readonly (readonly (number | undefined)[])[],
): readonly string[] {
  const cells = [header, ...rows.map((row) => row.map((value) => value?.toString() ?? '—'))];
  const widths = header.map((_, at) => Math.max(...cells.map((row) => widthOf(row[at] ?? ''))));
  return cells.map((row) =>
    clip(
      row.map((cell, at) => ' '.repeat((widths[at] ?? 0) - widthOf(cell)) + cell).join('  '),
      COLUMNS,
    ),
  );
}
