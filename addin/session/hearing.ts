import { isWrittenByUs } from '../../engine/index.ts';
import type { SheetChange, WorkbookHost } from '../workbookHost.ts';
import type { SessionState } from './state.ts';

/** Hears what others do to the workbook. */
export interface Ear {
  /** Begins to listen; once is enough. */
  listen(): Promise<void>;
  /** How many changes of what is read were heard. */
  changes(): number;
}

/** Listens on a host for changes that make a state out of date. */
export function earOf(
  host: WorkbookHost,
  state: () => SessionState,
  set: (change: Partial<SessionState>) => void,
): Ear {
  let heard = 0;
  let listening: Promise<unknown> | undefined;
  const hear = (change: SheetChange): void => {
    if (isOfOurResults(change)) {
      const without = withoutSheet(state(), change);
      if (without !== undefined) set(without);
      return;
    }
    heard++;
    set({ isStale: true, written: undefined });
  };
  return {
    changes: () => heard,
    listen: async () => {
      listening ??= host.onChange(hear);
      try {
        await listening;
      } catch (error) {
        listening = undefined;
        throw error;
      }
    },
  };
}

/** What we wrote is not read; a record sheet is, by the command too, so a change to it counts. */
const isOfOurResults = ({ sheet }: SheetChange): boolean => isWrittenByUs(sheet);

/** A result that somebody deleted is created again by the next writing, not replaced. */
function withoutSheet(
  { ours, tables }: SessionState,
  { sheet, kind }: SheetChange,
): Partial<SessionState> | undefined {
  if (kind !== 'deleted') return undefined;
  const isOther = (name: string): boolean => name !== sheet;
  return { ours: ours.filter(isOther), tables: tables.filter(isOther), written: undefined };
}
