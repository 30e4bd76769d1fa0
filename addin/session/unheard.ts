import { isRecordSheet, type Grid } from '../../engine/index.ts';
import type { WorkbookHost } from '../workbookHost.ts';
import type { SessionState } from './state.ts';

/**
 * What was changed on the sheets that are read while the host wrote and told of nothing: compares
 * them with what was read. Record sheets are written by ourselves, so they do not count.
 *
 * Where it cannot be told, the results are said to be out of date rather than not.
 */
export async function unheard(
  host: WorkbookHost,
  { open }: SessionState,
): Promise<Partial<SessionState>> {
  // A file in the page is changed by nobody.
  if (host.kind === 'file' || open === undefined) return {};
  const read = new Set(open.reading.sheetsRead.filter((name) => !isRecordSheet(name)));
  const isRead = (sheet: string): boolean => read.has(sheet);
  const contents = (grids: readonly Grid[]): string =>
    JSON.stringify(grids.filter(({ sheet }) => isRead(sheet)));
  const now = await host.readGrids(isRead).catch(() => undefined);
  const isAsRead = now !== undefined && contents(now) === contents(open.grids);
  return isAsRead ? {} : { isStale: true, written: undefined };
}
