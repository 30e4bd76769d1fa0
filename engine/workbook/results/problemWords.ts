import type { Localized } from '../../model/locale.ts';
import {
  FIGURE_LABELS,
  type BeforeRow,
  type Problem,
  type ProblemFigure,
  type ProblemRow,
  type Quotient,
} from '../../model/problems.ts';
import { RESULT_SHEETS, type ResultSheetId } from './sheetNames.ts';
import { both } from './words.ts';

/** A problem, the measure against it and the goal. */
export const PROBLEM_WORDS: Readonly<
  Record<Problem, Readonly<Record<'problem' | 'measure' | 'goal', Localized>>>
> = {
  powers: {
    problem: both('权小责大', 'Small powers, large duties'),
    measure: both('向乡镇扩权赋能', 'Powers to the townships'),
    goal: both('基层权力给基层', 'Powers where the work is'),
  },
  lineAndBlock: {
    problem: both('条块分割', 'Line and block apart'),
    measure: both('优化机构设置', 'Better institutions'),
    goal: both('基层事情基层办', 'Local matters done locally'),
  },
  people: {
    problem: both('事多人少', 'Much work, few people'),
    measure: both('统筹编制资源', 'Posts planned together'),
    goal: both('基层事情有人办', 'People for local matters'),
  },
  enforcement: {
    problem: both('九龙治水', 'Nine dragons, one river'),
    measure: both('健全执法体系', 'One enforcement'),
    goal: both('基层执法有效能', 'Enforcement that works'),
  },
};

/** How a figure is written, and which rows make it. */
interface Figure {
  readonly label: Localized;
  readonly unit: Localized;
  /** `percent` for shares of 1. */
  readonly style: 'wholeOrZero' | 'decimal2' | 'percent';
  /** Our sheet that shows the rows behind the number after, and where on it. */
  readonly sheet: ResultSheetId;
  readonly place: Localized;
  /** The planner's sheets whose dated rows make the number before; absent: 改革前情况 does. */
  readonly dated?: Localized;
}

const ITEMS = both('项', 'items');
const POSTS = both('名', 'posts');
const PEOPLE = both('人', 'people');
const SHARE = both('%', '%');

const figure = (
  id: ProblemFigure,
  unit: Localized,
  {
    at: [sheet, place],
    ...rest
  }: Pick<Figure, 'dated'> & {
    readonly at: readonly [ResultSheetId, Localized];
    readonly style?: Figure['style'];
  },
): Figure => ({ label: FIGURE_LABELS[id], unit, style: 'wholeOrZero', sheet, place, ...rest });

/** Every figure, under the name that sheet and pane give it. */
export const PROBLEM_FIGURES: Readonly<Record<ProblemFigure, Figure>> = {
  townshipPowers: figure('townshipPowers', ITEMS, {
    at: ['powers', both('法定、赋权登记数', 'statutory and conferred items')],
  }),
  letters: figure('letters', both('份', 'letters'), {
    at: ['letters', both('结果为有效、即将到期的各份', 'letters in force')],
  }),
  unadmittedTasks: figure('unadmittedTasks', both('件', 'tasks'), {
    at: ['duties', both('结果为未经准入、编号不在清单的各件', 'tasks not admitted')],
  }),
  stationTypes: figure('stationTypes', both('类', 'types'), {
    at: ['localisation', both('站所类型，整合后', 'types of stations, after')],
    dated: both('派驻机构、站所划转', 'Stations, Station moves'),
  }),
  handedDownPosts: figure('handedDownPosts', POSTS, {
    at: ['localisation', both('下放站所编制合计', 'posts handed down, total')],
    dated: both('站所划转', 'Station moves'),
  }),
  consent: figure('consent', SHARE, {
    at: ['stations', both('征得同意÷须征得同意', 'consent ÷ needing consent')],
    style: 'percent',
  }),
  institutionPosts: figure('institutionPosts', POSTS, {
    at: ['publicInstitution', both('现编制数合计', 'current posts, total')],
    dated: both('编制变动台账', 'Ledger of changes'),
  }),
  postsPerTenThousand: figure('postsPerTenThousand', POSTS, {
    at: ['publicInstitution', both('现编制数÷人口×1万', 'current posts ÷ people × 10,000')],
    style: 'decimal2',
    dated: both('编制变动台账、人口', 'Ledger of changes, Population'),
  }),
  enforcingBodies: figure('enforcingBodies', both('类', 'kinds'), {
    at: [
      'joint',
      both(
        '乡镇执法办公室，加应进驻而有人未进驻的站所类型和未整合的执法队',
        'the township office, types of stations that move in with people who have not, teams apart',
      ),
    ],
  }),
  onTheGround: figure('onTheGround', PEOPLE, {
    at: ['joint', both('现场合计', 'on the ground, total')],
  }),
  officersShort: figure('officersShort', PEOPLE, {
    at: ['enforcement', both('缺额合计', 'shortage, total')],
  }),
  answeredInTime: figure('answeredInTime', SHARE, {
    at: ['whistles', both('（吹哨－超时未到）÷吹哨', '(calls − late) ÷ calls')],
    style: 'percent',
  }),
};

