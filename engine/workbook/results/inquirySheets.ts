import type {
  BindingRule,
  LeastChange,
  LeastChangeRow,
  Stability,
  StabilityRow,
  WeightName,
  WeightShift,
} from '../../model/inquiry.ts';
import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, ROWS_OF_A_PAGE, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { both } from './words.ts';

/** Rules that bind the least change, in words. */
export const BINDING_RULES: Readonly<Record<BindingRule, Localized>> = {
  'ALC-108': both('保底编制 ALC-108', 'Floor ALC-108'),
  'ALC-109': both('编制上限 ALC-109', 'Ceiling ALC-109'),
  'ALC-113': both('领导职数 ALC-113', 'Leadership ALC-113'),
  'STF-101': both('实有人数 STF-101', 'People in post STF-101'),
};

/** 编衡-最少调整: the fewest posts to move so that every mandatory rule holds. */
export function leastChangeSheet(changes: readonly LeastChange[], context: SheetContext): Sheet {
  const number = (
    header: Localized,
    value: (row: LeastChangeRow) => number | undefined,
  ): ResultColumn<LeastChangeRow> => ({ header, style: 'whole', width: 10, dash: true, value });
  const tables = changes.map((change) =>
    anyTable<LeastChangeRow>({
      caption: both(
        `${QUOTA_LABELS[change.kind]['zh-CN']}：${verdict(change, context)['zh-CN']}`,
        `${QUOTA_LABELS[change.kind]['en-US']}: ${verdict(change, context)['en-US']}`,
      ),
      columns: [
        {
          header: both('乡镇', 'Township'),
          style: 'text',
          width: 14,
          value: ({ township }) => context.nameOf(township),
        },
        number(both('现编制数', 'Current'), ({ current }) => current),
        number(both('最少须有', 'At least'), ({ low }) => low),
        {
          header: both('由何规则', 'By rule'),
          style: 'text',
          width: 20,
          value: ({ lowBy }) => BINDING_RULES[lowBy],
        },
        number(both('最多可有', 'At most'), ({ high }) => high),
        number(both('测算数', 'Proposal'), ({ proposal }) => proposal),
        number(both('最少调整后', 'After'), ({ posts }) => posts),
        {
          header: both('增减', 'Change'),
          style: 'signed',
          width: 9,
          value: ({ posts, current }) =>
            posts === undefined || posts === current ? undefined : posts - current,
        },
      ],
      rows: change.rows.filter(
        ({ posts, current, low, high = Infinity }) =>
          posts !== current || low > current || high < current,
      ),
      whenEmpty: both(
        '现编制数已符合全部必须遵守的规则。',
        'Present posts keep every mandatory rule.',
      ),
    }),
  );
  return layPage(
    {
      id: 'leastChange',
      title: both('最少调整编制表', 'The fewest posts to move'),
      unit: both('单位：名', 'Posts'),
      tab: 'result',
      paper: 'A4',
      isPortrait: true,
      notes: [
        both(
          '在总额、保底、上限、领导职数和实有人数都符合的前提下，在乡镇之间移动的编制最少；同样少的，取最接近测算数者。“最少须有”“最多可有”为上述规则所限。只列有增减或不符合的乡镇。',
          'Fewest posts moved with total, floors, ceilings, leadership and people all kept; among equally few, nearest to the proposal. Only townships that change, or break a rule now.',
        )[context.locale],
      ],
    },
    tables,
    context,
  );
}

function verdict(
  { status, moved = 0, taken = 0, given = 0, conflict }: LeastChange,
  { nameOf }: SheetContext,
): Localized {
  if (status === 'undetermined') return both('数据不全，无法计算', 'undetermined for want of data');
  if (!conflict)
    return both(
      `最少在乡镇之间移动${moved}名（调出${taken}名、调入${given}名）`,
      `at least ${moved} move between townships (take ${taken}, give ${given})`,
    );
  const names = conflict.townships.map(nameOf);
  const [chinese, english] = [names.join('、'), names.join(', ')];
  if (conflict.kind === 'township')
    return both(
      `无解：${chinese}最少须有的超过上限（与 ALC-109 相抵触）`,
      `no solution: ${english} needs more than its ceiling (against ALC-109)`,
    );
  const { sum, available } = conflict;
  return conflict.kind === 'above'
    ? both(
        `无解：最少须有合计${sum}名，总额只有${available}名（ALC-102；涉及${chinese}）`,
        `no solution: ${sum} are needed at least and there are ${available} (ALC-102; ${english})`,
      )
    : both(
        `无解：上限合计${sum}名，总额有${available}名（ALC-109；涉及${chinese}）`,
        `no solution: ceilings take ${sum} and there are ${available} (ALC-109; ${english})`,
      );
}

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
    style: 'wholeOrZero' | 'decimal4',
    value: (row: WeightShift) => number | undefined,
    group?: Localized,
  ): ResultColumn<WeightShift> => ({ header, group, style, width: 8, dash: true, value });
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
      number(both('由', 'From'), 'decimal4', ({ from }) => from),
      number(both('到', 'To'), 'decimal4', ({ to }) => to),
      number(
        both('行政', 'Admin.'),
        'wholeOrZero',
        ({ moved: posts }) => posts.administrative,
        moved,
      ),
      number(
        both('事业', 'Inst.'),
        'wholeOrZero',
        ({ moved: posts }) => posts.publicInstitution,
        moved,
      ),
      number(
        both('编制有增减', 'Posts differ'),
        'wholeOrZero',
        ({ deltas }) => new Set(deltas.map(({ township }) => township)).size,
        count,
      ),
      number(
        both('位次有变化', 'Place differs'),
        'wholeOrZero',
        ({ ranks }) => ranks.length,
        count,
      ),
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
