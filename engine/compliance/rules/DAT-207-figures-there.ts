import { indicatorFields } from '../figures.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';
import { ECONOMY_WORDS, POPULATION_WORDS, wordFor } from '../words.ts';

/**
 * A figure that the parameters in force ask for, and that no township has, is told by its name.
 *
 * What the parameters do not ask for (an indicator of weight 0) may be left out. A figure that only
 * some townships lack is DAT-201.
 */
export default defineRule({
  code: 'DAT-207',
  severity: 'warning',
  subject: 'county',
  cites: [],
  title: { 'zh-CN': '缺少所需指标数据', 'en-US': 'No figures at all' },
  message: {
    'zh-CN': '全县没有{figure}数据，{consequence}。',
    'en-US': 'No township has a figure for {figure}: {consequence}.',
  },
  remedy: {
    'zh-CN': '补填该项数据；确实不采用的，在“测算参数”将其权重设为0，或改选已有数据的口径。',
    'en-US':
      'Enter the figures; or set the weight to 0, or choose a figure that is there, on the sheet “Parameters”.',
  },

  assess({ plan, townships }, policy) {
    if (townships.length === 0) return notApplicable;
    const { populationBasis: sharedBy, economyColumn } = policy.quota;
    const words = {
      population: sharedBy ? POPULATION_WORDS[sharedBy] : wordFor('population'),
      area: wordFor('area'),
      economy: economyColumn ? ECONOMY_WORDS[economyColumn] : wordFor('economy'),
    };
    const { missing, pending } = plan.workload;
    const breaches = missing.map((indicator) => ({
      at: { field: indicatorFields(policy)[indicator] },
      facts: { figure: words[indicator], consequence: NO_SHARES },
    }));
    const { populationBasis } = policy.enforcement;
    const isPeopleThere = plan.enforcement.some(({ population }) => population !== undefined);
    if (populationBasis !== undefined && !isPeopleThere)
      breaches.push({
        at: { field: `population.${populationBasis}` },
        facts: { figure: POPULATION_WORDS[populationBasis], consequence: NO_OFFICERS },
      });
    if (breaches.length === 0 && pending.length > 0) return undetermined(...pending);
    return breachedAt(breaches);
  },
});

const NO_SHARES = {
  'zh-CN': '而该指标权重不为0，两类编制均无法测算分配',
  'en-US': 'its weight is not 0, so neither ledger can be allocated',
};
const NO_OFFICERS = {
  'zh-CN': '无法测算应配执法人员',
  'en-US': 'the officers required cannot be computed',
};
