import type { Localized } from '../../model/locale.ts';
import { both } from './column.ts';

const SEVERAL = both('多个用顿号隔开。', 'Separate several by commas.');

/** A note on a cell that may name several things. */
export const severalNote = (chinese: string, english: string): Localized =>
  both(`${chinese}${SEVERAL['zh-CN']}`, `${english} ${SEVERAL['en-US']}`);

/** How items are named in a cell of another sheet. */
export const ITEMS_NOTE = severalNote(
  '编号，可写区间（基001—基009）或清单名称（基础清单）；',
  'Numbers, a range (B001—B009) or the name of a list (Base list).',
);
