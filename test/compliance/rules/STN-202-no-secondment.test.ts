import rule from '../../../engine/compliance/rules/STN-202-no-secondment.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const AWAY = { township: FIRST, station: 'S1', matter: 'secondment' } as const;

ruleTest(rule, {
  met: {
    'nobody is away': () => undefined,
    'the term is over': ({ baseline }) => {
      baseline.stationStaff!.push({ ...AWAY, until: '2024-12-30' });
    },
  },
  breached: {
    'one person is away without a term': {
      given: ({ baseline }) => {
        baseline.stationStaff!.push({ ...AWAY });
      },
      facts: { station: '青山镇自然资源所', people: 1 },
      at: { township: FIRST, field: 'stations.people', cell: cellAt('派驻机构', 1) },
    },
    'two are away until the day itself': {
      given: ({ baseline }) => {
        baseline.stationStaff!.push({ ...AWAY, people: 2, until: '2024-12-31' });
      },
      facts: { people: 2 },
    },
  },
  undetermined: {
    'the workbook has no sheet of station staff': ({ baseline }) => {
      delete baseline.stationStaff;
    },
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
  },
});
