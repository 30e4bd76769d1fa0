import type { Baseline, PolicyRow } from '../model/baseline.ts';
import type { Locale } from '../model/locale.ts';
import type { Sheet } from '../model/sheet.ts';
import { regulatedApprovals } from '../policy/approvalChain.ts';
import { CONTRACTS } from './contract/contracts.ts';
import { countySheet } from './write/countySheet.ts';
import { guideSheet } from './write/guide.ts';
import { contractSheet } from './write/layout.ts';
import { listRowsOf } from './write/listRows.ts';
import { emptyMappingSheet } from './write/mappingSheet.ts';
import { templateColumns, townshipRows } from './write/townshipRows.ts';
import { writingOf, type Writing } from './write/writing.ts';

/** Blank rows of a template's sheet: a county has tens of townships. */
const SPARE = 60;

/**
 * The empty planning workbook: a guide and every sheet of the contract, ready to be filled.
 *
 * @param writing the language, or the language with names of parameters and rows to start with
 */
export function templateSheets(writing: Locale | Writing): readonly Sheet[] {
  const { locale, policyRows = [], ...names } = writingOf(writing);
  const sheets = CONTRACTS.map((contract) => {
    if (contract.id === 'county') return countySheet(undefined, locale);
    if (contract.id === 'mapping') return emptyMappingSheet(locale);
    const filled =
      contract.id === 'parameters' || contract.id === 'approvals'
        ? listRowsOf(contract.id, { baseline: blankOf(locale), policyRows }, { locale, ...names })
        : { columns: templateColumns(contract.id), rows: [] };
    return contractSheet({ contract, ...filled, spare: SPARE, locale });
  });
  return [guideSheet(locale), ...sheets];
}

/**
 * A baseline as input sheets; reading them gives the same baseline again.
 *
 * Sheets that would be empty are left out, unless spare rows are asked for: then the workbook is one
 * to be filled in further. Cells of origin are not written: reading finds new ones.
 */
export function contractSheets(
  baseline: Baseline,
  policyRows: readonly PolicyRow[],
  writing: Locale | Writing,
): readonly Sheet[] {
  const { locale, spare = 0, ...names } = writingOf(writing);
  return CONTRACTS.flatMap((contract) => {
    if (contract.id === 'county') return [countySheet(baseline, locale)];
    if (contract.id === 'mapping') return spare > 0 ? [emptyMappingSheet(locale)] : [];
    const filled =
      contract.shape === 'township'
        ? townshipRows(contract.id, baseline, locale)
        : listRowsOf(contract.id, { baseline, policyRows }, { locale, ...names });
    if (filled.rows.length === 0 && spare === 0) return [];
    return [contractSheet({ contract, ...filled, spare, locale })];
  });
}

/** What a template starts with: nothing but who approves what. */
const blankOf = (locale: Locale): Baseline => ({
  ...NOTHING,
  approvals: regulatedApprovals(locale),
});

const NOTHING: Baseline = {
  county: { notes: [] },
  asOf: '2024-01-01',
  townships: [],
  posts: {},
  leadership: {},
  enforcement: {},
  decisions: [],
  statedTotals: [],
  bands: [],
  scenarios: [],
  origins: {},
};
