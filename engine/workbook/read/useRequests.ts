import { QUOTA_KINDS } from '../../model/ledger.ts';
import { FILLING_WAYS, type UseRequest } from '../../model/usePlan.ts';
import type { ListRow } from './records.ts';

/** Reads 用编申请, in the order of its rows. */
export const useRequestsOf = (rows: readonly ListRow[]): readonly UseRequest[] =>
  rows.flatMap((row) => {
    const kind = QUOTA_KINDS.find((one) => one === row.text('useRequests.kind'));
    const way = FILLING_WAYS.find((one) => one === row.text('useRequests.way'));
    const people = row.number('useRequests.people');
    if (!kind || !way || people === undefined) return [];
    const { township } = row;
    const cell = row.cellOf('useRequests.people');
    return [{ township, kind, way, people, note: row.text('useRequests.note'), cell }];
  });
