import rule from '../../../engine/compliance/rules/STN-211-staff-in-their-township.ts';
import { cellAt, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every row names the township of its station': () => undefined,
    'a station that nobody lists is another finding': ({ baseline }) => {
      baseline.stationStaff![0]!.station = 'S-1';
    },
  },
  breached: {
    'a row of the second township has a station of the first': {
      given: ({ baseline }) => {
        baseline.stationStaff!.push({
          ...{ township: SECOND, station: 'S1', matter: 'suggestion', consent: 'agreed' },
          cell: cellAt('派驻人事', 9),
        });
      },
      facts: { township: '白水乡', id: 'S1', seat: '青山镇' },
      at: { township: SECOND, field: 'stationStaff.station', cell: cellAt('派驻人事', 9) },
    },
    'the township of the first row is mistyped': {
      given: ({ baseline }) => {
        baseline.stationStaff![0]!.township = SECOND;
      },
      at: { township: SECOND, cell: cellAt('派驻人事', 1) },
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
