import { clause } from '../../model/citation.ts';
import type { LateDecision } from '../../model/powersPlan.ts';
import type { Localized } from '../../model/locale.ts';
import type { Place } from '../../model/notice.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { letterName } from '../letters.ts';
import { breachedAt, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * What goes down is decided first (二下 划定下放), then the letter is signed; asked of letters that are
 * not over. One finding for each decision: where several letters begin before it, its own day is the
 * first to be looked at; where one does, that letter.
 */
export default defineRule({
  code: 'PWR-216',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '委托书早于划定下放', 'en-US': 'Letter older than the decision' },
  message: {
    'zh-CN': '{letters}自{from}起，早于其中{count}项的划定日期{decidedOn}：{items}。',
    'en-US':
      '{letters} begin on {from}, before these of their items were decided on {decidedOn} {count} ({items}).',
  },
  remedy: {
    'zh-CN': '核对委托起始和“两上两下”的划定日期；划定前签订的，按划定结果重新签订。',
    'en-US': 'Check both days; sign a letter afresh that was signed before the decision.',
  },

  assess({ plan: { powers }, townships }) {
    if (powers === undefined) return undetermined('powers');
    const running = powers.letters.filter(({ term }) => term !== 'expired');
    if (running.length === 0) return notApplicable;
    const nameOf = new Map(townships.map(({ township, name }) => [township.code, name]));
    const { lateDecisions } = powers;
    if (lateDecisions.length > 0)
      return breachedAt(
        lateDecisions.map((late) => ({ at: placeOf(late), facts: factsOf(late, nameOf) })),
      );
    return running.some(({ letter }) => letter.from === undefined)
      ? undetermined('letters.from')
      : met;
  },
});

function placeOf({ row, letters }: LateDecision): Place {
  const [first] = letters;
  return letters.length === 1
    ? { township: first?.township, field: 'letters.from', cell: first?.cell }
    : { field: 'handovers.decidedOn', cell: row.cell };
}

function factsOf({ decidedOn, letters, items }: LateDecision, nameOf: ReadonlyMap<string, string>) {
  const days = [...new Set(letters.flatMap(({ from }) => from ?? []))].sort();
  return {
    letters: listed(
      letters.map((letter): Localized => {
        const [township, name] = [nameOf.get(letter.township) ?? '', letterName(letter)];
        return {
          'zh-CN': `${township}的${name['zh-CN']}`,
          'en-US': `${township}, letter ${name['en-US']}`,
        };
      }),
    ),
    from: listed(days),
    ...{ decidedOn: decidedOn ?? '', count: items.length, items: listed(items) },
  };
}
