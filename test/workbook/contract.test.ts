import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../engine/model/locale.ts';
import {
  columnOf,
  contractOf,
  CONTRACTS,
  fieldLabel,
  TOWNSHIP_COLUMNS,
} from '../../engine/workbook/contract/contracts.ts';
import { templateSheets } from '../../engine/workbook/contractSheets.ts';
import { isUpright } from '../../engine/workbook/pageScale.ts';
import { headerIndexOf, matchHeader } from '../../engine/workbook/recognise/headerIndex.ts';
import { contractNamed } from '../../engine/workbook/recognise/sheetName.ts';
import { headerText } from '../../engine/workbook/write/layout.ts';

const index = headerIndexOf(TOWNSHIP_COLUMNS);
const grouped = TOWNSHIP_COLUMNS.filter(({ group }) => group !== undefined);

describe('every column of the contract', () => {
  test.each(LOCALES)('is found again under its group in %s', (locale) => {
    for (const column of grouped) {
      const path = [column.group!.label[locale], column.header[locale]];
      expect([column.id, matchHeader(index, path, [])?.column.id]).toEqual([column.id, column.id]);
    }
  });

  test('has words of its own: none leads to another column', () => {
    for (const column of TOWNSHIP_COLUMNS)
      for (const word of column.alsoCalled ?? [])
        expect([column.id, word, matchHeader(index, [word], [])?.column.id]).toEqual([
          column.id,
          word,
          column.id,
        ]);
  });

  test('has words under its group that lead to no other column', () => {
    for (const column of grouped)
      for (const word of column.inGroup ?? []) {
        const found = matchHeader(index, [column.group!.label['zh-CN'], word], []);
        expect([column.id, word, found?.column.id]).toEqual([column.id, word, column.id]);
      }
  });

  test('is found by its field id and has a label in both languages', () => {
    for (const { columns } of CONTRACTS)
      for (const { id } of columns) {
        expect(columnOf(id)?.id).toBe(id);
        expect(Object.values(fieldLabel(id)).every((text) => text !== '')).toBe(true);
      }
    expect(fieldLabel('administrative.approved')['zh-CN']).toBe('行政编制│核定编制数');
    expect(fieldLabel('factors.旅游')['en-US']).toBe('旅游');
    expect(fieldLabel('population.resident@2020')['zh-CN']).toBe('人口│常住人口');
  });
});

describe('every column of a list', () => {
  test.each(LOCALES)('is found by its own header in %s', (locale) => {
    for (const { shape, columns } of CONTRACTS.filter((one) => one.shape === 'list')) {
      const words = headerIndexOf(columns);
      for (const column of columns) {
        const found = matchHeader(words, [column.header[locale]], [])?.column.id;
        expect([shape, column.id, found]).toEqual([shape, column.id, column.id]);
      }
    }
  });
});

describe('every sheet of the contract', () => {
  test('is known by its names', () => {
    for (const contract of CONTRACTS)
      for (const name of [...Object.values(contract.name), ...contract.alsoCalled])
        expect([name, contractNamed(name)?.id]).toEqual([name, contract.id]);
  });

  test('is known with a number in front, a copy mark or 表 behind', () => {
    expect(contractNamed('3.人口')?.id).toBe('population');
    expect(contractNamed('附件2：编制人员')?.id).toBe('posts');
    expect(contractNamed('面积 (2)')?.id).toBe('area');
    expect(contractNamed('人口表')?.id).toBe('population');
    expect(contractNamed('Sheet1')).toBeUndefined();
  });
});

describe.each(LOCALES)('the template in %s', (locale) => {
  const sheets = templateSheets(locale);

  test('starts with the guide and has every sheet', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      locale === 'zh-CN' ? '说明' : 'Guide',
      ...CONTRACTS.map(({ name }) => name[locale]),
    ]);
  });

  test('names the unit in every header that has one', () => {
    const [resident] = contractOf('population').columns.filter(
      ({ id }) => id === 'population.resident',
    );
    expect(headerText(resident!, locale)).toBe(
      locale === 'zh-CN' ? '常住人口（人）' : 'Resident population (people)',
    );
  });

  test('freezes headers and repeats them in print, upright where its columns allow it', () => {
    for (const sheet of sheets.slice(2)) {
      expect(sheet.frozen?.rows).toBeGreaterThan(2);
      expect(sheet.print).toMatchObject({
        landscape: !isUpright(sheet.print.paper, sheet.widths),
        titleRows: [0, sheet.frozen!.rows - 1],
      });
    }
  });

  test('offers every choice as a drop-down', () => {
    for (const contract of CONTRACTS.filter(({ shape }) => shape !== 'record')) {
      const sheet = sheets.find(({ name }) => name === contract.name[locale])!;
      const lists = (sheet.validations ?? []).filter(({ rule }) => rule.kind === 'list');
      const choices = contract.columns.filter((column) => column.choices !== undefined);
      expect(lists.length).toBeGreaterThanOrEqual(choices.length);
    }
  });

  test('merges no two areas over one cell', () => {
    for (const { merges = [] } of sheets) {
      const cells = merges.flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, at) => {
          const width = right - left + 1;
          return `${String(top + Math.floor(at / width))},${String(left + (at % width))}`;
        }),
      );
      expect(new Set(cells).size).toBe(cells.length);
    }
  });
});
