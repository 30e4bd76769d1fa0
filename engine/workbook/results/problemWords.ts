import type { Localized } from '../../model/locale.ts';
import type { Problem, ProblemFigure } from '../../model/problems.ts';
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

/** What a figure is called and how it is written: `percent` for shares of 1. */
interface Figure {
  readonly label: Localized;
  readonly unit: Localized;
  readonly style: 'whole' | 'decimal2' | 'percent';
}

const ITEMS = both('项', 'items');
const POSTS = both('名', 'posts');
const PEOPLE = both('人', 'people');
const SHARE = both('%', '%');
const whole = (label: Localized, unit: Localized): Figure => ({ label, unit, style: 'whole' });

/** Every figure, under the name that sheet and pane give it. */
export const PROBLEM_FIGURES: Readonly<Record<ProblemFigure, Figure>> = {
  townshipPowers: whole(both('乡镇行政权力事项（法定＋赋权）', 'Powers of townships'), ITEMS),
  letters: whole(both('有效的委托书', 'Letters in force'), both('份', 'letters')),
  unadmittedTasks: whole(
    both('未经准入、未经批准的交办任务', 'Tasks neither entered nor approved'),
    both('件', 'tasks'),
  ),
  stationTypes: whole(both('派驻（出）机构类型', 'Types of stations'), both('类', 'types')),
  handedDownPosts: whole(both('实行属地管理的站所编制', 'Posts under the townships'), POSTS),
  consent: {
    label: both('人事事项征得乡镇同意', 'Staff matters with consent'),
    unit: SHARE,
    style: 'percent',
  },
  institutionPosts: whole(both('乡镇事业编制', 'Public-institution posts'), POSTS),
  postsPerTenThousand: {
    label: both('每万人事业编制', 'Posts per 10,000 people'),
    unit: POSTS,
    style: 'decimal2',
  },
  enforcingBodies: whole(both('各自执法的机构', 'Bodies enforcing apart'), both('类', 'kinds')),
  onTheGround: whole(both('乡镇现场执法力量', 'Force on the ground'), PEOPLE),
  officersShort: whole(both('执法人员缺额', 'Officers short'), PEOPLE),
  answeredInTime: {
    label: both('吹哨按时报到', 'Calls answered in time'),
    unit: SHARE,
    style: 'percent',
  },
};
