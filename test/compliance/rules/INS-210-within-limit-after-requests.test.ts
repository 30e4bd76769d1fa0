import rule from '../../../engine/compliance/rules/INS-210-within-limit-after-requests.ts';
import { cellAt, SECOND, type CountyUnderTest } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const CENTRE = {
  township: SECOND,
  id: 'Z1',
  kind: 'centre',
  matter: 'establish',
  after: '茶叶产业服务中心',
  requestedOn: '2024-12-03',
  cell: cellAt('机构变更', 5),
} as const;

/** 白水乡 has the two uniform centres; its class may have four. */
const withFull = ({ baseline }: CountyUnderTest): void => {
  for (const name of ['农业服务中心', '文化服务中心'])
    baseline.institutions!.push({ township: SECOND, name, kind: 'centre' });
};

ruleTest(rule, {
  met: {
    'a slot is left': ({ baseline }) => {
      baseline.institutionChanges!.push(CENTRE);
    },
    'another is to be merged into it': (county) => {
      withFull(county);
      county.baseline.institutionChanges!.push(CENTRE, {
        ...{ ...CENTRE, id: 'Z2', matter: 'merge', before: '农业服务中心' },
      });
    },
  },
  breached: {
    'no slot is left': {
      given: (county) => {
        withFull(county);
        county.baseline.institutionChanges!.push(CENTRE);
      },
      facts: { township: '白水乡', name: '茶叶产业服务中心', actual: 4, after: 5, limit: 4 },
      at: { township: SECOND, field: 'institutionChanges.after', cell: cellAt('机构变更', 5) },
    },
    'two requests, one slot': {
      given: ({ baseline }) => {
        baseline.institutions!.push({ township: SECOND, name: '农业服务中心', kind: 'centre' });
        baseline.institutionChanges!.push(CENTRE, { ...CENTRE, id: 'Z2', after: '文旅服务中心' });
      },
      facts: { name: '文旅服务中心', excess: 1 },
    },
  },
  undetermined: {
    'the limit is pending': ({ baseline, policy }) => {
      policy['institutions.limitCentres/3'] = undefined;
      baseline.institutionChanges!.push(CENTRE);
    },
    'the workbook has no sheet of changes': ({ baseline }) => {
      delete baseline.institutionChanges;
    },
  },
  notApplicable: {
    'it is carried out': ({ baseline }) => {
      baseline.institutionChanges!.push({ ...CENTRE, effectiveFrom: '2024-12-10' });
    },
    'nothing new is asked for': () => undefined,
  },
});
