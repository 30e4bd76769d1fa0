import { describe, expect, it } from 'vitest';
import { createSession, type Session } from '../../../addin/session/session.ts';
import { tablesWriting } from '../../../addin/session/annual.ts';
import { carriedPosts, nextRound } from '../../../addin/session/nextRound.ts';
import { mattersOf } from '../../../addin/session/matters.ts';
import { digestOf } from '../../../addin/session/state.ts';
import { plannersGrids } from '../../../addin/session/plannersGrids.ts';
import {
  ANNUAL_SHEETS,
  ANNUAL_TABLES,
  planWorkbook,
  type AnnualTableId,
  type Grid,
} from '../../../engine/index.ts';
import { gridOf } from '../../workbook/grids.ts';
import { memoryHost, type MemoryHost } from './sample.ts';

/** Something stands open in the sample county. */
const NOTE = '执法人员缺额于年内补足';

const POST = { kind: 'administrative', township: '990001105' } as const;
const WISH = { locale: 'zh-CN', tables: ['allocation', 'notice'], year: 2025 } as const;

async function opened(
  kind: MemoryHost['kind'] = 'file',
): Promise<{ session: Session; host: MemoryHost }> {
  const host: MemoryHost = Object.assign(await memoryHost(), { kind });
  const session = createSession(host);
  await session.open();
  return { session, host };
}

/** The sheets of some tables in both languages: only these may be replaced. */
const namesIn = (...tables: readonly AnnualTableId[]): readonly string[] =>
  tables.flatMap((id) => [ANNUAL_SHEETS[id]['zh-CN'], ANNUAL_SHEETS[id]['en-US']]);

const marked = (grid: Grid): Grid => ({ ...grid, mark: grid.sheet });

describe('tables of the year', () => {
  it('are a workbook of their own in the page, out of date once the plan changes', async () => {
    const { session, host } = await opened();
    await session.writeTables(WISH);
    const [handed] = host.handedOut;
    expect(handed?.kind).toBe('annual');
    expect(handed?.sheets.map(({ name }) => name)).toEqual(['年表-编制分配', '年表-核定通知']);
    const { madeTables, open, tablesBefore } = session.state();
    expect(madeTables).toEqual({ of: digestOf(open!), sheets: 2, name: 'county-33.annual.xlsx' });
    expect(tablesBefore).toBeUndefined();
    session.adjust(POST, 2);
    expect(session.state().madeTables?.of).not.toBe(digestOf(session.state().open!));
  });

  it('come into the workbook in Excel, replace only themselves, and go back by undo', async () => {
    const { session, host } = await opened('excel');
    await session.write({ locale: 'zh-CN' });
    await session.writeTables(WISH);
    expect(host.written.at(-1)?.options.replace).toEqual(namesIn('allocation', 'notice'));
    expect(session.state().tables).toEqual(['年表-编制分配', '年表-核定通知']);
    expect(session.state().oursBefore).toBeUndefined();
    await session.writeTables({ ...WISH, tables: ['notice', 'usage'], keepsCopies: true });
    const { replace, keepAs } = host.written.at(-1)!.options;
    expect(replace).toEqual(namesIn('usage', 'notice'));
    expect(keepAs?.('年表-核定通知')).toBe('2024-12-31');
    expect(session.state().tables).toHaveLength(3);
    await session.undoWrite();
    expect(session.state().tables).toHaveLength(2);
    expect(session.state().madeTables).toBeUndefined();
    expect(session.state().written).toBeDefined();
  });

  it('are known as ours when the workbook is read again, with their dated copies', async () => {
    const { session, host } = await opened('excel');
    await session.writeTables({ ...WISH, tables: ANNUAL_TABLES });
    const before = session.state().open!.report;
    const tables = host.written.at(-1)!.sheets.map((sheet) => marked(gridOf(sheet)));
    const copy: Grid = { ...tables[0]!, sheet: '年表-编制分配 2023-12-31' };
    host.grids = [...host.grids, ...tables, copy];
    host.change('年表-核定通知');
    expect(session.state().isStale).toBe(false);
    await session.open();
    expect(session.state().open!.report.receipt).toEqual(before.receipt);
    expect(session.state().tables).toEqual(ANNUAL_TABLES.map((id) => ANNUAL_SHEETS[id]['zh-CN']));
    expect(plannersGrids(host.grids).map(({ sheet }) => sheet)).not.toContain(copy.sheet);
    const switched = tablesWriting(session.state().tables, { locale: 'en-US', tables: ['usage'] });
    expect(switched).toEqual({
      creates: ['AT-Use of posts'],
      replaces: [],
      removes: ['年表-编制使用年报'],
    });
  });

  it('are not written where none is chosen', async () => {
    const { session, host } = await opened();
    await session.writeTables({ ...WISH, tables: [] });
    expect(host.handedOut).toEqual([]);
    expect(session.state().madeTables).toBeUndefined();
  });
});

describe('what has to be approved', () => {
  it('is what findings name, posts moved, people asked for, and the procedure last', async () => {
    const { session } = await opened();
    const { report } = session.state().open!;
    const matters = mattersOf(report);
    expect(matters).toEqual(expect.arrayContaining(['administrative-same-level', 'use-plan']));
    expect(matters.at(-1)).toBe('procedure');
    const still = {
      ...report,
      findings: [],
      baseline: { ...report.baseline, useRequests: undefined, loans: undefined },
      plan: {
        ...report.plan,
        ledgers: {
          ...report.plan.ledgers,
          administrative: { ...report.plan.ledgers.administrative, rows: [] },
        },
      },
    };
    expect(mattersOf(still)).toEqual(['procedure']);
  });
});

describe('the next round', () => {
  it('is refused before approval, and made with a mark where it is only prepared', async () => {
    const { session, host } = await opened();
    const { open, edits } = session.state();
    const refused = nextRound(open!, edits, { locale: 'zh-CN' });
    expect(refused).toMatchObject({ state: 'refused', because: 'notApproved' });
    await session.rollOver({ locale: 'zh-CN' });
    expect(host.handedOut).toEqual([]);
    await session.rollOver({ locale: 'zh-CN', isProvisional: true });
    expect(host.handedOut[0]?.kind).toBe('next');
    expect(session.state().madeRound).toMatchObject({ year: 2026, name: 'county-33.next.xlsx' });
  });

  it('begins with the decided numbers and with what was set in the pane', async () => {
    const { session, host } = await opened();
    session.adjust(POST, 2);
    session.setParameter({ parameter: 'quota.method', value: 'adams' });
    session.approve('2025-01-20', '青编发〔2025〕1号', NOTE);
    const { open, edits } = session.state();
    const decided = open!.report.plan.ledgers.administrative.rows;
    const round = nextRound(open!, edits, { locale: 'zh-CN' });
    expect(round.state).toBe('rolled');
    if (round.state === 'refused') return;
    const changes = carriedPosts(open!.report.baseline, round.baseline, 'administrative');
    expect(changes).toHaveLength(
      decided.filter(({ decided: posts, current }) => posts !== current).length,
    );
    await session.rollOver({ locale: 'zh-CN' });
    const next = planWorkbook(host.handedOut[0]!.sheets.map(gridOf)).report;
    expect(next.baseline.county.planYear).toBe(2026);
    expect(next.plan.ledgers.administrative.rows.map(({ current }) => current)).toEqual(
      decided.map(({ decided: posts }) => posts),
    );
    expect(next.policy.inForce.find(({ id }) => id === 'quota.method')?.value).toBe('adams');
  });
});
