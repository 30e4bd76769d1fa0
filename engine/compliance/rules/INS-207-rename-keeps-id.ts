import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { changesSuch } from '../setUps.ts';
import { defineRule } from '../rule.ts';

/**
 * A renamed institution is the same institution: the list has the new name under the old id.
 */
export default defineRule({
  code: 'INS-207',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '更名后的机构与清单不符', 'en-US': 'Renamed institution not on the list' },
  message: {
    'zh-CN': '{township}“{name}”更名后，“机构”表同一编码下没有变更后的名称。',
    'en-US':
      '{township}: after the renaming of “{name}” the list has no such name under the same id.',
  },
  remedy: {
    'zh-CN': '核对“机构”表的名称和编码，更名不改编码。',
    'en-US': 'Check name and id on the sheet “Institutions”; a rename keeps the id.',
  },

  assess: (county) =>
    changesSuch(county, {
      asked: ({ change, onList }) => change.matter === 'rename' && onList !== undefined,
      isMet: ({ onList }) => onList === 'asChanged',
      field: 'id',
    }),
});
