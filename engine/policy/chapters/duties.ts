import { clause } from '../../model/citation.ts';
import { RESPONSIBILITY_LABELS } from '../../model/duties.ts';
import { COUNTY_REPORT } from '../instruments.ts';
import { given, type Chapter } from '../parameter.ts';

const REPORT = clause(COUNTY_REPORT, '（一）');

/** Chapter one of the report: duties (权责边界). */
export const duties = {
  statedCounts: {
    kind: 'table',
    label: { 'zh-CN': '文件载明的职责清单数', 'en-US': 'Counts that the duties document states' },
    note: {
      'zh-CN': '只用来与逐行登记的数核对；三张清单性质不同，不相加。',
      'en-US': 'Held against the rows. The three lists are of different kinds and never added.',
    },
    keys: [
      { key: 'principal', label: RESPONSIBILITY_LABELS.principal },
      { key: 'cooperating', label: RESPONSIBILITY_LABELS.cooperating },
      { key: 'entries', label: { 'zh-CN': '准入职责', 'en-US': 'Entry duties' } },
    ],
    unit: 'count',
    range: [0, 100_000],
    whole: true,
    terms: [
      { key: 'principal', ...given(62, REPORT) },
      { key: 'cooperating', ...given(47, REPORT) },
      { key: 'entries', ...given(71, REPORT) },
    ],
  },
} as const satisfies Chapter;
