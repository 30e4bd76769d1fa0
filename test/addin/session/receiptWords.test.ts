import { beforeAll, describe, expect, test } from 'vitest';
import { sheetsToWrite } from '../../../addin/session/output.ts';
import { createSession, type Session } from '../../../addin/session/session.ts';
import type { Locale } from '../../../engine/index.ts';
import { addSheets, readGrids } from '../../../xlsx/index.ts';
import { memoryHost, sampleBytes } from './sample.ts';

/** 石笠镇: no row on the planner's sheet 审核调整. */
const POST = { kind: 'administrative', township: '990001105' } as const;
const MARK = '编衡留痕';

describe('the receipt sheet says in words what was settled in the pane', () => {
  let session: Session;
  beforeAll(async () => {
    session = createSession(await memoryHost());
    await session.open();
    session.adjust(POST, 1);
    session.remark(POST, { reason: '承担重大任务' });
    session.setParameter({ parameter: 'quota.mobilePublicInstitution', value: 11 });
    const lent = session.state().open!.report.baseline.loans!.find(({ approved }) => approved)!;
    session.setLoans(lent, [{ ...lent, reason: '汛期值守', evaluation: 'extend' }]);
    session.approve('2025-01-20', '青编发〔2025〕1号', '执法人员缺额于年内补足');
  });

  const rows = (locale: Locale): readonly (readonly string[])[] =>
    sheetsToWrite(session.state(), locale)
      .flatMap(({ rows: all }) => all)
      .filter((row) => row[0]?.value === MARK)
      .map((row) => row.map((cell) => cell?.value as string));

  test('in Chinese: township, number, reason, date and document', () => {
    const words = rows('zh-CN').map((row) => row[1]!);
    expect(words).toEqual(
      expect.arrayContaining([
        '审定：2025-01-20，文号青编发〔2025〕1号',
        '审定说明（审定时仍有必须纠正的问题）：执法人员缺额于年内补足',
        '文稿状态：审定稿',
        '石笠镇（行政编制）：人工调整+1，理由承担重大任务，审定数50，文号青编发〔2025〕1号，审定日期2025-01-20',
      ]),
    );
    expect(words.some((one) => /^机动编制.*11/u.test(one))).toBe(true);
    expect(words.some((one) => /^周转使用，.*汛期值守.*到期评估延期/u.test(one))).toBe(true);
    // No key of the machine's among them, and no code of a township or parameter.
    for (const one of words) expect(one).not.toMatch(/[{}"]|quota\.|9900\d+|undefined/u);
  });

  test('in English too', () => {
    const words = rows('en-US').map((row) => row[1]!);
    expect(words).toContain('Approved on 2025-01-20 by 青编发〔2025〕1号');
    for (const one of words) expect(one).not.toMatch(/[{}"]|quota\.|undefined/u);
  });

  test('beside what the next session reads back, also after a cell of it was spoiled', async () => {
    const bytes = await addSheets(sampleBytes(), sheetsToWrite(session.state(), 'zh-CN'), {
      replace: [],
    });
    const grids = await readGrids(bytes);
    const host = await memoryHost();
    host.grids = grids;
    const later = createSession(host);
    await later.open();
    expect(later.state().edits).toMatchObject({
      approval: { date: '2025-01-20', document: '青编发〔2025〕1号' },
      approvalNote: '执法人员缺额于年内补足',
      status: 'approved',
    });
    host.grids = grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) =>
        row[0] === MARK && JSON.stringify(row[2]).startsWith('"approval ')
          ? [row[0], row[1]!, '{']
          : row,
      ),
    }));
    const spoiled = createSession(host);
    await spoiled.open();
    expect(spoiled.state().edits.approval).toBeUndefined();
    expect(spoiled.state().edits.status).toBe('approved');
  });
});
