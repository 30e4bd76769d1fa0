import { expect, test } from 'vitest';

import { installOfficeJs } from './loadOfficeJs.ts';
import { startExcel } from './support.ts';

test('add-in code finds the library where it looks for it, until it is taken away', async () => {
  const office = startExcel({ sheets: ['人员'] });
  const remove = installOfficeJs(office);
  await Office.onReady();
  expect(Office.context.displayLanguage).toBe('zh-CN');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('人员').getRange('A1').values = [['张三']];
    await context.sync();
  });
  expect(office.host.grids()[0]?.rows).toEqual([['张三']]);
  remove();
  expect(Reflect.has(globalThis, 'Excel')).toBe(false);
});

test('the pane’s visibility is asked of Office, not of the workbook', async () => {
  const { Office: office, host } = startExcel();
  host.modes.isInCellEditMode = true;
  await office.addin.showAsTaskpane();
  expect(host.log).toEqual([{ what: 'addin.setState', args: ['Visible'] }]);
});
