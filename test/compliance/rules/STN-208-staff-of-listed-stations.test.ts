import rule from '../../../engine/compliance/rules/STN-208-staff-of-listed-stations.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every station is listed': () => undefined,
  },
  breached: {
    'five people seconded on a mistyped id': {
      given: ({ baseline }) => {
        baseline.stationStaff!.push({
          ...{ township: FIRST, station: 'S-1', matter: 'secondment', people: 5 },
          cell: cellAt('派驻人事', 9),
        });
      },
      facts: { township: '青山镇', station: 'S-1', matter: { 'zh-CN': '借用5人' } },
      at: { township: FIRST, field: 'stationStaff.station', cell: cellAt('派驻人事', 9) },
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
  notApplicable: {
    'there was no matter of staff': ({ baseline }) => {
      baseline.stationStaff = [];
    },
  },
});
