import rule from '../../../engine/compliance/rules/ADJ-210-lineage-in-the-sheets.ts';
import type { IsoDate } from '../../../engine/base/date.ts';
import { cellAt, FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const row = ([predecessor, successor]: readonly [string, string], date: IsoDate, share = 1) => ({
  ...{ predecessor, successor, date },
  sharePosts: share,
  sharePeople: share,
  document: '省府函〔2019〕3号',
  cell: cellAt('沿革', 2),
});

ruleTest(rule, {
  met: {
    'who was merged is listed no more': ({ baseline }) => {
      baseline.lineage = [row(['城郊乡', FIRST], '2019-12-18')];
    },
    'it gave a part away and goes on': ({ baseline }) => {
      baseline.lineage = [
        row([SECOND, FIRST], '2019-12-18', 0.4),
        row([SECOND, SECOND], '2019-12-18', 0.6),
      ];
    },
    'it was set up again later': ({ baseline }) => {
      baseline.lineage = [
        row([SECOND, FIRST], '2019-12-18'),
        row([FIRST, SECOND], '2021-03-01', 0.3),
        row([FIRST, FIRST], '2021-03-01', 0.7),
      ];
    },
    'shares that are wrong are the matter of another rule': ({ baseline }) => {
      baseline.lineage = [row([SECOND, FIRST], '2019-12-18', 0.9)];
    },
  },
  breached: {
    'merged, and still listed and planned': {
      given: ({ baseline }) => {
        baseline.lineage = [row([SECOND, FIRST], '2019-12-18')];
      },
      facts: { township: '白水乡', successor: '青山镇', date: '2019-12-18' },
      at: { township: SECOND, field: 'lineage.date' },
    },
  },
  notApplicable: {
    'there is no lineage': () => undefined,
    'the day is still to come': ({ baseline }) => {
      baseline.lineage = [row([SECOND, FIRST], '2099-01-01')];
    },
  },
});
