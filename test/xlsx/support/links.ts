import { contentTypesOf } from '../../../xlsx/archive/contentTypes.ts';
import { openPackage } from '../../../xlsx/archive/package.ts';
import { relationshipsOf, relationshipsPart } from '../../../xlsx/archive/relationships.ts';

/**
 * What Excel would repair in a package: links that lead nowhere, parts without a content type,
 * relationship parts of nobody, content types of parts that are not there, parts listed twice.
 */
export function brokenLinks(bytes: Uint8Array): readonly string[] {
  const source = openPackage(bytes);
  const typeOf = contentTypesOf(source);
  const names = source.entries.map(({ name }) => name);
  const parts = names.filter((name) => !name.endsWith('/'));
  const links = ['', ...parts].flatMap((part) =>
    relationshipsOf(source, part)
      .filter(({ isExternal, target }) => !isExternal && source.find(target) === undefined)
      .map(({ target }) => `${part} -> ${target}`),
  );
  const listed = Array.from(
    source.text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/gu),
    ([, name = '']) => name,
  );
  const owners = new Set(['', ...parts].map(relationshipsPart));
  return [
    ...links,
    ...parts.filter((part) => typeOf(part) === undefined && part !== '[Content_Types].xml'),
    ...parts.filter((part) => part.endsWith('.rels') && !owners.has(part)),
    ...listed.filter((name) => source.find(name) === undefined),
    ...listed.filter((name, index) => listed.indexOf(name) !== index),
    ...names.filter((name, index) => names.indexOf(name) !== index),
  ];
}
