import { childrenOf, parseXml } from '../xml/dom.ts';
import { type Package } from './package.ts';

/** The part that gives every other part its content type. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** Looks up the content type of a part; nothing if the package does not give one. */
export function contentTypesOf(source: Package): (part: string) => string | undefined {
  const root = parseXml(source.text(CONTENT_TYPES), CONTENT_TYPES);
  const table = (element: string, key: string): ReadonlyMap<string, string> =>
    new Map(
      childrenOf(root, element).map((child) => [
        (child.getAttribute(key) ?? '').toLowerCase(),
        child.getAttribute('ContentType') ?? '',
      ]),
    );
  const overrides = table('Override', 'PartName');
  const defaults = table('Default', 'Extension');
  return (part) => {
    const name = part.toLowerCase();
    return overrides.get(`/${name}`) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1));
  };
}
