import { describe, expect, it } from 'vitest';
import { planWorkbook, type Sheet } from '../../../engine/index.ts';
import { withDecision } from '../../../addin/session/edits.ts';
import { balanceOf } from '../../../addin/session/balance.ts';
import { progressOf } from '../../../addin/session/progress.ts';
import { disagreements } from '../../../addin/session/disagreements.ts';
import { listsAmong, sheetsToWrite, writingOf } from '../../../addin/session/output.ts';
import { createSession, type Session } from '../../../addin/session/session.ts';
import { sourcesOf } from '../../../addin/session/sources.ts';
import { STEPS } from '../../../addin/session/steps.ts';
import { shiftsBetween, townshipLines } from '../../../addin/session/townships.ts';
import { recalledShare, totalMoved, weightMoved } from '../../../addin/session/trial.ts';
import { recompute } from '../../../addin/session/recompute.ts';
import { HostError } from '../../../addin/hostError.ts';
import { gridOf } from '../../workbook/grids.ts';
import { memoryHost, type MemoryHost } from './sample.ts';

/** Something stands open in the sample county. */
const NOTE = '执法人员缺额于年内补足';

const KIND = 'administrative' as const;
/** A township without a row on the planner's sheet 审核调整. */
const FREE = { kind: KIND, township: '990001105' };

async function opened(name?: string): Promise<{ session: Session; host: MemoryHost }> {
  const host = await memoryHost(name);
  const session = createSession(host);
  await session.open();
  return { session, host };
}

const report = (session: Session) => session.state().open!.report;
const draftOf = (session: Session, code: string): number | undefined =>
  report(session).plan.ledgers[KIND].rows.find(({ township }) => township === code)?.draft;

