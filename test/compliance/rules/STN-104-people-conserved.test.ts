import rule from '../../../engine/compliance/rules/STN-104-people-conserved.ts';
import { cellAt, FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'all of it moved': () => undefined,
    'two edges make the whole': ({ baseline }) => {
      const [edge] = baseline.stationMoves!;
      edge!.people = 1;
      baseline.stationMoves!.push({ ...edge!, target: 'S3', people: 2 });
    },
    'the rest leaves after the cut-off date': ({ baseline }) => {
      const [edge] = baseline.stationMoves!;
      edge!.people = 1;
      baseline.stationMoves!.push({ ...edge!, target: 'S3', people: 2, date: '2025-06-01' });
    },
  },
  breached: {
    'less than there was, with what leaves later': {
      given: ({ baseline }) => {
        const [edge] = baseline.stationMoves!;
        edge!.people = 1;
        baseline.stationMoves!.push({ ...edge!, target: 'S3', people: 1, date: '2025-06-01' });
      },
      facts: { moved: 2, gap: 1 },
    },
    'less moved than there was': {
      given: ({ baseline }) => {
        baseline.stationMoves![0]!.people = 1;
      },
      facts: { station: { 'zh-CN': '白水乡林业站' }, moved: 1, gap: 2 },
      at: { township: FIRST, field: 'stationMoves.people', cell: cellAt('站所划转', 1) },
    },
    'more moved than there was': {
      given: ({ baseline }) => {
        baseline.stationMoves![0]!.people = 9;
      },
      facts: { moved: 9 },
    },
    'a former centre did not bring all of it': {
      given: ({ baseline }) => {
        baseline.institutionChanges!.push({
          ...{
            township: SECOND,
            id: 'C1',
            kind: 'centre',
            matter: 'merge',
            before: '农业服务中心',
          },
          ...{ posts: 6, people: 6 },
        });
        baseline.stationMoves!.push({
          ...{ township: SECOND, matter: 'handDown', source: 'C1', target: '便民服务中心' },
          ...{ kind: 'publicInstitution', posts: 5, people: 5 },
        });
      },
      facts: { station: { 'zh-CN': '白水乡农业服务中心' }, had: 6, moved: 5, gap: 1 },
    },
  },
  undetermined: {
    'an edge is blank': ({ baseline }) => {
      delete baseline.stationMoves![0]!.people;
    },
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
  },
  notApplicable: {
    'nothing moved': ({ baseline }) => {
      delete baseline.stationMoves;
    },
  },
});