/** The rows behind the number after, and what it is made of; nothing where there is no number. */
export function afterWords({
  figure: id,
  after,
  madeOf,
  changedHands,
}: ProblemRow): Localized | undefined {
  if (after === undefined) return undefined;
  const { sheet, place } = PROBLEM_FIGURES[id];
  const name = RESULT_SHEETS[sheet];
  const handed = changedHands ? handedWords(changedHands) : both('', '');
  return both(
    `${name['zh-CN']}：${place['zh-CN']}${parts(madeOf.after, '（', '）')}${handed['zh-CN']}`,
    `${name['en-US']}: ${place['en-US']}${parts(madeOf.after, ' (', ')')}${handed['en-US']}`,
  );
}

const handedWords = (posts: number): Localized =>
  both(
    `；比之前增加的数中，${grouped(posts)}名是县级站所下放的同一批编制换了管理主体，不是新增编制`,
    `; of the increase ${grouped(posts)} are the same posts of county stations in other hands, not new ones`,
  );

/** The rows behind the number before, with their day; else what has to be entered. */
export function beforeWords({ figure: id, basis, madeOf }: ProblemRow): Localized {
  const { label, dated } = PROBLEM_FIGURES[id];
  if (basis.kind === 'rows' && dated)
    return both(
      `${dated['zh-CN']}：截至${basis.date}的各行${parts(madeOf.before, '（', '）')}`,
      `${dated['en-US']}: rows up to ${basis.date}${parts(madeOf.before, ' (', ')')}`,
    );
  if (basis.kind === 'stated') return statedWords(basis.row, madeOf.before);
  if (basis.kind === 'pending' && basis.late)
    return both(
      `“改革前情况”所填${basis.late.date}不早于改革，不作“之前”`,
      `“Before the reform” speaks of ${basis.late.date}, which is not before it`,
    );
  return dated
    ? both(
        `待填：${dated['zh-CN']}没有首次划转以前的记载`,
        `To state: ${dated['en-US']} has no rows of before the first move`,
      )
    : both(
        `待填：“改革前情况”没有“${label['zh-CN']}”一行`,
        `To state: “Before the reform” has no row “${label['en-US']}”`,
      );
}

const statedWords = (
  { date, document, source }: BeforeRow,
  madeOf: Quotient | undefined,
): Localized => {
  const told = [date, source, document].filter((one) => one !== undefined);
  return both(
    `改革前情况：${told.join('，')}${parts(madeOf, '（', '）')}`,
    `Before the reform: ${told.join(', ')}${parts(madeOf, ' (', ')')}`,
  );
};

const parts = (quotient: Quotient | undefined, open: string, close: string): string =>
  quotient ? `${open}${grouped(quotient.part)}÷${grouped(quotient.whole)}${close}` : '';

const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/gu, ',');
