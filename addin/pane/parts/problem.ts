import { html, nothing, type TemplateResult } from 'lit';
import type { DescribedFinding } from '../../../engine/index.ts';
import type { OpenView } from '../view.ts';

/** One problem: what is, what to do, on which clause, who approves; a press shows the cell. */
export function problem(view: OpenView, finding: DescribedFinding): TemplateResult {
  const { texts, session, look, open, state } = view;
  const { cell, township } = finding;
  return html`<li class="problem ${finding.severity}">
    <p class="message">
      <span class="mark">${finding.severityWord}</span>${
        finding.approvalWord === undefined
          ? nothing
          : html`<span class="mark approval">${finding.approvalWord}</span>`
      }
      ${finding.message}
    </p>
    <p class="remedy"><b>${texts.check.remedy}</b>${finding.remedy}</p>
    ${
      finding.clauseText === ''
        ? nothing
        : html`<p class="clause"><b>${texts.check.clause}</b>${finding.clauseText}</p>`
    }
    ${
      finding.approvalPath === undefined
        ? nothing
        : html`<p class="clause approvals">
            <b>${texts.check.approvalPath}</b>${finding.approvalPath}
          </p>`
    }
    <p class="row actions">
      ${
        cell === undefined
          ? nothing
          : html`<button
              type="button"
              class="link"
              @click=${() => session.reveal(cell)}
              aria-label="${texts.check.show} ${finding.address ?? ''}"
            >
              ${finding.address}
            </button>`
      }
      ${
        township === undefined
          ? nothing
          : html`<button
              type="button"
              class="link"
              @click=${() => {
                look({ why: township, whyIn: open === state.open ? undefined : open.report });
              }}
            >
              ${finding.townshipName}
            </button>`
      }
      <span class="code">${finding.code}</span>
    </p>
  </li>`;
}
