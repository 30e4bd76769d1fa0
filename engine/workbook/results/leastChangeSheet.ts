import type { BindingRule, LeastChange, LeastChangeRow } from '../../model/inquiry.ts';
import { QUOTA_LABELS } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
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
