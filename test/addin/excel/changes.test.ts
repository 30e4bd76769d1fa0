import { afterEach, describe, expect, test } from 'vitest';
import { createSession } from '../../../addin/session/session.ts';
import type { SheetChange } from '../../../addin/workbookHost.ts';
import { FLOOR } from '../../excel-host/requirements.ts';
import { aMoment } from '../../excel-host/support.ts';
import { gridOf } from '../../workbook/grids.ts';
import { inputSheets, openHost } from './support.ts';

/** The pinned library files the event under the set of Excel on the web, of which 1.17 is made. */
const NEWER = { ...FLOOR, ExcelApi: '1.17', ExcelApiOnline: '1.1' };

let office: ReturnType<typeof openHost>;
afterEach(() => {
  office.uninstall();
});

describe('a sheet that the planner renames', () => {
  test('is heard at once where Excel tells of it: the old name is gone, the new one is there', async () => {
    office = openHost({ sheets: ['人口', '面积'], requirements: NEWER });
    const heard: SheetChange[] = [];
    const stop = await office.workbook.onChange((change) => heard.push(change));
    office.host.user.renameSheet('人口', '人口2024');
    await expect
      .poll(() => heard)
      .toEqual([
        { sheet: '人口', kind: 'deleted' },
        { sheet: '人口2024', kind: 'added' },
      ]);
    stop();
    await aMoment();
    office.host.user.renameSheet('面积', '国土');
    await aMoment();
    expect(heard).toHaveLength(2);
  });

  test('makes the results out of date', async () => {
    office = openHost({ grids: inputSheets().map(gridOf), requirements: NEWER });
    const session = createSession(office.workbook);
    await session.open();
    expect(session.state().isStale).toBe(false);
    office.host.user.renameSheet('人口', '人口2024');
    await expect.poll(() => session.state().isStale).toBe(true);
  });

  test('is heard with the next change where Excel is at the floor', async () => {
    office = openHost({ sheets: ['人口'] });
    const heard: SheetChange[] = [];
    await office.workbook.onChange((change) => heard.push(change));
    office.host.user.renameSheet('人口', '人口2024');
    await aMoment();
    expect(heard).toEqual([]);
    office.host.user.edit('人口2024', 'A1', [[1]]);
    await expect
      .poll(() => heard)
      .toEqual([
        { sheet: '人口', kind: 'deleted' },
        { sheet: '人口2024', kind: 'edited' },
      ]);
  });
});
