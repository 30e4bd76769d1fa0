import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellRef, Grid, Sheet } from '../../../engine/index.ts';
import type {
  NewWorkbook,
  SheetChange,
  WorkbookHost,
  WriteOptions,
} from '../../../addin/workbookHost.ts';
import { readGrids } from '../../../xlsx/index.ts';

/** The bytes of a sample workbook. */
export const sampleBytes = (name = 'county-33'): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../../templates/samples', `${name}.xlsx`));

/** A host that remembers what it was asked; grids may be changed between readings. */
export interface MemoryHost extends WorkbookHost {
  grids: readonly Grid[];
  readonly written: { sheets: readonly Sheet[]; options: WriteOptions }[];
  readonly handedOut: { sheets: readonly Sheet[]; kind: NewWorkbook }[];
  readonly revealed: CellRef[];
  /** Tells the session that somebody changed a sheet. */
  change(sheet: string, kind?: SheetChange['kind']): void;
}

/** A sample county in memory. */
export async function memoryHost(name = 'county-33'): Promise<MemoryHost> {
  const listeners: ((change: SheetChange) => void)[] = [];
  const host: MemoryHost = {
    kind: 'file',
    grids: await readGrids(sampleBytes(name)),
    written: [],
    handedOut: [],
    revealed: [],
    name: () => Promise.resolve(`${name}.xlsx`),
    readGrids: () => Promise.resolve(host.grids),
    writeSheets(sheets, options) {
      host.written.push({ sheets, options });
      return Promise.resolve();
    },
    newWorkbook(sheets, kind) {
      host.handedOut.push({ sheets, kind });
      return Promise.resolve(`${name}.${kind}.xlsx`);
    },
    undoWrite: () => Promise.resolve(true),
    reveal(cell) {
      host.revealed.push(cell);
      return Promise.resolve();
    },
    onChange(listener) {
      listeners.push(listener);
      return Promise.resolve(() => undefined);
    },
    change(sheet, kind = 'edited') {
      for (const listener of listeners) listener({ sheet, kind });
    },
  };
  return host;
}
