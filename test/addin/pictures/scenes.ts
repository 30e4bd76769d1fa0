import type { Page } from 'playwright-core';
import { VIEWS as VIEWS_OF_PANE } from '../../../addin/pane/views/index.ts';
import { STEPS, type Step } from '../../../addin/session/steps.ts';
import { openView } from '../pane/support/openView.ts';

/** A window that pictures are taken in. */
export interface View {
  readonly name: string;
  readonly title: string;
  readonly locale: 'zh-CN' | 'en-US';
  readonly scheme: 'light' | 'dark';
  readonly size: { readonly width: number; readonly height: number };
  readonly scale: number;
}

const PANE = { size: { width: 350, height: 920 }, scale: 1.5 } as const;
const WIDE = { size: { width: 1280, height: 860 }, scale: 1 } as const;

export const VIEWS: readonly View[] = [
  { name: 'pane-zh', title: '任务窗格 350 px', locale: 'zh-CN', scheme: 'light', ...PANE },
  { name: 'pane-en', title: 'Pane, 350 px', locale: 'en-US', scheme: 'light', ...PANE },
  { name: 'pane-dark', title: '深色 350 px', locale: 'zh-CN', scheme: 'dark', ...PANE },
  { name: 'wide-zh', title: '宽屏', locale: 'zh-CN', scheme: 'light', ...WIDE },
  { name: 'wide-en', title: 'Wide', locale: 'en-US', scheme: 'light', ...WIDE },
  { name: 'wide-dark', title: 'Wide, dark', locale: 'en-US', scheme: 'dark', ...WIDE },
];

/** Something worth a picture. */
export interface Scene {
  readonly name: string;
  readonly chinese: string;
  readonly english: string;
  readonly play: (page: Page) => Promise<void>;
  /** Worth a picture in the dark, too: colours carry something in it. */
  readonly inDark?: true;
  /** Goes back to where the next scene starts. */
  readonly leave?: (page: Page) => Promise<void>;
}

/** 石笠镇: no row on the planner's sheet 审核调整. */
const TOWNSHIP = '990001105';

const go =
  (step: Step) =>
  async (page: Page): Promise<void> => {
    await page.click(`#step-${step}`);
    await page.waitForSelector(`#step-${step}[aria-current="step"]`);
  };

const show =
  (view: string) =>
  async (page: Page): Promise<void> => {
    await openView(page, view);
    // The pointer would leave a row marked.
    await page.mouse.move(0, 0);
  };

/** A view with long work: the study's name, what it finds, and what is set before. */
interface StudyScene {
  readonly view: string;
  readonly name: string;
  readonly found: string;
  readonly before?: (page: Page) => Promise<void>;
}

/** Opens a view, does its long work, and waits for what it finds. */
const study =
  ({ view, name, found, before }: StudyScene) =>
  async (page: Page): Promise<void> => {
    await show(view)(page);
    await before?.(page);
    await page.click(`#start-${name}`);
    await page.waitForSelector(found, { timeout: 120_000 });
    await page.waitForSelector(`#cancel-${name}`, { state: 'detached', timeout: 120_000 });
    await page.mouse.move(0, 0);
  };

/** Brings a part of the stage to its top. */
const scrollTo = (page: Page, part: string): Promise<void> =>
  page.locator(part).evaluate((element) => {
    element.scrollIntoView();
  });

