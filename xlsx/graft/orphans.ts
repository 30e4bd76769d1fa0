import { type Package } from '../archive/package.ts';
import { relationshipsOf, relationshipsPart } from '../archive/relationships.ts';

/**
 * The parts that nobody needs once some sheets are gone: drawings, comments and tables that only
 * they referred to, with everything below those.
 *
 * @param sheets parts whose content goes away
 * @returns names of parts, with their relationship parts; the sheets' own parts are not among them
 */
export function orphansOf(source: Package, sheets: readonly string[]): readonly string[] {
  if (sheets.length === 0) return [];
  const links = allLinks(source);
  const gone = new Set(sheets.map(folded));
  const orphans: string[] = [];
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    for (const { target } of links.filter((link) => gone.has(folded(link.from)))) {
      const isNeeded = links.some(
        (link) => folded(link.target) === folded(target) && !gone.has(folded(link.from)),
      );
      if (isNeeded || gone.has(folded(target)) || source.find(target) === undefined) continue;
      gone.add(folded(target));
      orphans.push(target);
    }
  }
  const relations = [...sheets, ...orphans].map(relationshipsPart);
  return [...orphans, ...relations.filter((name) => source.find(name) !== undefined)];
}

const folded = (name: string): string => name.toLowerCase();

interface Link {
  readonly from: string;
  readonly target: string;
}

/** Every link inside the package, from every part that has any. */
function allLinks(source: Package): readonly Link[] {
  return source.entries.flatMap(({ name }) => {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/u.exec(name);
    if (match === null) return [];
    const from = `${match[1] ?? ''}${match[2] ?? ''}`;
    return relationshipsOf(source, from)
      .filter(({ isExternal }) => !isExternal)
      .map(({ target }) => ({ from, target }));
  });
}
