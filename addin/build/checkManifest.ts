import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

import { COMMANDS } from '../commands/commands.ts';
import { ICON_SIZES } from '../icons/glyphs.ts';
import { manifestVersion } from './manifest.ts';
import { pngSize } from './pngSize.ts';

/** What the manifest is held against. */
export interface ManifestSurroundings {
  readonly base: string;
  /** Version of the package. */
  readonly version: string;
  /** A file of the build by its path under the base; nothing if there is none. */
  readonly fileAt: (path: string) => Uint8Array | undefined;
}

/** The sets that the code relies on; everything above them is asked for at run time. */
const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
};

const LONGEST_ID = 32;
const LONGEST = { Label: 24, Title: 125, Description: 250, Namespace: 32 } as const;
const HAN = /\p{Script=Han}/u;

/**
 * Checks in a manifest what a schema cannot see.
 *
 * @returns one sentence for each problem; none if all is well
 */
export function checkManifest(xml: string, surroundings: ManifestSurroundings): readonly string[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return [
    ...checkVersion(document, surroundings.version),
    ...checkRequirements(document),
    ...checkUrls(document, surroundings),
    ...checkIds(document),
    ...checkReferences(document),
    ...checkRuntime(document),
    ...checkFunctionNames(document),
    ...checkIcons(document, surroundings),
    ...checkTexts(document),
  ];
}

/** Elements by their name without a prefix. */
const all = (document: Document | Element, name: string): readonly Element[] =>
  Array.from(document.getElementsByTagNameNS('*', name));

const attribute = (element: Element | undefined, name: string): string =>
  element?.getAttribute(name) ?? '';

function checkVersion(document: Document, version: string): readonly string[] {
  const [element] = all(document, 'Version');
  const found = element?.textContent ?? '';
  const wanted = manifestVersion(version);
  return found === wanted ? [] : [`the version is ${found}, the package's is ${wanted}`];
}

function checkRequirements(document: Document): readonly string[] {
  const sets = all(document, 'Set');
  return Object.entries(REQUIREMENTS).flatMap(([name, version]) => {
    const found = sets.find((set) => attribute(set, 'Name') === name);
    const has = attribute(found, 'MinVersion');
    return has === version ? [] : [`${name} ${version} has to be required, not '${has}'`];
  });
}

