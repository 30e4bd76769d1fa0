import { QUOTA_KINDS, QUOTA_LABELS } from '../../model/ledger.ts';
import type { Baseline, PolicyRow } from '../../model/baseline.ts';
import { MATTER_LABELS, type LineageRow } from '../../model/lineage.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Sheet, SheetCell } from '../../model/sheet.ts';
import { both } from '../results/words.ts';
import type { AccountLine } from './accountLine.ts';
import type { NotCarried } from './notCarried.ts';
import { toDecompose } from './toDecompose.ts';

/** The sheet that tells what was carried over; never read. */
export const ROLLOVER_SHEET: Localized = both('编衡-结转说明', 'BH-Carried over');

/** What a round was carried over from and to. */
export interface CarriedRound {
  readonly before: Baseline;
  readonly after: Baseline;
  /** Where the numbers come from, and whether they were decided. */
  readonly origin: Localized;
  /** Rows of 沿革 that came into force on the way. */
  readonly carriedOut: readonly LineageRow[];
  /** What M is from now on, where posts on loan became basic posts. */
  readonly pools: readonly PolicyRow[];
  /** What has to be settled afresh in the new borders. */
  readonly toSettle: readonly Localized[];
  /** What became of the ledger of changes: drafts are entered in none. */
  readonly ledger: 'continued' | 'begun' | 'nothing' | 'drafts';
  readonly notCarried: readonly NotCarried[];
}

/** What became the present numbers, what was cleared, what was left behind. */
export const accountOf = (round: CarriedRound): readonly AccountLine[] => [
  { name: both('来源', 'From'), text: round.origin },
  ...QUOTA_KINDS.map((kind) => ({ name: QUOTA_LABELS[kind], text: sumWords(round, kind) })),
  ...round.pools.map(poolLine),
  ...round.carriedOut.map((row) => borderLine(row, round)),
  ...round.toSettle.map((text) => ({ name: both('须重新确定', 'To be settled'), text })),
  ...LEDGER_LINES[round.ledger],
  ...toDecompose(round.before, round.after),
  { name: both('已结转', 'Carried over'), text: CARRIED },
  { name: both('已清空', 'Cleared'), text: CLEARED },
  { name: both('请更新', 'To be updated'), text: TO_UPDATE },
  ...(round.notCarried.length === 0 ? [NOTHING_LEFT] : round.notCarried.map(leftLine)),
];

const poolLine = ({ parameter, value = '', note = '' }: PolicyRow): AccountLine => ({
  name: both('机动编制', 'Mobile posts'),
  text: both(
    `${parameter.endsWith('Administrative') ? '行政' : '事业'}机动编制自新截止日期起为${value}名（${note}），已在“测算参数”增列一行。`,
    `${value} ${parameter.endsWith('Administrative') ? 'administrative' : 'public-institution'} posts from the new cut-off date (${note}); a row stands on “Parameters”.`,
  ),
});

function borderLine(
  { predecessor, successor, date, document, matter }: LineageRow,
  { before, after }: CarriedRound,
): AccountLine {
  const nameIn = ({ townships }: Baseline, code: string): string =>
    townships.find((one) => one.code === code)?.name ?? code;
  const [from, to] = [nameIn(before, predecessor), nameIn(after, successor)];
  const act = matter ? MATTER_LABELS[matter] : both('区划调整', 'Change of townships');
  return {
    name: both('区划调整', 'Borders'),
    text: both(
      `${date ?? ''}${act['zh-CN']}：${from}→${to}（${document ?? '文号未填'}）；编制、人员和各项数据已按沿革比例改列，历年编制合并计算；原乡镇留在“乡镇”“沿革”和“编制变动台账”备查。`,
      `${date ?? ''}, ${act['en-US']}: ${from} → ${to} (${document ?? 'no document'}); posts, people and figures were moved by the shares of the row, earlier rounds added up; the former township stays on “Townships”, “Lineage” and the ledger of changes.`,
    ),
  };
}

const LEDGER = both('编制变动台账', 'Ledger of changes');
const LEDGER_LINES: Readonly<Record<CarriedRound['ledger'], readonly AccountLine[]>> = {
  continued: [],
  nothing: [],
  begun: [
    {
      name: LEDGER,
      text: both(
        '原工作簿没有台账：已按上轮现编制数建立期初并登记本次审定的变动，请补填期初文号。',
        'The workbook had none: one was begun with the posts before as opening balances and the decided changes; enter the documents of the openings.',
      ),
    },
  ],
  drafts: [
    {
      name: LEDGER,
      text: both(
        '方案未审定，变动没有登记台账，现编制数与台账的差数即未审定部分；审定后重新结转时登记。',
        'The plan is not approved and no change was entered; what posts and ledger differ by is not decided. Roll over again once it is.',
      ),
    },
  ],
};

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
  '核定编制数＝上年审定数；领导职数、实有人员、执法力量、机构及其分解的编制、编制变动台账（本次审定的变动逐笔登记）、周转使用的机动编制、测算参数、分档计分、测算方案、以后日期的人员变动；上年各数记入“历年编制”，供对比。',
  'Approved posts = last year’s decided numbers; leadership, people, officers, institutions with the posts decomposed to them, the ledger of changes with a row for each decided change, mobile posts on loan, parameters, bands, scenarios, moves still to come; last year’s numbers stand on “Earlier rounds” for comparison.',
);
const CLEARED = both(
  '乡镇申报数、审核调整、拟收回、预计减员、县级划入划出；事业编制数有变动的乡镇的经费形式（全额、差额、自收自支），请按新数重填。',
  'Requests, decisions, recalls, expected exits, posts over the county line; the split by funding where public-institution posts changed: enter it anew.',
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
