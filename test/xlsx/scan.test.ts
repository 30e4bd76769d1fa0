import { describe, expect, test } from 'vitest';
import { deflateSync, strToU8 } from 'fflate';

import { scanPackage, writeWorkbook, type Refusal, type Scan } from '../../xlsx/index.ts';
import { contentTypes, relationships, smallWorkbook, unzip, zip } from './support/package.ts';
import { richWorkbook } from './support/rich.ts';
import { planSheet } from './support/sheets.ts';

const scanned = (bytes: Uint8Array): Scan => {
  const found = scanPackage(bytes);
  if (found.kind !== 'workbook') throw new Error(found.message['zh-CN']);
  return found;
};

const refused = (bytes: Uint8Array): Refusal => {
  const found = scanPackage(bytes);
  if (found.kind === 'workbook') throw new Error('taken for a workbook');
  return found;
};

const kindsIn = (scan: Scan): readonly string[] => scan.features.map(({ kind }) => kind);

describe('a workbook', () => {
  test('is told by its sheets, with their states', () => {
    const scan = scanned(richWorkbook());
    expect(scan.format).toBe('xlsx');
    expect(scan.sheets).toEqual([
      { name: '数据', state: 'visible', type: 'worksheet' },
      { name: '透视', state: 'visible', type: 'worksheet' },
      { name: '旧参数', state: 'hidden', type: 'worksheet' },
    ]);
  });

  test('is told by what it has besides cells', () => {
    expect(kindsIn(scanned(richWorkbook()))).toEqual([
      'charts',
      'drawings',
      'pivotTables',
      'comments',
      'extensions',
      'externalLinks',
      'customXml',
    ]);
  });

  test('with macros is taken, and the macros are named', () => {
    const scan = scanned(richWorkbook({ macros: true }));
    expect(scan.format).toBe('xlsm');
    expect(scan.features.find(({ kind }) => kind === 'macros')).toMatchObject({
      label: { 'zh-CN': '宏' },
      parts: ['xl/vbaProject.bin'],
    });
  });

  test('with a signature is told that adding sheets breaks it', () => {
    const signed = zip({ ...unzip(richWorkbook()), '_xmlsignatures/sig1.xml': '<Signature/>' });
    const signature = scanned(signed).features.find(({ kind }) => kind === 'signature');
    expect(signature?.caution?.['zh-CN']).toContain('签名即失效');
  });

  test('with a locked structure or dates from 1904 says so', () => {
    const sheets = [{ name: '甲', xml: '<sheetData/>' }];
    const start = '<workbookPr date1904="1"/><workbookProtection lockStructure="1"/>';
    const scan = scanned(smallWorkbook({ sheets, workbookStart: start }));
    expect(scan).toMatchObject({ isDate1904: true, isStructureLocked: true, isStrict: false });
  });

  test('of our own has nothing besides cells', async () => {
    expect(scanned(await writeWorkbook([planSheet()])).features).toEqual([]);
  });

  test('may have parts in an order and at places of its own', () => {
    const parts = {
      'book/main.xml':
        '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:k="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="甲" sheetId="3" k:id="a"/></x:sheets></x:workbook>',
      'book/_rels/main.xml.rels': relationships([
        ['a', 'http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet', 'one.xml'],
      ]),
      'book/one.xml': '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>',
      '_rels/.rels': relationships([
        [
          'r',
          'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument',
          '/book/main.xml',
        ],
      ]),
      '[Content_Types].xml': contentTypes({ 'book/main.xml': 'sheet.main' }),
    };
    expect(scanned(zip(parts))).toMatchObject({ isStrict: true, sheets: [{ name: '甲' }] });
  });
});

describe('a file that is none', () => {
  const text = (content: string): Uint8Array => strToU8(content);
  const office = (type: string, part: string): Uint8Array =>
    zip({
      '[Content_Types].xml': contentTypes({ [part]: type }),
      '_rels/.rels': relationships([['rId1', 'officeDocument', part]]),
      [part]: '<w:document xmlns:w="urn:w"/>',
    });

  test.each<[string, Uint8Array, Refusal['kind']]>([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['a table as text', text('乡镇,人口\n青山镇,38215\n'), 'text'],
    ['a table as text in GBK', new Uint8Array([0xc7, 0xe0, 0xc9, 0xbd, 0x2c, 0x31, 0x0a]), 'text'],
    ['a web page called .xls', text('\ufeff<html><table><tr><td>1</td></tr></table>'), 'webPage'],
    ['an XML spreadsheet of 2003', text('<?xml version="1.0"?><Workbook/>'), 'webPage'],
    ['a PDF', text('%PDF-1.7\n'), 'notSpreadsheet'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'notSpreadsheet'],
    ['an old workbook', compound(['Workbook']), 'legacyXls'],
    ['a WPS workbook', compound(['Workbook', 'ETExtData']), 'wpsEt'],
    ['an old letter', compound(['WordDocument']), 'notSpreadsheet'],
    ['an encrypted workbook', compound(['EncryptionInfo', 'EncryptedPackage']), 'encrypted'],
    [
      'a letter',
      office(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        'word/document.xml',
      ),
      'notSpreadsheet',
    ],
    [
      'a binary workbook',
      office('application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xl/workbook.bin'),
      'binaryWorkbook',
    ],
    [
      'an OpenDocument spreadsheet',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'openDocument',
    ],
    ['another archive', zip({ 'readme.txt': 'hello' }), 'notSpreadsheet'],
  ])('%s is refused', (_name, bytes, kind) => {
    expect(refused(bytes).kind).toBe(kind);
  });

  test('is refused in words that say what to do', () => {
    expect(refused(compound(['Workbook'])).message).toEqual({
      'zh-CN':
        '这是 Excel 97-2003 的 .xls 老格式。请在 Excel 或 WPS 中打开，用“另存为”保存成 .xlsx 格式后再打开。',
      'en-US':
        'This is the old .xls format of Excel 97-2003. Open it in Excel or WPS, save it as .xlsx and open that file here.',
    });
  });
});

