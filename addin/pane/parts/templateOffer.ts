import { html, nothing, type TemplateResult } from 'lit';
import { templateWriting } from '../../session/template.ts';
import type { OpenView, View } from '../view.ts';
import { button } from './button.ts';

/** Template sheets, for what the workbook lacks: never without being asked. */
export function templateOffer(view: OpenView): TemplateResult | typeof nothing {
  const { texts, opening, looks, session, state } = view;
  const { saveTemplate } = opening;
  if (saveTemplate === undefined) return nothing;
  const isFile = session.host.kind === 'file';
  return html`<p class="muted">${texts.headers.templateNote}</p>
    ${insertedSheets(view)}
    <p class="row top">
      ${button({
        label: isFile ? texts.headers.saveTemplate : texts.headers.template,
        id: 'insert-template',
        isDisabled: state.busy !== undefined,
        press: () => saveTemplate(looks.locale),
      })}
    </p>`;
}

/** Names the sheets before they are inserted into a workbook; a download is a file of its own. */
export function insertedSheets({
  texts,
  looks,
  session,
  state,
}: View): TemplateResult | typeof nothing {
  if (session.host.kind === 'file') return nothing;
  const { creates, replaces, blocks } = templateWriting(state, looks.locale);
  if (blocks.length > 0)
    return html`<p class="caution" id="template-blocked">
      ${texts.headers.templateBlocked(blocks)}
    </p>`;
  return html`<p class="muted" id="template-sheets">
    ${texts.headers.templateSheets(creates)}
    ${replaces.map((name) => texts.headers.templateLists(name))}
  </p>`;
}
