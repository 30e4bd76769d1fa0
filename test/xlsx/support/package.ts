import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Parts by name; texts are written as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A zip archive of these parts, in this order. */
export const zip = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );

/** The parts of a zip archive. */
export const unzip = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

/** One part of a zip archive as text. */
export const textOf = (bytes: Uint8Array, part: string): string => {
  const content = unzip(bytes)[part];
  if (content === undefined) throw new Error(`no part ${part}`);
  return strFromU8(content);
};

/** A relationships part: id, kind or whole type, target. */
export const relationships = (
  links: readonly (readonly [id: string, type: string, target: string])[],
): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${links
    .map(([id, type, target]) => {
      const full = type.includes(':') ? type : `${RELATIONSHIPS}/${type}`;
      const mode = target.startsWith('file:') ? ' TargetMode="External"' : '';
      return `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode}/>`;
    })
    .join('')}</Relationships>`;

/** A content types part; types without a slash belong to spreadsheets. */
export const contentTypes = (
  overrides: Readonly<Record<string, string>>,
  defaults: Readonly<Record<string, string>> = {},
): string => {
  const all = {
    rels: `${PACKAGE.replace('http://schemas.openxmlformats.org/package/2006', 'application/vnd.openxmlformats-package')}.relationships+xml`,
    xml: 'application/xml',
    ...defaults,
  };
  const first = Object.entries(all).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const second = Object.entries(overrides).map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="${type.includes('/') ? type : `${TYPE}.${type}+xml`}"/>`,
  );
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${[...first, ...second].join('')}</Types>`;
};

/** What a small workbook is made of; every text is the inside of its element. */
export interface SmallWorkbook {
  readonly sheets: readonly {
    readonly name: string;
    readonly xml: string;
    readonly state?: string;
  }[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookStart?: string;
  readonly workbookEnd?: string;
  readonly extra?: Parts;
}

/** A workbook by hand, for what no library would write. */
export function smallWorkbook(made: SmallWorkbook): Uint8Array {
  const part = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
  const sheets = made.sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const links = made.sheets.map(
    (_sheet, index) =>
      [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  const more = [
    ...(made.strings === undefined
      ? []
      : [['rId90', 'sharedStrings', 'sharedStrings.xml'] as const]),
    ...(made.styles === undefined ? [] : [['rId91', 'styles', 'styles.xml'] as const]),
  ];
  return zip({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'sheet.main',
      ...Object.fromEntries(made.sheets.map((_sheet, index) => [part(index), 'worksheet'])),
      ...(made.strings === undefined ? {} : { 'xl/sharedStrings.xml': 'sharedStrings' }),
      ...(made.styles === undefined ? {} : { 'xl/styles.xml': 'styles' }),
    }),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${made.workbookStart ?? ''}<sheets>${sheets.join('')}</sheets>${made.workbookEnd ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([...links, ...more]),
    ...Object.fromEntries(
      made.sheets.map(({ xml }, index) => [
        part(index),
        `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${xml}</worksheet>`,
      ]),
    ),
    ...(made.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}">${made.strings}</sst>` }),
    ...(made.styles === undefined
      ? {}
      : {
          'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}">${made.styles}</styleSheet>`,
        }),
    ...made.extra,
  });
}
