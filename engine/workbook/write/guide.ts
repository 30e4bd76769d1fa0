import type { Locale } from '../../model/locale.ts';
import type { Sheet, SheetCell } from '../../model/sheet.ts';
import { both, columnLabel } from '../contract/column.ts';
import { CONTRACTS } from '../contract/contracts.ts';
import { GUIDE } from '../read/sheets.ts';
import { TEMPLATE_UNITS } from './layout.ts';

const TEXT = {
  title: both('编衡测算工作簿填表说明', 'How to fill the planning workbook'),
  general: [
    both(
      '一、先填“基本情况”和“乡镇”，再填其余各表；用不到的表留空即可。',
      '1. Fill “County” and “Townships” first; sheets you do not need stay empty.',
    ),
    both(
      '二、空白表示没有数据，系统不会按零处理；确实为零的请填0。横线、斜线按空白处理。',
      '2. Blank means no figure and is never taken for zero; type 0 for zero. Dashes count as blank.',
    ),
    both(
      '三、各表按区划代码对应，没有代码时按乡镇名称对应，写法须一致；行次顺序以“乡镇”表为准。',
      '3. Sheets are joined by code, else by exact name; the order of rows is that of “Townships”.',
    ),
    both(
      '四、单位写在表头；改用其他单位时请同时改表头（如万人、亩、公顷、亿元）。编制以名计，人员以人计。',
      '4. Units stand in the headers; change the header with the unit. Posts and people are whole numbers.',
    ),
    both(
      '五、也可以直接读取本单位自己的多级表头大表；识别不了的表头在“表头对照”中指定。',
      '5. Your own wide table with several header levels is read too; unknown headers are settled on “Header mapping”.',
    ),
    both(
      '六、请勿放入身份证号等个人信息；含身份证号的工作表不读取。',
      '6. No identity numbers, please; a sheet that has them is not read.',
    ),
  ],
  headers: both('工作表|栏目|单位|必填|填写说明', 'Sheet|Column|Unit|Required|How to fill it'),
  required: both('必填', 'Yes'),
} as const;

/** The guide: general rules, then every sheet and column of the contract. */
export function guideSheet(locale: Locale): Sheet {
  const general = TEXT.general.map((text): readonly SheetCell[] => [
    { value: text[locale], style: 'text' },
  ]);
  const start = 1 + general.length;
  const blocks = CONTRACTS.flatMap((contract): readonly (readonly SheetCell[])[] => [
    [
      { value: contract.name[locale], style: 'subtotalLabel' },
      { value: contract.purpose[locale], style: 'subtotalLabel' },
    ],
    ...contract.columns
      .filter(({ outsideTemplate }) => outsideTemplate !== true)
      .map((column): readonly SheetCell[] => [
        { value: contract.name[locale], style: 'muted' },
        { value: columnLabel(column)[locale], style: 'text' },
        { value: TEMPLATE_UNITS[column.quantity]?.[locale] ?? null, style: 'textCentered' },
        { value: column.required === true ? TEXT.required[locale] : null, style: 'textCentered' },
        { value: column.note[locale], style: 'text' },
      ]),
  ]);
  const purposes = blocks.flatMap((row, at) => (row.length === 2 ? [start + 1 + at] : []));
  return {
    name: GUIDE[locale],
    widths: [16, 34, 12, 8, 70],
    rows: [
      [{ value: TEXT.title[locale], style: 'title' }],
      ...general,
      TEXT.headers[locale].split('|').map((value) => ({ value, style: 'header' as const })),
      ...blocks,
    ],
    heights: Object.fromEntries(purposes.map((row) => [row, 45])),
    merges: [
      ...Array.from({ length: start }, (_, row) => ({ top: row, left: 0, bottom: row, right: 4 })),
      ...purposes.map((row) => ({ top: row, left: 1, bottom: row, right: 4 })),
    ],
    print: { paper: 'A4', landscape: true, titleRows: [start, start] },
    tab: 'record',
  };
}
