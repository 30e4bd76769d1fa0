import { beforeAll, describe, expect, it } from 'vitest';
import {
  compareScenarios,
  planWorkbook,
  simulate,
  simulationInput,
  type Reading,
} from '../../../engine/index.ts';
import { createSession } from '../../../addin/session/session.ts';
import { calculatorHere } from '../../../addin/worker/calculator.ts';
import { Stopped, workforceOf } from '../../../addin/worker/labour.ts';
import { STUDIES, type Desk } from '../../../addin/worker/studies.ts';
import { memoryHost } from '../session/sample.ts';

const SEED = 20241231;

describe('studies in slices', () => {
  let reading: Reading;
  beforeAll(async () => {
    reading = planWorkbook((await memoryHost()).grids).reading;
  });

  const desk = (heard: number[] = []): Desk => {
    const calculator = calculatorHere();
    return {
      ask: (job) => calculator.ask(reading, job),
      progress: (done) => heard.push(done),
    };
  };

  it('simulate the same as the engine in one piece, for both scenarios with the same draws', async () => {
    const heard: number[] = [];
    const [scenario] = reading.baseline.scenarios;
    const scenarios = [undefined, scenario!.name];
    const asked = { scenarios, years: 2, draws: 5, seed: SEED };
    const found = await STUDIES.simulation(asked, desk(heard));
    for (const [at, name] of scenarios.entries()) {
      const input = simulationInput(reading, { scenario: name }, 2);
      expect(found[at]!.summary).toEqual(simulate(input, { seed: SEED, from: 0, to: 5 }));
    }
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.at(-1)).toBe(5);
  }, 60_000);

  it('compare case after case the same as the engine in one piece', async () => {
    const names = reading.baseline.scenarios.map(({ name }) => name);
    const options = { scenarios: [undefined, ...names] };
    const found = await STUDIES.comparison(options, desk());
    expect(found).toEqual(compareScenarios(reading, {}, options));
  }, 60_000);
});

describe('a session', () => {
  it('finds a study, keeps it with its plan, and stops another at once', async () => {
    const session = createSession(await memoryHost());
    await session.open();
    await session.studies.study('inquiry', { by: 0.1 });
    const { studies, open } = session.state();
    expect(studies.inquiry?.plan).toBe(open!.report.plan);
    expect(studies.inquiry?.answer.leastChange.map(({ status }) => status)).toContain('solved');
    const asked = { scenarios: [undefined], years: 1, draws: 1_000_000, seed: SEED };
    const under = session.studies.study('simulation', asked);
    while ((session.state().studying?.done ?? 0) === 0)
      await new Promise((next) => setTimeout(next));
    session.studies.cancel();
    expect(session.state().studying).toBeUndefined();
    expect(session.state().cancelled).toBe('simulation');
    await under;
    expect(session.state().trouble).toBeUndefined();
    expect(session.state().studies.simulation).toBeUndefined();
    expect(session.state().studies.inquiry).toBe(studies.inquiry);
  }, 60_000);

  it('says what went wrong, and goes on', async () => {
    const session = createSession(await memoryHost());
    await session.open();
    await session.studies.study('comparison', { scenarios: [undefined, undefined], years: 99 });
    expect(session.state().trouble?.text['en-US']).toContain('1 to 10 years');
    expect(session.state().studying).toBeUndefined();
  });

  it('studies what was changed in the pane, and the workbook says the same later', async () => {
    const session = createSession(await memoryHost());
    await session.open();
    session.setParameter({ parameter: 'quota.weightPopulation', value: 0.7 });
    await session.studies.study('inquiry', { by: 0.1 });
    const { open, studies } = session.state();
    const rows = open!.report.plan.ledgers.administrative.rows;
    expect(studies.inquiry!.answer.leastChange[0]!.rows.map(({ proposal }) => proposal)).toEqual(
      rows.map(({ proposal }) => proposal),
    );
  }, 60_000);
});

describe('work that is stopped', () => {
  it('fails at once, though what does it goes on', async () => {
    const { labour, stop } = workforceOf<string, string>({
      start: () => {
        throw new Error('no workers here');
      },
      here: () => new Promise(() => undefined),
    });
    const task = labour('for ever');
    stop();
    await expect(task).rejects.toThrow(Stopped);
  });
});
