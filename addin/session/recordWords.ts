import {
  EVALUATION_LABELS,
  PARAMETERS,
  QUOTA_LABELS,
  SCENARIO_CHANGES,
  STATUS_WORDS,
  USE_LABELS,
  type Decision,
  type Locale,
  type MobileLoan,
  type PlanReport,
  type PolicyRow,
  type Scenario,
} from '../../engine/index.ts';
import type { Acceptance } from './acceptance.ts';
import type { Edits, HeaderChoice, Post } from './edits.ts';
import type { Saved } from './state.ts';
import { STEP_NAMES, type Step } from './steps.ts';

/** One thing that was settled in the pane: under which name it is kept, as what, and in words. */
export interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly words: string;
}

/** What was decided, as an auditor reads it: what, on which township, why, when, by which document. */
export function entriesOf(
  { edits, step, accepted }: Saved,
  report: PlanReport,
  locale: Locale,
): readonly Entry[] {
  const said = sayer(report, locale);
  const each = <T>(name: string, values: readonly T[], words: (value: T) => string): Entry[] =>
    values.map((value) => ({ name, value, words: words(value) }));
  return [
    ...each('step', [step], said.step),
    ...countyEntries(edits, locale),
    ...each('accepted', accepted, said.accepted),
    ...each('headers', edits.headers, said.header),
    ...each('parameters', edits.parameters, said.parameter),
    ...each('decisions', Object.values(edits.decisions), said.decision),
    ...each('loans', Object.values(edits.loans).flat(), said.loan),
    ...each('scenarios', edits.scenarios, said.scenario),
  ];
}

/** What is said of the plan as a whole. */
function countyEntries(edits: Edits, locale: Locale): readonly Entry[] {
  const { asOf, planYear, status, approval, approvalNote } = edits;
  const isChinese = locale === 'zh-CN';
  const all: Readonly<Record<string, readonly [value: unknown, words: string]>> = {
    asOf: [asOf, isChinese ? `截止日期定为${asOf}` : `Cut-off date: ${asOf}`],
    planYear: [planYear, isChinese ? `规划年度定为${planYear}年` : `Plan year: ${planYear}`],
    status: [
      status,
      `${isChinese ? '文稿状态：' : 'Status: '}${STATUS_WORDS[status ?? 'draft'][locale]}`,
    ],
    approval: [
      approval,
      isChinese
        ? `审定：${approval?.date}，文号${approval?.document}`
        : `Approved on ${approval?.date} by ${approval?.document}`,
    ],
    approvalNote: [
      approvalNote,
      isChinese
        ? `审定说明（审定时仍有必须纠正的问题）：${approvalNote}`
        : `Note on approval, given with problems to be corrected: ${approvalNote}`,
    ],
  };
  return Object.entries(all).flatMap(([name, [value, words]]) =>
    value === undefined ? [] : [{ name, value, words }],
  );
}

/** Words in one language, with the names of the county's townships. */
function sayer({ baseline }: PlanReport, locale: Locale) {
  const isChinese = locale === 'zh-CN';
  const nameOf = (code: string): string =>
    baseline.townships.find((one) => one.code === code)?.name ?? code;
  const post = ({ township, kind }: Post): string =>
    bracketed(nameOf(township), QUOTA_LABELS[kind][locale], locale);
  return {
    step: (step: Step): string =>
      `${isChinese ? '上次停在：' : 'Left at: '}${STEP_NAMES[locale][step]}`,
    accepted: ({ step }: Acceptance): string =>
      isChinese
        ? `“${STEP_NAMES[locale][step]}”一步所列内容已看过，按现状继续；内容变动后须重新看过`
        : `What “${STEP_NAMES[locale][step]}” lists was looked at and left as it is, until it changes`,
    header: ({ sheet, header, field, unit, year }: HeaderChoice): string => {
      const place = sheet === '' ? (isChinese ? '各表' : 'Every sheet') : sheet;
      const read = listed(
        { '': field, [isChinese ? '单位' : 'unit']: unit, [isChinese ? '年份' : 'year']: year },
        locale,
      );
      return isChinese
        ? `${place}的表头“${header}”认作${read}`
        : `${place}, header “${header}”: ${read}`;
    },
    parameter: (row: PolicyRow): string => parameterWords(row, locale),
    decision: (decision: Decision): string =>
      decisionWords(decision, post(decision), { nameOf, locale }),
    loan: (loan: MobileLoan): string => loanWords(loan, post(loan), locale),
    scenario: (scenario: Scenario): string => scenarioWords(scenario, locale),
  };
}

