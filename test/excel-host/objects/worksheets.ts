import { findSheet, isSame } from '../arguments.ts';
import { itemNotFound } from '../errors.ts';
import { defineKind, type HostObject } from '../hostObject.ts';
import { refuseStructure } from '../modes.ts';
import { newSheet } from '../workbook.ts';
import type { World } from '../world.ts';
import { lookups } from './collection.ts';
import { sheetNameOf, worksheetKind } from './worksheet.ts';

const allOf = (world: World, isVisibleOnly?: unknown): readonly HostObject[] =>
  world.book.sheets
    .filter((sheet) => isVisibleOnly !== true || sheet.visibility === 'Visible')
    .map((sheet) => worksheetKind({ world, sheet }));

/** `workbook.worksheets`. */
export const worksheetsKind = defineKind<World>({
  kind: 'WorksheetCollection',
  items: (world) => allOf(world),
  methods: {
    // Without these two the library hears of no renaming; here there is nothing to be done for it.
    _RegisterEventNameChanged: () => undefined,
    _UnregisterEventNameChanged: () => undefined,
    ...lookups<World>({
      all: (world) => allOf(world),
      byKey: (world, key) => {
        const sheet = findSheet(world, key);
        return sheet === undefined ? undefined : worksheetKind({ world, sheet });
      },
      what: 'sheet',
    }),
    GetCount: (world, [isVisibleOnly]) => allOf(world, isVisibleOnly).length,
    GetActiveWorksheet: (world) => worksheetKind({ world, sheet: world.book.active }),
    GetFirst: (world, [isVisibleOnly]) =>
      allOf(world, isVisibleOnly)[0] ?? itemNotFound('the first sheet'),
    GetLast: (world, [isVisibleOnly]) =>
      allOf(world, isVisibleOnly).at(-1) ?? itemNotFound('the last sheet'),
    Add: (world, [name]) => {
      refuseStructure(world.book);
      const wish = name ?? nextName(world);
      const sheet = newSheet(world.newId(), sheetNameOf(world, wish));
      world.book.sheets = [...world.book.sheets, sheet];
      world.emit.sheetAdded(sheet);
      return worksheetKind({ world, sheet });
    },
  },
});

/** `Sheet2` and so on. */
function nextName(world: World): string {
  for (let number = world.book.sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!world.book.sheets.some((sheet) => isSame(sheet.name, name))) return name;
  }
}
