import type { ChartCells } from '../../model/chart.ts';
import type { Comparison } from '../../model/comparison.ts';
import { QUOTA_KINDS, QUOTA_LABELS } from '../../model/ledger.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import { columnCells, withCharts } from './chartRows.ts';
import { caseName } from './comparisonMeasures.ts';
import { both } from './words.ts';

/** Vacancies and officers on the middle path, whose years stand first in the table, as lines. */
export function withTrend(sheet: Sheet, years: number, locale: Locale): Sheet {
  const cells = (column: number): readonly ChartCells[] => {
    const found = columnCells(sheet, column);
    if (!found) return [];
    return [{ ...found, area: { ...found.area, bottom: found.area.top + years - 1 } }];
  };
  const lines: readonly (readonly [Localized, number])[] = [
    [both('行政空编', 'Vacant, administrative'), 4],
    [both('事业空编', 'Vacant, institution'), 9],
    [both('应配执法人员', 'Officers required'), 13],
    [both('实有执法人员', 'Officers'), 14],
  ];
  const series = lines.flatMap(([name, column]) =>
    cells(column).map((values) => ({ name: name[locale], values })),
  );
  const [categories] = cells(1);
  if (!categories) return sheet;
  return withCharts(sheet, [
    {
      name: 'forecast',
      kind: 'line',
      language: locale,
      title: both('空编和执法人员逐年走势（中方案）', 'Vacancies and officers, middle path')[
        locale
      ],
      description: both(
        '中方案下各年行政、事业空编和应配、实有执法人员。',
        'Vacancies of both ledgers, officers required and owned, by year on the middle path.',
      )[locale],
      categories,
      series,
    },
  ]);
}

/** Posts that each township gains and loses in every case against the first, as columns. */
export function withDeltas(sheet: Sheet, { cases }: Comparison, locale: Locale): Sheet {
  const categories = columnCells(sheet, 0);
  if (!categories) return sheet;
  const series = QUOTA_KINDS.flatMap((kind, ledger) =>
    cases.slice(1).flatMap((one, index) => {
      // Names, then for each ledger the posts of the first case and the changes of the others.
      const values = columnCells(sheet, 2 + index + ledger * cases.length);
      return values
        ? [{ name: `${caseName(one)[locale]} ${QUOTA_LABELS[kind][locale]}`, values }]
        : [];
    }),
  );
  return withCharts(sheet, [
    {
      name: 'comparison',
      kind: 'column',
      language: locale,
      title: both('各方案编制增减（名）', 'Posts gained and lost')[locale],
      description: both(
        '各方案与首列方案相比，各乡镇行政、事业编制的增减。',
        'Posts of each township gained and lost in every scenario against the first.',
      )[locale],
      categories,
      series,
    },
  ]);
}
