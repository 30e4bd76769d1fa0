import { HostError } from '../hostError.ts';
import { inExcel } from './inExcel.ts';
import { runSteps, type Step } from './pacing.ts';
import { step } from './sheetSteps.ts';

/** How a sheet is printed, in the words of Office.js. */
export interface Page {
  readonly layout: Excel.Interfaces.PageLayoutUpdateData;
  readonly titleRows: string | undefined;
  /** Rows that begin a page, by index. */
  readonly breaks: readonly number[];
  readonly footer: string;
}

const LAYOUT = [
  'paperSize',
  'orientation',
  'zoom',
  'centerHorizontally',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
] as const;

/**
 * Remembers how sheets are printed: one sync, one more where a page was begun by hand.
 *
 * @returns by the name of the sheet; empty on a computer without a printer, where Excel tells of
 *   no page and takes none
 */
export async function capturePages(
  names: readonly string[],
  pauses?: readonly number[],
): Promise<ReadonlyMap<string, Page>> {
  try {
    return await inExcel(async (context) => {
      const asked = names.map((name) => {
        const { pageLayout, horizontalPageBreaks } = context.workbook.worksheets.getItem(name);
        // eslint-disable-next-line office-addins/no-empty-load -- the list is not empty
        pageLayout.load(LAYOUT.join(','));
        const footers = pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
        const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
        // eslint-disable-next-line office-addins/no-navigational-load -- only the breaks are asked for
        horizontalPageBreaks.load('items');
        return { name, pageLayout, footers, titles, horizontalPageBreaks };
      });
      await context.sync();
      const begun = asked.map(({ horizontalPageBreaks }) =>
        horizontalPageBreaks.items.map((each) => each.getCellAfterBreak().load('rowIndex')),
      );
      if (begun.flat().length > 0) await context.sync();
      return new Map(
        asked.map(({ name, pageLayout, footers, titles }, index) => [
          name,
          {
            layout: Object.fromEntries(LAYOUT.map((property) => [property, pageLayout[property]])),
            titleRows: titles.isNullObject ? undefined : rowsOf(titles.address),
            breaks: (begun[index] ?? []).map(({ rowIndex }) => rowIndex),
            footer: footers.centerFooter,
          },
        ]),
      );
    }, pauses);
  } catch (error) {
    if (!(error instanceof HostError) || error.trouble !== 'unknown') throw error;
    return new Map();
  }
}

/** `'编衡-测算分配(行政)'!$1:$4` is `$1:$4`. */
const rowsOf = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** Sets a page as it was. */
export const pageStep = (name: string, { layout, titleRows, breaks, footer }: Page): Step =>
  step({ name }, 3_000 + breaks.length * 600, ({ pageLayout, horizontalPageBreaks }) => {
    pageLayout.set(layout);
    horizontalPageBreaks.removePageBreaks();
    for (const row of breaks) horizontalPageBreaks.add(`A${row + 1}`);
    if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
    pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  });

/**
 * Sets pages. Their layout is the printer's matter: Excel refuses it on a computer without one. The
 * tables are whole without it, so that alone does not undo a write.
 */
export async function setPages(steps: readonly Step[], pauses?: readonly number[]): Promise<void> {
  try {
    await runSteps(steps, pauses);
  } catch (error) {
    if (!(error instanceof HostError) || error.trouble !== 'unknown') throw error;
  }
}
