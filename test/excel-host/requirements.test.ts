import { describe, expect, test } from 'vitest';

import { loadOfficeJs, OFFICE_JS, readMemberRequirements, type Bundle } from './loadOfficeJs.ts';
import { createExcel } from './host.ts';
import { definedKinds, type KindNames } from './hostObject.ts';
import { FLOOR, isSupported } from './requirements.ts';
import { codeOf, startExcel } from './support.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The names that the library's class of a kind does not have. */
function strangersTo(library: object, { kind, ...names }: KindNames): readonly string[] {
  const found = (library as Readonly<Record<string, { prototype: object } | undefined>>)[kind];
  if (found === undefined) return SERVICES.has(kind) ? [] : [kind];
  const { prototype } = found;
  const listed = (list: string): readonly string[] => {
    const found: unknown = Reflect.get(prototype, list);
    return Array.isArray(found) ? (found as readonly string[]) : [];
  };
  const scalars = listed('_scalarPropertyOriginalNames');
  const strangers = [
    ...names.properties.filter((name) => !scalars.includes(name)),
    ...names.children.filter((name) => !listed('_navigationPropertyNames').includes(camel(name))),
    ...names.methods.filter(
      (name) =>
        !LOOKUPS.has(name) &&
        !ON_THE_WEB.has(name) &&
        !(name in prototype) &&
        !(camel(name) in prototype),
    ),
  ];
  return strangers.map((name) => `${kind}.${name}`);
}

/** What every collection here can do; the library asks only for what its own can. */
const LOOKUPS = new Set(['GetItem', 'GetItemOrNullObject', 'GetItemAt', 'GetCount']);

/** What the library asks of the root in Excel on the web, beside its own prototype. */
const ON_THE_WEB = new Set(['CreateAndOpenWorkbook']);

/** Kinds that are not part of the Excel namespace. */
const SERVICES = new Set([
  'AppRuntimeService',
  'AppRuntimePersistenceService',
  'DynamicRibbon',
  'CustomFunctions',
  'AddinInternalService',
]);

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const onCell = (
  office: { Excel: typeof Excel },
  act: (range: Excel.Range, sheet: Excel.Worksheet) => unknown,
): Promise<string> =>
  codeOf(
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      act(sheet.getRange('A1'), sheet);
      await context.sync();
    }),
  );

describe('requirement sets', () => {
  test('versions are compared part by part', () => {
    expect(isSupported({ ExcelApi: '1.14' }, 'ExcelApi', '1.9')).toBe(true);
    expect(isSupported({ ExcelApi: '1.9' }, 'excelapi', '1.14')).toBe(false);
    expect(isSupported({ ExcelApi: '1.14' }, 'ExcelApiOnline', '1.1')).toBe(false);
  });

  test('Office says what the floor has', () => {
    const { requirements } = startExcel().Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(requirements.isSetSupported('SharedRuntime', '1.2')).toBe(false);
    expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.3')).toBe(true);
    expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.4')).toBe(false);
  });

  test.each(['excel-web-16.00.debug.js', 'excel-web-16.00.js', 'excel-win32-16.01.js'] as const)(
    'at the floor %s has everything up to 1.14 and nothing above',
    async (bundle: Bundle) => {
      const office = loadOfficeJs(createExcel(), bundle);
      expect(await onCell(office, (range) => range.getMergedAreasOrNullObject())).toBe('no error');
      expect(await onCell(office, (range) => range.load('hasSpill'))).toBe('no error');
      // 1.15, online-only: as a method, as a property that is set, as one that is loaded.
      expect(await onCell(office, (range) => range.getDependents())).toBe('ApiNotFound');
      expect(await onCell(office, (range) => range.load('valuesAsJson'))).toBe('ApiNotFound');
      expect(await onCell(office, (_range, sheet) => sheet.namedSheetViews.load())).toBe(
        'ApiNotFound',
      );
    },
  );

  test('an older Excel knows less', async () => {
    const office = startExcel({ requirements: { ...FLOOR, ExcelApi: '1.7' } });
    const validate = (range: Excel.Range) => {
      range.dataValidation.rule = { list: { source: 'a', inCellDropDown: true } };
    };
    expect(await onCell(office, validate)).toBe('ApiNotFound');
    expect(await onCell(office, (range) => range.conditionalFormats.add('Custom'))).toBe(
      'no error',
    );
    expect(await onCell(office, (range) => range.load('hasSpill'))).toBe('ApiNotFound');
  });

  test('all that an unrestricted load() brings is left to the requirement sets', async () => {
    const office = startExcel({ requirements: { ...FLOOR, ExcelApi: '1.6' } });
    expect(await onCell(office, (range) => range.load())).toBe('no error');
  });

  test('every member above the floor is refused by Excel itself, not only by the library', () => {
    const members = [...readMemberRequirements()];
    const above = members.filter(([, { set, version }]) => !isSupported(FLOOR, set, version));
    expect(members.length).toBeGreaterThan(500);
    expect(above.length).toBeGreaterThan(30);
    const host = createExcel();
    host.gateMembers(readMemberRequirements());
    const ask = (kind: string, member: string) => {
      const path = kind === 'Workbook' ? 1 : 2;
      const name = member.charAt(0).toUpperCase() + member.slice(1);
      return host.answer(
        {
          Actions: [{ Id: 3, ActionType: 3, Name: name, ObjectPathId: path }],
          ObjectPaths: {
            '1': { Id: 1, ObjectPathType: 1, Name: '' },
            '2': { Id: 2, ObjectPathType: 3, Name: 'GetSelectedRange', ParentObjectPathId: 1 },
          },
        },
        100,
      );
    };
    const refused = above
      .map(([name]) => name.split('.'))
      .filter(([kind]) => kind === 'Workbook' || kind === 'Range')
      .map(([kind = '', member = '']) => ask(kind, member).Error?.Message);
    expect(refused.length).toBeGreaterThan(4);
    for (const message of refused) expect(message).toMatch(/is part of/u);
  });
});

describe('the pinned library', () => {
  test('has every property, child and method that the in-memory Excel plays', () => {
    const { Excel: library } = startExcel();
    const unknown = definedKinds.flatMap((names) => strangersTo(library, names));
    expect(definedKinds.length).toBeGreaterThan(60);
    expect(unknown).toEqual([]);
  });

  test('is the one that this Excel was written against', () => {
    const manifest = path.join(OFFICE_JS, '..', 'package.json');
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    expect(version).toBe('1.1.110');
  });
});
