import type { Localized } from '../../engine/index.ts';

/** What office.js offers to custom functions; its published types leave it out. */
export interface CustomFunctionsApi {
  readonly associate: (id: string, implementation: (...args: never[]) => unknown) => void;
  readonly Error: new (code: string, message?: string) => Error;
}

declare const CustomFunctions: CustomFunctionsApi;

/** What office.js calls the errors of a cell. */
const CODES = { invalidValue: '#VALUE!', notAvailable: '#N/A' } as const;

/**
 * An error that shows its text at the cell; no other kind of error does.
 *
 * In Chinese, but for people whose Office speaks another language.
 */
export function functionError(code: keyof typeof CODES, text: Localized): Error {
  // Excel may calculate before the rest of Office is ready.
  const { context } = Office as { readonly context?: Office.Context };
  const displayLanguage = context?.displayLanguage ?? 'zh-CN';
  const words = displayLanguage.toLowerCase().startsWith('zh') ? text['zh-CN'] : text['en-US'];
  return new CustomFunctions.Error(CODES[code], words);
}

/** The library's own object, where the functions are named. */
export const customFunctions = (): CustomFunctionsApi => CustomFunctions;
