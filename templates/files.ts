import { contractSheets, templateSheets, type Sheet } from '../engine/index.ts';
import { county33 } from './samples/county33/baseline.ts';
import { policyRows } from './samples/county33/policy.ts';
import { linshui2020 } from './samples/linshui2020.ts';
import { officeSheets } from './samples/office/officeSheets.ts';
import { pengzhou2020, pengzhouPolicy } from './samples/pengzhou2020.ts';

/** A workbook of this folder: where it lies and what it holds. */
export interface TemplateFile {
  /** Relative to `templates/`. */
  readonly path: string;
  readonly title?: string;
  readonly sheets: readonly Sheet[];
}

/** Every workbook of this folder; none is ever edited by hand. */
export function templateFiles(): readonly TemplateFile[] {
  const county = contractSheets(county33(), policyRows(), 'zh-CN').map(markedFictitious);
  return [
    {
      path: 'planning-workbook.zh-CN.xlsx',
      sheets: templateSheets('zh-CN'),
    },
    {
      path: 'planning-workbook.en-US.xlsx',
      sheets: templateSheets('en-US'),
    },
    {
      path: 'samples/county-33.xlsx',
      title: '青岚县（虚构）乡镇编制测算工作簿',
      sheets: county,
    },
    {
      path: 'samples/county-33.office.xlsx',
      title: '青岚县（虚构）乡镇机构编制及基本情况一览表',
      sheets: officeSheets(county33(), county),
    },
    {
      path: 'samples/linshui-2020.xlsx',
      title: '邻水县2020年人口（七普）',
      sheets: contractSheets(linshui2020(), [], 'zh-CN'),
    },
    {
      path: 'samples/pengzhou-2020.xlsx',
      title: '彭州市2020年户籍人口和面积',
      sheets: contractSheets(pengzhou2020(), pengzhouPolicy(), 'zh-CN'),
    },
  ];
}

/** Every sheet of the fictitious county says so in its title, on screen and on paper. */
function markedFictitious(sheet: Sheet): Sheet {
  const [[title, ...besides] = [], ...rows] = sheet.rows;
  if (typeof title?.value !== 'string') return sheet;
  const marked = { ...title, value: `${title.value}（青岚县，虚构数据）` };
  return { ...sheet, rows: [[marked, ...besides], ...rows] };
}
