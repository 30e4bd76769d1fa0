import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../model/ledger.ts';
import type { Locale } from '../model/locale.ts';
import type { Run } from '../model/plan.ts';
import type { Report } from '../model/report.ts';
import { UNIT_LABELS } from '../model/unit.ts';
import type { Policy } from '../policy/policy.ts';
import { adjustmentDocument } from './adjustmentDocument.ts';
import { explain, type Explained } from './explain.ts';
import { members, plain, type Json } from './json.ts';
import { dutiesDocument, powersDocument } from './powersDocument.ts';
import { poolDocument } from './poolDocument.ts';
import { systemDocuments } from './systemDocuments.ts';
import { townshipDocuments } from './townshipDocuments.ts';
import { STATUS_WORDS } from './words.ts';

/** Name and version of the document; a change that could break a reader raises the number. */
export const REPORT_SCHEMA = 'bianheng.report/1';

/**
 * The whole report as one JSON document, described member by member in docs/report-json.md.
 *
 * Plain data in a fixed order; absent values are null, so that blank is told from zero. Texts are
 * in one language, numbers and codes in none.
 */
export function reportDocument(
  report: Report<Policy>,
  locale: Locale,
): { readonly [name: string]: Json } {
  const explained = explain(report, locale);
  const { county } = report.baseline;
  const status = county.status ?? 'draft';
  return {
    schema: REPORT_SCHEMA,
    locale,
    receipt: {
      ...members(report.receipt, ['engine', 'inputHash', 'policyHash', 'asOf', 'scenario', 'seed']),
      overrides: (report.receipt.overrides ?? []).map((one) =>
        members(one, ['parameter', 'key', 'value']),
      ),
    },
    county: {
      ...members(county, ['name', 'planYear', 'approvalNote']),
      status,
      statusWord: STATUS_WORDS[status][locale],
      notes: plain(county.notes),
    },
    summary: {
      ...members(explained.summary, [
        'townships',
        'problems',
        'approvals',
        'pending',
        'assumptions',
        'parameters',
        'notAssessed',
      ]),
      narrative: explained.narrative,
    },
    workload: members(report.plan.workload, ['heldOut', 'missing', 'allZero', 'pending']),
    ledgers: Object.fromEntries(
      QUOTA_KINDS.map((kind) => [kind, ledgerDocument(kind, report, explained)]),
    ),
    adjustment: Object.fromEntries(
      QUOTA_KINDS.map((kind) => [kind, adjustmentDocument(kind, report, explained)]),
    ),
    mobile: Object.fromEntries(
      QUOTA_KINDS.map((kind) => [kind, poolDocument(report.plan.mobile[kind])]),
    ),
    townships: townshipDocuments(report, explained),
    powers: powersDocument(report.plan.powers, explained),
    duties: dutiesDocument(report.plan.duties),
    ...systemDocuments(report.plan),
    findings: explained.findings.map((finding) => ({
      ...members(finding, [
        'code',
        'severity',
        'severityWord',
        'approval',
        'approvalWord',
        'pending',
        'title',
        'message',
        'remedy',
        'clauseText',
        'township',
        'townshipName',
        'ledger',
        'field',
        'year',
        'parameter',
        'address',
      ]),
    })),
    outcomes: report.outcomes.map((outcome, index) => ({
      code: outcome.rule.code,
      severity: outcome.rule.severity,
      ...members(explained.outcomes[index], ['title', 'clauseText']),
      ...members(outcome, ['met', 'breached', 'undetermined', 'notApplicable', 'missing']),
      missingWords: plain(explained.outcomes[index]?.missing ?? []),
    })),
    parameters: parameterDocuments(explained, locale),
  };
}

function ledgerDocument(kind: QuotaKind, report: Report<Policy>, explained: Explained): Json {
  const ledger = report.plan.ledgers[kind];
  const { movement } = explained.summary.ledgers[kind];
  return {
    name: QUOTA_LABELS[kind][explained.locale],
    ...members(ledger, ['status', 'missing']),
    missingWords: plain(explained.missing[kind]),
    total: ledger.total?.posts ?? null,
    totalSource: ledger.total?.source ?? null,
    ...members(ledger, ['mobile', 'loans', 'leadership', 'basic', 'heldOut', 'scope']),
    proposal: runDocument(ledger.proposal),
    draft: runDocument(ledger.draft),
    movement: movement
      ? {
          ...members(movement, ['column']),
          up: members(movement.up, ['townships', 'posts']),
          down: members(movement.down, ['townships', 'posts']),
          ...members(movement, ['net', 'unchanged', 'uncompared']),
        }
      : null,
    conflict: ledger.conflict
      ? {
          ...members(ledger.conflict, ['kind', 'townships', 'sum', 'pool']),
          words: plain(explained.conflicts[kind]),
        }
      : null,
    draftConflict: ledger.draftConflict
      ? {
          ...members(ledger.draftConflict, ['kind', 'townships', 'pool']),
          words: plain(explained.draftConflicts[kind]),
        }
      : null,
  };
}

const runDocument = (run: Run | undefined): Json =>
  run === undefined
    ? null
    : {
        ...members(run, ['method', 'pool', 'remainderBasis', 'paradox']),
        divisor: run.divisor ? members(run.divisor, ['shown', 'low', 'high']) : null,
        ties: run.ties.map((tie) => members(tie, ['townships', 'winners', 'rule'])),
      };

const parameterDocuments = (explained: Explained, locale: Locale): Json =>
  explained.parameters.map((one, index) => ({
    ...members(one, ['id', 'key']),
    label: one.label[locale],
    keyLabel: one.keyLabel?.[locale] ?? null,
    ...members(one, ['value']),
    valueLabel: one.valueLabel?.[locale] ?? null,
    ...members(one, ['unit']),
    unitLabel: UNIT_LABELS[one.unit][locale],
    ...members(one, ['from', 'until', 'basis']),
    clauseText: explained.parameterClauses[index] ?? '',
    ...members(one, ['stated', 'source']),
    note: one.note?.[locale] ?? null,
  }));
