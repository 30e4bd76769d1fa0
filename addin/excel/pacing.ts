import { inExcel } from './inExcel.ts';

/** Bytes of UTF-8 that go into one sync; Excel on the web refuses more than 5 MB. */
export const BYTES_PER_SYNC = 2_000_000;

/** What is left free in a sync for all that the library writes around the steps. */
const ENVELOPE = 20_000;

/** One thing to write; nothing of it is read back. */
export interface Step {
  /** About how long it is on the wire, in bytes of UTF-8. */
  readonly bytes: number;
  readonly run: (sheetOf: (name: string) => Excel.Worksheet) => void;
}

const encoder = new TextEncoder();

/** How many bytes something takes as JSON in UTF-8. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** Steps in their order, as many together as one sync takes. */
export function inBatches(
  steps: readonly Step[],
  limit = BYTES_PER_SYNC - ENVELOPE,
): readonly Step[][] {
  const batches: Step[][] = [];
  let size = Infinity;
  for (const step of steps) {
    if (size + step.bytes > limit) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(step);
    size += step.bytes;
  }
  return batches;
}

/** Runs steps, one sync a batch, with calculation and screen held still meanwhile. */
export async function runSteps(steps: readonly Step[], pauses?: readonly number[]): Promise<void> {
  for (const batch of inBatches(steps)) {
    await inExcel(async (context) => {
      const { application, worksheets } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      const known = new Map<string, Excel.Worksheet>();
      const sheetOf = (name: string): Excel.Worksheet => {
        const sheet = known.get(name) ?? worksheets.getItem(name);
        known.set(name, sheet);
        return sheet;
      };
      for (const step of batch) step.run(sheetOf);
      await context.sync();
    }, pauses);
  }
}
