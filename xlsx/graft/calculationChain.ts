import { type Package } from '../archive/package.ts';
import { type ListedSheet, type WorkbookPart } from '../archive/workbookPart.ts';

/** The list of cells with formulas, if it has to go. */
export interface OutdatedChain {
  readonly parts: readonly string[];
  readonly ids: readonly string[];
}

/**
 * Tells whether the list of cells with formulas names cells that are gone.
 *
 * Excel repairs a file whose chain names a cell without a formula, and quietly makes a new chain
 * where there is none; formulas that the chain lacks do no harm.
 *
 * @param emptied sheets whose content goes away
 */
export function outdatedChain(
  source: Package,
  workbook: WorkbookPart,
  emptied: readonly ListedSheet[],
): OutdatedChain {
  const numbers = emptied.map(({ element }) => element.getAttribute('sheetId') ?? '');
  const outdated = workbook.relationships.filter(({ kind, target }) => {
    if (kind !== 'calcChain' || source.find(target) === undefined) return false;
    const chain = source.text(target);
    return numbers.some((number) => new RegExp(`\\si=["']${number}["']`, 'u').test(chain));
  });
  return { parts: outdated.map(({ target }) => target), ids: outdated.map(({ id }) => id) };
}
