import { isWrittenByUs } from '../../engine/index.ts';
import type { SheetChange, WorkbookHost } from '../workbookHost.ts';
import type { SessionState, Trouble } from './state.ts';

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
  host.onWaiting?.((isWaiting) => {
    if (isWaiting) set({ trouble: WAITING });
    else if (state().trouble === WAITING) set({ trouble: undefined });
  });
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

const WAITING: Trouble = {
  kind: 'cellEdit',
  text: {
    'zh-CN':
      '有单元格正在编辑，Excel 暂停了读写。请按回车键（保留）或 Esc 键（放弃），随后自动继续。',
    'en-US':
      'A cell is being edited, so Excel holds everything else. Press Enter (keep) or Esc (discard); this then goes on by itself.',
  },
};

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
