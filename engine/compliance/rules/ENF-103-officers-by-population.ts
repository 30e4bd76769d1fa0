import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';
import { POPULATION_WORDS } from '../words.ts';

/**
 * Officers grow with the population: the base, and one more for every further step.
 *
 * Own officers count. Co-located county officers are on the ground but not owned, and auxiliaries
 * count for nothing.
 */
export default defineRule({
  code: 'ENF-103',
  severity: 'error',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '执法人员少于应配数', 'en-US': 'Fewer officers than required' },
  message: {
    'zh-CN':
      '{township}{basis}{population}人，应配执法人员{required}人，现有{officers}人，缺{shortage}人。',
    'en-US':
      '{township} ({basis} {population}): enforcement officers required {required}, present {officers}, short {shortage}.',
  },
  remedy: {
    'zh-CN': '在编制总额内调剂补足；合署办公的派驻人员和辅助人员不抵顶。',
    'en-US': 'Fill the gap inside the total; co-located and auxiliary staff do not make up for it.',
  },

  assess({ name, enforcement }) {
    const { basis, population, required, officers, shortage } = enforcement;
    if (basis === undefined) return undetermined('enforcement.populationBasis');
    if (population === undefined) return undetermined(`population.${basis}`);
    if (required === undefined) return undetermined('enforcement.reading');
    if (officers === undefined || shortage === undefined)
      return undetermined('enforcement.officers');
    if (shortage === 0) return met;
    const figures = { basis: POPULATION_WORDS[basis], population, required, officers, shortage };
    return breached('enforcement.officers', { township: name, ...figures });
  },
});
