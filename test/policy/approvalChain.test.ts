import { describe, expect, test } from 'vitest';
import { describe as describeFinding } from '../../engine/explanation/describe.ts';
import { contextOf } from '../../engine/explanation/context.ts';
import {
  approvalChain,
  approvalPath,
  regulatedApprovals,
} from '../../engine/policy/approvalChain.ts';
import { readWorkbook } from '../../engine/workbook/readWorkbook.ts';
import { templateSheets } from '../../engine/workbookSheets.ts';
import { readGrids, writeWorkbook } from '../../xlsx/index.ts';
import { isChinese, sampleReport } from '../results/sampleReport.ts';

describe('who approves what', () => {
  test('stands with its clause where a text says it, and says so where none does', () => {
    const rows = regulatedApprovals('zh-CN');
    expect(rows.find(({ matter }) => matter.startsWith('县乡之间'))).toMatchObject({
      report: '省级机构编制管理机关报国务院机构编制管理机关审批',
      basis: '《地方各级人民政府机构设置和编制管理条例》（国务院令第486号）第十八条',
    });
    const unsourced = rows.filter(({ basis }) => basis === '未找到依据，请按本县规定填写');
    expect(unsourced.map(({ matter }) => matter)).toEqual([
      '乡镇之间行政编制调整',
      '乡镇领导职数核定',
      '机动编制周转使用',
      '年度用编计划',
    ]);
    for (const { decision, report, firstReview } of unsourced)
      expect([decision, report, firstReview]).toEqual([undefined, undefined, undefined]);
  });

  test('the office’s own row replaces the matter it names, and a new one joins', () => {
    const own = [
      { matter: '年度用编计划', decision: '县委编委' },
      { matter: '公益性岗位', decision: '县人社局' },
    ];
    const rows = approvalChain(own, 'zh-CN');
    expect(rows).toHaveLength(regulatedApprovals('zh-CN').length + 1);
    expect(rows.filter(({ matter }) => matter === '年度用编计划')).toEqual([own[0]]);
    expect(approvalPath('use-plan', own, 'zh-CN')).toBe('决定：县委编委');
    expect(approvalPath('use-plan', undefined, 'zh-CN')).toBeUndefined();
  });

  test('is shown beside the problems that need approval', () => {
    const report = sampleReport();
    const handedDown = report.findings.find(({ notice }) => notice.code === 'ALC-203')!;
    expect(describeFinding(handedDown, contextOf(report, 'zh-CN')).approvalPath).toBe(
      '初审：县级机构编制部门报上一级机构编制部门审核 → 决定：省级机构编制部门审批',
    );
  });

  test('English is complete', () => {
    for (const row of regulatedApprovals('en-US'))
      for (const words of Object.values(row)) expect(isChinese(String(words))).toBe(false);
  });

  test('the template starts with it, and reading the template gives it back', async () => {
    const grids = await readGrids(await writeWorkbook(templateSheets('zh-CN')));
    const { baseline } = readWorkbook(grids, { parameters: [] });
    const plain = (rows: unknown): unknown =>
      JSON.parse(
        JSON.stringify(rows, (key, value: unknown) => (key === 'cell' ? undefined : value)),
      );
    expect(plain(baseline.approvals)).toEqual(plain(regulatedApprovals('zh-CN')));
  });
});
