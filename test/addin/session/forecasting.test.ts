import { expect, test } from 'vitest';
import { forecast, policyOn } from '../../../engine/index.ts';
import { createForecaster } from '../../../addin/session/forecasting.ts';
import { inSlices } from '../../../addin/session/inSlices.ts';
import { createSession } from '../../../addin/session/session.ts';
import { memoryHost } from './sample.ts';

const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 5));

test('work in slices is heard part by part, and not after it was stopped', async () => {
  const heard: number[] = [];
  const stop = inSlices([1, 2, 3][Symbol.iterator](), {
    part: (one) => {
      heard.push(one);
      if (one === 2) stop();
    },
    end: () => {
      heard.push(0);
    },
  });
  expect(heard).toEqual([]);
  while (heard.length < 2) await pause();
  for (let more = 0; more < 10; more += 1) await pause();
  expect(heard).toEqual([1, 2]);
});

test('a failure ends the work and is told', async () => {
  const failure = await new Promise((tell) => {
    inSlices(
      (function* () {
        yield 1;
        throw new Error('broken');
      })(),
      { part: () => undefined, end: tell },
    );
  });
  expect(failure).toEqual(new Error('broken'));
});

test('a forecaster finds what the engine finds, and starts anew when the plan changes', async () => {
  const session = createSession(await memoryHost());
  await session.open();
  const forecaster = createForecaster();
  const found = () => {
    const { open, edits } = session.state();
    return forecaster.on({ open: open!, edits, years: 1 }, () => undefined);
  };
  const finished = async () => {
    while (found().state === 'running') await pause();
    return found();
  };
  const first = await finished();
  const { reading, report } = session.state().open!;
  const policyAt = (asOf: typeof report.baseline.asOf) =>
    policyOn(asOf, { sheet: reading.policyRows }).policy;
  for (const path of ['low', 'middle', 'high'] as const) {
    const { years } = forecast(report.baseline, policyAt, {
      years: 1,
      path,
      run: { overrides: [] },
    });
    expect(first.years[path]).toEqual(years);
  }
  expect([first.done, first.of]).toEqual([6, 6]);

  session.setParameter({ parameter: 'forecast.hiresBy', value: 'none' });
  expect(found()).toMatchObject({ state: 'running', done: 0 });
  forecaster.cancel();
  expect(found().state).toBe('cancelled');
  forecaster.again();
  const again = await finished();
  const hired = again.years.middle[1]!.flows.reduce((sum, { hires }) => sum + hires, 0);
  expect(hired).toBe(0);
  expect(first.years.middle[1]!.flows.some(({ hires }) => hires > 0)).toBe(true);
});
