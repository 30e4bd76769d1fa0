import { areaAt, EVERYTHING, onSheet } from '../address.ts';
import { booleanOf, choiceOf, isSame, rangeOf, textOf, wholeOf } from '../arguments.ts';
import { usedArea } from '../cells.ts';
import { invalidArgument, invalidOperation, itemExists, itemNotFound } from '../errors.ts';
import { colourOf } from '../formats.ts';
import { defineKind, isHostObject, type HostObject } from '../hostObject.ts';
import { refuseStructure } from '../modes.ts';
import type { SheetState } from '../workbook.ts';
import type { SheetPart, World } from '../world.ts';

type Arguments = readonly unknown[];

/** One sheet of the workbook. */
export const worksheetKind = defineKind<SheetPart>({
  kind: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  check: ({ sheet }) => {
    if (sheet.isDeleted) itemNotFound(`sheet ${sheet.name}`);
  },
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: rename },
    Position: {
      get: ({ world, sheet }) => world.book.sheets.indexOf(sheet),
      set: ({ world, sheet }, value) => {
        refuseStructure(world.book);
        const others = world.book.sheets.filter((each) => each !== sheet);
        const position = wholeOf(value, 'position', 0);
        if (position > others.length) invalidArgument(`position ${position}`);
        others.splice(position, 0, sheet);
        world.book.sheets = others;
      },
    },
    Visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ sheet }, value) => {
        sheet.tabColor = colourOf(value);
      },
    },
    ShowGridlines: view('gridlines'),
    ShowHeadings: view('headings'),
    Gridlines: { ...view('gridlines'), isAlias: true },
    Headings: { ...view('headings'), isAlias: true },
    EnableCalculation: view('calculates'),
    StandardWidth: { get: () => 8.43 },
    StandardHeight: { get: () => 15 },
  },
  children: {
    Tables: ({ world, sheet }) => world.objects.tables({ world, sheet }),
    Charts: ({ world, sheet }) => world.objects.charts({ world, sheet }),
    Names: ({ world, sheet }) => world.objects.names({ world, sheet }),
    Protection: (part) => part.world.objects.protection(part),
    FreezePanes: (part) => part.world.objects.freezePanes(part),
    AutoFilter: (part) => part.world.objects.autoFilter(part),
    PageLayout: (part) => part.world.objects.pageLayout(part),
    CustomProperties: (part) => part.world.objects.customProperties(part),
    HorizontalPageBreaks: (part) => part.world.objects.pageBreaks({ ...part, axis: 'horizontal' }),
    VerticalPageBreaks: (part) => part.world.objects.pageBreaks({ ...part, axis: 'vertical' }),
  },
  methods: {
    // Without these two the library hears of no renaming; here there is nothing to be done for it.
    _RegisterEventNameChanged: () => undefined,
    _UnregisterEventNameChanged: () => undefined,
    GetRange: ({ world, sheet }, [address]) => {
      if (address === undefined || address === null || address === '') {
        return world.objects.range({ world, sheet, area: EVERYTHING });
      }
      return world.objects.range(rangeOf(world, address, sheet));
    },
    GetRanges: ({ world, sheet }, [address]) => {
      const areas = textOf(address ?? 'A:XFD', 'the addresses')
        .split(',')
        .map((each) => rangeOf(world, each.trim(), sheet).area);
      return world.objects.rangeAreas({ world, sheet, areas });
    },
    GetRangeByIndexes: ({ world, sheet }, [row, column, rows, columns]) => {
      const size = [wholeOf(rows, 'rowCount', 1), wholeOf(columns, 'columnCount', 1)] as const;
      const area = areaAt(wholeOf(row, 'startRow', 0), wholeOf(column, 'startColumn', 0), size);
      return world.objects.range({ world, sheet, area: onSheet(area) });
    },
    GetCell: ({ world, sheet }, [row, column]) => {
      const area = areaAt(wholeOf(row, 'row', 0), wholeOf(column, 'column', 0), [1, 1]);
      return world.objects.range({ world, sheet, area: onSheet(area) });
    },
    GetUsedRange: (part, args) => used(part, args) ?? cellA1(part),
    GetUsedRangeOrNullObject: used,
    GetNext: (part, args) => neighbour(part, args, 1) ?? itemNotFound('the next sheet'),
    GetNextOrNullObject: (part, args) => neighbour(part, args, 1),
    GetPrevious: (part, args) => neighbour(part, args, -1) ?? itemNotFound('the previous sheet'),
    GetPreviousOrNullObject: (part, args) => neighbour(part, args, -1),
    Activate: ({ world, sheet }) => {
      if (sheet.visibility !== 'Visible') invalidOperation(`${sheet.name} is hidden`);
      const former = world.book.active;
      if (former === sheet) return undefined;
      world.book.active = sheet;
      world.book.selection = { sheet, areas: [areaAt(0, 0, [1, 1])] };
      world.emit.activated(sheet, former);
      return undefined;
    },
    Copy: copySheet,
    _GetAnotherWorksheetById: byId,
    _GetSheetById: byId,
    Delete: deleteSheet,
    Calculate: () => undefined,
  },
});