/** All eight steps with what happens on the way, and views, in the order that they are played. */
export const SCENES: readonly Scene[] = [
  { name: '1-year', chinese: '年度', english: 'Year', play: go('year') },
  { name: '2-headers', chinese: '认表', english: 'Headers', play: go('headers') },
  { name: '3-data', chinese: '核对', english: 'Data checks', play: go('data') },
  {
    ...{ name: '4-calculation', chinese: '测算', english: 'Calculation', inDark: true },
    play: go('calculation'),
  },
  {
    name: '4-why',
    chinese: '为什么是这个数',
    english: 'Why this number',
    play: async (page) => {
      await page.click('tbody .link >> nth=5');
      await page.waitForSelector('#why[open]');
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await page.waitForSelector('#why', { state: 'detached' });
    },
  },
  {
    name: '5-adjustment',
    chinese: '调整',
    english: 'Adjustment',
    inDark: true,
    play: async (page) => {
      await go('adjustment')(page);
      const row = page.locator(`tr[data-township="${TOWNSHIP}"]`);
      await row.locator('.step').nth(1).click();
      await row.locator('.step').nth(1).click();
      await row.locator('.more').click();
      await page.fill('[data-remark=reason]', '承担县委、县政府重大任务');
      await page.press('[data-remark=reason]', 'Tab');
      await row.scrollIntoViewIfNeeded();
    },
  },
  { name: '6-check', chinese: '检查', english: 'Check', inDark: true, play: go('check') },
  {
    name: '6-cell',
    chinese: '问题所在单元格',
    english: 'The cell of a problem',
    play: async (page) => {
      await page.click('.problem .link');
      await page.waitForSelector('#viewer');
    },
    leave: async (page) => {
      await page.click('#viewer .title-line fluent-button');
      await page.waitForSelector('#viewer', { state: 'detached' });
    },
  },
  {
    name: 'meeting',
    chinese: '会议模式',
    english: 'Meeting mode',
    inDark: true,
    play: async (page) => {
      await page.click('#meeting');
      await page.selectOption('#meeting-township', TOWNSHIP);
      await page.click('fluent-button[aria-label$="+2"]');
    },
  },
  {
    name: 'meeting-merger',
    chinese: '会议模式：合并乡镇',
    english: 'Meeting mode: two townships as one',
    play: async (page) => {
      await page.selectOption('#meeting-other', { index: 3 });
      await page.click('#merge');
      await page.waitForSelector('#merged');
      await scrollTo(page, '#answer');
    },
    leave: (page) => page.click('#meeting'),
  },
  {
    ...{ name: 'view-dynamicAdjustment', chinese: '动态调整', english: 'Dynamic adjustment' },
    inDark: true,
    play: show('dynamicAdjustment'),
  },
  {
    ...{ name: 'view-forecast', chinese: '预测', english: 'Forecast', inDark: true },
    play: async (page) => {
      await show('forecast')(page);
      await page.waitForSelector('#forecast-progress', { state: 'detached', timeout: 120_000 });
    },
  },
  {
    ...{ name: 'view-simulation', chinese: '模拟', english: 'Simulation', inDark: true },
    play: study({
      ...{ view: 'simulation', name: 'simulation', found: '#simulated' },
      before: async (page) => {
        await page.selectOption('#simulation-draws', '100');
        await page.fill('#simulation-years', '1');
        await page.press('#simulation-years', 'Tab');
      },
    }),
  },
  {
    ...{ name: 'view-scenarios', chinese: '方案比较', english: 'Scenarios side by side' },
    play: study({
      ...{ view: 'scenarios', name: 'comparison', found: '#comparison' },
      before: (page) => page.click('#cases [data-case] >> nth=1'),
    }),
  },
  {
    ...{ name: 'view-inquiry', chinese: '反算', english: 'Inverse questions' },
    play: study({ view: 'inquiry', name: 'inquiry', found: '#inquiry' }),
  },
  {
    name: 'view-mobilePool',
    chinese: '机动编制',
    english: 'Mobile pool',
    play: show('mobilePool'),
  },
  { name: 'view-usePlan', chinese: '用编计划', english: 'Use of posts', play: show('usePlan') },
  {
    name: 'view-fourProblems',
    chinese: '四个问题',
    english: 'Four problems',
    play: show('fourProblems'),
  },
  { name: 'view-powers', chinese: '权力事项', english: 'Powers', play: show('powers') },
  {
    name: 'view-institutions',
    chinese: '机构与派驻',
    english: 'Institutions and stations',
    play: show('institutions'),
  },
  {
    name: 'view-jointEnforcement',
    chinese: '联合执法',
    english: 'Joint enforcement',
    play: show('jointEnforcement'),
  },
  { name: '7-approval', chinese: '审定', english: 'Approval', play: go('approval') },
  { name: '8-output', chinese: '出表', english: 'Tables', play: go('output') },
  {
    ...{ name: '8-annual', chinese: '年度报表', english: 'Annual tables' },
    play: (page) => scrollTo(page, '#annual'),
  },
  {
    name: '8-frozen',
    chinese: '审定后冻结',
    english: 'Frozen after approval',
    play: async (page) => {
      await go('approval')(page);
      await page.fill('[name=date]', '2025-01-20');
      await page.fill('[name=document]', '青编发〔2025〕1号');
      await page.fill('[name=note]', '执法人员缺额于年内补足');
      await page.click('#approve');
      await page.waitForSelector('#approved');
    },
  },
  { name: 'view-rollover', chinese: '年度结转', english: 'Next year', play: show('rollover') },
];

/** The windows that a scene is taken in. */
export const windowsOf = ({ inDark }: Pick<Scene, 'inDark'>): readonly View[] =>
  VIEWS.filter(({ scheme }) => scheme === 'light' || inDark === true);

/** Every step has its picture. */
export const stepsWithoutPicture = (): readonly Step[] =>
  STEPS.filter((step) => !SCENES.some(({ name }) => name.endsWith(`-${step}`)));

/** Views beside the steps that no picture shows. */
export const viewsWithoutPicture = (): readonly string[] =>
  VIEWS_OF_PANE.map(({ id }) => id).filter(
    (id) => !SCENES.some(({ name }) => name === `view-${id}`),
  );
