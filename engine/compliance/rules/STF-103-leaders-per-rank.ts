import { clause } from '../../model/citation.ts';
import type { LeadershipPosts } from '../../model/baseline.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breachedAt, defineRule, undetermined } from '../rule.ts';

/**
 * Leaders appointed may not outnumber the approved leadership posts, rank by rank (超职数).
 *
 * A vacancy among deputies does not make room for a further principal.
 */
export default defineRule({
  code: 'STF-103',
  severity: 'error',
  subject: 'township',
  cites: [
    clause(ESTABLISHMENT_REGULATION, '第二十条'),
    clause(ESTABLISHMENT_REGULATION, '第二十六条'),
  ],
  title: { 'zh-CN': '超职数配备', 'en-US': 'Too many leaders' },
  message: {
    'zh-CN': '{township}{rank}领导职数核定{approved}名，实配{filled}人，超{excess}人。',
    'en-US':
      '{township}, {rank} leadership posts: approved {approved}, filled {filled}, too many by {excess}.',
  },
  remedy: {
    'zh-CN': '停止新配该层级领导干部，通过交流、退出逐步消化。',
    'en-US': 'Appoint nobody further at this rank until the excess has gone.',
  },

  assess({ name, leadership }) {
    const ranks = RANKS.map(({ rank, of, field }) => ({ rank, field, ...of(leadership) }));
    const over = ranks.flatMap(({ rank, field, approved, filled }) =>
      approved === undefined || filled === undefined || filled <= approved
        ? []
        : [
            {
              at: field,
              facts: { township: name, rank, approved, filled, excess: filled - approved },
            },
          ],
    );
    const isBlank = ranks.some(
      ({ approved, filled }) => approved === undefined || filled === undefined,
    );
    if (over.length === 0 && isBlank)
      return undetermined('leadership.principalFilled', 'leadership.deputyFilled');
    return breachedAt(over);
  },
});

const RANKS = [
  {
    rank: { 'zh-CN': '正科级', 'en-US': 'principal' },
    field: 'leadership.principalFilled',
    of: ({ principalApproved, principalFilled }: LeadershipPosts) => ({
      approved: principalApproved,
      filled: principalFilled,
    }),
  },
  {
    rank: { 'zh-CN': '副科级', 'en-US': 'deputy' },
    field: 'leadership.deputyFilled',
    of: ({ deputyApproved, deputyFilled }: LeadershipPosts) => ({
      approved: deputyApproved,
      filled: deputyFilled,
    }),
  },
] as const;
