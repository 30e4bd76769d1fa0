import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { screenOf } from '../../cli/screen.ts';
import { planWorkbook, type PlanReport } from '../../engine/index.ts';
import { readGrids } from '../../xlsx/index.ts';
import { SAMPLE } from './support/run.ts';

test('where locks and adjustments made no draft, the movement is that of the proposal', async () => {
  const { report } = planWorkbook(await readGrids(await readFile(SAMPLE)));
  const lines = screenOf(withoutDraft(report), 'zh-CN');
  const at = lines.findIndex((line) => line.includes('锁定或人工调整与总额冲突，未形成拟核定数'));
  expect(at).toBeGreaterThan(0);
  const rest = lines.slice(at).join('');
  expect(rest).toMatch(/以下为测算数\s+\d+个乡镇增加/u);
  expect(screenOf(withoutDraft(report), 'en-US').join(' ')).toContain(
    'what follows is the proposal',
  );
  expect(screenOf(report, 'zh-CN').join('')).not.toContain('冲突');
});

function withoutDraft(report: PlanReport): PlanReport {
  const { ledgers } = report.plan;
  const administrative = {
    ...ledgers.administrative,
    draftConflict: { kind: 'rest' as const, townships: [], pool: 3 },
    rows: ledgers.administrative.rows.map((row) => ({
      ...row,
      draft: undefined,
      decided: undefined,
    })),
  };
  return { ...report, plan: { ...report.plan, ledgers: { ...ledgers, administrative } } };
}
