import { html, nothing, type TemplateResult } from 'lit';
import type { DescribedFinding } from '../../../engine/index.ts';
import { problem } from '../parts/problem.ts';
import type { OpenView } from '../view.ts';
import { explained } from '../words.ts';
import { acceptance } from './acceptance.ts';

const GROUPS = ['error', 'approval', 'warning', 'info'] as const;

/** 检查: problems by severity, clause, what to do, who approves. */
export function checkStep(view: OpenView): TemplateResult {
  const { open, texts, looks } = view;
  const { findings, summary } = explained(open.report, looks.locale);
  const problems = findings.filter(({ pending }) => !pending);
  const pending = findings.filter((one) => one.pending);
  return html`
    ${problems.length === 0 ? html`<p class="good">${texts.check.none}</p>` : nothing}
    ${GROUPS.map((group) => {
      const some = problems.filter((one) => groupOf(one) === group);
      return some.length === 0 ? nothing : section(view, group, some);
    })}
    ${
      pending.length === 0
        ? nothing
        : html`<details>
            <summary>${texts.check.pending} ${texts.check.count(pending.length)}</summary>
            <ul class="problems">
              ${pending.map((one) => problem(view, one))}
            </ul>
          </details>`
    }
    ${
      summary.notAssessed === 0
        ? nothing
        : html`<p class="muted">${texts.check.notAssessed(summary.notAssessed)}</p>`
    }
    ${
      problems.some(({ severity }) => severity === 'error')
        ? acceptance(view, 'check', texts.accept)
        : nothing
    }
  `;
}

/** What needs approval stands apart from what needs attention. */
const groupOf = ({ severity, approval }: DescribedFinding): (typeof GROUPS)[number] =>
  severity === 'warning' && approval !== undefined ? 'approval' : severity;

const section = (
  view: OpenView,
  group: (typeof GROUPS)[number],
  problems: readonly DescribedFinding[],
): TemplateResult => html`
  <details ?open=${group !== 'info'} class="group ${group}">
    <summary>
      ${view.texts.check.severities[group]}
      <span class="count">${view.texts.check.count(problems.length)}</span>
    </summary>
    <ul class="problems">
      ${problems.map((one) => problem(view, one))}
    </ul>
  </details>
`;
