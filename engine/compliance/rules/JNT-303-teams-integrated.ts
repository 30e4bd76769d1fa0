import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * Pilot teams work in one place with the township’s office; the clause explores it (探索).
 */
export default defineRule({
  code: 'JNT-303',
  severity: 'info',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '试点执法队尚未整合', 'en-US': 'Pilot team not moved in' },
  message: {
    'zh-CN': '试点执法队{teams}支，已物理整合{integrated}支，尚未整合：{names}。',
    'en-US': 'Pilot teams {teams}, moved in {integrated}; not yet: {names}.',
  },
  remedy: {
    'zh-CN': '按试点安排推进，整合后填写整合日期。',
    'en-US': 'Go on with the pilot and enter the day they move in.',
  },

  assess({ plan: { joint }, baseline, asOf }) {
    if (joint === undefined || baseline.teams === undefined) return undetermined('teams');
    const { teams, integrated } = joint;
    if (teams.length === 0) return notApplicable;
    const open = teams.filter(
      ({ integratedOn }) => integratedOn === undefined || integratedOn > asOf,
    );
    if (open.length === 0) return met;
    return breached(
      { township: open[0]?.township, field: 'teams.integratedOn', cell: open[0]?.cell },
      { teams: teams.length, integrated, names: listed(open.map(({ name }) => name)) },
    );
  },
});
