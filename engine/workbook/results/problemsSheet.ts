import type { Localized } from '../../model/locale.ts';
import type { ProblemRow } from '../../model/problems.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import { PROBLEM_FIGURES, PROBLEM_WORDS } from './problemWords.ts';
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

const word = (part: 'problem' | 'measure' | 'goal', header: Localized, width: number) =>
  ({
    header,
    style: 'text',
    width,
    value: ({ problem }: ProblemRow) => PROBLEM_WORDS[problem][part],
  }) as const;

const number = (header: Localized, part: 'before' | 'after'): ResultColumn<ProblemRow> => ({
  header,
  style: 'whole',
  width: 11,
  dash: true,
  value: (row) => row[part],
  styleOf: (row) => PROBLEM_FIGURES[row.figure].style,
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
    value: ({ figure }) => PROBLEM_FIGURES[figure].label,
  },
  number(both('之前', 'Before'), 'before'),
  number(both('之后', 'After'), 'after'),
  {
    header: HEADERS.unit,
    style: 'textCentered',
    width: 9,
    value: ({ figure }) => PROBLEM_FIGURES[figure].unit,
  },
];
