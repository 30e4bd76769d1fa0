import { clause } from '../../model/citation.ts';
import { CLASS_LABELS } from '../../model/township.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * The class on the sheet should be the one that population and area give by the thresholds.
 *
 * Thresholds are inclusive; the sheet's class is used all the same.
 */
export default defineRule({
  code: 'INS-203',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: { 'zh-CN': '类别与划分标准不符', 'en-US': 'Class differs from the thresholds' },
  message: {
    'zh-CN': '{township}填报为{stated}，按人口、面积标准应为{derived}；本次按填报类别测算。',
    'en-US':
      '{township} is entered as {stated}; by the thresholds it is {derived}. The plan uses what was entered.',
  },
  remedy: {
    'zh-CN': '核对类别、服务人口和面积，或写明破格依据。',
    'en-US': 'Check class, service population and area, or state why it is exempt.',
  },

  assess({ name, institutions }) {
    const { classSource, sizeClass, derivedClass } = institutions ?? {};
    if (classSource === 'thresholds') return notApplicable;
    if (sizeClass === undefined) return undetermined('sizeClass');
    if (derivedClass === undefined)
      return undetermined('institutions.classPopulation', 'institutions.classArea');
    if (sizeClass === derivedClass) return met;
    const words = { stated: CLASS_LABELS[sizeClass], derived: CLASS_LABELS[derivedClass] };
    return breached('sizeClass', { township: name, ...words });
  },
});
