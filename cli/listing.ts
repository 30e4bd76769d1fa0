import {
  explain,
  SEVERITY_WORDS,
  type DescribedFinding,
  type Locale,
  type PlanReport,
} from '../engine/index.ts';
import { PHRASES, SEVERITIES } from './phrases.ts';
import { COLUMNS, headOf, problemLines, whatIfLines } from './screen.ts';
import { wrap } from './width.ts';

/** Every finding: by severity, then by what is wrong, each with its cell. */
export function listingOf(report: PlanReport, locale: Locale): readonly string[] {
  const { summary, findings } = explain(report, locale);
  const say = PHRASES[locale];
  const problems = findings.filter(({ pending }) => !pending);
  const groups = SEVERITIES.flatMap((severity) => {
    const some = problems.filter((one) => one.severity === severity);
    return group(SEVERITY_WORDS[severity][locale], some);
  });
  const pending = findings.filter((one) => one.pending);
  const parameters = pending.filter(({ parameter }) => parameter !== undefined);
  return [
    ...headOf(summary, locale),
    ...whatIfLines(report, locale),
    ...problemLines(summary, locale),
    ...groups,
    ...headed(say.pendingTitle, pending.length, [
      ...parameterLines(parameters, report, locale),
      ...noticesOf(pending.filter(({ parameter }) => parameter === undefined)),
    ]),
  ];
}

/** One severity: its notices, and under each the places it is said of. */
function group(title: string, findings: readonly DescribedFinding[]): readonly string[] {
  return headed(title, findings.length, noticesOf(findings));
}

const headed = (title: string, count: number, lines: readonly string[]): readonly string[] =>
  count === 0 ? [] : ['', `== ${title} (${count})`, ...lines];

function noticesOf(findings: readonly DescribedFinding[]): readonly string[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return codes.flatMap((code) => noticeLines(findings.filter((one) => one.code === code)));
}

/** Parameters to be set: one entry each, however many rows of it are open. */
function parameterLines(
  findings: readonly DescribedFinding[],
  { policy }: PlanReport,
  locale: Locale,
): readonly string[] {
  const [first] = findings;
  if (first === undefined) return [];
  const open = policy.inForce.filter(({ basis }) => basis === 'pending');
  const ids = [...new Set(findings.map(({ parameter }) => parameter))];
  const lines = ids.flatMap((id) => {
    const slots = open.filter((one) => one.id === id);
    const rows = slots.flatMap(({ keyLabel }) => (keyLabel ? [keyLabel[locale]] : []));
    const said = PHRASES[locale].pendingOf(slots[0]?.label[locale] ?? '', rows);
    const cells = findings.flatMap((one) =>
      one.parameter === id && one.address !== undefined ? [one.address] : [],
    );
    return indented(cells.length === 0 ? said : `[${cells.join(', ')}] ${said}`, '    - ');
  });
  return [
    ...indented(`${first.code} ${first.title}`, '  '),
    ...indented(first.remedy, '      '),
    ...lines,
  ];
}

/** One notice: what it rests on and what to do, once, then where. */
function noticeLines(findings: readonly DescribedFinding[]): readonly string[] {
  const [first] = findings;
  if (first === undefined) return [];
  const remedies = new Set(findings.map(({ remedy }) => remedy));
  const isShared = remedies.size === 1;
  const basis = [first.clauseText, first.approvalWord ?? ''].filter((text) => text !== '');
  return [
    ...indented(`${first.code} ${first.title}`, '  '),
    ...indented(basis.join(' | '), '      '),
    ...(isShared ? indented(first.remedy, '      ') : []),
    ...findings.flatMap(({ address, message, remedy }) => [
      ...indented(address === undefined ? message : `[${address}] ${message}`, '    - '),
      ...(isShared ? [] : indented(remedy, '      ')),
    ]),
  ];
}

function indented(text: string, start: string): readonly string[] {
  return wrap(text, COLUMNS - start.length).map((line, index) =>
    index === 0 ? start + line : ' '.repeat(start.length) + line,
  );
}
