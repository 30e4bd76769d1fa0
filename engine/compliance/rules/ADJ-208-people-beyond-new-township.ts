import { yearOf } from '../../base/date.ts';
import { clause } from '../../model/citation.ts';
import type { Localized } from '../../model/locale.ts';
import { CLASS_LABELS } from '../../model/township.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import type { LedgerCase } from '../cases.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';

/**
 * A township made of others this year has the people of all of them, and the floor and ceiling of
 * one: who is left over has to go somewhere.
 */
export default defineRule({
  code: 'ADJ-208',
  severity: 'warning',
  subject: 'countyLedger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第六条')],
  title: {
    'zh-CN': '区划调整后人员超出编制数',
    'en-US': 'People beyond the posts of a new township',
  },
  message: {
    'zh-CN':
      '{township}区划调整后{ledger}{posts}名{bound}，实有{people}人，超出{excess}人；本乡镇{years}；全县其他乡镇空编{spare}名，至多可调剂安置{placed}人，其余{left}人逐年消化。',
    'en-US':
      '{ledger} of {township} under its new borders: {posts} posts{bound}, {people} people, {excess} too many. There, {years}. Other townships have {spare} vacancies: at most {placed} may be transferred, {left} are absorbed year by year.',
  },
  remedy: {
    'zh-CN':
      '写明超出人员的去向：只出不进逐年消化，或调剂到有空编的乡镇；确需保留的，为该乡镇单设封顶数或按动态调整逐年到位，并报批。',
    'en-US':
      'Say where they go: absorbed as people leave, or transferred to vacancies elsewhere; else give the township a ceiling of its own or move year by year, with approval.',
  },

  assess({ townships, ledger, kind, baseline, asOf }) {
    const isNew = (code: string): boolean =>
      (baseline.lineage ?? []).some(
        ({ predecessor, successor, date }) =>
          successor === code &&
          predecessor !== code &&
          (date === undefined || (date <= asOf && yearOf(date) === yearOf(asOf))),
      );
    const formed = townships.filter(({ township }) => isNew(township.code));
    if (formed.length === 0) return notApplicable;
    if (formed.some((one) => spareIn(one) === undefined)) return undetermined('approved', 'inPost');
    return breachedAt(
      formed
        .filter((one) => (spareIn(one) ?? 0) < 0)
        .map((one) => {
          const excess = -(spareIn(one) ?? 0);
          const spare = townships.reduce(
            (sum, other) => sum + Math.max(0, other === one ? 0 : (spareIn(other) ?? 0)),
            0,
          );
          const placed = Math.min(spare, excess);
          return {
            at: { township: one.township.code, ledger: kind, field: `${kind}.inPost` },
            facts: {
              ...{ township: one.name, ledger, excess, spare, placed, left: excess - placed },
              posts: numberOf(one) ?? 0,
              people: one.staffing.inPost ?? 0,
              bound: boundOf(one),
              years: yearsOf(one),
            },
          };
        }),
    );
  },
});

const numberOf = ({ row }: LedgerCase): number | undefined =>
  row.decided ?? row.draft ?? row.proposal;

/** Posts of the plan less people in post. */
function spareIn(one: LedgerCase): number | undefined {
  const posts = numberOf(one);
  const { inPost } = one.staffing;
  return posts === undefined || inPost === undefined ? undefined : posts - inPost;
}

function boundOf({ row, township: { sizeClass } }: LedgerCase): Localized {
  if (row.bound !== 'ceiling') return { 'zh-CN': '', 'en-US': '' };
  const label = sizeClass === undefined ? { 'zh-CN': '', 'en-US': '' } : CLASS_LABELS[sizeClass];
  return {
    'zh-CN': `（按${label['zh-CN']}乡镇封顶）`,
    'en-US': ` (ceiling${sizeClass === undefined ? '' : ` of ${label['en-US'].toLowerCase()}`})`,
  };
}

function yearsOf({ adjustment: { absorption } }: LedgerCase): Localized {
  if (absorption?.years === undefined)
    return {
      'zh-CN': '按现有口径没有减员、不能自行消化',
      'en-US': 'nobody is expected to leave',
    };
  return {
    'zh-CN': `按现有减员约需${absorption.years}年消化`,
    'en-US': `exits take about ${absorption.years} years`,
  };
}
