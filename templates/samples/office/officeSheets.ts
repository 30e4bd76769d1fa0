import type { Sheet } from '../../../engine/index.ts';
import type { Baseline } from '../nouns.ts';
import { HISTORY_COLUMNS, WIDE_COLUMNS } from './columns.ts';
import { wideTable } from './wideTable.ts';

/** Sheets of lists, which an office keeps as lists too. */
const LISTS = [
  '基本情况',
  '机构',
  '权力事项',
  '两上两下',
  '委托书',
  '属地事项责任',
  '职责准入',
  '部门交办',
  '机构变更',
  '派驻机构',
  '站所划转',
  '派驻人事',
  '执法联络员',
  '乡镇吹哨',
  '试点执法队',
  '改革前情况',
  '审核调整',
  '机动编制',
  '沿革',
  '用编申请',
  '编制变动台账',
  '审批流程',
  '测算参数',
  '分档计分',
  '测算方案',
];

/** 编外人员 as typed into the 合计 row: last year's, a flaw. */
const TYPED_TOTALS = { 'memo.offQuota': 248 };

/**
 * The same county as an office keeps it: one wide sheet with three levels of header, the years
 * before on a second sheet, and the lists as they are in our template.
 *
 * @param lists sheets of the contract for the same county
 */
export function officeSheets(baseline: Baseline, lists: readonly Sheet[]): readonly Sheet[] {
  return [
    wideTable(baseline, {
      name: '乡镇编制一览表',
      title: '青岚县（虚构）乡镇机构编制及基本情况一览表',
      subtitle:
        '填报单位：青岚县委编办（虚构）      截至2024年12月31日      单位：名、人、万人、平方公里、万元',
      columns: WIDE_COLUMNS,
      withTotals: true,
      notes: ['填表人：（虚构）          审核人：（虚构）          填报日期：2025年1月10日'],
      typedTotals: TYPED_TOTALS,
    }),
    wideTable(baseline, {
      name: '历年人口经济',
      title: '青岚县（虚构）乡镇历年人口和经济指标',
      subtitle: '单位：万人、万元',
      columns: HISTORY_COLUMNS,
      withTotals: false,
      notes: [],
      typedTotals: {},
    }),
    ...lists.filter(({ name }) => LISTS.includes(name)),
  ];
}
