import { latestObservation } from '../../model/township.ts';
import { figuresUsed } from '../figures.ts';
import { breachedAt, defineRule, notApplicable } from '../rule.ts';

/**
 * Where a whole column is in another unit, no township stands out; the county as a whole does.
 *
 * The bounds are far outside what Chinese counties have: below 1 person per km² only a few counties
 * of the high plateau, above 50,000 no city district; a figure of the economy per head outside 1 to
 * 5 million yuan none at all.
 */
export default defineRule({
  code: 'DAT-206',
  severity: 'warning',
  subject: 'county',
  cites: [],
  title: { 'zh-CN': '全县指标数值疑为单位有误', 'en-US': 'A whole column may be in another unit' },
  message: {
    'zh-CN': '按表内数据，全县{measure}为{value}{unit}，不合常理，疑为整列单位有误。',
    'en-US':
      'By these figures the county has {value} {unit} {measure}, which is hardly possible; a whole column may be in another unit.',
  },
  remedy: {
    'zh-CN': '核对表头单位（人、万人，平方公里、亩、公顷，元、万元、亿元）。',
    'en-US': 'Check the units in the headers.',
  },

  assess({ baseline, year }, policy) {
    const [population, ...others] = figuresUsed(policy);
    const economy = others.find(({ field }) => field.startsWith('economy'));
    if (population === undefined) return notApplicable;
    const whole = baseline.townships.map((township) => {
      const newest = (figure: typeof population | undefined): number | undefined =>
        figure && latestObservation(figure.observations(township), year)?.value;
      const { code, areaKm2: area } = township;
      return { code, area, people: newest(population), money: newest(economy) };
    });
    const first = whole[0]?.code;
    const density = ratioOf(whole.map(({ people, area }) => [people, area]));
    const perHead = ratioOf(whole.map(({ money, people }) => [money, people]));
    if (density === undefined && perHead === undefined) return notApplicable;
    return breachedAt([
      ...(density === undefined || (density >= 1 && density <= 50_000)
        ? []
        : [{ at: { township: first, field: 'areaKm2' }, facts: { ...DENSITY, value: density } }]),
      ...(perHead === undefined || perHead === 0 || (perHead >= 1 && perHead <= 5_000_000)
        ? []
        : [
            {
              at: { township: first, field: economy?.field },
              facts: { ...PER_HEAD, value: perHead },
            },
          ]),
    ]);
  },
});

const DENSITY = {
  measure: { 'zh-CN': '人口密度每平方公里', 'en-US': 'per km²' },
  unit: { 'zh-CN': '人', 'en-US': 'people' },
};
const PER_HEAD = {
  measure: { 'zh-CN': '人均经济指标', 'en-US': 'of the economy figure per head' },
  unit: { 'zh-CN': '元', 'en-US': 'yuan' },
};

/** Sum over sum, of the townships that have both. */
function ratioOf(
  pairs: readonly (readonly [number | undefined, number | undefined])[],
): number | undefined {
  let above = 0;
  let below = 0;
  for (const [one, other] of pairs) {
    if (one === undefined || other === undefined) continue;
    above += one;
    below += other;
  }
  return below > 0 ? above / below : undefined;
}
