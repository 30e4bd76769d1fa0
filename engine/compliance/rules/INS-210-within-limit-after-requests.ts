import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { changeFacts } from '../setUps.ts';

/**
 * A township may ask for one more institution while its limit leaves a slot (实行限额管理). Requests to
 * abolish or merge make room; renames change no number.
 */
export default defineRule({
  code: 'INS-210',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: { 'zh-CN': '申请设立的机构将超限额', 'en-US': 'Request beyond the limit' },
  message: {
    'zh-CN':
      '{township}申请{matter}“{name}”：现有{group}{actual}个，按申请变更后{after}个，限额{limit}个，超{excess}个。',
    'en-US':
      '{township} asks for {matter} of “{name}”: {group} now {actual}, after its requests {after}, limit {limit}, too many by {excess}.',
  },
  remedy: {
    'zh-CN': '不予设立，或同时申请撤并其他机构。',
    'en-US': 'Do not set it up, or ask at the same time to merge or abolish another.',
  },

  assess({ plan, baseline, townships }) {
    if (baseline.institutionChanges === undefined) return undetermined('institutionChanges');
    const requested = plan.setUps?.requested ?? [];
    if (requested.length === 0) return notApplicable;
    const over = requested.flatMap(({ kind, actual, after, limit, adding }) =>
      limit === undefined || after <= Math.max(limit, actual)
        ? []
        : [
            {
              at: {
                township: adding.township,
                field: 'institutionChanges.after',
                cell: adding.cell,
              },
              facts: {
                ...changeFacts(adding, townships),
                ...{ group: GROUPS[kind], actual, after, limit, excess: after - limit },
              },
            },
          ],
    );
    if (over.length > 0) return breachedAt(over);
    const open = requested.filter(({ limit }) => limit === undefined);
    if (open.length === 0) return met;
    return undetermined(...new Set(open.map(({ kind }) => LIMITS[kind])));
  },
});

const GROUPS = {
  office: { 'zh-CN': '党政综合办事机构', 'en-US': 'offices' },
  centre: { 'zh-CN': '直属事业单位', 'en-US': 'centres' },
};

const LIMITS = {
  office: 'institutions.limitOffices',
  centre: 'institutions.limitCentres',
};