/** Every address in the manifest, resources and settings alike. */
function urlsOf(document: Document): readonly string[] {
  const urls = all(document, '*').flatMap((element) =>
    ['DefaultValue', 'Value'].map((name) => attribute(element, name)),
  );
  return [...new Set(urls.filter((value) => /^\w+:\/\//u.test(value)))];
}

function checkUrls(document: Document, { base, fileAt }: ManifestSurroundings): readonly string[] {
  const root = `${base.replace(/\/+$/u, '')}/`;
  return urlsOf(document).flatMap((url) => {
    if (!url.startsWith('https://')) return [`${url} is not https`];
    if (!url.startsWith(root)) return [`${url} is not under ${root}`];
    const isThere = fileAt(pathOf(url, root)) !== undefined;
    return isThere ? [] : [`${url} is no file of the build`];
  });
}

const pathOf = (url: string, root: string): string =>
  url.slice(root.length).replace(/[?#].*$/u, '');

const RESOURCES = ['Image', 'Url', 'String'] as const;

const resourcesOf = (document: Document): readonly Element[] =>
  RESOURCES.flatMap((name) => all(document, name)).filter((each) => each.hasAttribute('id'));

function checkIds(document: Document): readonly string[] {
  const controls = ['CustomTab', 'Group', 'Control'].flatMap((name) => all(document, name));
  return [resourcesOf(document), controls].flatMap((elements) => {
    const ids = elements.map((element) => attribute(element, 'id'));
    return [
      ...ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => `id ${id} is there twice`),
      ...ids
        .filter((id) => id === '' || id.length > LONGEST_ID)
        .map((id) => `id '${id}' is too long`),
    ];
  });
}

function checkReferences(document: Document): readonly string[] {
  const known = new Map(
    resourcesOf(document).map((each) => [attribute(each, 'id'), each.localName]),
  );
  const references = all(document, '*').filter((element) => element.hasAttribute('resid'));
  const used = new Set(references.map((element) => attribute(element, 'resid')));
  return [
    ...references.flatMap((element) => {
      const id = attribute(element, 'resid');
      const kind = known.get(id);
      if (kind === undefined) return [`resid ${id} leads nowhere`];
      const wanted = kindFor(element.localName ?? '');
      return kind === wanted ? [] : [`resid ${id} is a ${kind}, ${wanted} is needed`];
    }),
    ...[...known.keys()].filter((id) => !used.has(id)).map((id) => `resource ${id} is not used`),
  ];
}

function kindFor(name: string): string {
  if (name === 'Image') return 'Image';
  return ['SourceLocation', 'Runtime', 'FunctionFile', 'LearnMoreUrl'].includes(name)
    ? 'Url'
    : 'String';
}

/** Pane, buttons and functions share one runtime only if all name the same page. */
function checkRuntime(document: Document): readonly string[] {
  const [runtime] = all(document, 'Runtime');
  const shared = attribute(runtime, 'resid');
  const pages = [
    ...all(document, 'FunctionFile'),
    ...[...all(document, 'Page'), ...all(document, 'Action')].flatMap((element) =>
      all(element, 'SourceLocation'),
    ),
  ];
  const url = resourcesOf(document).find((each) => attribute(each, 'id') === shared);
  const [settings] = all(document, 'DefaultSettings');
  const [pane] = settings === undefined ? [] : all(settings, 'SourceLocation');
  return [
    ...(attribute(runtime, 'lifetime') === 'long' ? [] : ['the runtime does not live long']),
    ...pages
      .filter((page) => attribute(page, 'resid') !== shared)
      .map((page) => `${page.localName ?? ''} names ${attribute(page, 'resid')}, not ${shared}`),
    ...(attribute(pane, 'DefaultValue') === attribute(url, 'DefaultValue')
      ? []
      : ['the default page is not the page of the runtime']),
  ];
}

function checkFunctionNames(document: Document): readonly string[] {
  const named = all(document, 'FunctionName').map((element) => element.textContent ?? '');
  const associated = Object.keys(COMMANDS);
  return [
    ...named
      .filter((name) => !associated.includes(name))
      .map((name) => `no command is named ${name}`),
    ...associated
      .filter((name) => !named.includes(name))
      .map((name) => `no button calls the command ${name}`),
  ];
}

function checkIcons(document: Document, { base, fileAt }: ManifestSurroundings): readonly string[] {
  const root = `${base.replace(/\/+$/u, '')}/`;
  const urls = new Map(
    resourcesOf(document).map((each) => [attribute(each, 'id'), attribute(each, 'DefaultValue')]),
  );
  const isSized = (url: string, size: number): boolean => {
    const file = fileAt(pathOf(url, root));
    const found = file === undefined ? undefined : pngSize(file);
    return found?.width === size && found.height === size;
  };
  const icons = all(document, 'Icon').flatMap((icon) => {
    const images = all(icon, 'Image');
    const missing = ICON_SIZES.filter(
      (size) => !images.some((image) => attribute(image, 'size') === String(size)),
    );
    return [
      ...missing.map((size) => `an icon lacks size ${size}`),
      ...images.flatMap((image) => {
        const [id, size] = [attribute(image, 'resid'), Number(attribute(image, 'size'))];
        return isSized(urls.get(id) ?? '', size) ? [] : [`icon ${id} is no PNG of ${size} pixels`];
      }),
    ];
  });
  const own = (
    [
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ] as const
  ).flatMap(([name, size]) => {
    const url = attribute(all(document, name)[0], 'DefaultValue');
    return isSized(url, size) ? [] : [`${name} is no PNG of ${size} pixels`];
  });
  return [...icons, ...own];
}

/** Long labels are cut off on the ribbon; what is Chinese needs its English beside it. */
function checkTexts(document: Document): readonly string[] {
  const texts = new Map(
    all(document, 'String').map((each) => [attribute(each, 'id'), valuesOf(each)] as const),
  );
  const lengths = (Object.keys(LONGEST) as (keyof typeof LONGEST)[]).flatMap((name) =>
    all(document, name).flatMap((element) =>
      (texts.get(attribute(element, 'resid')) ?? [])
        .filter((text) => text.length === 0 || text.length > LONGEST[name])
        .map((text) => `${name} '${text}' is empty or longer than ${LONGEST[name]} characters`),
    ),
  );
  const settings = ['DisplayName', 'Description'].flatMap((name) => all(document, name));
  const localized = [...all(document, 'String'), ...settings].filter((each) =>
    each.hasAttribute('DefaultValue'),
  );
  const untranslated = localized.flatMap((element) => {
    const [chinese = '', english] = valuesOf(element);
    if (!HAN.test(chinese)) return [];
    return english === undefined || HAN.test(english) ? [`'${chinese}' has no English`] : [];
  });
  return [...lengths, ...untranslated];
}

/** The Chinese text, then the English one. */
function valuesOf(element: Element): readonly string[] {
  const english = all(element, 'Override').filter((each) => attribute(each, 'Locale') === 'en-US');
  return [attribute(element, 'DefaultValue'), ...english.map((each) => attribute(each, 'Value'))];
}
