import { childrenOf, parseXml } from '../xml/dom.ts';
import { type Package } from './package.ts';

/** A link from one part of a package to another, or out of it. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as 'worksheet': the rest differs in strict files. */
  readonly kind: string;
  /** The name of the part, or the address as it stands if it leads out of the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The part that holds the relationships of another part; '' is the package itself. */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The relationships of a part; none if it has no relationships part. */
export function relationshipsOf(source: Package, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (source.find(name) === undefined) return [];
  return childrenOf(parseXml(source.text(name), name), 'Relationship').map((element) => {
    const type = element.getAttribute('Type') ?? '';
    const target = (element.getAttribute('Target') ?? '').trim();
    const isExternal = element.getAttribute('TargetMode') === 'External';
    return {
      id: element.getAttribute('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : partNameOf(source, part, target),
      isExternal,
    };
  });
}

/** The target as a part name; writers differ in whether they escape it. */
function partNameOf(source: Package, part: string, target: string): string {
  const plain = resolve(part, target);
  if (source.find(plain) !== undefined || !target.includes('%')) return plain;
  try {
    return resolve(part, decodeURI(target));
  } catch {
    return plain;
  }
}

function resolve(part: string, target: string): string {
  const folder = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') folder.pop();
    else if (segment !== '.' && segment !== '') folder.push(segment);
  }
  return folder.join('/');
}