describe('a session', () => {
  it('starts with nothing, and every step says so', async () => {
    const session = createSession(await memoryHost());
    for (const step of STEPS)
      expect(progressOf(session.state(), step).lack).toEqual({ kind: 'nothingOpen' });
  });

  it('plans as the engine does', async () => {
    const { session, host } = await opened();
    const plain = planWorkbook(host.grids).report;
    expect(report(session).plan).toEqual(plain.plan);
    expect(report(session).receipt).toEqual(plain.receipt);
  });

  it('says of each step what it lacks', async () => {
    const { session } = await opened();
    const lacks = STEPS.map((step) => progressOf(session.state(), step).lack?.kind);
    expect(lacks).toEqual([
      undefined,
      'unconfirmed',
      'dataProblems',
      undefined,
      undefined,
      'problems',
      'notApproved',
      'notWritten',
    ]);
    for (const step of ['headers', 'data', 'check'] as const) {
      session.accept(step, true);
      expect(progressOf(session.state(), step).lack).toBeUndefined();
      session.accept(step, false);
      expect(progressOf(session.state(), step).lack).toBeDefined();
    }
  });

  it('adjusts a township, keeps the sum, and takes it back', async () => {
    const { session } = await opened();
    const before = report(session);
    session.adjust(FREE, 2);
    expect(draftOf(session, FREE.township)).toBe(51);
    expect(balanceOf(report(session), KIND)).toMatchObject({ rest: 0 });
    const shifts = shiftsBetween(before, report(session), { kind: KIND });
    expect(shifts.reduce((sum, one) => sum + one.after - one.before, 0)).toBe(0);
    expect(progressOf(session.state(), 'adjustment').lack).toEqual({ kind: 'reasons', count: 1 });
    session.remark(FREE, { reason: '承担重大任务' });
    expect(progressOf(session.state(), 'adjustment').lack).toBeUndefined();
    session.undo();
    session.undo();
    expect(report(session).plan).toEqual(before.plan);
  });

  it('makes the named counterparty pay', async () => {
    const { session } = await opened();
    const payer = '990001106';
    const paid = draftOf(session, payer)!;
    session.adjust(FREE, 1);
    session.remark(FREE, { counterparty: payer });
    expect(draftOf(session, payer)).toBe(paid - 1);
  });

  it('locks a township while the rest is computed again', async () => {
    const { session } = await opened();
    session.lock(FREE, 49);
    session.setParameter({ parameter: 'quota.totalAdministrative', value: 950 });
    expect(draftOf(session, FREE.township)).toBe(49);
    session.lock(FREE, undefined);
    expect(draftOf(session, FREE.township)).toBeGreaterThan(49);
  });

  it('freezes the numbers on approval', async () => {
    const { session } = await opened();
    session.approve('2025-01-20', '青编发〔2025〕1号', NOTE);
    expect(report(session).baseline.county.status).toBe('approved');
    const decided = townshipLines(report(session), KIND).map(({ row }) => row.decided);
    expect(decided).not.toContain(undefined);
    session.adjust(FREE, 5);
    session.setParameter({ parameter: 'quota.totalAdministrative', value: 1000 });
    expect(townshipLines(report(session), KIND).map(({ row }) => row.decided)).toEqual(decided);
  });

  it('keeps on approval what was decided before, with its own document', async () => {
    const { session } = await opened();
    const [payer = ''] = townshipLines(report(session), KIND)
      .map(({ code }) => code)
      .filter((code) => code !== FREE.township);
    const more = draftOf(session, FREE.township)! + 1;
    const less = draftOf(session, payer)! - 1;
    const before = session.state().edits;
    const decided = [
      { ...FREE, decided: more, document: '青编发〔2024〕9号' },
      { kind: KIND, township: payer, decided: less },
    ];
    session.adopt(decided.reduce(withDecision, before));
    session.approve('2025-01-20', '青编发〔2025〕1号', NOTE);
    const rowOf = (code: string) =>
      townshipLines(report(session), KIND).find((line) => line.code === code)?.row;
    expect(rowOf(FREE.township)).toMatchObject({ decided: more, document: '青编发〔2024〕9号' });
    expect(rowOf(payer)).toMatchObject({ decided: less, document: '青编发〔2025〕1号' });
  });

  it('marks results stale when somebody changes an input sheet, not one of ours', async () => {
    const { session, host } = await opened();
    host.change('编衡-核查问题');
    expect(session.state().isStale).toBe(false);
    host.change('人口');
    expect(session.state().isStale).toBe(true);
    for (const step of STEPS.filter((one) => one !== 'headers'))
      expect(progressOf(session.state(), step).lack).toEqual({ kind: 'stale' });
    await session.open();
    expect(session.state().isStale).toBe(false);
  });

  it('writes own sheets only, and takes up where the workbook was left', async () => {
    const { session, host } = await opened();
    session.adjust(FREE, 2);
    session.remark(FREE, { reason: '承担重大任务' });
    session.setParameter({ parameter: 'quota.weightPopulation', value: 0.45 });
    session.setStatus('consultation');
    await session.write({ locale: 'zh-CN' });
    const names = session.state().written!;
    expect(names.every((name) => name.startsWith('编衡-'))).toBe(true);
    const next = await memoryHost();
    next.grids = [...host.grids, ...host.written[0]!.sheets.map(gridOf)];
    const later = createSession(next);
    await later.open();
    expect(report(later).plan).toEqual(report(session).plan);
    expect(later.state().edits).toEqual(session.state().edits);
    const alone = planWorkbook(next.grids).report;
    expect(alone.plan.ledgers).toEqual(report(session).plan.ledgers);
  });

  it('says where the planner’s own sheet of decisions has another word, and follows it again', async () => {
    const { session } = await opened();
    session.adjust(FREE, 1);
    expect(disagreements(session.state())).toEqual([]);
    const post = { kind: KIND, township: '990001104' };
    const onSheet = draftOf(session, post.township);
    session.adjust(post, 1);
    const [found, ...others] = disagreements(session.state());
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      pane: { ...post, adjustment: 3 },
      sheet: { ...post, adjustment: 2, cell: { sheet: '审核调整' } },
    });
    expect(draftOf(session, post.township)).toBe(onSheet! + 1);
    session.followSheet(post);
    expect(disagreements(session.state())).toEqual([]);
    expect(draftOf(session, post.township)).toBe(onSheet);
  });

  it('marks results stale when a sheet is added, and forgets a result that was deleted', async () => {
    const { session, host } = await opened();
    const inExcel = createSession({ ...host, kind: 'excel' });
    await inExcel.open();
    await inExcel.write({ locale: 'zh-CN' });
    host.change('编衡-核对表', 'deleted');
    expect(inExcel.state().isStale).toBe(false);
    expect(writingOf(inExcel.state(), 'zh-CN').creates).toEqual(['编衡-核对表']);
    host.change('编衡-核对表 2024-12-31 (2)', 'added');
    expect(inExcel.state().isStale).toBe(false);
    host.change('Sheet2', 'added');
    expect(inExcel.state()).toMatchObject({ isStale: true, written: undefined });
    expect(session.state().isStale).toBe(true);
  });

  it('says beforehand which sheets of the planner’s have a name that is needed', async () => {
    const host = await memoryHost();
    host.grids = [...host.grids, { ...host.grids[0]!, sheet: '编衡-核对表' }];
    const session = createSession({ ...host, kind: 'excel' });
    await session.open();
    expect(writingOf(session.state(), 'zh-CN')).toMatchObject({
      blocks: ['编衡-核对表'],
      replaces: [],
    });
  });

  it('names the sheet of long drop-down lists beforehand: the one that is there goes on', async () => {
    const { session } = await opened();
    const [sheet] = sheetsToWrite(session.state(), 'zh-CN');
    const values = Array.from({ length: 60 }, (_, index) => `乡镇名称第${index}号`);
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const rule = { kind: 'list', values } as const;
    const listed: Sheet = { ...sheet!, validations: [{ area, rule, strictness: 'stop' }] };
    expect(listsAmong([sheet!], [])).toEqual([]);
    expect(listsAmong([listed], [])).toEqual(['编衡-下拉选项']);
    expect(listsAmong([listed], ['BH-Lists'])).toEqual(['BH-Lists']);
  });

  it('passes over dated copies in reading, numbered ones too, like the command', async () => {
    const { session, host } = await opened();
    const copies = ['编衡-核对表 2024-12-31 (2)', 'BH-Plan (public inst 2024-12-31'];
    const found = host.grids.find(({ sheet }) => sheet === '人口')!;
    host.grids = [...host.grids, ...copies.map((sheet) => ({ ...found, sheet }))];
    const before = report(session).receipt;
    expect(planWorkbook(host.grids).report.receipt).toEqual(before);
    await session.open();
    expect(report(session).receipt).toEqual(before);
  });

  it('keeps what is changed while the workbook is read or written, and does not call it written', async () => {
    const { session, host } = await opened();
    let go = (): void => undefined;
    const wait = new Promise<void>((resume) => {
      go = resume;
    });
    const write = host.writeSheets.bind(host);
    host.writeSheets = async (sheets, options) => {
      await wait;
      await write(sheets, options);
    };
    const writing = session.write({ locale: 'zh-CN' });
    expect(session.state().busy).toBe('writing');
    session.adjust(FREE, 2);
    const reading = session.open();
    session.adjust(FREE, 1);
    go();
    await writing;
    expect(session.state().written).toBeUndefined();
    expect(host.written.at(-1)!.sheets.map(({ name }) => name)).not.toContain('编衡-调整记录');
    await reading;
    expect(session.state().edits.decisions[`${KIND}/${FREE.township}`]).toMatchObject({
      adjustment: 3,
    });
    expect(progressOf(session.state(), 'output').lack).toEqual({ kind: 'notWritten' });
  });

  it('follows what somebody changes by hand on the sheet of adjustments, as the command does', async () => {
    const host = Object.assign(await memoryHost(), { kind: 'excel' as const });
    const session = createSession(host);
    await session.open();
    session.adjust(FREE, 2);
    session.setParameter({ parameter: 'quota.weightPopulation', value: 0.45 });
    await session.write({ locale: 'zh-CN' });
    const planner = host.grids;
    const records = host.written.at(-1)!.sheets.map(gridOf);
    const other = { kind: KIND, township: '990001106' };
    session.adjust(other, 1);
    host.grids = [
      ...planner,
      ...records.map((grid) =>
        grid.sheet === '编衡-调整记录'
          ? { ...grid, rows: grid.rows.map((row) => row.map((v) => (v === 2 ? 5 : v))) }
          : grid,
      ),
    ];
    await session.open();
    expect(session.state().edits.decisions).toMatchObject({
      [`${KIND}/${FREE.township}`]: { adjustment: 5 },
      [`${KIND}/${other.township}`]: { adjustment: 1 },
    });
    expect(session.state().edits.parameters).toHaveLength(1);
    const later = createSession(host);
    await later.open();
    expect(report(later).plan.ledgers).toEqual(planWorkbook(host.grids).report.plan.ledgers);
    host.grids = planner;
    await session.open();
    expect(Object.keys(session.state().edits.decisions)).toEqual([`${KIND}/${other.township}`]);
    expect(session.state().edits.parameters).toEqual([]);
  });

  it('confirms headers once, for the next session too, until a header changes', async () => {
    const { session, host } = await opened();
    session.accept('headers', true);
    session.go('adjustment');
    await session.write({ locale: 'zh-CN' });
    const next = await memoryHost();
    next.grids = [...host.grids, ...host.written[0]!.sheets.map(gridOf)];
    const later = createSession(next);
    await later.open();
    expect(progressOf(later.state(), 'headers').lack).toBeUndefined();
    expect(later.state().step).toBe('adjustment');
    next.grids = next.grids.map((grid) =>
      grid.sheet === '面积'
        ? { ...grid, rows: grid.rows.map((row) => row.map((v) => (isArea(v) ? '地盘大小' : v))) }
        : grid,
    );
    const changed = createSession(next);
    await changed.open();
    expect(progressOf(changed.state(), 'headers').lack).toEqual({ kind: 'headers', count: 1 });
  });

  it('names what writing makes, replaces and removes, in Excel and as a file', async () => {
    const { session, host } = await opened();
    const names = sheetsToWrite(session.state(), 'zh-CN').map(({ name }) => name);
    expect(writingOf(session.state(), 'zh-CN')).toEqual({
      creates: names,
      replaces: [],
      removes: [],
      blocks: [],
    });
    await session.write({ locale: 'zh-CN' });
    expect(writingOf(session.state(), 'zh-CN').replaces).toEqual([]);
    const inExcel = createSession({ ...host, kind: 'excel' });
    await inExcel.open();
    await inExcel.write({ locale: 'zh-CN' });
    expect(writingOf(inExcel.state(), 'zh-CN')).toEqual({
      creates: [],
      replaces: names,
      removes: [],
      blocks: [],
    });
    expect(writingOf(inExcel.state(), 'en-US')).toMatchObject({ replaces: [], removes: names });
    await inExcel.write({ locale: 'zh-CN' });
    expect(host.written.at(-1)!.options.replace).toEqual(expect.arrayContaining([...names]));
    await inExcel.undoWrite();
    await inExcel.undoWrite();
    expect(inExcel.state().oursBefore).toBeUndefined();
  });

  it('starts anew with another county of the same name, and keeps what was said of the same', async () => {
    const { session, host } = await opened();
    session.adjust(FREE, 2);
    await session.open();
    expect(session.state().edits.decisions).not.toEqual({});
    host.grids = host.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.filter((row) => !row.includes('石笠镇')),
    }));
    await session.open();
    expect(session.state().edits.decisions).toEqual({});
  });

  it.each(['excel', 'file'] as const)(
    'takes an approval back until it stands in the workbook, and after that writing is undone: %s',
    async (kind) => {
      const host: MemoryHost = Object.assign(await memoryHost(), { kind });
      const session = createSession(host);
      const status = () => report(session).baseline.county.status;
      await session.open();
      session.approve('2025-01-20', '青编发〔2025〕1号', NOTE);
      session.undo();
      expect(status()).toBe('draft');
      session.approve('2025-01-20', '青编发〔2025〕1号', NOTE);
      await session.write({ locale: 'zh-CN' });
      if (kind === 'excel') {
        session.undo();
        expect(status()).toBe('approved');
        await session.undoWrite();
        expect(status()).toBe('approved');
      }
      session.undo();
      expect(status()).toBe('draft');
      session.adjust(FREE, 1);
      expect(draftOf(session, FREE.township)).toBe(50);
    },
  );

  it('keeps an approval that stands in the workbook when only later tables are taken back', async () => {
    const host: MemoryHost = Object.assign(await memoryHost(), { kind: 'excel' as const });
    const session = createSession(host);
    await session.open();
    session.approve('2025-01-20', '青编发〔2025〕1号', NOTE);
    await session.write({ locale: 'zh-CN' });
    await session.writeTables({ locale: 'zh-CN', tables: ['notice'], year: 2025 });
    await session.undoWrite();
    session.undo();
    expect(report(session).baseline.county.status).toBe('approved');
  });

  it('shows the cells behind a number, as they are written', async () => {
    const { session } = await opened();
    const sources = sourcesOf(session.state().open!, FREE);
    const residents = sources.find(({ field }) => field === 'population.resident');
    expect(residents).toMatchObject({ year: 2024, written: 27_916, cell: { sheet: '人口' } });
    expect(sources.map(({ field }) => field)).toContain('administrative.approved');
    expect(sources.some(({ field }) => field.startsWith('publicInstitution'))).toBe(false);
  });

  it('asks again about problems that were accepted before the numbers changed', async () => {
    const { session } = await opened();
    session.accept('check', true);
    session.adjust(FREE, 1);
    expect(progressOf(session.state(), 'check').lack?.kind).toBe('problems');
  });

  it('names every sheet of both languages only once', async () => {
    const { session } = await opened();
    for (const locale of ['zh-CN', 'en-US'] as const) {
      const names = sheetsToWrite(session.state(), locale).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('keeps the plan and says what happened when the workbook refuses', async () => {
    const { session, host } = await opened();
    const text = { 'zh-CN': '正在编辑单元格', 'en-US': 'A cell is being edited' };
    host.writeSheets = () => Promise.reject(new HostError('cellEdit', text));
    await session.write({ locale: 'zh-CN' });
    expect(session.state()).toMatchObject({ trouble: { kind: 'cellEdit', text }, busy: undefined });
    session.dismiss();
    expect(session.state().trouble).toBeUndefined();
  });

  it('asks for headers that nobody knows, and reads again as told', async () => {
    const host = await memoryHost();
    host.grids = host.grids.map((grid) =>
      grid.sheet === '面积'
        ? { ...grid, rows: grid.rows.map((row) => row.map((v) => (isArea(v) ? '地盘大小' : v))) }
        : grid,
    );
    const session = createSession(host);
    await session.open();
    const [asked] = session
      .state()
      .open!.reading.columns.filter(({ state }) => state === 'unknown');
    expect(asked).toMatchObject({ sheet: '面积', header: '地盘大小' });
    expect(progressOf(session.state(), 'headers').lack).toEqual({ kind: 'headers', count: 1 });
    session.chooseHeader({ sheet: '面积', header: '地盘大小', field: '忽略' });
    expect(progressOf(session.state(), 'headers').lack).toEqual({ kind: 'unconfirmed' });
  });
});

const isArea = (value: unknown): boolean => typeof value === 'string' && value.includes('面积（');

describe('a trial of the meeting', () => {
  it('divides a larger total', async () => {
    const { session } = await opened();
    const { open, edits } = session.state();
    const trial = recompute(open!.reading, totalMoved({ open: open!, edits }, KIND, 10));
    const shifts = shiftsBetween(open!.report, trial, { kind: KIND });
    expect(shifts.reduce((sum, one) => sum + one.after - one.before, 0)).toBe(10);
  });

  it('keeps the weights at 1 in thousandths', async () => {
    const { session } = await opened();
    const { open, edits } = session.state();
    const moved = weightMoved({ open: open!, edits }, 5).parameters;
    expect(moved.map(({ value }) => value)).toEqual([0.55, 0.18, 0.27]);
  });

  it('recalls vacancies and shares them out again', async () => {
    const { session } = await opened();
    const { open, edits } = session.state();
    const trial = recompute(open!.reading, recalledShare(edits, 0.3));
    const shifts = shiftsBetween(open!.report, trial, { kind: KIND });
    expect(shifts.length).toBeGreaterThan(0);
    expect(shifts.reduce((sum, one) => sum + one.after - one.before, 0)).toBe(0);
  });
});
