import { areaAt } from '../address.ts';
import { bagOf, booleanOf, isSame, plainOf, textOf } from '../arguments.ts';
import { invalidArgument } from '../errors.ts';
import { defineKind, isHostObject, type HostObject } from '../hostObject.ts';
import { refuseStructure } from '../modes.ts';
import type { World } from '../world.ts';

/** The workbook, root of all paths, with what the host itself has to answer. */
export interface RootState {
  readonly world: World;
  readonly isReadOnly: boolean;
  readonly references: Map<string, HostObject>;
}

/** `context.workbook`. */
export const workbookKind = defineKind<RootState>({
  kind: 'Workbook',
  properties: {
    Name: { get: ({ world }) => world.book.name },
    ReadOnly: { get: ({ isReadOnly }) => isReadOnly },
    AutoSave: { get: () => false },
    CalculationEngineVersion: { get: () => 191_029 },
    PreviouslySaved: { get: () => true },
    UsePrecisionAsDisplayed: { get: () => false },
    ChartDataPointTrack: { get: () => true },
    IsDirty: {
      get: ({ world }) => world.book.isDirty,
      set: ({ world }, value) => {
        world.book.isDirty = booleanOf(value, 'isDirty');
      },
    },
  },
  children: {
    Worksheets: ({ world }) => world.objects.worksheets(world),
    Names: ({ world }) => world.objects.names({ world }),
    Tables: ({ world }) => world.objects.tables({ world }),
    Application: ({ world }) => world.objects.application(world),
    Settings: ({ world }) => world.objects.settings(world),
    Properties: ({ world }) => world.objects.documentProperties(world),
    Protection: ({ world }) => world.objects.workbookProtection(world),
    _Runtime: ({ world }) => world.objects.runtime(world),
  },
  methods: {
    GetSelectedRange: ({ world }) => {
      const { sheet, areas } = world.book.selection;
      const [area, ...more] = areas;
      if (area === undefined || more.length > 0) invalidArgument('several ranges are selected');
      return world.objects.range({ world, sheet, area });
    },
    GetSelectedRanges: ({ world }) => world.objects.rangeAreas({ world, ...world.book.selection }),
    GetActiveCell: ({ world }) => {
      const { sheet, areas } = world.book.selection;
      const { top = 0, left = 0 } = areas[0] ?? {};
      return world.objects.range({ world, sheet, area: areaAt(top, left, [1, 1]) });
    },
    InsertWorksheetsFromBase64: insertSheets,
    // `Excel.createWorkbook` in Excel on the web asks the root of another partition.
    CreateAndOpenWorkbook: createWorkbook,
    Save: note('save'),
    Close: note('close'),
    GetIsActiveCollabSession: () => false,
    _GetObjectByReferenceId: ({ references }, [id]) => references.get(String(id)) ?? null,
    _GetRangeForEventByReferenceId: ({ references }, [id]) => references.get(String(id)) ?? null,
    _GetRangeOrNullObjectForEventByReferenceId: ({ references }, [id]) =>
      references.get(String(id)) ?? null,
    _GetReferenceCount: ({ references }) => references.size,
    _RemoveReference: ({ references }, [id]) => {
      references.delete(String(id));
      return undefined;
    },
    _RemoveAllReferences: ({ references }) => {
      references.clear();
      return undefined;
    },
  },
});

function note(what: string) {
  return ({ world }: RootState, args: readonly unknown[]): undefined => {
    world.log.push({ what: `workbook.${what}`, args: args.map(plainOf) });
  };
}

/** Another window; what is in the file is written down, this workbook stays as it is. */
function createWorkbook({ world }: RootState, [base64]: readonly unknown[]): undefined {
  const file = textOf(base64, 'the file');
  if (!file.startsWith(ZIP)) invalidArgument('this is no workbook file');
  world.log.push({ what: 'createWorkbook', args: [file] });
}

/** How every zip begins, in base64. */
const ZIP = 'UEsDB';

/** Sheets of a file become sheets of this workbook; answers their identifiers. */
function insertSheets({ world }: RootState, [base64, options]: readonly unknown[]) {
  refuseStructure(world.book);
  const { sheetNamesToInsert, positionType, relativeTo } = bagOf(options ?? {}, 'the options');
  const wanted = Array.isArray(sheetNamesToInsert) ? (sheetNamesToInsert as unknown[]) : [];
  const inserted = world
    .openFile(textOf(base64, 'the file'))
    .filter((sheet) => wanted.length === 0 || wanted.some((name) => isSame(sheet.name, name)))
    .map((sheet) => ({ ...sheet, id: world.newId(), name: freeName(world, sheet.name) }));
  const sheets = [...world.book.sheets];
  const anchorId = isHostObject(relativeTo) ? relativeTo.id : relativeTo;
  const anchor = sheets.findIndex(({ id, name }) => id === anchorId || isSame(name, anchorId));
  if (positionType === 'Beginning') sheets.unshift(...inserted);
  else if (positionType === 'After' && anchor >= 0) sheets.splice(anchor + 1, 0, ...inserted);
  else if (positionType === 'Before' && anchor >= 0) sheets.splice(anchor, 0, ...inserted);
  else sheets.push(...inserted);
  world.book.sheets = sheets;
  for (const sheet of inserted) world.emit.sheetAdded(sheet);
  return inserted.map(({ id }) => id);
}

function freeName(world: World, name: string): string {
  const isTaken = (candidate: string): boolean =>
    world.book.sheets.some((sheet) => isSame(sheet.name, candidate));
  if (!isTaken(name)) return name;
  for (let number = 2; ; number++) {
    if (!isTaken(`${name} (${number})`)) return `${name} (${number})`;
  }
}
