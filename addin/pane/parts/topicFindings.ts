import { html, type TemplateResult } from 'lit';
import type { Severity } from '../../../engine/index.ts';
import type { OpenView } from '../view.ts';
import { countyReportTexts } from '../views/texts/countyReport.ts';
import { explained } from '../words.ts';
import { problem } from './problem.ts';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings of some subjects, gravest first; each leads to its cell. */
export function topicFindings(view: OpenView, topics: readonly string[]): TemplateResult {
  const { open, looks, texts } = view;
  const words = countyReportTexts[looks.locale];
  const found = explained(open.report, looks.locale).findings.filter(({ code }) =>
    topics.includes(code.slice(0, 3)),
  );
  if (found.length === 0) return html`<p class="muted">${words.noFindings}</p>`;
  const sorted = ORDER.flatMap((severity) => found.filter((one) => one.severity === severity));
  return html`<details class="topic-findings">
    <summary>
      ${words.findings}<span class="count">${texts.check.count(found.length)}</span>
    </summary>
    <ul class="problems">
      ${sorted.map((one) => problem(view, one))}
    </ul>
  </details>`;
}
