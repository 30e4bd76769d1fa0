import type { Township } from '../model/township.ts';

/**
 * Whether a township is to be favoured: 重点镇, 中心镇, 特色镇, or one that bears a county task.
 *
 * 驻地镇 is not in the report's list. Source: county report, （三）.
 */
export const isFavoured = ({ role, countyTask }: Pick<Township, 'role' | 'countyTask'>): boolean =>
  role === 'key' || role === 'central' || role === 'characteristic' || countyTask === true;
