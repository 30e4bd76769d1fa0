import { apportion, feasibility, type Claim, type Method } from '../../engine/index.ts';
import { functionError } from './functionError.ts';
import { choiceOf, wholeOf } from './readings.ts';

/** What Excel gives of a range: numbers, texts, and '' or null for blank cells. */
export type CellBlock = readonly (readonly unknown[])[];

/** Arguments of a division as they come from cells. */
export interface Division {
  readonly pool: number;
  readonly weights: CellBlock;
  readonly floors?: CellBlock | null | undefined;
  readonly ceilings?: CellBlock | null | undefined;
  readonly method?: string | null | undefined;
}

/** Divides a pool over the cells of a range, in its shape; the posts sum to the pool. */
export function divide(division: Division): number[][] {
  const { weights } = division;
  const pool = wholeOf(division.pool, ['编制总数', 'pool'], 0);
  const method = choiceOf('quota.method', division.method ?? 'sainteLague') as Method;
  const width = weights[0]?.length ?? 0;
  const points = wholePoints(numbersOf(weights, WEIGHTS));
  const floors = boundsOf(division.floors, FLOORS, points.length);
  const ceilings = boundsOf(division.ceilings, CEILINGS, points.length);
  const claims = points.map((weight, index): Claim => {
    const floor = floors?.[index] ?? 0;
    const ceiling = ceilings?.[index] ?? Infinity;
    if (floor > ceiling) crossed(index, floor, ceiling);
    return { key: String(index).padStart(7, '0'), weight, floor, ceiling };
  });
  refuseUnfit(pool, claims);
  const posts = apportion(method, pool, claims).shares.map((share) => share.posts);
  return weights.map((_, row) => posts.slice(row * width, (row + 1) * width));
}

type Words = readonly [chinese: string, english: string];
const WEIGHTS: Words = ['权重', 'weight'];
const FLOORS: Words = ['保底', 'floor'];
const CEILINGS: Words = ['封顶', 'ceiling'];

/** Cells as numbers; a blank one stays blank. */
function numbersOf(block: CellBlock, [chinese, english]: Words): readonly (number | undefined)[] {
  return block.flat().map((value, index) => {
    if (value === '' || value === null || value === undefined) return undefined;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw functionError('invalidValue', {
      'zh-CN': `第 ${index + 1} 个${chinese}不是数字。`,
      'en-US': `${english} no. ${index + 1} is not a number.`,
    });
  });
}

/** Weights as whole points in the same proportion: decimals are moved up by the power of ten. */
function wholePoints(weights: readonly (number | undefined)[]): readonly number[] {
  const given = weights.map((weight, index) => {
    if (weight !== undefined && weight > 0) return weight;
    throw functionError('invalidValue', {
      'zh-CN': `第 ${index + 1} 个权重应大于 0；没有权重的单位请不要选进区域。`,
      'en-US': `Weight no. ${index + 1} has to be above 0; leave out units without a weight.`,
    });
  });
  const places = Math.max(0, ...given.map(decimalsOf));
  const points = given.map((weight) => Number(`${weight}e${places}`));
  if (points.every(Number.isSafeInteger)) return points;
  throw functionError('invalidValue', {
    'zh-CN': '权重的小数位太多，请先四舍五入到两位小数。',
    'en-US': 'The weights have too many decimals: round them to two first.',
  });
}

/** Decimal places of a number as it is written: 12.50 has one, 1e-7 has seven. */
function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}

function boundsOf(
  block: CellBlock | null | undefined,
  words: Words,
  count: number,
): readonly (number | undefined)[] | undefined {
  if (block === null || block === undefined) return undefined;
  const bounds = numbersOf(block, words);
  if (bounds.length !== count)
    throw functionError('invalidValue', {
      'zh-CN': `${words[0]}区域有 ${bounds.length} 格，权重区域有 ${count} 格，应一样多。`,
      'en-US': `There are ${bounds.length} ${words[1]}s for ${count} weights.`,
    });
  return bounds.map((bound) => (bound === undefined ? undefined : wholeOf(bound, words, 0)));
}

function crossed(index: number, floor: number, ceiling: number): never {
  throw functionError('invalidValue', {
    'zh-CN': `第 ${index + 1} 个单位的保底 ${floor} 高于封顶 ${ceiling}。`,
    'en-US': `Floor ${floor} of unit no. ${index + 1} is above its ceiling ${ceiling}.`,
  });
}

function refuseUnfit(pool: number, claims: readonly Claim[]): void {
  if (pool > MOST_POSTS)
    throw functionError('invalidValue', {
      'zh-CN': `编制总数不能超过 ${MOST_POSTS}。`,
      'en-US': `The pool may not exceed ${MOST_POSTS}.`,
    });
  const fit = feasibility(pool, claims);
  if (fit.feasible) return;
  throw functionError(
    'notAvailable',
    fit.kind === 'floors'
      ? {
          'zh-CN': `保底合计 ${fit.sum} 名，超过编制总数 ${pool} 名。`,
          'en-US': `The floors sum to ${fit.sum}, more than the pool of ${pool}.`,
        }
      : {
          'zh-CN': `封顶合计 ${fit.sum} 名，少于编制总数 ${pool} 名，有编制分不下去。`,
          'en-US': `The ceilings sum to ${fit.sum}, less than the pool of ${pool}.`,
        },
  );
}

/** As many as a county could ever have. */
const MOST_POSTS = 1_000_000;
