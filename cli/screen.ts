import {
  ENGINE_VERSION,
  explain,
  QUOTA_LABELS,
  STATUS_WORDS,
  type Explained,
  type LedgerSummary,
  type Locale,
  type PlanReport,
  type Summary,
} from '../engine/index.ts';
import { PHRASES } from './phrases.ts';
import { clip, widthOf, wrap } from './width.ts';

/** Columns of the narrowest terminal there is. */
export const COLUMNS = 80;

/** Problems that get a place on the first screen, with two lines each. */
const SHOWN = 3;

/** The plan on one screen: with the line for the file at most 24 lines of 80 columns. */
export function screenOf(report: PlanReport, locale: Locale): readonly string[] {
  const explained = explain(report, locale);
  const { administrative, publicInstitution } = explained.summary.ledgers;
  return [
    ...headOf(explained.summary, locale),
    ...whatIfLines(report, locale),
    '',
    ...ledgerLines(administrative, explained),
    ...ledgerLines(publicInstitution, explained),
    '',
    ...problemLines(explained.summary, locale),
    ...firstProblems(explained),
    '',
  ];
}

/** Product, county, day, townships, status. */
export function headOf(told: Summary, locale: Locale): readonly string[] {
  const say = PHRASES[locale];
  const facts = [
    `${say.product} ${ENGINE_VERSION}`,
    told.county ?? say.unnamed,
    say.asOf(told.asOf),
    say.townships(told.townships),
    STATUS_WORDS[told.status][locale],
  ];
  return inLines(facts);
}

/** How many problems of each severity, and what is still open in the parameters. */
export function problemLines(told: Summary, locale: Locale): readonly string[] {
  const say = PHRASES[locale];
  return [...inLines([say.problems, ...say.counts(told)]), ...wrap(say.pending(told), COLUMNS)];
}

/** What this run used that the workbook alone does not: a scenario, parameters of its own. */
export function whatIfLines({ receipt, policy }: PlanReport, locale: Locale): readonly string[] {
  const say = PHRASES[locale];
  const set = policy.inForce
    .filter(({ source }) => source === 'run')
    .map(({ label, keyLabel, value, valueLabel }) => ({
      label: label[locale],
      row: keyLabel?.[locale],
      value: valueLabel?.[locale] ?? value,
    }));
  return [
    ...(receipt.scenario === undefined ? [] : [say.scenario(receipt.scenario)]),
    ...(set.length === 0 ? [] : [say.overrides(set)]),
  ].flatMap((text) => inTwo(text, COLUMNS));
}

/** A text on one line or two, with dots where something is missing. */
function inTwo(text: string, width: number): readonly string[] {
  const [first = '', ...rest] = wrap(text, width);
  return rest.length === 0 ? [first] : [first, clip(rest.join(''), width)];
}

/** Facts side by side, as many as a line holds. */
function inLines(facts: readonly string[]): readonly string[] {
  return facts.reduce<readonly string[]>((lines, fact) => {
    const longer = [...lines.slice(-1), fact].join(' | ');
    const fits = lines.length > 0 && widthOf(longer) <= COLUMNS;
    return fits ? [...lines.slice(0, -1), longer] : [...lines, fact];
  }, []);
}

/** A ledger: what is divided, and who gains and loses. */
function ledgerLines(ledger: LedgerSummary, explained: Explained): readonly string[] {
  const { locale } = explained;
  const label = `${QUOTA_LABELS[ledger.kind][locale]}  `;
  const indent = locale === 'zh-CN' ? ' '.repeat(widthOf(label)) : '  ';
  const said = ledgerTexts(ledger, explained).flatMap((text) =>
    wrap(text, COLUMNS - indent.length),
  );
  // English names of ledgers are long: they stand on a line of their own.
  if (locale === 'en-US') return [label.trimEnd(), ...said.map((line) => indent + line)];
  return said.map((line, index) => (index === 0 ? label : indent) + line);
}

function ledgerTexts(ledger: LedgerSummary, explained: Explained): readonly string[] {
  const { locale, missing } = explained;
  const say = PHRASES[locale];
  const conflict = explained.conflicts[ledger.kind];
  const noDraft = explained.draftConflicts[ledger.kind];
  if (conflict !== undefined) return [say.infeasible(conflict)];
  if (ledger.status === 'undetermined') return [say.undetermined(missing[ledger.kind])];
  return [
    say.composition(ledger),
    ...(noDraft === undefined ? [] : [say.noDraft(noDraft, ledger.column)]),
    ledger.movement === undefined ? say.unmoved : say.movement(ledger.movement),
    ...(ledger.heldOut > 0 ? [say.heldOut(ledger.heldOut)] : []),
  ];
}

/** The problems to look at first; they come most severe first. */
function firstProblems({ findings, locale }: Explained): readonly string[] {
  const problems = findings.filter(({ pending }) => !pending);
  const shown = problems.slice(0, SHOWN).flatMap((problem, index) => {
    const { severityWord, code, message } = problem;
    const [first = '', ...rest] = wrap(`${severityWord} ${code} ${message}`, COLUMNS - 5);
    const tail = clip(rest.join(locale === 'zh-CN' ? '' : ' '), COLUMNS - 5);
    return [`  ${index + 1}. ${first}`, ...(tail === '' ? [] : [`     ${tail}`])];
  });
  const hidden = problems.length - SHOWN;
  return hidden > 0 ? [...shown, `  ${PHRASES[locale].more(hidden)}`] : shown;
}
