import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, undetermined } from '../rule.ts';

/**
 * A uniform institution bears one name throughout the county, top to bottom (上下贯通).
 */
export default defineRule({
  code: 'INS-202',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: { 'zh-CN': '统一设置机构名称不一致', 'en-US': 'Uniform institution under another name' },
  message: {
    'zh-CN': '{township}“{name}”与多数乡镇使用的“{usual}”名称不一致。',
    'en-US': '{township} calls “{name}” what most townships call “{usual}”.',
  },
  remedy: {
    'zh-CN': '按全县统一名称更名；确属自主设置的，将“统一设置”填为“否”。',
    'en-US': 'Use the uniform name, or mark it as not uniform if it is the township’s own.',
  },

  assess({ name: township, institutions, listed }) {
    if (institutions === undefined || listed === undefined)
      return undetermined('institutions.name');
    const { office, centre } = institutions.groups;
    return breachedAt(
      [...office.uniformVariants, ...centre.uniformVariants].map(({ name, usual, cell }) => ({
        at: { field: 'institutions.name', cell },
        facts: { township, name, usual },
      })),
    );
  },
});
