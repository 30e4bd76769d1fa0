import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, undetermined } from '../rule.ts';
import { POPULATION_WORDS } from '../words.ts';

/**
 * Near a step, a few people more or fewer decide over one officer: worth a look at the figure itself.
 */
export default defineRule({
  code: 'ENF-301',
  severity: 'info',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '人口临近增减执法人员的界线', 'en-US': 'Near a population step' },
  message: {
    'zh-CN': '{township}{basis}{population}人，再{change}{people}人，应配执法人员即{change}1人。',
    'en-US':
      '{township} ({basis} {population}): with {people} {change}, one enforcement officer {change} is due.',
  },
  remedy: {
    'zh-CN': '核准人口数和统计时点；预作人员安排。',
    'en-US': 'Verify the figure and its date, and plan ahead.',
  },

  assess({ name, enforcement }, policy) {
    const { basis, population, required, toNextUp, toNextDown } = enforcement;
    const within = policy.enforcement.watchWithin;
    if (within === undefined) return undetermined('enforcement.watchWithin');
    if (basis === undefined) return undetermined('enforcement.populationBasis');
    if (population === undefined) return undetermined(`population.${basis}`);
    if (required === undefined) return undetermined('enforcement.reading');
    const moves = [
      { change: MORE, people: toNextUp },
      { change: FEWER, people: toNextDown },
    ];
    const figures = { township: name, basis: POPULATION_WORDS[basis], population };
    return breachedAt(
      moves.flatMap(({ change, people }) =>
        people === undefined || people >= within
          ? []
          : [{ at: `population.${basis}`, facts: { ...figures, change, people } }],
      ),
    );
  },
});

const MORE = { 'zh-CN': '增加', 'en-US': 'more' };
const FEWER = { 'zh-CN': '减少', 'en-US': 'fewer' };