/** The name if Excel takes it for a sheet. */
export function sheetNameOf(world: World, value: unknown, self?: SheetState): string {
  const name = textOf(value, 'the sheet name');
  const isFit =
    name !== '' &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/u.test(name) &&
    !/^'|'$/u.test(name) &&
    name.toLowerCase() !== 'history';
  if (!isFit) invalidArgument(`'${name}' is no name for a sheet`);
  if (world.book.sheets.some((each) => each !== self && isSame(each.name, name))) itemExists();
  return name;
}

function rename({ world, sheet }: SheetPart, value: unknown): void {
  refuseStructure(world.book);
  const before = sheet.name;
  sheet.name = sheetNameOf(world, value, sheet);
  if (sheet.name !== before) world.emit.sheetRenamed(sheet, before);
}

function setVisibility({ world, sheet }: SheetPart, value: unknown): void {
  refuseStructure(world.book);
  const visibility = choiceOf(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility');
  if (visibility !== 'Visible') refuseLastVisible(world, sheet);
  sheet.visibility = visibility;
  moveOn(world, sheet);
}

function refuseLastVisible(world: World, sheet: SheetState): void {
  const others = world.book.sheets.filter((each) => each !== sheet);
  if (!others.some((each) => each.visibility === 'Visible')) {
    invalidOperation('a workbook must contain at least one visible worksheet');
  }
}

/** Another sheet becomes active when the active one is gone from sight. */
function moveOn(world: World, sheet: SheetState): void {
  if (world.book.active !== sheet || sheet.visibility === 'Visible') return;
  const next = world.book.sheets.find((each) => each.visibility === 'Visible');
  if (next === undefined) return;
  world.book.active = next;
  world.book.selection = { sheet: next, areas: [areaAt(0, 0, [1, 1])] };
  world.emit.activated(next, sheet);
}

function deleteSheet({ world, sheet }: SheetPart): undefined {
  refuseStructure(world.book);
  refuseLastVisible(world, sheet);
  sheet.visibility = 'VeryHidden';
  moveOn(world, sheet);
  sheet.isDeleted = true;
  world.book.sheets = world.book.sheets.filter((each) => each !== sheet);
  world.emit.sheetDeleted(sheet);
  return undefined;
}

function copySheet({ world, sheet }: SheetPart, [position, relativeTo]: Arguments): HostObject {
  refuseStructure(world.book);
  const where = choiceOf(
    position ?? 'None',
    ['None', 'Before', 'After', 'Beginning', 'End'],
    'positionType',
  );
  const copy = { ...structuredClone(sheet), id: world.newId(), name: copyName(world, sheet.name) };
  copy.tables = copy.tables.map((table) => ({
    ...table,
    id: world.newId(),
    name: `${table.name}_${world.book.sheets.length + 1}`,
  }));
  const sheets = [...world.book.sheets];
  sheets.splice(placeOf(world, where, relativeTo), 0, copy);
  world.book.sheets = sheets;
  world.emit.sheetAdded(copy);
  return worksheetKind({ world, sheet: copy });
}

function placeOf(world: World, where: string, relativeTo: unknown): number {
  if (where === 'Beginning') return 0;
  if (where !== 'Before' && where !== 'After') return world.book.sheets.length;
  const anchor = isHostObject(relativeTo)
    ? world.book.sheets.findIndex((each) => each.id === relativeTo.id)
    : -1;
  if (anchor === -1) return invalidArgument('relativeTo is no sheet of the workbook');
  return where === 'Before' ? anchor : anchor + 1;
}

/** How the library finds a copy again in later batches. */
function byId({ world }: SheetPart, [id]: Arguments): HostObject {
  const sheet = world.book.sheets.find((each) => each.id === id) ?? itemNotFound(String(id));
  return worksheetKind({ world, sheet });
}

/** `人员 (2)`, as Excel names copies. */
function copyName(world: World, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!world.book.sheets.some((each) => isSame(each.name, candidate))) return candidate;
  }
}

function used({ world, sheet }: SheetPart, [isValuesOnly]: Arguments): HostObject | null {
  const area = usedArea(sheet, EVERYTHING, isValuesOnly === true);
  return area === null ? null : world.objects.range({ world, sheet, area });
}

const cellA1 = ({ world, sheet }: SheetPart): HostObject =>
  world.objects.range({ world, sheet, area: areaAt(0, 0, [1, 1]) });

function neighbour(
  { world, sheet }: SheetPart,
  [isVisibleOnly]: Arguments,
  step: 1 | -1,
): HostObject | null {
  const { sheets } = world.book;
  for (let index = sheets.indexOf(sheet) + step; ; index += step) {
    const found = sheets[index];
    if (found === undefined) return null;
    if (isVisibleOnly !== true || found.visibility === 'Visible') {
      return worksheetKind({ world, sheet: found });
    }
  }
}

function view(what: 'gridlines' | 'headings' | 'calculates') {
  return {
    get: ({ sheet }: SheetPart) => sheet.view[what],
    set: ({ sheet }: SheetPart, value: unknown) => {
      sheet.view[what] = booleanOf(value, what);
    },
  };
}
