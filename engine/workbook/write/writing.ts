import type { PolicyRow } from '../../model/baseline.ts';
import type { Locale } from '../../model/locale.ts';
import { parameterFinder, type ParameterName } from '../read/policyRows.ts';

/** How sheets are written: the language, and the names of the parameters if they are known. */
export interface Writing {
  readonly locale: Locale;
  readonly parameters?: readonly ParameterName[] | undefined;
  /** Rows that a template starts with, such as the values in force. */
  readonly policyRows?: readonly PolicyRow[] | undefined;
  /** Blank rows below what is written; with any, sheets without a row are written too. */
  readonly spare?: number | undefined;
}

/** A language alone is enough. */
export const writingOf = (writing: Locale | Writing): Writing =>
  typeof writing === 'string' ? { locale: writing } : writing;

/** A parameter by its id, if its name in the language leads back to it. */
export function nameOfParameter(id: string, writing: Writing): ParameterName | undefined {
  const parameters = writing.parameters ?? [];
  const parameter = parameters.find((one) => one.id === id);
  const found = parameter && parameterFinder(parameters)(parameter.label[writing.locale]);
  return found?.id === id ? parameter : undefined;
}
