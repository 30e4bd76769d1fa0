import { QUOTA_KINDS, QUOTA_LABELS } from '../../model/ledger.ts';
import type { Baseline } from '../../model/baseline.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Sheet, SheetCell } from '../../model/sheet.ts';
import { both } from '../results/words.ts';
import type { NotCarried } from './notCarried.ts';

/** The sheet that tells what was carried over; never read. */
export const ROLLOVER_SHEET: Localized = both('编衡-结转说明', 'BH-Carried over');

/** What a round was carried over from and to. */
export interface CarriedRound {
  readonly before: Baseline;
  readonly after: Baseline;
  /** Where the numbers come from, and whether they were decided. */
  readonly origin: Localized;
  readonly notCarried: readonly NotCarried[];
}

/** One line of it: what it is about, and what is to be said. */
export interface AccountLine {
  readonly name: Localized;
  readonly text: Localized;
}

/** What became the present numbers, what was cleared, what was left behind. */
export const accountOf = (round: CarriedRound): readonly AccountLine[] => [
  { name: both('来源', 'From'), text: round.origin },
  ...QUOTA_KINDS.map((kind) => ({ name: QUOTA_LABELS[kind], text: sumWords(round, kind) })),
  { name: both('已结转', 'Carried over'), text: CARRIED },
  { name: both('已清空', 'Cleared'), text: CLEARED },
  { name: both('请更新', 'To be updated'), text: TO_UPDATE },
  ...(round.notCarried.length === 0 ? [NOTHING_LEFT] : round.notCarried.map(leftLine)),
];

const NOT_CARRIED = both('未结转', 'Not carried');

const NOTHING_LEFT: AccountLine = { name: NOT_CARRIED, text: both('无。', 'Nothing.') };

const leftLine = ({ what, why }: NotCarried): AccountLine => ({
  name: NOT_CARRIED,
  text: both(`${what['zh-CN']}：${why['zh-CN']}`, `${what['en-US']}: ${why['en-US']}`),
});

/** 结转说明: what became the present numbers, what was cleared, what was left behind. */
export function rolloverSheet(round: CarriedRound, locale: Locale): Sheet {
  const title = both(
    `${round.after.county.planYear ?? ''}年度结转说明`,
    `Carried over to ${round.after.county.planYear ?? ''}`,
  );
  return {
    name: ROLLOVER_SHEET[locale],
    widths: [16, 96],
    rows: [
      [{ value: title[locale], style: 'title' }],
      ...accountOf(round).map(({ name, text }): readonly SheetCell[] => [
        { value: name[locale], style: 'header' },
        { value: text[locale], style: 'text' },
      ]),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    print: { paper: 'A4', landscape: true, isOnePage: true },
    tab: 'record',
  };
}

const CARRIED = both(
  '核定编制数＝上年审定数；领导职数、实有人员、执法力量、机构、编制变动台账（本次变动逐笔登记）、周转使用的机动编制、测算参数、分档计分、测算方案、以后日期的人员变动；上年各数记入“历年编制”，供对比。',
  'Approved posts = last year’s decided numbers; leadership, people, officers, institutions, the ledger of changes with a row for each change, mobile posts on loan, parameters, bands, scenarios, moves still to come; last year’s numbers stand on “Earlier rounds” for comparison.',
);
const CLEARED = both(
  '乡镇申报数、审核调整、拟收回、预计减员、县级划入划出。',
  'Requests, decisions, recalls, expected exits, posts over the county line.',
);
const TO_UPDATE = both(
  '截止日期、实有人员和在岗、人口经济等新一年数据；没有更新的仍为上年数据，并按其年度列示。',
  'The cut-off date, people in post and on duty, figures of the new year; what is not updated keeps the year it speaks of.',
);

function sumWords({ before, after }: CarriedRound, kind: (typeof QUOTA_KINDS)[number]): Localized {
  const moved = after.townships.filter(
    ({ code }) => before.posts[code]?.[kind].approved !== after.posts[code]?.[kind].approved,
  ).length;
  const [from, to] = [sumOf(before, kind), sumOf(after, kind)];
  return both(
    `上年现编制合计${from}名，结转后${to}名，${moved}个乡镇有变动。`,
    `${from} posts before, ${to} after; ${moved} townships changed.`,
  );
}

const sumOf = ({ townships, posts }: Baseline, kind: (typeof QUOTA_KINDS)[number]): number =>
  townships.reduce((sum, { code }) => sum + (posts[code]?.[kind].approved ?? 0), 0);
