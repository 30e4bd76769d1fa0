import type { Area } from '../../../engine/model/grid.ts';
import { COLUMNS, formatArea, ROWS } from '../address.ts';
import { bagOf, choiceOf, numberOf, rangeOf, wholeOf } from '../arguments.ts';
import { generalException, invalidArgument } from '../errors.ts';
import { defineKind, type HostObject, type Property } from '../hostObject.ts';
import { newRecord, type RecordState } from '../workbook.ts';
import type { SheetPart } from '../world.ts';
import { lookups } from './collection.ts';
import { recordMaker, recordProperties, type RecordShape } from './records.ts';

const TEXTS = { LeftHeader: '', CenterHeader: '', RightHeader: '' };
const HEADER_FOOTER: RecordShape = {
  kind: 'HeaderFooter',
  properties: { ...TEXTS, LeftFooter: '', CenterFooter: '', RightFooter: '' },
};
const HEADERS_FOOTERS: RecordShape = {
  kind: 'HeaderFooterGroup',
  properties: {
    State: { choices: ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] },
    UseSheetMargins: true,
    UseSheetScale: true,
  },
  children: {
    DefaultForAllPages: HEADER_FOOTER,
    FirstPage: HEADER_FOOTER,
    EvenPages: HEADER_FOOTER,
    OddPages: HEADER_FOOTER,
  },
};

const headersFooters = recordMaker(HEADERS_FOOTERS);