describe('a damaged workbook', () => {
  test('cut short is refused', () => {
    const whole = richWorkbook();
    expect(refused(whole.subarray(0, whole.length - 200)).kind).toBe('damaged');
  });

  test('with one wrong byte in a sheet is refused, not half read', () => {
    const bytes = richWorkbook();
    const name = strToU8('xl/workbook.xml');
    const at = bytes.findIndex((_byte, index) =>
      name.every((letter, offset) => bytes[index + offset] === letter),
    );
    bytes[at + name.length + 40]! ^= 0x55;
    expect(refused(bytes).kind).toBe('damaged');
  });

  test.each([
    ['broken XML', '<workbook><sheets></workbook>'],
    ['no sheets', '<workbook xmlns="urn:x"><sheets/></workbook>'],
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>'],
  ])('with %s in its list of sheets is refused', (_name, xml) => {
    expect(refused(zip({ ...unzip(richWorkbook()), 'xl/workbook.xml': xml })).kind).toBe('damaged');
  });

  test('with names that lead out of it is refused', () => {
    expect(refused(zip({ ...unzip(richWorkbook()), 'xl/../../evil.xml': 'x' })).kind).toBe(
      'damaged',
    );
  });
});

describe('a bomb is refused before it goes off:', () => {
  const zeros = (size: number): Uint8Array => new Uint8Array(size);

  test('a part that unpacks to a thousand times its size', () => {
    const bomb = zip({ ...unzip(richWorkbook()), 'xl/media/a.bin': zeros(40 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refused(bomb).kind).toBe('tooLarge');
  });

  test('a part whose size is a lie', () => {
    const bomb = zip({ ...unzip(richWorkbook()), 'xl/workbook.xml': zeros(8 * 1024 * 1024) });
    claimSize(bomb, 'xl/workbook.xml', 1_000);
    expect(refused(bomb).kind).toBe('damaged');
  });

  test('a part said to be larger than any sheet', () => {
    const bomb = richWorkbook();
    claimSize(bomb, 'xl/workbook.xml', 0x7fffffff);
    expect(refused(bomb).kind).toBe('tooLarge');
  });

  test('parts that share their bytes', () => {
    expect(refused(overlapping()).kind).toBe('damaged');
  });

  test('more parts than any workbook has', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => [`a/${index}.xml`, ''] as const);
    expect(refused(zip(Object.fromEntries(many))).kind).toBe('tooLarge');
  });
});

/** A compound file with nothing but a header and a directory of these streams. */
function compound(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const at = 512 + 128 * (index + 1);
    Array.from(name).forEach((letter, offset) => {
      bytes[at + 2 * offset] = letter.charCodeAt(0);
    });
    bytes[at + 64] = 2 * (name.length + 1);
    bytes[at + 66] = 2;
  });
  return bytes;
}

/** Writes another inflated size into the directory. */
function claimSize(bytes: Uint8Array, name: string, size: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const found = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    if (found === name) view.setUint32(at + 24, size, true);
  }
}

/** Two directory entries for one local file. */
function overlapping(): Uint8Array {
  const packed = deflateSync(strToU8('x'));
  const local = new Uint8Array(31 + packed.length);
  const view = new DataView(local.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(26, 1, true);
  local[30] = 97;
  local.set(packed, 31);
  const central = (name: number): Uint8Array => {
    const entry = new Uint8Array(47);
    const entryView = new DataView(entry.buffer);
    entryView.setUint32(0, 0x02014b50, true);
    entryView.setUint16(10, 8, true);
    entryView.setUint32(20, packed.length, true);
    entryView.setUint32(24, 1, true);
    entryView.setUint16(28, 1, true);
    entry[46] = name;
    return entry;
  };
  const end = new Uint8Array(22);
  const endView = new DataView(end.buffer);
  endView.setUint32(0, 0x06054b50, true);
  endView.setUint16(10, 2, true);
  endView.setUint32(16, local.length, true);
  return new Uint8Array([...local, ...central(97), ...central(98), ...end]);
}
