import rule from '../../../engine/compliance/rules/STN-209-approval-told-alike.ts';
import { cellAt, type CountyUnderTest, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const COUNTY = '县委编委';
const PROVINCE = '某省委编办';

/** 白水乡林业站 is handed down with its 4 posts; who issued what on the two sheets. */
const handedDown =
  (moves: string, changes: string, other = 0) =>
  ({ baseline, second }: CountyUnderTest): void => {
    const document = '编发〔2024〕2号';
    baseline.stationMoves = [
      {
        ...{ township: SECOND, matter: 'handDown', source: 'S2', target: '便民服务中心' },
        ...{ kind: 'publicInstitution', posts: 4, people: 3, date: '2023-07-01', document },
        ...{ issuer: moves, cell: cellAt('站所划转', 7) },
      },
    ];
    second.publicInstitution.fromCounty = 4 + other;
    baseline.changes!.push({
      ...{ township: SECOND, kind: 'publicInstitution', matter: '县级下放', opening: false },
      ...{ date: '2024-05-01', document, change: 4, issuer: changes },
    });
  };

ruleTest(rule, {
  met: {
    'both name the province': handedDown(PROVINCE, PROVINCE),
    'both name the county': handedDown(COUNTY, COUNTY),
    'other posts came with an approval of their own': handedDown(COUNTY, PROVINCE, 4),
  },
  breached: {
    'only the moves name the province': {
      given: handedDown(PROVINCE, COUNTY),
      facts: { township: '白水乡', posts: 4, moves: 4, changes: 0 },
      at: { township: SECOND, field: 'stationMoves.issuer', cell: cellAt('站所划转', 7) },
    },
    'only the ledger does': {
      given: handedDown(COUNTY, PROVINCE),
      facts: { moves: 0, changes: 4 },
    },
  },
  undetermined: {
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
  },
  notApplicable: {
    'nothing was handed down': () => undefined,
    'it was settled in an earlier round': (county) => {
      handedDown(PROVINCE, COUNTY)(county);
      county.baseline.county.previousAsOf = '2023-12-31';
    },
  },
});
