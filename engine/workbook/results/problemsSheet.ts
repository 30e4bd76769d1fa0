import type { Localized } from '../../model/locale.ts';
import type { Problem, ProblemFigure, ProblemRow } from '../../model/problems.ts';
import type { Sheet, StyleName } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { both, HEADERS } from './words.ts';

/** 四个问题: problem, measure, goal, and the figures before and after. */
export function problemsSheet(context: SheetContext): Sheet {
  const { report, locale } = context;
  const table = {
    columns: COLUMNS,
    rows: report.plan.problems ?? [],
    whenEmpty: both('没有可比的数。', 'Nothing to compare.'),
  };
  return layPage(
    {
      id: 'problems',
      title: both('四个问题、四项举措、四个目标对照表', 'Four problems, four measures, four goals'),
      tab: 'result',
      paper: 'A4',
      isOnePage: true,
      frozenColumns: 2,
      notes: NOTES.map((note) => note[locale]),
    },
    [anyTable(table)],
    context,
  );
}

const NOTES: readonly Localized[] = [
  both(
    '“—”为工作簿没有载明的数，不推测。各清单不相加；事业编制的“之前”为现编制数减去下放站所编制。',
    'A dash is not stated in the workbook and not guessed. Lists are never added; posts before are present posts less those of stations handed down.',
  ),
  both(
    '各数来自：编衡-权力事项、编衡-派驻机构、编衡-属地管理、编衡-执法力量配备、编衡-综合执法协作等表。',
    'Figures are those of the sheets on powers, stations, localisation, enforcement and joint enforcement.',
  ),
];

const WORDS: Readonly<
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

interface Figure {
  readonly label: Localized;
  readonly unit: Localized;
  readonly style: StyleName;
}

const ITEMS = both('项', 'items');
const POSTS = both('名', 'posts');
const PEOPLE = both('人', 'people');
const SHARE = both('%', '%');
const whole = (label: Localized, unit: Localized): Figure => ({ label, unit, style: 'whole' });

const FIGURES: Readonly<Record<ProblemFigure, Figure>> = {
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

const word = (part: 'problem' | 'measure' | 'goal', header: Localized, width: number) =>
  ({
    header,
    style: 'text',
    width,
    value: ({ problem }: ProblemRow) => WORDS[problem][part],
  }) as const;

const number = (header: Localized, part: 'before' | 'after'): ResultColumn<ProblemRow> => ({
  header,
  style: 'whole',
  width: 11,
  dash: true,
  value: (row) => row[part],
  styleOf: (row) => FIGURES[row.figure].style,
});

const COLUMNS: readonly ResultColumn<ProblemRow>[] = [
  serialColumn(),
  word('problem', both('问题', 'Problem'), 18),
  word('measure', both('举措', 'Measure'), 20),
  word('goal', both('目标', 'Goal'), 20),
  {
    header: both('指标', 'Figure'),
    style: 'text',
    width: 30,
    value: ({ figure }) => FIGURES[figure].label,
  },
  number(both('之前', 'Before'), 'before'),
  number(both('之后', 'After'), 'after'),
  {
    header: HEADERS.unit,
    style: 'textCentered',
    width: 9,
    value: ({ figure }) => FIGURES[figure].unit,
  },
];
