import { describe, expect, test } from 'vitest';
import { assess } from '../../engine/compliance/assess.ts';
import { RULES } from '../../engine/compliance/rules/index.ts';
import { type CountyUnderTest, countyWith, FIRST } from '../support/builders.ts';

function assessed(edit?: (county: CountyUnderTest) => void): ReturnType<typeof assess> {
  const { baseline, policy, plan } = countyWith(edit);
  return assess(baseline, policy, plan);
}

/** Everything that only some townships have, blank. */
function emptied({ baseline, policy }: CountyUnderTest): void {
  Object.assign(baseline, {
    ...{ posts: {}, leadership: {}, enforcement: {}, origins: {}, statedTotals: [] },
    ...{ institutions: undefined, changes: undefined, realNames: undefined },
    ...{ powers: undefined, duties: undefined, institutionChanges: undefined },
    ...{ stations: undefined, stationMoves: undefined, stationStaff: undefined },
    ...{ liaison: undefined, whistles: undefined, teams: undefined, beforeReform: undefined },
  });
  for (const township of baseline.townships) {
    const none = { registered: [], resident: [], service: [] };
    Object.assign(township, { population: none, areaKm2: undefined, sizeClass: undefined });
    township.economy = { fiscalRevenue: [], gdp: [], output: [] };
  }
  for (const parameter of Object.keys(policy)) policy[parameter] = undefined;
}

describe('what was asked', () => {
  test('every rule answers for every one of its subjects', () => {
    const { outcomes } = assessed();
    expect(outcomes.map(({ rule }) => rule.code)).toEqual(RULES.map(({ code }) => code));
    const subjects = { county: 1, countyLedger: 2, township: 2, ledger: 4 };
    outcomes.forEach(({ met, breached, undetermined, notApplicable }, index) => {
      const asked = met + breached + undetermined + notApplicable;
      expect(asked).toBe(subjects[RULES[index]!.subject]);
    });
  });

  test('nothing known is nothing met: blanks stay visible as undetermined', () => {
    const { outcomes } = assessed(emptied);
    const met = outcomes.filter((one) => one.met > 0).map(({ rule }) => rule.code);
    expect(met).toEqual(['DAT-302']);
    for (const { undetermined, missing, rule } of outcomes)
      if (undetermined > 0) expect(missing.length, rule.code).toBeGreaterThan(0);
  });

  test('a county without townships is assessed without complaint', () => {
    const { outcomes } = assessed((county) => {
      emptied(county);
      county.baseline.townships = [];
    });
    expect(outcomes).toHaveLength(RULES.length);
  });
});

describe('what was found', () => {
  test('the most severe comes first, then the code, then the planner’s order', () => {
    const { findings } = assessed(({ first, second }) => {
      for (const one of [second, first]) {
        one.administrative.inPost = 99;
        one.enforcement.certified = 0;
        one.enforcement.headConcurrent = false;
      }
    });
    const codes = findings.map(({ notice }) => notice.code);
    expect(codes.slice(0, 2)).toEqual(['ENF-102', 'ENF-102']);
    expect(codes.slice(-2)).toEqual(['ENF-302', 'ENF-302']);
    expect(findings.filter(({ notice }) => notice.code === 'STF-101')[0]!.at.township).toBe(FIRST);
  });

  test('the order of the sheet changes no finding but its place in the list', () => {
    const flaws = ({ first, second }: CountyUnderTest): void => {
      first.administrative.inPost = 31;
      second.enforcement.officers = 1;
    };
    const texts = ({ findings }: ReturnType<typeof assess>): readonly string[] =>
      findings.map((one) => JSON.stringify(one)).sort();
    const turned = assessed((county) => {
      flaws(county);
      county.baseline.townships.reverse();
    });
    expect(texts(turned)).toEqual(texts(assessed(flaws)));
  });

  test('a finding leads to the cell that its value was read from', () => {
    const { findings } = assessed(({ second }) => {
      second.administrative.inPost = 21;
    });
    const overstaffed = findings.find(({ notice }) => notice.code === 'STF-101')!;
    expect(overstaffed.at.cell).toEqual({ sheet: 'administrative', row: 2, column: 3 });
  });
});
