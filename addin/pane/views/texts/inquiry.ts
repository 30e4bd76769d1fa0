import type { LeastChange, Locale } from '../../../../engine/index.ts';
import type { ViewTexts } from '../paneView.ts';

/** Words of the inverse questions. */
export interface InquiryTexts extends ViewTexts {
  readonly asItIs: string;
  readonly scenario: string;
  readonly by: string;
  readonly start: string;
  readonly empty: string;
  readonly leastChange: string;
  readonly solved: (taken: string, given: string) => string;
  readonly nothing: string;
  readonly undetermined: string;
  readonly conflicts: Readonly<
    Record<
      NonNullable<LeastChange['conflict']>['kind'],
      (townships: string, sum: string, available: string) => string
    >
  >;
  readonly township: string;
  readonly current: string;
  readonly after: string;
  readonly change: string;
  readonly bound: string;
  readonly atLeast: (posts: string, rule: string) => string;
  readonly atMost: (posts: string) => string;
  readonly stability: (percent: string) => string;
  readonly stable: (stable: number, all: number) => string;
  readonly noShift: string;
  readonly shifts: string;
  readonly weight: string;
  readonly moved: string;
  readonly places: string;
  readonly reach: string;
  readonly place: string;
  readonly posts: string;
  readonly writeLeast: string;
}

export const inquiryTexts: Readonly<Record<Locale, InquiryTexts>> = {
  'zh-CN': {
    name: '反向测算',
    heading: '反向测算',
    lead: '两个反问：最少动多少编制，才能符合全部必须遵守的规则；权重略有增减，结果稳不稳。',
    asItIs: '现行参数',
    scenario: '方案',
    by: '权重增减幅度（%）',
    start: '开始测算',
    empty: '尚未测算。',
    leastChange: '最少动多少编制，才能符合全部必须遵守的规则',
    solved: (taken, given) => `最少调出${taken}名、调入${given}名，即符合全部必须遵守的规则。`,
    nothing: '现编制数已符合全部必须遵守的规则，无须调整。',
    undetermined: '数据不全（总额、现编制或领导职数），无法测算。',
    conflicts: {
      township: (townships) => `无法同时符合：${townships}的下限高于上限。`,
      above: (townships, sum, available) =>
        `无法同时符合：各乡镇最少须有${sum}名，可分配只有${available}名（${townships}）。`,
      below: (townships, sum, available) =>
        `无法同时符合：各乡镇最多可有${sum}名，可分配有${available}名（${townships}）。`,
    },
    township: '乡镇',
    current: '现编制',
    after: '调整后',
    change: '增减',
    bound: '受何限制',
    atLeast: (posts, rule) => `不少于${posts}（${rule}）`,
    atMost: (posts) => `不超过${posts}`,
    stability: (percent) => `各项权重分别增减${percent}，结果稳不稳`,
    stable: (stable, all) => `${all}个乡镇中，${stable}个的编制数和位次都不变。`,
    noShift: '权重待设置，或采用分档计分，无法测算。',
    shifts: '各次增减',
    weight: '权重',
    moved: '乡镇间移动编制',
    places: '位次变化（由第几位→第几位）',
    reach: '编制数或位次会变的乡镇',
    place: '位次',
    posts: '编制数',
    writeLeast: '写出两张结果表',
  },
  'en-US': {
    name: 'Inverse questions',
    heading: 'Inverse questions',
    lead: 'The fewest posts to move so that every mandatory rule holds; and whether the result stands when a weight moves a little.',
    asItIs: 'As it is',
    scenario: 'Scenario',
    by: 'Weights move by (%)',
    start: 'Ask',
    empty: 'Nothing was asked yet.',
    leastChange: 'Fewest posts to move so that every mandatory rule holds',
    solved: (taken, given) =>
      `Taking ${taken} and giving ${given} posts is enough for every mandatory rule.`,
    nothing: 'Present posts keep every mandatory rule; nothing has to move.',
    undetermined: 'Not known: the total, present posts or leadership posts are missing.',
    conflicts: {
      township: (townships) =>
        `There is no way: the least of ${townships} is above what it may have.`,
      above: (townships, sum, available) =>
        `There is no way: townships need at least ${sum}, there are ${available} (${townships}).`,
      below: (townships, sum, available) =>
        `There is no way: townships may have at most ${sum}, there are ${available} (${townships}).`,
    },
    township: 'Township',
    current: 'Present',
    after: 'After',
    change: 'Change',
    bound: 'Bound by',
    atLeast: (posts, rule) => `at least ${posts} (${rule})`,
    atMost: (posts) => `at most ${posts}`,
    stability: (percent) => `Each weight moved by ${percent}: does the result stand?`,
    stable: (stable, all) => `${stable} of ${all} townships keep posts and place in every case.`,
    noShift: 'The weights are pending, or bands are used: there is nothing to move.',
    shifts: 'Every move',
    weight: 'Weight',
    moved: 'Posts moved between townships',
    places: 'Places (from → to)',
    reach: 'Townships whose posts or place change',
    place: 'Place',
    posts: 'Posts',
    writeLeast: 'Write both sheets',
  },
};
