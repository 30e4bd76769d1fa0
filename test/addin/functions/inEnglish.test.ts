import { expect, test } from 'vitest';

import { associateFunctions } from '../../../addin/functions/functions.ts';
import { installOfficeJs, startExcel } from '../../excel-host/index.ts';

test('an Office in English is answered in English', async () => {
  const office = startExcel({ locale: 'en-US' });
  const uninstall = installOfficeJs(office);
  associateFunctions();
  const result = await office.host.callCustomFunction('LIMIT', [4, null]).first;
  uninstall();
  expect(result.value).toBe('The size class has to be 1, 2 or 3.');
});
