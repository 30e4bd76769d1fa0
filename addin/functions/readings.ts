import { PARAMETERS, policyOn, type PopulationStep } from '../../engine/index.ts';
import { functionError } from './functionError.ts';

/** The built-in terms on a day when all of them hold; what a county sets is given as arguments. */
const BUILT_IN = policyOn('2024-12-31', { sheet: [] }).policy;

export const LIMITS = {
  office: BUILT_IN.institutions.limitOffices,
  centre: BUILT_IN.institutions.limitCentres,
} as const;

/** What may be given instead of the built-in terms; Excel leaves null for what is left out. */
export interface StepArguments {
  readonly base?: number | null | undefined;
  readonly per?: number | null | undefined;
  readonly reading?: string | null | undefined;
  readonly upTo?: number | null | undefined;
}

/** The step of officers by population, from arguments and built-in terms. */
export function stepOf({ base, per, reading, upTo }: StepArguments): PopulationStep {
  const { baseOfficers, residentsAtBase, residentsPerExtraOfficer } = BUILT_IN.enforcement;
  return {
    base: wholeOf(base ?? baseOfficers, ['基数', 'base'], 0),
    upTo: wholeOf(upTo ?? residentsAtBase, ['基数人口', 'upTo'], 0),
    every: wholeOf(per ?? residentsPerExtraOfficer, ['每增配1名的人口', 'per'], 1),
    reading: choiceOf('enforcement.reading', reading ?? BUILT_IN.enforcement.reading),
  } as PopulationStep;
}

/** A whole number, at least so large. */
export function wholeOf(
  value: number | undefined,
  [chinese, english]: readonly [string, string],
  least: number,
): number {
  if (value !== undefined && Number.isSafeInteger(value) && value >= least) return value;
  throw functionError('invalidValue', {
    'zh-CN': `“${chinese}”应为不小于 ${least} 的整数。`,
    'en-US': `“${english}” has to be a whole number of at least ${least}.`,
  });
}

/** A choice by its own word, or by its label in either language. */
export function choiceOf(id: string, word: string | undefined): string {
  const found = PARAMETERS.find((one) => one.id === id)?.parameter;
  const choices = found?.kind === 'choice' ? found.choices : [];
  const wanted = plain(word ?? '');
  const choice = choices.find(({ value, label }) =>
    [value, label['zh-CN'], label['en-US'], shortOf(label['zh-CN'])].some(
      (each) => plain(each) === wanted,
    ),
  );
  if (choice !== undefined) return choice.value;
  const chinese = choices.map(({ label }) => label['zh-CN']).join('、');
  const english = choices.map(({ value }) => value).join(', ');
  throw functionError('invalidValue', {
    'zh-CN': `没有“${word ?? ''}”这个选项，可用：${chinese}。`,
    'en-US': `“${word ?? ''}” is none of the choices: ${english}.`,
  });
}

const plain = (word: string): string => word.trim().toLowerCase();

/** What stands before or in the brackets of a label: 最大余额法; 圣拉古 is taken for its method. */
const shortOf = (label: string): string => /（([^，）]+)/u.exec(label)?.[1] ?? label;
