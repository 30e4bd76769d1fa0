import { expect, test } from 'vitest';
import { meeting } from '../../../addin/pane/parts/meeting.ts';
import { approvalStep } from '../../../addin/pane/steps/approvalStep.ts';
import { headersStep } from '../../../addin/pane/steps/headersStep.ts';
import { outputStep } from '../../../addin/pane/steps/outputStep.ts';
import { TEXTS } from '../../../addin/pane/texts/index.ts';
import type { OpenView } from '../../../addin/pane/view.ts';
import { createSession, type Session } from '../../../addin/session/session.ts';
import type { Locale } from '../../../engine/index.ts';
import { memoryHost } from '../session/sample.ts';
import { drawn } from './drawn.ts';

const LOOKS = { kind: 'administrative', choices: {}, keepsCopy: false, onlyChanged: false };

const viewOf = (session: Session, locale: Locale = 'zh-CN'): OpenView => {
  const state = session.state();
  return {
    ...{ session, state, open: state.open!, looks: { ...LOOKS, locale } },
    ...{ numbers: { whole: String, signed: String, percent: String }, opening: {} },
    ...{ texts: TEXTS[locale], look: () => undefined },
  } as unknown as OpenView;
};

async function opened(
  edit: (host: Awaited<ReturnType<typeof memoryHost>>) => void = () => undefined,
) {
  const host = await memoryHost();
  edit(host);
  const session = createSession(host);
  await session.open();
  return session;
}

test('once a plan is approved, the meeting says why its buttons do nothing', async () => {
  const session = await opened();
  const shown = (locale: Locale): string => drawn(meeting(viewOf(session, locale)));
  expect(shown('zh-CN')).toContain('点一个按钮');
  expect(shown('zh-CN')).not.toContain('本方案已审定');
  session.approve('2025-01-20', '青编发〔2025〕1号', '待整改');
  expect(shown('zh-CN')).toContain('本方案已审定');
  expect(shown('zh-CN')).not.toContain('点一个按钮');
  expect(shown('en-US')).toContain('The plan is approved');
});

test('sheets without a known header are named, not confirmed, and nothing is written of them', async () => {
  const rows = [
    ['单位', '总编', '在岗'],
    ['甲', 30, 28],
  ];
  const empty = await opened((host) => {
    host.grids = [{ sheet: '花名册', rows, top: 0, left: 0, merges: [], hidden: false }];
  });
  const headers = drawn(headersStep(viewOf(empty)));
  expect(headers).toContain('花名册');
  expect(headers).toContain('单位、总编、在岗、甲');
  expect(headers).not.toContain('accept-');
  expect(drawn(outputStep(viewOf(empty)))).toContain('no-townships');
  const sample = await opened();
  expect(drawn(headersStep(viewOf(sample)))).toContain('accept-');
  expect(drawn(headersStep(viewOf(sample)))).not.toContain('unread');
  expect(drawn(outputStep(viewOf(sample)))).not.toContain('no-townships');
});

test('an approval before the submission says which steps it skips', async () => {
  const session = await opened();
  expect(drawn(approvalStep(viewOf(session)))).toContain('现为讨论稿，还没有到送审稿');
  session.setStatus('submission');
  expect(drawn(approvalStep(viewOf(session)))).not.toContain('skipped');
});

test('an approval before the cut-off date is warned of, while it is typed and after', async () => {
  const session = await opened();
  const typed = (approvalDate: string, locale: Locale = 'zh-CN'): string => {
    const view = viewOf(session, locale);
    return drawn(approvalStep({ ...view, looks: { ...view.looks, approvalDate } }));
  };
  const { asOf } = session.state().open!.report.baseline;
  expect(typed('2020-01-20')).toContain(`审定日期2020-01-20早于截止日期${asOf}`);
  expect(typed('2020-01-20', 'en-US')).toContain('lies before the cut-off date');
  expect(typed(asOf)).not.toContain('早于截止日期');
  expect(typed('')).not.toContain('早于截止日期');
  session.approve('2020-01-20', '青编发〔2020〕1号', '待整改');
  expect(drawn(approvalStep(viewOf(session)))).toContain('早于截止日期');
});

test('a sheet without a known header is read once the pane says where its townships are', async () => {
  const rows = [['机构编制登记'], ['归属', '总编', '在岗'], ['青石镇', 30, 28], ['雪岭乡', 31, 30]];
  const session = await opened((host) => {
    host.grids = [{ sheet: '杂项', rows, top: 0, left: 0, merges: [], hidden: false }];
  });
  const shown = (): string => drawn(headersStep(viewOf(session)));
  expect(shown()).toContain('第2行');
  expect(shown()).toContain('归属');
  session.placeTownships({ sheet: '杂项', header: '归属', field: '乡镇名称' });
  const { reading } = session.state().open!;
  expect(reading.baseline.townships.map(({ name }) => name)).toEqual(['青石镇', '雪岭乡']);
  // Now its other headers are asked about.
  expect(shown()).toContain('杂项 · 在岗');
  session.chooseHeader({ sheet: '杂项', header: '在岗', field: '行政编制│实有人数' });
  const posts = Object.values(session.state().open!.reading.baseline.posts);
  expect(posts.map(({ administrative }) => administrative.inPost)).toEqual([28, 30]);
  // The choice can be taken back where it was made.
  expect(shown()).toContain('township-column');
  session.placeTownships({ sheet: '杂项', header: '', field: '乡镇名称' });
  expect(session.state().open!.reading.baseline.townships).toEqual([]);
});
