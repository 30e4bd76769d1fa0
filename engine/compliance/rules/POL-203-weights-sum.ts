import { decimalOf, fractionOf, numberOf, plus } from '../../base/decimal.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * The weights of the three indicators share out one whole.
 *
 * Added exactly, as decimals: 0.1 and 0.2 are 0.3 here.
 */
export default defineRule({
  code: 'POL-203',
  severity: 'warning',
  subject: 'county',
  cites: [],
  title: { 'zh-CN': '指标权重之和不为1', 'en-US': 'Weights do not sum to 1' },
  message: {
    'zh-CN': '人口、面积、经济权重之和为{sum}，应为1；本次已按比例折算。',
    'en-US':
      'The weights of population, area and economy come to {sum} and should come to 1; they were taken in proportion.',
  },
  remedy: {
    'zh-CN': '在“测算参数”表调整权重。',
    'en-US': 'Adjust the weights on the sheet “Parameters”.',
  },

  assess(_, { quota }) {
    if (quota.normalisation === 'banded') return notApplicable;
    const weights = {
      'quota.weightPopulation': quota.weightPopulation,
      'quota.weightArea': quota.weightArea,
      'quota.weightEconomy': quota.weightEconomy,
    };
    const pending = Object.entries(weights).filter(([, weight]) => weight === undefined);
    if (pending.length > 0) return undetermined(...pending.map(([parameter]) => parameter));
    const sum = exactSum(Object.values(weights).map((weight) => weight ?? 0));
    if (sum === 1) return met;
    return breached({ parameter: 'quota.weightPopulation' }, { sum });
  },
});

const ZERO = { digits: 0n, scale: 0 };

const exactSum = (values: readonly number[]): number =>
  numberOf(fractionOf(values.reduce((sum, value) => plus(sum, decimalOf(value) ?? ZERO), ZERO)));
