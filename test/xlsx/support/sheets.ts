import type { Sheet, SheetCell, StyleName } from '../../../engine/index.ts';

/** A cell with a look. */
export const cell = (value: SheetCell['value'], style?: StyleName): SheetCell => ({ value, style });

/** A result sheet with everything a sheet can have: titles, filter, links, formulas, a list. */
export function planSheet(name = '测算方案'): Sheet {
  const rows = ['青山镇', '白水乡', "O'Neil镇"].map((township, index): readonly SheetCell[] => [
    cell(township, 'text'),
    { value: 38_215 - index, style: 'whole', link: { sheet: '数据', row: index + 1, column: 1 } },
    { value: (38_215 - index) / 1000, formula: `B${index + 4}/1000`, style: 'decimal2' },
    cell(index - 1, 'signed'),
    cell(index === 0 ? '必须纠正' : '提请关注', index === 0 ? 'error' : 'warning'),
  ]);
  return {
    name,
    widths: [16, 12, 12, 10, 14],
    rows: [
      [cell('某县乡镇编制测算方案', 'title')],
      [cell('测算基准日：2024年7月1日　单位：名', 'subtitle')],
      ['乡镇', '常住人口', '千人', '增减', '核查'].map((header) => cell(header, 'header')),
      ...rows,
      [cell('合计', 'totalLabel'), { value: 114_642, formula: 'SUM(B4:B6)', style: 'total' }],
    ],
    heights: { 0: 36 },
    merges: [
      { top: 0, left: 0, bottom: 0, right: 4 },
      { top: 1, left: 0, bottom: 1, right: 4 },
    ],
    frozen: { rows: 3, columns: 1 },
    filter: { top: 2, left: 0, bottom: 5, right: 4 },
    validations: [
      {
        area: { top: 3, left: 4, bottom: 5, right: 4 },
        rule: { kind: 'list', values: ['必须纠正', '提请关注', '提示'] },
        prompt: { title: '核查结论', text: '从列表中选择' },
        strictness: 'warning',
      },
    ],
    print: { paper: 'A3', landscape: true, titleRows: [0, 2], footer: '第 &P 页 共 &N 页' },
    tab: 'result',
  };
}

/** A sheet of numbers, as large as wanted. */
export function largeSheet(name: string, rows: number, columns: number): Sheet {
  const header = Array.from({ length: columns }, (_, column) => cell(`列${column + 1}`, 'header'));
  const body = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_value, column) =>
      column === 0 ? cell(`第${row + 1}乡镇`, 'text') : cell(row * columns + column, 'whole'),
    ),
  );
  return {
    name,
    widths: header.map(() => 10),
    rows: [header, ...body],
    frozen: { rows: 1, columns: 1 },
    print: { paper: 'A4', landscape: true, titleRows: [0, 0] },
  };
}
