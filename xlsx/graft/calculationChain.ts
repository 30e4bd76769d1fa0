import { type Package } from '../archive/package.ts';
import { type WorkbookPart } from '../archive/workbookPart.ts';

/** The list of cells with formulas, if it has to go. */
export interface OutdatedChain {
  readonly parts: readonly string[];
  readonly ids: readonly string[];
}

/**
 * Tells whether the list of cells with formulas would name cells that are gone.
 *
 * Excel repairs a file whose chain names a cell without a formula, and quietly makes a new chain
 * when there is none; cells that the chain lacks do no harm.
 *
 * @param emptied parts of sheets whose content goes away
 */
export function outdatedChain(
  source: Package,
  workbook: WorkbookPart,
  emptied: readonly string[],
): OutdatedChain {
  const hasFormulas = emptied.some((part) => /<(?:\w+:)?f[\s>/]/u.test(source.text(part)));
  const links = workbook.relationships.filter(({ kind }) => kind === 'calcChain');
  if (!hasFormulas) return { parts: [], ids: [] };
  return { parts: links.map(({ target }) => target), ids: links.map(({ id }) => id) };
}
