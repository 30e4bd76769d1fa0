import { pageScale, type Sheet, type Validation } from '../../engine/index.ts';
import { TAB_COLOURS } from '../../xlsx/styles.ts';
import { longListOf } from '../../xlsx/write/extras.ts';
import { rangeOf } from './areas.ts';
import { colourOf } from './looks.ts';
import type { Step } from './pacing.ts';
import { step } from './sheetSteps.ts';

/** Panes, filter, validations, tab and grid of a sheet, as steps. */
export function layoutSteps(
  sheet: Sheet,
  rangeOfList: (values: readonly string[]) => string,
): readonly Step[] {
  const { frozen, filter, tab, validations = [] } = sheet;
  return [
    step(sheet, 0, (worksheet) => {
      // Result tables have their own lines; where a planner fills in, Excel's grid helps.
      worksheet.showGridlines = tab === 'input' || tab === undefined;
      worksheet.tabColor = tab === undefined ? '' : (colourOf(TAB_COLOURS[tab]) ?? '');
      if (frozen !== undefined) freeze(worksheet, frozen);
      if (filter !== undefined) worksheet.autoFilter.apply(rangeOf(worksheet, filter));
    }),
    ...validations.map((validation) => validationStep(sheet, validation, rangeOfList)),
  ];
}

function freeze(worksheet: Excel.Worksheet, frozen: NonNullable<Sheet['frozen']>): void {
  const { rows, columns } = frozen;
  const { freezePanes } = worksheet;
  if (rows > 0 && columns > 0)
    freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;

function validationStep(
  sheet: Sheet,
  validation: Validation,
  rangeOfList: (values: readonly string[]) => string,
): Step {
  const { area, prompt, strictness } = validation;
  const texts = {
    title: shortened(prompt?.title ?? '', LONGEST_TITLE),
    message: shortened(prompt?.text ?? '', LONGEST_PROMPT),
  };
  return step(sheet, 1_500, (worksheet) => {
    const { dataValidation } = rangeOf(worksheet, area);
    dataValidation.rule = ruleOf(validation, rangeOfList);
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = {
      ...texts,
      showAlert: true,
      style: strictness === 'stop' ? 'Stop' : 'Warning',
    };
    if (prompt !== undefined) dataValidation.prompt = { ...texts, showPrompt: true };
  });
}

function ruleOf(
  validation: Validation,
  rangeOfList: (values: readonly string[]) => string,
): Excel.DataValidationRule {
  const { rule } = validation;
  switch (rule.kind) {
    case 'list': {
      const long = longListOf(validation);
      const source = long === undefined ? rule.values.join(',') : `=${rangeOfList(long)}`;
      return { list: { inCellDropDown: true, source } };
    }
    case 'date':
      // Every day that Excel knows.
      return { date: between('1900-01-01', '9999-12-31') };
    case 'whole':
      return { wholeNumber: between(clamp(rule.min), clamp(rule.max)) };
    case 'decimal':
      return { decimal: between(clamp(rule.min), clamp(rule.max)) };
  }
}

const between = <Bound>(formula1: Bound, formula2: Bound) => ({
  formula1,
  formula2,
  operator: 'Between' as const,
});

/** An open bound, such as Infinity, is a bound that no sheet reaches. */
const clamp = (value: number): number => Math.max(-FAR, Math.min(FAR, value));
const FAR = 1e15;

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

/** In points: the usual margins of an office table, with room for the page number. */
const MARGINS = {
  leftMargin: 36,
  rightMargin: 36,
  topMargin: 43.2,
  bottomMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 25.2,
};

/** How a sheet is printed, as a step. */
export function printStep(sheet: Sheet): Step {
  const { paper, landscape, titleRows, breaks, footer } = sheet.print;
  return step(sheet, 3_000, ({ pageLayout, horizontalPageBreaks }) => {
    pageLayout.set({
      ...MARGINS,
      paperSize: paper === 'A3' ? 'A3' : 'A4',
      orientation: landscape ? 'Landscape' : 'Portrait',
      centerHorizontally: true,
      zoom: zoomOf(sheet),
    });
    horizontalPageBreaks.removePageBreaks();
    for (const row of breaks ?? []) horizontalPageBreaks.add(`A${row + 1}`);
    if (titleRows !== undefined)
      pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
    if (footer !== undefined)
      pageLayout.headersFooters.defaultForAllPages.centerFooter = footer.replace(/^&C/u, '');
  });
}

/** Excel heeds page breaks only at a scale, and fits pages only without them. */
function zoomOf(sheet: Sheet): Excel.PageLayoutZoomOptions {
  if (sheet.print.breaks !== undefined) return { scale: pageScale(sheet) };
  const height = sheet.print.isOnePage === true ? { verticalFitToPages: 1 } : {};
  return { horizontalFitToPages: 1, ...height };
}
