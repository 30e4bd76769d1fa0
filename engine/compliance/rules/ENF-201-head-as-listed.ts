import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { plainName } from '../../policy/plainName.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * Who heads the enforcement office is one fact, stated on two sheets: 执法力量 and 机构 say the same.
 *
 * The register need not say it; where it does not there is nothing to compare.
 */
export default defineRule({
  code: 'ENF-201',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: {
    'zh-CN': '执法办主任兼任情况两表不一致',
    'en-US': 'Head of the office differs between sheets',
  },
  message: {
    'zh-CN':
      '{township}“{name}”负责人由班子成员兼任：机构表填“{listed}”，执法力量表填“{stated}”，应一致。',
    'en-US':
      '{township}: whether a member of the leadership heads “{name}” is “{listed}” on the sheet of institutions and “{stated}” on that of officers; the two should agree.',
  },
  remedy: {
    'zh-CN': '以任职文件为准更正其中一表；核查采用执法力量表所填。',
    'en-US': 'Correct one of them by the letter of appointment; checks use the sheet of officers.',
  },

  assess({ name, staff, listed }) {
    const office = listed?.find(
      (one) =>
        one.kind === 'office' &&
        one.headConcurrent !== undefined &&
        plainName(one.name).includes('执法'),
    );
    if (office?.headConcurrent === undefined) return notApplicable;
    const { headConcurrent: stated } = staff;
    if (stated === undefined) return undetermined('enforcement.headConcurrent');
    if (stated === office.headConcurrent) return met;
    return breached(
      { field: 'institutions.headConcurrent', cell: office.cell },
      {
        township: name,
        name: office.name,
        listed: YES_NO[office.headConcurrent ? 'yes' : 'no'],
        stated: YES_NO[stated ? 'yes' : 'no'],
      },
    );
  },
});

const YES_NO = {
  yes: { 'zh-CN': '是', 'en-US': 'yes' },
  no: { 'zh-CN': '否', 'en-US': 'no' },
} as const;
