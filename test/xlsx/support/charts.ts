import type { Chart, Sheet } from '../../../engine/index.ts';
import { cell } from './sheets.ts';

/** A chart over the first rows of a sheet of three columns: names, before, after. */
export const chartOf = (more: Partial<Chart> = {}): Chart => ({
  name: 'posts',
  kind: 'column',
  language: 'zh-CN',
  title: '各乡镇编制 <前后> & 对比',
  description: '柱形图，2个乡镇，"甲"增2名',
  area: { top: 6, left: 0, bottom: 20, right: 2 },
  categories: { area: { top: 1, left: 0, bottom: 2, right: 0 } },
  series: [
    {
      name: '现编制数',
      values: { area: { top: 1, left: 1, bottom: 2, right: 1 } },
      tone: 'earlier',
    },
    { name: '测算数', values: { area: { top: 1, left: 2, bottom: 2, right: 2 } } },
  ],
  valueTitle: '编制（名）',
  ...more,
});

/** A sheet with charts under its table; one number is not known. */
export const chartSheet = (name: string, charts: readonly Chart[] = [chartOf()]): Sheet => ({
  name,
  widths: [16, 12, 12],
  rows: [
    ['乡镇', '现编制数', '测算数'].map((header) => cell(header, 'header')),
    [cell("O'Neil & 镇", 'text'), cell(40, 'whole'), cell(42, 'whole')],
    [cell('白水乡', 'text'), cell('—', 'muted'), { value: 30, formula: '29+1', style: 'whole' }],
  ],
  charts,
  print: { paper: 'A4', landscape: false },
});
