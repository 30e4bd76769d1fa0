import { expect, test } from 'vitest';
import { planReading, planWorkbook, type PolicyRow } from '../../../engine/index.ts';
import { urgentLetters } from '../../../addin/session/letters.ts';
import { readGrids } from '../../../xlsx/index.ts';
import { describeInChromium } from '../../excel-host/browser/chromium.ts';
import { sampleBytes } from '../session/sample.ts';
import { deliveredPage } from './support/deliveredPage.ts';
import { openView } from './support/openView.ts';
import { openSample, violations, visit } from './support/visit.ts';

const { reading } = planWorkbook(await readGrids(sampleBytes()));
const reportUnder = (...overrides: readonly PolicyRow[]) => planReading(reading, { overrides });

/** 岚江镇: the seat. */
const SEAT = '990001100';

describeInChromium('views of the county report', () => {
  const delivered = deliveredPage();

  test('powers: capacity is pending until it is set right there, then says who gives back', async () => {
    const seen = await visit(delivered.browser, delivered.url, {
      viewport: { width: 320, height: 900 },
    });
    const { page } = seen;
    await openSample(seen);
    await openView(page, 'powers');
    const seat = page.locator(`tr[data-row="${SEAT}"]`);
    expect(await page.textContent('#capacity')).toContain('待设置');
    expect(await seat.innerText()).toMatch(/118\s+55\s+58\s+16\s+待设置/u);

    await page.fill('[data-parameter="powers.capacityPerOfficer"]', '60');
    await page.press('[data-parameter="powers.capacityPerOfficer"]', 'Tab');
    const { plan } = reportUnder({ parameter: 'powers.capacityPerOfficer', value: 60 });
    const over = plan.powers!.townships.filter(({ spare = 0 }) => spare < 0);
    expect(over.length).toBeGreaterThan(0);
    await page.locator('#capacity', { hasText: `${over.length}个应退回` }).waitFor();
    const worst = over.find(({ township }) => township !== SEAT)!;
    expect(await page.innerText(`tr[data-row="${worst.township}"]`)).toContain(
      `退回${worst.giveBack!.length}`,
    );
    expect(await seat.innerText()).toContain('可接');
    expect(await violations(page)).toEqual([]);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('powers: items unfold by keyboard, letters lead to their cells, tasks show what admits them', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    await openSample(seen);
    await openView(page, 'powers');
    const unfold = page.locator(`tr[data-row="${SEAT}"] .more`);
    await unfold.press('Enter');
    expect(await unfold.getAttribute('aria-expanded')).toBe('true');
    const details = page.locator('tr.details');
    expect(await details.locator('tbody tr').count()).toBe(58);
    expect(await details.innerText()).toContain('法定118项，赋权55项，委托生效58项');
    expect(await violations(page)).toEqual([]);

    const report = reportUnder();
    const urgent = urgentLetters(report);
    const letters = page.getByRole('table', { name: '委托书' }).locator('tbody tr');
    expect(urgent.length).toBeGreaterThan(0);
    expect(await letters.count()).toBe(urgent.length);
    expect(await letters.first().innerText()).toContain('已过期');
    await page.selectOption('#letter-filter', 'all');
    expect(await letters.count()).toBe(292);
    await letters.first().locator('td .link').first().click();
    await page.waitForSelector('#viewer');
    expect(await page.textContent('#viewer h2')).toContain('委托书');
    await page.keyboard.press('Escape');

    const tasks = page.getByRole('table', { name: '部门交办任务准入情况' });
    expect(await tasks.innerText()).toMatch(/在清单[\s\S]*已审批[\s\S]*未经准入/u);
    expect(await page.textContent('.topic-findings')).toContain('核查问题');
    await page.click(`tr[data-row="${SEAT}"] th .link`);
    await page.waitForSelector('#why[open]');
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('institutions: limits are set right there, own set-ups unfold, requests await approval', async () => {
    const seen = await visit(delivered.browser, delivered.url, {
      viewport: { width: 320, height: 900 },
    });
    const { page } = seen;
    await openSample(seen);
    await openView(page, 'institutions');
    const { plan } = reportUnder();
    const second = plan.institutions.find(({ sizeClass }) => sizeClass === 2)!.township;
    const row = page.locator(`tr[data-row="${second}"]`);
    expect(await row.innerText()).toContain('8/—');
    await page.fill('[data-parameter="institutions.limitOffices/2"]', '7');
    await page.press('[data-parameter="institutions.limitOffices/2"]', 'Tab');
    await row.locator('.bad', { hasText: '8/7' }).waitFor();

    await row.locator('.more').press('Enter');
    const { own } = plan.setUps!.rows.find(({ township }) => township === second)!;
    for (const name of own) expect(await page.innerText('tr.details')).toContain(name);
    const changes = page.getByRole('table', { name: '机构变更与报批' }).locator('tbody tr');
    expect(await changes.allInnerTexts()).toEqual([
      expect.stringMatching(/县级\s+待批准/u),
      expect.stringMatching(/乡镇\s+已批准/u),
    ]);
    await page.selectOption('#change-filter', 'all');
    expect(await changes.count()).toBe(plan.setUps!.changes.length);
    expect(await violations(page)).toEqual([]);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('stations: what moved is conserved, edge by edge, and every edge leads to its cell', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    await openSample(seen);
    await openView(page, 'institutions');
    const { handedDown, merged } = reportUnder().plan.stations!;
    const stage = page.locator('.stage');
    expect(await page.innerText('#station-types')).toContain('5站5所 → 1站4所');
    expect((await stage.locator('.figures').innerText()).split(/\s+/u)).toEqual(
      '站所 67 编制 354 人员 274 空编 80 使用率 77.4%'.split(' '),
    );
    expect(await page.textContent('#conserved')).toContain('划出等于划入');
    expect(await page.textContent('#provincial')).toContain('省级批复0名');
    const [target] = handedDown.targets;
    const row = page.locator(`tr[data-row="${target!.township} ${target!.name} ${target!.kind}"]`);
    await row.locator('.more').click();
    const edges = page.getByRole('table', { name: '逐笔划转' }).locator('tbody tr');
    expect(await edges.count()).toBe(target!.sources);
    await edges.first().locator('.link').click();
    await page.waitForSelector('#viewer');
    expect(await page.textContent('#viewer h2')).toContain('站所划转');
    await page.selectOption('#flow', 'merged');
    const targets = page.getByRole('table', { name: '接收机构' }).locator('tbody > tr');
    expect(await targets.count()).toBe(merged.targets.length);
    expect(await page.locator('#provincial').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('joint enforcement: who is there, what comes late, how many have to be on call', async () => {
    const seen = await visit(delivered.browser, delivered.url, {
      viewport: { width: 320, height: 900 },
    });
    const { page } = seen;
    await openSample(seen);
    await openView(page, 'jointEnforcement');
    const joint = reportUnder().plan.joint!;
    const sum = joint.forces.reduce((total, { onTheGround = 0 }) => total + onTheGround, 0);
    expect(await page.innerText('.figures')).toMatch(new RegExp(`现场合计\\s+${sum}`, 'u'));
    const late = page.getByRole('table', { name: '超时或未报到的吹哨' }).locator('tbody tr');
    expect(await late.count()).toBe(joint.lateCalls.length);
    expect(await page.textContent('#sizing')).toContain(`至少${joint.sizing!.needed}人`);

    await page.fill('[data-parameter="joint.responseLimit"]', '0.4');
    await page.press('[data-parameter="joint.responseLimit"]', 'Tab');
    const stricter = reportUnder({ parameter: 'joint.responseLimit', value: 0.4 }).plan.joint!;
    expect(stricter.sizing!.needed).toBeUndefined();
    await page.locator('#sizing', { hasText: '增加人手也做不到95%在0.4小时内报到' }).waitFor();
    expect(await late.count()).toBe(stricter.lateCalls.length);
    await page.check('#only-apart');
    const forces = page.getByRole('table', { name: '各乡镇执法力量（人）' }).locator('tbody tr');
    expect(await forces.count()).toBe(
      joint.forces.filter(({ notMovedIn = 0 }) => notMovedIn > 0).length,
    );
    expect(await violations(page)).toEqual([]);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('four problems: the figures before and after, and the way to where they come from', async () => {
    const seen = await visit(delivered.browser, delivered.url, { colorScheme: 'dark' });
    const { page } = seen;
    await openSample(seen);
    await openView(page, 'fourProblems');
    const cells = async (figure: string): Promise<readonly string[]> =>
      page.locator(`tr[data-row="${figure}"] td`).allInnerTexts();
    expect(await cells('townshipPowers')).toEqual(['96', '173']);
    expect(await cells('stationTypes')).toEqual(['10', '5']);
    expect(await cells('handedDownPosts')).toEqual(['0', '354']);
    expect(await cells('letters')).toEqual(['0', '291']);
    expect(await cells('consent')).toEqual(['待填', '71.4%']);
    await page.click('#problem-lineAndBlock .rows-behind summary');
    const behind = await page.innerText('#problem-lineAndBlock .rows-behind dl');
    expect(behind).toContain('站所划转：截至2023-06-14的各行');
    expect(behind).toContain('征得同意÷须征得同意（5÷7）');
    expect(behind).toContain('“改革前情况”没有“人事事项征得乡镇同意”一行');
    expect(await violations(page)).toEqual([]);
    await page.click('#problem-enforcement .topic-findings summary');
    await page.click('#problem-enforcement .problem .link');
    await page.waitForSelector('#viewer');
    await page.click('#problem-powers p .link');
    await page.waitForSelector('#view-powers[aria-current="page"]', { state: 'attached' });
    expect(await page.textContent('#capacity')).toContain('待设置');
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('says which sheets to take where a workbook has none', async () => {
    const seen = await visit(delivered.browser, `${delivered.url}?lang=en-US`);
    const { page } = seen;
    const buffer = Buffer.from(sampleBytes('linshui-2020'));
    await page.setInputFiles('#file', { name: 'linshui.xlsx', mimeType: XLSX, buffer });
    await page.waitForSelector('.rail');
    for (const [view, sheet] of EMPTY) {
      await openView(page, view);
      expect(await page.textContent('.stage')).toContain(sheet);
      expect(await page.textContent('.stage')).not.toMatch(/undefined|NaN/u);
      expect(await violations(page)).toEqual([]);
    }
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A sheet that each view asks for where nothing is said of its subject. */
const EMPTY = [
  ['fourProblems', 'Station moves'],
  ['powers', 'Delegation letters'],
  ['institutions', 'Institution changes'],
  ['jointEnforcement', 'Pilot teams'],
] as const;
