import { clauseText } from './explanation/clauseText.ts';
import type { Baseline, PolicyRow } from './model/baseline.ts';
import type { BasisKind } from './model/citation.ts';
import type { Locale, Localized } from './model/locale.ts';
import type { Sheet } from './model/sheet.ts';
import { PARAMETERS } from './policy/chapters/index.ts';
import type { Parameter } from './policy/parameter.ts';
import { parameterNames } from './policy/parameterNames.ts';
import { guideSheet } from './workbook/write/guide.ts';
import {
  contractSheets as sheetsOf,
  templateSheets as blankSheets,
} from './workbook/contractSheets.ts';

/**
 * The empty planning workbook in one language, with every parameter listed.
 *
 * What a source gives stands there with its clause, what is assumed says so, what is pending is
 * blank and waits for the office.
 */
export const templateSheets = (locale: Locale): readonly Sheet[] =>
  blankSheets({ locale, parameters: parameterNames(), policyRows: builtInRows(locale) });

/** Blank rows that a workbook for the next round has below what is carried over. */
const SPARE = 20;

/** A baseline and its parameter rows as a workbook to be filled in further: the guide goes first. */
export const workbookSheets = (
  baseline: Baseline,
  policyRows: readonly PolicyRow[],
  locale: Locale,
): readonly Sheet[] => [
  guideSheet(locale),
  ...sheetsOf(baseline, policyRows, { locale, parameters: parameterNames(), spare: SPARE }),
];

/** A baseline and its parameter rows as input sheets; reading them gives the same again. */
export const contractSheets = (
  baseline: Baseline,
  policyRows: readonly PolicyRow[],
  locale: Locale,
): readonly Sheet[] => sheetsOf(baseline, policyRows, { locale, parameters: parameterNames() });

/** Every parameter as the planner would write it: built-in terms, and a blank row where pending. */
export function builtInRows(locale: Locale): readonly PolicyRow[] {
  return PARAMETERS.flatMap(({ id, parameter }) =>
    keysOf(parameter).flatMap((key) => {
      const terms = parameter.terms.filter((term) => !('key' in term) || term.key === key);
      const note = parameter.note?.[locale];
      if (terms.length === 0) return [{ parameter: id, key, basis: BASIS.pending[locale], note }];
      return terms.map(({ value, from, until, basis, cites }): PolicyRow => ({
        parameter: id,
        key,
        value,
        from,
        until,
        basis: BASIS[basis][locale],
        clause: cites && clauseText(cites, locale),
        note,
      }));
    }),
  );
}

const keysOf = (parameter: Parameter): readonly (string | undefined)[] =>
  parameter.kind === 'table' ? parameter.keys.map(({ key }) => key) : [undefined];

const BASIS: Readonly<Record<BasisKind, Localized>> = {
  law: { 'zh-CN': '法律', 'en-US': 'Law' },
  regulation: { 'zh-CN': '法规', 'en-US': 'Regulation' },
  document: { 'zh-CN': '文件', 'en-US': 'Document' },
  assumption: { 'zh-CN': '假设', 'en-US': 'Assumption' },
  pending: { 'zh-CN': '待定', 'en-US': 'Pending' },
};
