import type { Baseline } from '../../model/baseline.ts';
import type { LineageGroup, LineageRow } from '../../model/lineage.ts';
import { clause } from '../../model/citation.ts';
import { DIVISIONS_REGULATION } from '../../policy/instruments.ts';
import { lineageNames } from '../lineageNames.ts';
import { breachedAt, defineRule, notApplicable } from '../rule.ts';

/**
 * A township that 沿革 says is gone is not planned as if it were there, unsaid.
 *
 * Rows up to the day that the last rollover reached count as done and are not carried out again. One
 * that comes into the list later, with a day before that, would otherwise be followed by nobody.
 */
export default defineRule({
  code: 'ADJ-210',
  severity: 'warning',
  subject: 'county',
  cites: [clause(DIVISIONS_REGULATION, '第九条')],
  title: {
    'zh-CN': '沿革已生效而乡镇仍列原名单',
    'en-US': 'A change of townships in force that the sheets do not show',
  },
  message: {
    'zh-CN':
      '{date}起{township}划入{successor}，而“乡镇”表仍列{township}，本次仍按原乡镇测算，没有改列编制和人员。',
    'en-US':
      'From {date} {township} is part of {successor}, but the list of townships still has it: it was planned as it was, and no posts or people were moved.',
  },
  remedy: {
    'zh-CN':
      '确已划入的，把“基本情况”表的“区划调整执行至”改为该日的前一日，测算即按沿革改列；各表已改列的，从“乡镇”表删去原乡镇；没有划入的，更正“沿革”表的日期。',
    'en-US':
      'If it did take effect, set “Borders carried out to” on the sheet of the county to the day before, and the plan follows the row; if the sheets show it already, take the former township off the list; if it did not, correct the date.',
  },

  assess({ plan, baseline }) {
    const inForce = plan.lineage.filter(({ date, isToCome }) => date !== undefined && !isToCome);
    if (inForce.length === 0) return notApplicable;
    const names = lineageNames(baseline);
    return breachedAt(
      inForce
        .filter((group) => isStillListed(group, plan.lineage, baseline))
        .map(({ predecessor, date, rows }) => ({
          at: { township: predecessor, field: 'lineage.date', cell: rows[0]?.cell },
          facts: {
            date: date ?? '',
            township: names.get(predecessor) ?? predecessor,
            successor: rows.map(({ successor }) => names.get(successor) ?? successor).join('、'),
          },
        })),
    );
  },
});

/** Listed although it gave everything away, and nothing of that day or later set it up again. */
function isStillListed(
  { predecessor, date, sharePosts, sharePeople }: LineageGroup,
  lineage: readonly LineageGroup[],
  { townships }: Baseline,
): boolean {
  // Shares that are wrong or blank are said by ADJ-102: until they are right nothing can be moved.
  if (sharePosts !== 1 || sharePeople !== 1) return false;
  if (!townships.some(({ code }) => code === predecessor)) return false;
  const setsItUp = (row: LineageRow): boolean =>
    row.successor === predecessor && (row.date ?? '') >= (date ?? '');
  return !lineage.some(({ rows }) => rows.some(setsItUp));
}
