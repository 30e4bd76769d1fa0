import { expect, test } from 'vitest';
import { meeting } from '../../../addin/pane/parts/meeting.ts';
import { TEXTS } from '../../../addin/pane/texts/index.ts';
import type { OpenView } from '../../../addin/pane/view.ts';
import { createSession } from '../../../addin/session/session.ts';
import type { Locale } from '../../../engine/index.ts';
import { memoryHost } from '../session/sample.ts';
import { drawn } from './drawn.ts';

test('once a plan is approved, the meeting says why its buttons do nothing', async () => {
  const session = createSession(await memoryHost());
  await session.open();
  const shown = (locale: Locale): string => {
    const state = session.state();
    const numbers = { whole: String, signed: String, percent: String };
    const looks = { locale, kind: 'administrative', choices: {} };
    return drawn(
      meeting({
        ...{ session, state, open: state.open!, looks, numbers },
        ...{ texts: TEXTS[locale], look: () => undefined },
      } as unknown as OpenView),
    );
  };
  expect(shown('zh-CN')).toContain('点一个按钮');
  expect(shown('zh-CN')).not.toContain('本方案已审定');
  session.approve('2025-01-20', '青编发〔2025〕1号', '待整改');
  expect(shown('zh-CN')).toContain('本方案已审定');
  expect(shown('zh-CN')).not.toContain('点一个按钮');
  expect(shown('en-US')).toContain('The plan is approved');
});
