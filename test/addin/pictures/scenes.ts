import type { Page } from 'playwright-core';
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

/** All eight steps with what happens on the way, and views, in the order that they are played. */
export const SCENES: readonly Scene[] = [
  { name: '1-year', chinese: '年度', english: 'Year', play: go('year') },
  { name: '2-headers', chinese: '认表', english: 'Headers', play: go('headers') },
  { name: '3-data', chinese: '核对', english: 'Data checks', play: go('data') },
  { name: '4-calculation', chinese: '测算', english: 'Calculation', play: go('calculation') },
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
  { name: '6-check', chinese: '检查', english: 'Check', play: go('check') },
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
    play: async (page) => {
      await page.click('#meeting');
      await page.selectOption('#meeting-township', TOWNSHIP);
      await page.click('fluent-button[aria-label$="+2"]');
    },
    leave: (page) => page.click('#meeting'),
  },
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
    name: '8-frozen',
    chinese: '审定后冻结',
    english: 'Frozen after approval',
    play: async (page) => {
      await go('approval')(page);
      await page.fill('[name=date]', '2025-01-20');
      await page.fill('[name=document]', '青编发〔2025〕1号');
      await page.click('#approve');
      await page.waitForSelector('#approved');
    },
  },
];

/** Every step has its picture. */
export const stepsWithoutPicture = (): readonly Step[] =>
  STEPS.filter((step) => !SCENES.some(({ name }) => name.endsWith(`-${step}`)));
