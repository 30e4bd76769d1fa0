import type { Localized } from '../../model/locale.ts';
import type { ProblemRow } from '../../model/problems.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import { afterWords, beforeWords, PROBLEM_FIGURES, PROBLEM_WORDS } from './problemWords.ts';
import { RESULT_SHEETS } from './sheetNames.ts';
import type { ResultColumn } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { both, HEADERS } from './words.ts';

/** 四个问题: problem, measure, goal, the figures before and after, and the rows behind each. */
export function problemsSheet(context: SheetContext): Sheet {
  const { report, locale } = context;
  const table = {
    columns: columns(context),
    rows: report.plan.problems ?? [],
    whenEmpty: both('没有可比的数。', 'Nothing to compare.'),
  };
  return layPage(
    {
      id: 'problems',
      title: both('四个问题、四项举措、四个目标对照表', 'Four problems, four measures, four goals'),
      tab: 'result',
      paper: 'A3',
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
    '“之前”取首次站所划转前一日有日期的各行，或“改革前情况”所填；没有的列“待填”，不以现在的数代替。“—”为工作簿没有载明的数。',
    'Before comes from rows dated before the first station moved, or from “Before the reform”; what nobody states is to be stated and never replaced by today’s number. A dash is not stated in the workbook.',
  ),
  both('各清单不相加。', 'Lists are never added.'),
];

const word = (part: 'problem' | 'measure' | 'goal', header: Localized, width: number) =>
  ({
    header,
    style: 'text',
    width,
    value: ({ problem }: ProblemRow) => PROBLEM_WORDS[problem][part],
  }) as const;

const TO_STATE = both('待填', 'To state');

const columns = ({ locale }: SheetContext): readonly ResultColumn<ProblemRow>[] => [
  serialColumn(),
  word('problem', both('问题', 'Problem'), 11),
  word('measure', both('举措', 'Measure'), 16),
  word('goal', both('目标', 'Goal'), 16),
  {
    header: both('指标', 'Figure'),
    style: 'text',
    width: 30,
    value: ({ figure }) => PROBLEM_FIGURES[figure].label,
    link: ({ figure, after }) =>
      after === undefined
        ? undefined
        : { sheet: RESULT_SHEETS[PROBLEM_FIGURES[figure].sheet][locale], row: 0, column: 0 },
  },
  {
    header: HEADERS.unit,
    style: 'textCentered',
    width: 7,
    value: ({ figure }) => PROBLEM_FIGURES[figure].unit,
  },
  {
    header: both('之前', 'Before'),
    style: 'wholeOrZero',
    width: 9,
    value: ({ before }) => before ?? TO_STATE,
    styleOf: ({ before, figure }) =>
      before === undefined ? 'warning' : PROBLEM_FIGURES[figure].style,
  },
  {
    header: both('之后', 'After'),
    style: 'wholeOrZero',
    width: 9,
    dash: true,
    value: ({ after }) => after,
    styleOf: ({ figure }) => PROBLEM_FIGURES[figure].style,
  },
  {
    header: both('“之前”由何得出', 'Rows behind before'),
    style: 'text',
    width: 40,
    value: beforeWords,
  },
  {
    header: both('“之后”由何得出', 'Rows behind after'),
    style: 'text',
    width: 40,
    value: afterWords,
  },
];
