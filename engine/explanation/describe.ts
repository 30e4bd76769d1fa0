import { fill } from '../base/template.ts';
import { addressOf, type CellRef } from '../model/grid.ts';
import { QUOTA_LABELS } from '../model/ledger.ts';
import type { Locale } from '../model/locale.ts';
import type { Approval, Fact, Finding, Severity } from '../model/notice.ts';
import { approvalPath } from '../policy/approvalChain.ts';
import { clauseTexts } from './clauseText.ts';
import type { Context } from './context.ts';
import { numbersIn } from './numbers.ts';
import { APPROVAL_WORDS, SEVERITY_WORDS } from './words.ts';

/** A finding in one language, ready to be shown; absent parts do not apply. */
export interface DescribedFinding {
  readonly code: string;
  readonly severity: Severity;
  /** 必须纠正, 提请关注 or 提示. */
  readonly severityWord: string;
  readonly approval?: Approval | undefined;
  /** 需报批, with the level. */
  readonly approvalWord?: string | undefined;
  /** Who examines, decides and is told, where the table of approvals knows. */
  readonly approvalPath?: string | undefined;
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
  /** Clauses it rests on; empty where it rests on none. */
  readonly clauseText: string;
  readonly township?: string | undefined;
  readonly townshipName?: string | undefined;
  readonly ledger?: string | undefined;
  /** Name of the field, as in the field list of the workbook contract. */
  readonly field?: string | undefined;
  readonly year?: number | undefined;
  readonly parameter?: string | undefined;
  readonly cell?: CellRef | undefined;
  /** The cell as planners write it, such as 人口!D7. */
  readonly address?: string | undefined;
  /** Belongs to the list 待设置. */
  readonly pending: boolean;
}

/**
 * Says a finding in the language of the context.
 *
 * Where a finding names township and field, or a parameter, but no cell, the cell the value was read
 * from is used.
 */
export function describe({ notice, at, facts }: Finding, context: Context): DescribedFinding {
  const { locale, report } = context;
  const told = factsOfPlace(at, facts, context);
  const write = (template: string): string => fillFacts(template, told, locale);
  const { origins } = report.baseline;
  const cell =
    at.cell ??
    (at.township !== undefined && at.field !== undefined
      ? origins[`${at.township}/${at.field}`]
      : undefined) ??
    report.policy.inForce.find(({ id, cell }) => id === at.parameter && cell !== undefined)?.cell;
  return {
    code: notice.code,
    severity: notice.severity,
    severityWord: SEVERITY_WORDS[notice.severity][locale],
    approval: notice.approval,
    approvalWord: notice.approval && APPROVAL_WORDS[notice.approval][locale],
    approvalPath: notice.matter && approvalPath(notice.matter, report.baseline.approvals, locale),
    title: write(notice.title[locale]),
    message: write(notice.message[locale]),
    remedy: write(notice.remedy[locale]),
    clauseText: clauseTexts(notice.cites, locale),
    township: at.township,
    townshipName: at.township === undefined ? undefined : context.nameOf(at.township),
    ledger: at.ledger && QUOTA_LABELS[at.ledger][locale],
    field: at.field,
    year: at.year,
    parameter: at.parameter,
    cell,
    address: cell && addressOf(cell),
    pending: notice.pending ?? false,
  };
}

/** The facts, with the township's name where a message speaks of it and nobody gave it. */
function factsOfPlace(
  at: Finding['at'],
  facts: Finding['facts'],
  context: Context,
): Finding['facts'] {
  return at.township === undefined ? facts : { township: context.nameOf(at.township), ...facts };
}

/** Years are written without grouping: 2020, not 2,020. */
const UNGROUPED = /year|serial/i;

function fillFacts(template: string, facts: Finding['facts'], locale: Locale): string {
  const numbers = numbersIn(locale);
  const written = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, { name, fact }]),
  );
  return fill(template, written, ({ name, fact }) => {
    if (typeof fact === 'number') return (UNGROUPED.test(name) ? numbers.bare : numbers.fine)(fact);
    return wordOf(fact, locale);
  });
}

const wordOf = (fact: Exclude<Fact, number>, locale: Locale): string =>
  typeof fact === 'string' ? fact : fact[locale];
