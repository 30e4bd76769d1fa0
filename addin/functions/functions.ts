import { distanceToSteps, officersDue } from '../../engine/index.ts';
import { divide } from './divide.ts';
import { customFunctions, functionError } from './functionError.ts';
import { LIMITS, stepOf, wholeOf } from './readings.ts';

/*
 * The comments below are what planners read in Excel, so they are in Chinese; the English ones are
 * in english.ts. `npm run build` makes the metadata from both.
 */

/* eslint-disable max-params -- Arguments of a formula are positions. */

/**
 * 执法人员数：按人口计算应配备的执法人员数，默认 2 万人以下 2 名，每增 1 万人增配 1 名。
 * @customfunction OFFICERS
 * @param {number} population 辖区人口（人），整数
 * @param {number} [base] 基数（名），默认 2
 * @param {number} [per] 每增配 1 名的人口（人），默认 10000
 * @param {string} [reading] 取整方式：满1万人增1人（默认）、超出即增1人、四舍五入
 * @param {number} [upTo] 基数所含人口（人），默认 20000
 * @returns {number} 应配备的执法人员数
 */
export function officers(
  population: number,
  base?: number,
  per?: number,
  reading?: string,
  upTo?: number,
): number {
  return officersDue(peopleOf(population), stepOf({ base, per, reading, upTo }));
}

/**
 * 距增配人数：人口再增加多少人，应配备的执法人员增加 1 名。
 * @customfunction NEXTOFFICER
 * @param {number} population 辖区人口（人），整数
 * @param {number} [per] 每增配 1 名的人口（人），默认 10000
 * @param {string} [reading] 取整方式：满1万人增1人（默认）、超出即增1人、四舍五入
 * @param {number} [upTo] 基数所含人口（人），默认 20000
 * @returns {number} 还差的人数
 */
export function nextOfficer(
  population: number,
  per?: number,
  reading?: string,
  upTo?: number,
): number {
  return distanceToSteps(peopleOf(population), stepOf({ per, reading, upTo })).up;
}

/**
 * 分配：把编制总数按权重分到各单位，结果为整数且合计不差，可设保底和封顶，结果溢出到相邻单元格。
 * @customfunction APPORTION
 * @param {number} pool 编制总数（名），整数
 * @param {any[][]} weights 权重区域，每格一个单位，均大于 0
 * @param {any[][]} [floors] 保底区域（名），与权重一样多；空格表示不设
 * @param {any[][]} [ceilings] 封顶区域（名），与权重一样多；空格表示不设
 * @param {string} [method] 方法：圣拉古（默认）、最大余额法、洪德、亚当斯、亨廷顿—希尔、迪安
 * @returns {number[][]} 各单位的编制数
 */
export function apportionPosts(
  pool: number,
  weights: unknown[][],
  floors?: unknown[][],
  ceilings?: unknown[][],
  method?: string,
): number[][] {
  return divide({ pool, weights, floors, ceilings, method });
}

/**
 * 机构限额：按乡镇类别查党政综合办事机构或直属事业单位的限额；文件未给出的类别返回 #N/A。
 * @customfunction LIMIT
 * @param {number} sizeClass 乡镇类别：1、2 或 3
 * @param {string} [kind] 办（党政综合办事机构，默认）或 中心（直属事业单位）
 * @returns {number} 限额（个）
 */
export function limit(sizeClass: number, kind?: string): number {
  const table = LIMITS[kindOf(kind ?? '办')];
  if (![1, 2, 3].includes(sizeClass))
    throw functionError('invalidValue', {
      'zh-CN': '乡镇类别应为 1、2 或 3。',
      'en-US': 'The size class has to be 1, 2 or 3.',
    });
  const found = table[String(sizeClass)];
  if (found !== undefined) return found;
  throw functionError('notAvailable', {
    'zh-CN': `来源文件未给出${sizeClass === 2 ? '二' : String(sizeClass)}类乡镇的限额，请以本县文件为准。`,
    'en-US': `The source gives no limit for class ${sizeClass}: your county's own document decides.`,
  });
}

/* eslint-enable max-params */

const peopleOf = (population: number): number => wholeOf(population, ['人口', 'population'], 0);

function kindOf(word: string): keyof typeof LIMITS {
  const plain = word.trim().toLowerCase();
  if (/^(?:办|办公室|办事机构|党政综合办事机构|offices?)$/u.test(plain)) return 'office';
  if (/^(?:中心|事业单位|直属事业单位|cent(?:re|er)s?)$/u.test(plain)) return 'centre';
  throw functionError('invalidValue', {
    'zh-CN': `机构种类应为“办”或“中心”，不是“${word}”。`,
    'en-US': `The kind has to be “office” or “centre”, not “${word}”.`,
  });
}

/** Every function by its id in the metadata. */
export const FUNCTIONS = {
  OFFICERS: officers,
  NEXTOFFICER: nextOfficer,
  APPORTION: apportionPosts,
  LIMIT: limit,
} as const;

/** Tells Excel which function is which; once, when the runtime starts. */
export function associateFunctions(): void {
  for (const [id, implementation] of Object.entries(FUNCTIONS))
    customFunctions().associate(id, implementation);
}
