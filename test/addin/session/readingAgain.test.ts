import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../engine/index.ts';
import { createSession, type Session } from '../../../addin/session/session.ts';
import { isUnwritten } from '../../../addin/session/state.ts';
import { triedOn } from '../../../addin/session/trial.ts';
import { gridOf } from '../../workbook/grids.ts';
import { memoryHost, type MemoryHost } from './sample.ts';

const KIND = 'administrative' as const;
/** Townships without a row on the planner's sheet 审核调整. */
const FIRST = { kind: KIND, township: '990001105' };
const SECOND = { kind: KIND, township: '990001106' };

async function opened(
  kind: MemoryHost['kind'],
): Promise<{ session: Session; host: MemoryHost; planners: readonly Grid[] }> {
  const host: MemoryHost = Object.assign(await memoryHost(), { kind });
  const session = createSession(host);
  await session.open();
  return { session, host, planners: host.grids };
}

/** Posts by which the pane moves each township. */
const moved = (session: Session): Readonly<Record<string, number | undefined>> =>
  Object.fromEntries(
    Object.values(session.state().edits.decisions).map((one) => [one.township, one.adjustment]),
  );

const writtenGrids = ({ written }: MemoryHost): readonly Grid[] =>
  written.at(-1)!.sheets.map(gridOf);

/** The sheet of adjustments as somebody changes its rows by hand. */
const byHand = (
  grids: readonly Grid[],
  change: (row: readonly CellValue[]) => readonly (readonly CellValue[])[],
): readonly Grid[] =>
  grids.map((grid) =>
    grid.sheet === '编衡-调整记录' ? { ...grid, rows: grid.rows.flatMap(change) } : grid,
  );

const isOn = (row: readonly CellValue[], code: string): boolean => row.includes(code);

describe('a file that is read again after writing', () => {
  it('takes nothing back: what was written from it is in the download alone', async () => {
    const { session } = await opened('file');
    session.adjust(FIRST, 2);
    session.setParameter({ parameter: 'quota.weightPopulation', value: 0.45 });
    await session.write({ locale: 'zh-CN' });
    await session.open();
    expect(moved(session)).toEqual({ [FIRST.township]: 2 });
    expect(isUnwritten(session.state())).toBe(false);
    session.adjust(SECOND, 1);
    await session.open();
    expect(moved(session)).toEqual({ [FIRST.township]: 2, [SECOND.township]: 1 });
    expect(session.state().edits.parameters).toHaveLength(1);
    expect(isUnwritten(session.state())).toBe(true);
  });

  it('is known where the download has taken its place, and followed where that was changed', async () => {
    const { session, host, planners } = await opened('file');
    session.adjust(FIRST, 2);
    await session.write({ locale: 'zh-CN' });
    session.adjust(FIRST, 1);
    host.grids = [...planners, ...writtenGrids(host)];
    await session.open();
    expect(moved(session)).toEqual({ [FIRST.township]: 3 });
    host.grids = byHand(host.grids, (row) =>
      isOn(row, FIRST.township) ? [row.map((value) => (value === 2 ? 5 : value))] : [row],
    );
    await session.open();
    expect(moved(session)).toEqual({ [FIRST.township]: 5 });
  });
});

describe('what is changed by hand on the sheet of adjustments', () => {
  it('outlasts an undo in the pane, which takes back what was done there', async () => {
    const { session, host, planners } = await opened('excel');
    session.adjust(FIRST, 2);
    await session.write({ locale: 'zh-CN' });
    const theirs = ([, , ...rest]: readonly CellValue[]): readonly CellValue[] => [
      ...[SECOND.township, null],
      ...rest.map((value) => (value === 2 ? 4 : value)),
    ];
    host.grids = byHand([...planners, ...writtenGrids(host)], (row) =>
      isOn(row, FIRST.township) ? [row, theirs(row)] : [row],
    );
    await session.open();
    expect(moved(session)).toEqual({ [FIRST.township]: 2, [SECOND.township]: 4 });
    session.adjust(FIRST, 1);
    session.undo();
    expect(moved(session)).toEqual({ [FIRST.township]: 2, [SECOND.township]: 4 });
    expect(isUnwritten(session.state())).toBe(false);
    session.undo();
    expect(moved(session)).toEqual({ [SECOND.township]: 4 });
  });

  it('ends a trial of the meeting, which knows nothing of it', async () => {
    const { session, host } = await opened('excel');
    const { open, edits } = session.state();
    const tried = { edits, on: open!.grids };
    session.adjust(FIRST, 1);
    expect(triedOn(session.state().open!, tried)).toBe(edits);
    host.grids = [...host.grids];
    await session.open();
    expect(triedOn(session.state().open!, tried)).toBeUndefined();
  });
});
