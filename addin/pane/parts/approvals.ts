import { html, nothing, type TemplateResult } from 'lit';
import { APPROVAL_STEPS, approvalOf, type ApprovalMatter } from '../../../engine/index.ts';
import { mattersOf } from '../../session/matters.ts';
import type { OpenView } from '../view.ts';

/** 审批流程: who examines, co-signs and decides each matter of the plan, and on which basis. */
export const approvals = (view: OpenView): TemplateResult =>
  html`<section aria-labelledby="approvals-heading" id="approvals">
    <h3 id="approvals-heading">${view.texts.approvals.heading}</h3>
    <p class="muted">${view.texts.approvals.lead}</p>
    <ul class="plain">
      ${mattersOf(view.open.report).map((matter) => chain(view, matter))}
    </ul>
  </section>`;

function chain(view: OpenView, id: ApprovalMatter): TemplateResult {
  const { open, looks, texts, session } = view;
  const { matter, basis, cell, ...words } = approvalOf(
    id,
    open.report.baseline.approvals,
    looks.locale,
  );
  const steps = APPROVAL_STEPS.flatMap(([step, name]) => {
    const said = words[step];
    return said === undefined ? [] : [{ name: name[looks.locale], said }];
  });
  return html`<li class="matter">
    <b>${matter}</b>
    ${
      steps.length === 0
        ? html`<p class="caution">${texts.approvals.unknown}</p>`
        : html`<ol class="path">
            ${steps.map(({ name, said }) => html`<li><span class="muted">${name}</span> ${said}</li>`)}
          </ol>`
    }
    ${basis === undefined ? nothing : html`<p class="clause"><b>${texts.check.clause}</b>${basis}</p>`}
    ${
      cell === undefined
        ? nothing
        : html`<button type="button" class="link" @click=${() => session.reveal(cell)}>
            ${texts.approvals.row}
          </button>`
    }
  </li>`;
}
