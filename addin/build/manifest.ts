/** Where the add-in is while it is developed; the build puts the real address in its place. */
export const BASE_PLACEHOLDER = 'https://localhost:3000';

/**
 * The manifest for an address.
 *
 * @throws {RangeError} if the address is none that Office takes
 */
export function manifestFor(manifest: string, base: string): string {
  const address = new URL(base);
  if (address.protocol !== 'https:' || address.search !== '' || address.hash !== '')
    throw new RangeError(`--base has to be an https address, not '${base}'`);
  return manifest.replaceAll(BASE_PLACEHOLDER, base.replace(/\/+$/u, ''));
}

/** The four parts that Office wants: `0.1.0` is `0.1.0.0`. */
export const manifestVersion = (version: string): string => `${version.replace(/[-+].*$/u, '')}.0`;
