import { explain, type DescribedFinding, type Locale, type PlanReport } from '../engine/index.ts';
import { PHRASES } from './phrases.ts';
import { COLUMNS, headOf, problemLines, SEVERITIES } from './screen.ts';
import { wrap } from './width.ts';

/** Every finding: by severity, then by what is wrong, each with its cell. */
export function listingOf(report: PlanReport, locale: Locale): readonly string[] {
  const { summary, findings } = explain(report, locale);
  const say = PHRASES[locale];
  const problems = findings.filter(({ pending }) => !pending);
  const groups = SEVERITIES.flatMap((severity) => {
    const some = problems.filter((one) => one.severity === severity);
    return group(say.severities[severity], some);
  });
  const pending = group(
    say.pendingTitle,
    findings.filter(({ pending }) => pending),
  );
  return [...headOf(summary, locale), ...problemLines(summary, locale), ...groups, ...pending];
}

/** One severity: its notices, and under each the places it is said of. */
function group(title: string, findings: readonly DescribedFinding[]): readonly string[] {
  if (findings.length === 0) return [];
  const codes = [...new Set(findings.map(({ code }) => code))];
  return [
    '',
    `== ${title} (${findings.length})`,
    ...codes.flatMap((code) => noticeLines(findings.filter((one) => one.code === code))),
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
