import { UNIT_LABELS } from '../../model/unit.ts';
import { latestObservation, type Township } from '../../model/township.ts';
import { roundHalfAwayFromZero } from '../../base/rounding.ts';
import { median } from 'simple-statistics';
import { figuresUsed, type UsedFigure } from '../figures.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';

/**
 * A figure far from those of all other townships is most often a slip of unit: 亩 among 平方公里,
 * 万人 among 人, 元 among 万元.
 *
 * Small townships with next to no revenue are real, so the economy is watched upwards only.
 */
export default defineRule({
  code: 'DAT-205',
  severity: 'warning',
  subject: 'county',
  cites: [],
  title: { 'zh-CN': '指标数值疑为单位有误', 'en-US': 'Figure may be in another unit' },
  message: {
    'zh-CN':
      '{township}{figure}{value}{unit}，为各乡镇中位数{median}{unit}的{times}，疑为单位有误。',
    'en-US':
      '{township}: {figure} is {value} {unit}, {times} the median of the townships ({median} {unit}); it may be in another unit.',
  },
  remedy: {
    'zh-CN': '核对该单元格的单位（人、万人，平方公里、亩、公顷，元、万元）；确属实际的可不改。',
    'en-US': 'Check the unit of the cell (people, 10,000s; km², mu, ha; yuan, 10,000 yuan).',
  },

  assess({ baseline, year }, policy) {
    const alert = policy.staffing.figureOutlier;
    if (alert === undefined) return undetermined('staffing.figureOutlier');
    const columns = watched(policy).map((figure) => ({
      ...figure,
      seen: baseline.townships.flatMap((township) => {
        const value = figure.valueOf(township, year);
        return value === undefined ? [] : [{ township, value }];
      }),
    }));
    const comparable = columns.filter(({ seen }) => seen.length >= FEWEST);
    if (comparable.length === 0) return notApplicable;
    return breachedAt(
      comparable.flatMap(({ field, label, unit, isWatchedBelow, seen }) => {
        const middle = median(seen.map(({ value }) => value));
        if (middle <= 0) return [];
        return seen
          .filter(
            ({ value }) => value >= middle * alert || (isWatchedBelow && value <= middle / alert),
          )
          .map(({ township, value }) => ({
            at: { township: township.code, field },
            facts: {
              township: township.name,
              figure: label,
              value,
              unit: UNIT_LABELS[unit],
              median: middle,
              times: timesOf(value / middle),
            },
          }));
      }),
    );
  },
});

/** Among fewer townships there is no middle to be far from. */
const FEWEST = 4;

interface Watched {
  readonly field: string;
  readonly label: UsedFigure['label'];
  readonly unit: 'person' | 'squareKilometre' | 'yuan';
  readonly isWatchedBelow: boolean;
  valueOf: (township: Township, year: number) => number | undefined;
}

const AREA: Watched = {
  field: 'areaKm2',
  label: { 'zh-CN': '辖区面积', 'en-US': 'area' },
  unit: 'squareKilometre',
  isWatchedBelow: true,
  valueOf: ({ areaKm2 }) => areaKm2,
};

function watched(policy: Parameters<typeof figuresUsed>[0]): readonly Watched[] {
  const yearly = figuresUsed(policy).map(({ field, label, observations }): Watched => {
    const isPopulation = field.startsWith('population');
    return {
      field,
      label,
      unit: isPopulation ? 'person' : 'yuan',
      isWatchedBelow: isPopulation,
      valueOf: (township, year) => latestObservation(observations(township), year)?.value,
    };
  });
  return policy.quota.weightArea === 0 ? yearly : [...yearly, AREA];
}

/** How many times the median, in words: small fractions as one part in so many. */
function timesOf(ratio: number): { readonly 'zh-CN': string; readonly 'en-US': string } {
  if (ratio >= 1) {
    const times = String(roundHalfAwayFromZero(ratio));
    return { 'zh-CN': `${times}倍`, 'en-US': `${times} times` };
  }
  if (ratio === 0) return { 'zh-CN': '0倍', 'en-US': '0 times' };
  const part = String(roundHalfAwayFromZero(1 / ratio));
  return { 'zh-CN': `${part}分之一`, 'en-US': `one part in ${part} of` };
}
