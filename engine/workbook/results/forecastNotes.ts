import type { Drawn, Forecast } from '../../model/forecast.ts';
import { MATTER_LABELS } from '../../model/lineage.ts';
import type { Policy } from '../../policy/policy.ts';
import type { SheetContext } from './sheetContext.ts';
import { both } from './words.ts';

/** What stands below the table of the county: assumptions, how to read it, borders that move. */
export const forecastNotes = (
  forecast: Forecast<Policy> | undefined,
  context: SheetContext,
): readonly string[] => [...assumptionNotes(forecast, context), ...borderNotes(forecast, context)];

/** How to read a replayed draw. */
export const drawnNotes = (
  drawn: Drawn | undefined,
  { locale }: SheetContext,
): readonly string[] =>
  drawn === undefined
    ? []
    : [
        both(
          `本表重演第${drawn.draw}次模拟（种子${drawn.seed}），指标、减员、县级任务和权重为该次抽取值，不是中方案。`,
          `This replays draw ${drawn.draw} (seed ${drawn.seed}): figures, exits, county tasks and weights are those drawn, not the middle path.`,
        )[locale],
      ];

/** What the forecast assumes, in the words of the parameters. */
function assumptionNotes(
  forecast: Forecast<Policy> | undefined,
  { locale }: SheetContext,
): readonly string[] {
  const policy = forecast?.years[0]?.report.policy;
  const assumptions = (policy?.inForce ?? [])
    .filter(({ id }) => id.startsWith('forecast.'))
    .map(({ label, keyLabel, value, valueLabel }) => {
      const key = keyLabel
        ? locale === 'zh-CN'
          ? `（${keyLabel[locale]}）`
          : ` (${keyLabel[locale]})`
        : '';
      const shown = valueLabel?.[locale] ?? String(value ?? both('待设置', 'pending')[locale]);
      return `${label[locale]}${key}${locale === 'zh-CN' ? '：' : ': '}${shown}`;
    });
  return [
    both(`推演假设：${assumptions.join('；')}。`, `Assumptions: ${assumptions.join('; ')}.`)[
      locale
    ],
    both(
      '第一年为现状；各年数字为当年截止日的编制和人员。高、低方案为各乡镇指标同时取90%、10%分位。只能凭文件判定的问题不计。途中到期的委托书按续签推算，在到期年度列为待续。',
      'The first year is the present; numbers are those of each cut-off date. High and low: every figure at its 90 and 10 % point. Problems that only documents settle are not counted. Letters that run out on the way are taken as renewed and shown in the year in which they have to be.',
    )[locale],
  ];
}

/** Mergers, splits and renamings on the way: which year, which document. */
const borderNotes = (
  forecast: Forecast<Policy> | undefined,
  { nameOf, locale }: SheetContext,
): readonly string[] =>
  (forecast?.years ?? []).flatMap(({ year, borders }) =>
    borders.map(({ predecessor, successor, date, document, matter }) => {
      const act = matter ? MATTER_LABELS[matter] : both('区划调整', 'change of townships');
      const [from, to] = [nameOf(predecessor), nameOf(successor)];
      return both(
        `${year}年起按新区划推演：${date ?? ''}${act['zh-CN']}，${from}→${to}（${document ?? '文号未填'}）。`,
        `From ${year} in new borders: ${date ?? ''}, ${act['en-US']}, ${from} → ${to} (${document ?? 'no document'}).`,
      )[locale];
    }),
  );