/** What a page is set to at first; margins in points. */
const LAYOUT: RecordShape = {
  kind: 'PageLayout',
  properties: {
    Orientation: { choices: ['Portrait', 'Landscape'] },
    PaperSize: { choices: ['A4', 'A3', 'A5', 'B4', 'B5', 'Letter', 'Legal', 'Folio'] },
    BlackAndWhite: false,
    CenterHorizontally: false,
    CenterVertically: false,
    DraftMode: false,
    FirstPageNumber: { anything: '' },
    PrintComments: { choices: ['NoComments', 'EndSheet', 'InPlace'] },
    PrintErrors: { choices: ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'] },
    PrintGridlines: false,
    PrintHeadings: false,
    PrintOrder: { choices: ['DownThenOver', 'OverThenDown'] },
    TopMargin: 54,
    BottomMargin: 54,
    LeftMargin: 50.4,
    RightMargin: 50.4,
    HeaderMargin: 21.6,
    FooterMargin: 21.6,
  },
};

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** `worksheet.pageLayout`: how the sheet is printed. */
export const pageLayoutKind = defineKind<SheetPart>({
  kind: 'PageLayout',
  check: ({ world }) => {
    if (!world.hasPrinter()) generalException('no printer is installed');
  },
  properties: {
    ...Object.fromEntries(
      Object.entries(recordProperties(LAYOUT)).map(([name, each]) => [name, ofSheet(each)]),
    ),
    Zoom: {
      get: ({ sheet }) => sheet.print.layout.values['Zoom'] ?? { scale: 100 },
      set: ({ sheet }, value) => {
        sheet.print.layout.values['Zoom'] = zoomOf(value);
      },
    },
  },
  children: {
    HeadersFooters: ({ sheet }) =>
      headersFooters((sheet.print.layout.children['HeadersFooters'] ??= newRecord())),
  },
  methods: {
    SetPrintArea: (part, [range]) => {
      part.sheet.print.area = formatArea(rangeOf(part.world, range, part.sheet).area);
      return undefined;
    },
    GetPrintAreaOrNullObject: ({ world, sheet }) =>
      sheet.print.area === ''
        ? null
        : world.objects.rangeAreas({
            world,
            sheet,
            areas: [rangeOf(world, sheet.print.area, sheet).area],
          }),
    SetPrintMargins: ({ sheet }, [unit, options]) => {
      const factor = POINTS[choiceOf(unit, ['Points', 'Inches', 'Centimeters'], 'the unit')];
      for (const [name, value] of Object.entries(bagOf(options, 'the margins'))) {
        const key = `${name.charAt(0).toUpperCase()}${name.slice(1)}Margin`;
        sheet.print.layout.values[key] = numberOf(value, name) * factor;
      }
      return undefined;
    },
    SetPrintTitleRows: ({ world, sheet }, [range]) => {
      const { area } = rangeOf(world, range, sheet);
      sheet.print.titleRows = { ...area, left: 0, right: COLUMNS - 1 };
      return undefined;
    },
    SetPrintTitleColumns: ({ world, sheet }, [range]) => {
      const { area } = rangeOf(world, range, sheet);
      sheet.print.titleColumns = { ...area, top: 0, bottom: ROWS - 1 };
      return undefined;
    },
    GetPrintTitleRowsOrNullObject: (part) => rangeOrNull(part, part.sheet.print.titleRows),
    GetPrintTitleColumnsOrNullObject: (part) => rangeOrNull(part, part.sheet.print.titleColumns),
  },
});

const rangeOrNull = ({ world, sheet }: SheetPart, area: Area | null): HostObject | null =>
  area === null ? null : world.objects.range({ world, sheet, area });

function ofSheet(property: Property<RecordState>): Property<SheetPart> {
  const { get, set } = property;
  return {
    get: ({ sheet }) => get(sheet.print.layout),
    ...(set === undefined
      ? {}
      : {
          set: ({ sheet }: SheetPart, value: unknown) => {
            set(sheet.print.layout, value);
          },
        }),
  };
}

/** Either a scale in percent or a number of pages, never both. */
function zoomOf(value: unknown): Readonly<Record<string, number>> {
  const { scale, horizontalFitToPages, verticalFitToPages } = bagOf(value, 'zoom');
  if (scale !== undefined && scale !== null) {
    const percent = wholeOf(scale, 'scale', 10);
    if (percent > 400) invalidArgument('scale goes from 10 to 400');
    if (horizontalFitToPages ?? verticalFitToPages) invalidArgument('zoom by scale or by pages');
    return { scale: percent };
  }
  const pages = Object.entries({ horizontalFitToPages, verticalFitToPages }).filter(
    ([, count]) => count !== undefined && count !== null,
  );
  if (pages.length === 0) invalidArgument('zoom needs a scale or pages');
  return Object.fromEntries(pages.map(([name, count]) => [name, wholeOf(count, name, 0)]));
}

type BreaksPart = SheetPart & { readonly axis: 'horizontal' | 'vertical' };

const pageBreakKind = defineKind<BreaksPart & { readonly area: Area }>({
  kind: 'PageBreak',
  properties: {
    ColumnIndex: { get: ({ area }) => area.left },
    RowIndex: { get: ({ area }) => area.top },
  },
  methods: {
    GetCellAfterBreak: ({ world, sheet, area }) => world.objects.range({ world, sheet, area }),
    Delete: ({ sheet, axis, area }) => {
      sheet.breaks[axis].splice(sheet.breaks[axis].indexOf(area), 1);
      return undefined;
    },
  },
});

const breaksOf = (part: BreaksPart): readonly HostObject[] =>
  part.sheet.breaks[part.axis].map((area) => pageBreakKind({ ...part, area }));

/** `worksheet.horizontalPageBreaks` and `verticalPageBreaks`. */
export const pageBreaksKind = defineKind<BreaksPart>({
  kind: 'PageBreakCollection',
  items: breaksOf,
  methods: {
    ...lookups<BreaksPart>({
      all: breaksOf,
      byKey: (part, index) => breaksOf(part)[Number(index)],
      what: 'page break',
    }),
    Add: (part, [range]) => {
      const { area } = rangeOf(part.world, range, part.sheet);
      part.sheet.breaks[part.axis].push(area);
      return pageBreakKind({ ...part, area });
    },
    RemovePageBreaks: ({ sheet, axis }) => {
      sheet.breaks[axis].length = 0;
      return undefined;
    },
  },
});
