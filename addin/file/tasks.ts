import type { Grid, Localized, Sheet } from '../../engine/index.ts';
import { addSheets, readGrids, RefusedFile, scanPackage, writeWorkbook } from '../../xlsx/index.ts';

/** The heavy work on bytes: done in a worker where there is one. */
export type Task =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'graft';
      readonly bytes: Uint8Array;
      readonly sheets: readonly Sheet[];
      readonly replace: readonly string[];
      /** Names under which sheets that are replaced are kept, by the names that they have. */
      readonly keep: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'write'; readonly sheets: readonly Sheet[] };

/** What came of it; a refusal carries the words for the planner. */
export type Outcome =
  | { readonly kind: 'grids'; readonly grids: readonly Grid[] }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly text: Localized }
  | { readonly kind: 'failed'; readonly message: string };

/** Does one task; everything that can go wrong comes back as an outcome. */
export async function perform(task: Task): Promise<Outcome> {
  try {
    return await done(task);
  } catch (error) {
    if (error instanceof RefusedFile) return { kind: 'refused', text: error.refusal.message };
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

async function done(task: Task): Promise<Outcome> {
  switch (task.kind) {
    case 'read': {
      const scan = scanPackage(task.bytes);
      if (scan.kind !== 'workbook') return { kind: 'refused', text: scan.message };
      return { kind: 'grids', grids: await readGrids(task.bytes) };
    }
    case 'graft': {
      const { bytes, sheets, replace, keep } = task;
      return { kind: 'bytes', bytes: await addSheets(bytes, sheets, { replace, keep }) };
    }
    case 'write':
      return { kind: 'bytes', bytes: await writeWorkbook(task.sheets) };
  }
}