function parameterWords(row: PolicyRow, locale: Locale): string {
  const found = PARAMETERS.find(({ id }) => id === row.parameter)?.parameter;
  const label = found?.label[locale] ?? row.parameter;
  const keys = found?.kind === 'table' ? found.keys : [];
  const key = keys.find((one) => one.key === row.key)?.label[locale] ?? row.key;
  const choices = found?.kind === 'choice' ? found.choices : [];
  const choice = choices.find(({ value }) => value === row.value)?.label[locale];
  const isChinese = locale === 'zh-CN';
  const name = key === undefined ? label : bracketed(label, key, locale);
  return listed(
    {
      [name]: choice ?? row.value ?? (isChinese ? '待设置' : 'pending'),
      [isChinese ? '依据' : 'basis']: row.basis,
      [isChinese ? '条款' : 'clause']: row.clause,
      [isChinese ? '自' : 'from']: row.from,
      [isChinese ? '至' : 'until']: row.until,
      [isChinese ? '说明' : 'note']: row.note,
    },
    locale,
  );
}

function decisionWords(
  decision: Decision,
  post: string,
  { nameOf, locale }: { readonly nameOf: (code: string) => string; readonly locale: Locale },
): string {
  const isChinese = locale === 'zh-CN';
  const { adjustment, locked, lockedAt, counterparty } = decision;
  const lock = locked === true ? (lockedAt ?? (isChinese ? '是' : 'yes')) : undefined;
  const parts = listed(
    {
      [isChinese ? '人工调整' : 'adjusted']:
        adjustment === undefined || adjustment < 0 ? adjustment : `+${adjustment}`,
      [isChinese ? '锁定' : 'locked']: lock,
      [isChinese ? '对方乡镇' : 'counterparty']:
        counterparty === undefined ? undefined : nameOf(counterparty),
      [isChinese ? '理由' : 'reason']: decision.reason,
      [isChinese ? '依据' : 'basis']: decision.basis,
      [isChinese ? '审定数' : 'decided']: decision.decided,
      [isChinese ? '文号' : 'document']: decision.document,
      [isChinese ? '审定日期' : 'decided on']: decision.decidedOn,
    },
    locale,
  );
  const none = isChinese ? '不作调整' : 'no adjustment';
  return `${post}${isChinese ? '：' : ': '}${parts === '' ? none : parts}`;
}

function loanWords(loan: MobileLoan, post: string, locale: Locale): string {
  const isChinese = locale === 'zh-CN';
  const { evaluation } = loan;
  const parts = listed(
    {
      '': USE_LABELS[loan.use][locale],
      [isChinese ? '申请' : 'requested']: loan.requested,
      [isChinese ? '审核' : 'reviewed']: loan.reviewed,
      [isChinese ? '批准' : 'approved']: loan.approved,
      [isChinese ? '事由' : 'reason']: loan.reason,
      [isChinese ? '自' : 'from']: loan.from,
      [isChinese ? '至' : 'until']: loan.until,
      [isChinese ? '文号' : 'document']: loan.document,
      [isChinese ? '到期评估' : 'evaluation']:
        evaluation === undefined ? undefined : EVALUATION_LABELS[evaluation][locale],
      [isChinese ? '说明' : 'note']: loan.note,
    },
    locale,
  );
  return isChinese ? `周转使用，${post}：${parts}` : `Loan of mobile posts, ${post}: ${parts}`;
}

function scenarioWords(scenario: Scenario, locale: Locale): string {
  const isChinese = locale === 'zh-CN';
  const { name, parent, note, rows, changes = [] } = scenario;
  const parts = [
    isChinese ? `测算方案“${name}”` : `Scenario “${name}”`,
    ...(parent === undefined ? [] : [isChinese ? `以“${parent}”为基础` : `based on “${parent}”`]),
    ...rows.map((row) => parameterWords(row, locale)),
    ...changes.map(({ kind }) => SCENARIO_CHANGES[kind].label[locale]),
    ...(note === undefined ? [] : [note]),
  ];
  return parts.join(isChinese ? '；' : '; ');
}

/** What there is of these, each behind its name; a blank name stands for itself. */
function listed(
  parts: Readonly<Record<string, string | number | undefined>>,
  locale: Locale,
): string {
  const isChinese = locale === 'zh-CN';
  return Object.entries(parts)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => (name === '' ? `${value}` : `${name}${isChinese ? '' : ' '}${value}`))
    .join(isChinese ? '，' : ', ');
}

const bracketed = (name: string, more: string, locale: Locale): string =>
  locale === 'zh-CN' ? `${name}（${more}）` : `${name} (${more})`;
