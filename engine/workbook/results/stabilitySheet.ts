import type { Stability, StabilityRow, WeightName, WeightShift } from '../../model/inquiry.ts';
import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, ROWS_OF_A_PAGE, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { both, UNITS } from './words.ts';

/** The three weights, in words. */
export const WEIGHT_WORDS: Readonly<Record<WeightName, Localized>> = {
  weightPopulation: both('人口权重', 'Weight of population'),
  weightArea: both('面积权重', 'Weight of area'),
  weightEconomy: both('经济权重', 'Weight of economy'),
};

/** 编衡-权重稳定性: what moves when a weight moves. */
export function stabilitySheet(found: Stability, context: SheetContext): Sheet {
  return layPage(
    {
      id: 'stability',
      title: both('权重稳定性分析表', 'Stability under the weights'),
      unit: UNITS.post,
      tab: 'result',
      paper: 'A4',
      isPortrait: true,
      isOnePage: found.rows.length <= ROWS_OF_A_PAGE,
      notes: [
        both(
          `每次只增减一项权重（±${percent(found.by)}），其余按比例调整，三项之和不变；位次按工作量分值由高到低，第1位分值最高。`,
          `One weight at a time goes up or down by ${percent(found.by)}, the others are rescaled; places go by workload points, 1 has most.`,
        )[context.locale],
        both(
          '“移动编制”指由一些乡镇转到另一些乡镇的编制；“不变”指各次增减后该乡镇的位次和两类编制数都与现方案相同。',
          'Posts moved go from some townships to others; “same”: place and posts of both ledgers are those of the plan under every change.',
        )[context.locale],
      ],
    },
    [shiftTable(found.shifts, context), rowTable(found.rows, context)],
    context,
  );
}

const percent = (share: number): string => `${Number((share * 100).toFixed(4))}%`;

/**
 * “永禾镇27→25、清硐镇28→26”: whose place by workload becomes which; the furthest moved first.
 *
 * @returns 位次不变 where all keep theirs
 */
export function placesSaid(
  ranks: WeightShift['ranks'],
  nameOf: (township: string) => string,
  locale: Locale,
): string {
  if (ranks.length === 0) return both('位次不变', 'all keep their place')[locale];
  return [...ranks]
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.from - b.from)
    .map(({ township, from, to }) =>
      locale === 'zh-CN'
        ? `${nameOf(township)}${from}→${to}`
        : `${nameOf(township)} ${from} → ${to}`,
    )
    .join(locale === 'zh-CN' ? '、' : ', ');
}

function shiftTable(
  shifts: readonly WeightShift[],
  { nameOf, locale }: SheetContext,
): ReturnType<typeof anyTable> {
  const number = (
    header: Localized,
    value: (row: WeightShift) => number | undefined,
    group?: Localized,
  ): ResultColumn<WeightShift> => ({
    ...{ header, group, value, width: 8, dash: true },
    style: group === undefined ? 'decimal4' : 'wholeOrZero',
  });
  const moved = both('乡镇间移动编制', 'Posts moved');
  const count = both('乡镇数', 'Townships');
  return anyTable<WeightShift>({
    caption: both(
      '一、逐项增减权重，编制和位次的变化',
      '1. One weight at a time: posts and places',
    ),
    columns: [
      {
        header: both('权重', 'Weight'),
        style: 'text',
        width: 16,
        value: (row) => WEIGHT_WORDS[row.weight],
      },
      number(both('由', 'From'), ({ from }) => from),
      number(both('到', 'To'), ({ to }) => to),
      number(both('行政', 'Admin.'), ({ moved: posts }) => posts.administrative, moved),
      number(both('事业', 'Inst.'), ({ moved: posts }) => posts.publicInstitution, moved),
      number(
        both('编制有增减', 'Posts differ'),
        ({ deltas }) => new Set(deltas.map(({ township }) => township)).size,
        count,
      ),
      number(both('位次有变化', 'Place differs'), ({ ranks }) => ranks.length, count),
      {
        header: both('位次变化（由第几位→第几位）', 'Places (from → to)'),
        style: 'text',
        span: 4,
        width: 40,
        value: ({ ranks }) => placesSaid(ranks, nameOf, locale),
      },
    ],
    rows: shifts,
    whenEmpty: both('权重待设置，或采用分档计分。', 'Weights are pending, or bands are used.'),
  });
}

function rowTable(
  rows: readonly StabilityRow[],
  context: SheetContext,
): ReturnType<typeof anyTable> {
  const number = (
    header: Localized,
    value: (row: StabilityRow) => number | undefined,
    group?: Localized,
  ): ResultColumn<StabilityRow> => ({
    ...{ header, group, style: 'whole', width: 8, dash: true, value },
  });
  const ledger = (kind: QuotaKind): readonly ResultColumn<StabilityRow>[] => {
    const group = QUOTA_LABELS[kind];
    return [
      number(both('现方案', 'Plan'), ({ posts }) => posts[kind]?.at, group),
      number(both('最少', 'Least'), ({ posts }) => posts[kind]?.low, group),
      number(both('最多', 'Most'), ({ posts }) => posts[kind]?.high, group),
    ];
  };
  const isStable = ({ best, worst, posts }: StabilityRow): boolean =>
    best === worst && QUOTA_KINDS.every((kind) => posts[kind]?.low === posts[kind]?.high);
  const rank = both('位次', 'Place');
  return anyTable<StabilityRow>({
    caption: both(
      '二、各乡镇位次和编制数在各次增减中的范围',
      '2. How far place and posts of each township reach',
    ),
    columns: [
      {
        header: both('乡镇', 'Township'),
        style: 'text',
        width: 16,
        value: ({ township }) => context.nameOf(township),
      },
      number(both('现方案', 'Plan'), (row) => row.rank, rank),
      number(both('最靠前', 'Best'), ({ best }) => best, rank),
      number(both('最靠后', 'Worst'), ({ worst }) => worst, rank),
      ...QUOTA_KINDS.flatMap(ledger),
      {
        header: both('结论', 'Verdict'),
        style: 'textCentered',
        width: 8,
        value: (row) => (isStable(row) ? both('不变', 'Same') : both('会变', 'Moves')),
        styleOf: (row) => (isStable(row) ? 'good' : 'warning'),
      },
    ],
    rows: [...rows].sort((a, b) => a.rank - b.rank),
    whenEmpty: both('没有可测算的乡镇。', 'No township could be measured.'),
  });
}
