import type { ChartCells, ChartTone } from '../../model/chart.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import { MOST_CHARTED, type UnplacedChart } from './chartRows.ts';
import { both } from './words.ts';

/** A chart in the list above the charts, drawn or not. */
export interface ChartEntry {
  readonly title: string;
  /** Where its figures stand; absent: on the sheet of the chart itself. */
  readonly source: Sheet | undefined;
  /** What it shows, or why it is not drawn. */
  readonly remark: string;
  readonly chart: UnplacedChart | undefined;
}

/** One column of each group. */
export interface Bars {
  readonly name: Localized;
  readonly cells: ChartCells | undefined;
  readonly tone: ChartTone;
}

/** A chart with a group of columns for each township. */
export interface TownshipChart {
  readonly name: string;
  readonly title: string;
  readonly source: Sheet;
  readonly remark: string;
  readonly townships: number;
  readonly categories: ChartCells | undefined;
  readonly bars: readonly Bars[];
  readonly valueTitle: Localized;
  readonly numberFormat?: string;
}

/** An entry with its chart, where there are not too many townships for one. */
export function townshipEntry(drawn: TownshipChart, locale: Locale): ChartEntry {
  const { title, source, remark, townships, categories } = drawn;
  const series = drawn.bars.flatMap(({ name, cells, tone }) =>
    cells === undefined ? [] : [{ name: name[locale], values: cells, tone }],
  );
  if (townships > MOST_CHARTED || categories === undefined || series.length === 0) {
    return { title, source, chart: undefined, remark: notDrawn(tooMany(townships), locale) };
  }
  const description =
    locale === 'zh-CN'
      ? `柱形图，${townships}个乡镇逐个比较。${remark}。数据见工作表“${source.name}”。`
      : `Columns for each of ${townships} townships. ${remark}. Figures on sheet “${source.name}”.`;
  const chart: UnplacedChart = {
    name: drawn.name,
    kind: 'column',
    language: locale,
    title,
    description,
    categories,
    series,
    valueTitle: drawn.valueTitle[locale],
    numberFormat: drawn.numberFormat,
  };
  return { title, source, remark, chart };
}

const tooMany = (townships: number): Localized =>
  townships === 0
    ? both('没有乡镇', 'No townships')
    : both(
        `乡镇${townships}个，超过${MOST_CHARTED}个，一页内不能逐个辨认`,
        `${townships} townships, more than the ${MOST_CHARTED} that a page can show`,
      );

/** Why there is no chart. */
export const notDrawn = (reason: Localized, locale: Locale): string =>
  locale === 'zh-CN' ? `${reason['zh-CN']}，未作图` : `${reason['en-US']}: not drawn`;
