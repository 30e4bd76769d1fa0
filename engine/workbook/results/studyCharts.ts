import type { ChartCells } from '../../model/chart.ts';
import type { Comparison } from '../../model/comparison.ts';
import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import { columnCells, withChartPair, withCharts, type UnplacedChart } from './chartRows.ts';
import { caseSpan } from './comparisonGrid.ts';
import { caseName } from './comparisonMeasures.ts';
import { both } from './words.ts';

/** Vacancies and officers on the path `of`, whose years stand first in the table, as lines. */
export function withTrend(
  sheet: Sheet,
  { years, of }: { readonly years: number; readonly of: Localized },
  locale: Locale,
): Sheet {
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
      title: both(
        `空编和执法人员逐年走势（${of['zh-CN']}）`,
        `Vacancies and officers, ${of['en-US']}`,
      )[locale],
      description: both(
        `${of['zh-CN']}下各年行政、事业空编和应配、实有执法人员。`,
        `Vacancies of both ledgers, officers required and owned, by year: ${of['en-US']}.`,
      )[locale],
      categories,
      series,
    },
  ]);
}

/** Bars of one chart whose numbers can be read on the page. */
const MOST_BARS = 15;

/**
 * Posts that the most changed townships gain and lose in every case against the first: a chart for
 * each ledger, in greys and with numbers, since the page is printed black and white.
 */
export function withDeltas(sheet: Sheet, { cases }: Comparison, locale: Locale): Sheet {
  const others = cases.slice(1);
  const names = columnCells(sheet, 0);
  if (!names) return { ...sheet, filter: undefined };
  const listed = names.area.bottom - names.area.top + 1;
  const shown = Math.min(listed, Math.max(3, Math.floor(MOST_BARS / others.length)));
  const firstRows = (cells: ChartCells): ChartCells => ({
    ...cells,
    area: { ...cells.area, bottom: cells.area.top + shown - 1 },
  });
  const chart = (kind: QuotaKind, ledger: number): UnplacedChart => ({
    name: `comparison-${kind}`,
    kind: 'bar',
    language: locale,
    title: both(
      `${QUOTA_LABELS[kind]['zh-CN']}增减（名，变动最多的${shown}个乡镇）`,
      `${QUOTA_LABELS[kind]['en-US']}: change (${shown} townships that change most)`,
    )[locale],
    description: both(
      `各方案与首列方案相比，变动最多的${shown}个乡镇${QUOTA_LABELS[kind]['zh-CN']}的增减。`,
      `Change of the ${shown} most changed townships in every scenario against the first: ${QUOTA_LABELS[kind]['en-US']}.`,
    )[locale],
    categories: firstRows(names),
    series: others.flatMap((one, index) => {
      // Names, then for each ledger the posts of the first case and the changes of the others.
      const place = 1 + caseSpan(cases) * (ledger * cases.length + 1 + index);
      const values = columnCells(sheet, place);
      return values ? [{ name: caseName(one)[locale], values: firstRows(values) }] : [];
    }),
    numberFormat: '+#,##0;-#,##0;0',
    isForPrint: true,
    showsValues: true,
  });
  const [administrative, institution] = QUOTA_KINDS.map(chart);
  const drawn =
    administrative && institution ? withChartPair(sheet, [administrative, institution]) : sheet;
  // Filter buttons on merged headers would hide them.
  return { ...drawn, filter: undefined };
}
