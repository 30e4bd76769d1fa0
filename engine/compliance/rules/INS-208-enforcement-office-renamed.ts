import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { plainName } from '../../policy/plainName.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';

/**
 * Every 综合行政执法协调办公室 is renamed 综合行政执法办公室 (统一更名).
 */
export default defineRule({
  code: 'INS-208',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '执法办公室未统一更名', 'en-US': 'Enforcement office under its old name' },
  message: {
    'zh-CN': '{township}仍列有“{name}”，应统一更名为“综合行政执法办公室”。',
    'en-US':
      '{township} still lists “{name}”; it is to be renamed: an office that enforces, no longer one that coordinates.',
  },
  remedy: {
    'zh-CN': '办理更名，编码不变，并在“机构变更”表登记。',
    'en-US': 'Rename it under the same id and enter the change.',
  },

  assess({ name, listed }) {
    if (listed === undefined) return undetermined('institutions.name');
    const old = listed.find((one) => plainName(one.name).includes('执法协调办公室'));
    if (old === undefined) return met;
    const at = { field: 'institutions.name', cell: old.cell };
    return breached(at, { township: name, name: old.name });
  },
});
