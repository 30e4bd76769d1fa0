import { contractSheets, reportSheets, type Locale, type Sheet } from '../../../engine/index.ts';
import { ExcelHost } from '../../../addin/excel/excelHost.ts';
import { county33 } from '../../../templates/samples/county33/baseline.ts';
import { policyRows } from '../../../templates/samples/county33/policy.ts';
import { installOfficeJs, startExcel } from '../../excel-host/index.ts';
import type { ExcelOptions } from '../../excel-host/host.ts';
import type { Batch } from '../../excel-host/protocol.ts';
import { sampleReport } from '../../results/sampleReport.ts';

/** A workbook in an Excel where add-in code finds it, with our host over it. */
export function openHost(options: ExcelOptions = {}) {
  const office = startExcel(options);
  const uninstall = installOfficeJs(office);
  return {
    ...office,
    uninstall,
    workbook: new ExcelHost({ pauses: [5, 5], patience: [5, 5, 5, 5] }),
  };
}

/** The planner's sheets of the sample county. */
export const inputSheets = (locale: Locale = 'zh-CN'): readonly Sheet[] =>
  contractSheets(county33(), policyRows(), locale);

/** The result sheets of the sample county. */
export const resultSheets = (locale: Locale = 'zh-CN'): readonly Sheet[] =>
  reportSheets(sampleReport(), locale);

/** A small sheet of ours. */
export const small = (name: string, value: string | number = '数'): Sheet => ({
  name,
  widths: [12, 8],
  rows: [
    [{ value: '标题', style: 'title' }, null],
    [
      { value, style: 'text' },
      { value: 3, style: 'whole' },
    ],
    [
      { value: '合计', style: 'totalLabel' },
      { value: 3, style: 'total' },
    ],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  frozen: { rows: 1, columns: 0 },
  filter: { top: 1, left: 0, bottom: 2, right: 1 },
  print: { paper: 'A4', landscape: true, titleRows: [0, 0], footer: '第 &P 页，共 &N 页' },
  tab: 'result',
});

/** Lets something happen before the first batch that is like that. */
export function beforeBatch(
  { batches }: ReturnType<typeof startExcel>['host'],
  isLike: (batch: Batch) => boolean,
  happens: () => void,
): void {
  const list = batches as Batch[];
  const push = list.push.bind(list);
  let isDone = false;
  Object.assign(list, {
    push: (batch: Batch) => {
      if (!isDone && isLike(batch)) {
        isDone = true;
        happens();
      }
      return push(batch);
    },
  });
}

/** Whether a batch calls or sets what has that name. */
export const has =
  (name: string) =>
  ({ Actions, ObjectPaths = {} }: Batch): boolean =>
    [...Actions, ...Object.values(ObjectPaths)].some((each) => each.Name === name);
