/// <reference types="node" />
import path from 'node:path';

import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

import { ENGLISH } from '../functions/english.ts';
import { FUNCTIONS } from '../functions/functions.ts';

/** What Excel has to know of the functions, in both languages. */
export interface FunctionsMetadata {
  readonly chinese: string;
  readonly english: string;
  /** What is wrong with them; empty in a build that may go out. */
  readonly problems: readonly string[];
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly options?: Readonly<Record<string, boolean>>;
  readonly parameters: readonly { readonly name: string; readonly description?: string }[];
}

const SOURCE = path.join(import.meta.dirname, '..', 'functions', 'functions.ts');

/** Makes the metadata from the source, and holds it against what is associated. */
export async function functionsMetadata(): Promise<FunctionsMetadata> {
  // The tool ends with 0 whatever it meets: its list of errors is what counts.
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(SOURCE, false);
  const { functions } = JSON.parse(metadataJson) as { readonly functions: readonly Described[] };
  return {
    chinese: asJson(functions),
    english: asJson(functions.map(inEnglish)),
    problems: [...errors, ...problemsOf(functions)],
  };
}

const asJson = (functions: readonly Described[]): string =>
  `${JSON.stringify({ functions }, null, 2)}\n`;

function inEnglish(described: Described): Described {
  const words = (ENGLISH as Readonly<Record<string, (typeof ENGLISH)['LIMIT'] | undefined>>)[
    described.id
  ];
  return {
    ...described,
    description: words?.description ?? '',
    parameters: described.parameters.map((parameter) => ({
      ...parameter,
      description: words?.parameters[parameter.name] ?? '',
    })),
  };
}

const HAN = /\p{Script=Han}/u;

function problemsOf(functions: readonly Described[]): readonly string[] {
  const associated: Readonly<Record<string, { readonly length: number }>> = FUNCTIONS;
  const ids = functions.map(({ id }) => id);
  return [
    ...ids
      .filter((id) => !(id in associated))
      .map((id) => `function ${id} is described, not associated`),
    ...Object.keys(associated)
      .filter((id) => !ids.includes(id))
      .map((id) => `function ${id} is associated, not described`),
    ...functions.flatMap((each) => [
      ...(each.options?.['volatile'] === true ? [`function ${each.id} is volatile`] : []),
      ...(associated[each.id]?.length === each.parameters.length
        ? []
        : [`function ${each.id} takes other parameters than described`]),
      ...textsOf(each)
        .filter(([, text]) => !HAN.test(text))
        .map(([what]) => `${what} has no Chinese description`),
      ...textsOf(inEnglish(each))
        .filter(([, text]) => text === '' || HAN.test(text))
        .map(([what]) => `${what} has no English description`),
    ]),
  ];
}

const textsOf = ({ id, description = '', parameters }: Described) => [
  [`function ${id}`, description] as const,
  ...parameters.map(
    (parameter) => [`function ${id}, ${parameter.name}`, parameter.description ?? ''] as const,
  ),
];
