import { html, nothing, type TemplateResult } from 'lit';
import type { OpenView } from '../view.ts';
import { button } from './button.ts';

/** Template sheets, for what the workbook lacks: never without being asked. */
export function templateOffer({
  texts,
  opening,
  looks,
  session,
  state,
}: OpenView): TemplateResult | typeof nothing {
  const { saveTemplate } = opening;
  if (saveTemplate === undefined) return nothing;
  const isFile = session.host.kind === 'file';
  return html`<p class="muted">${texts.headers.templateNote}</p>
    <p class="row top">
      ${button({
        label: isFile ? texts.headers.saveTemplate : texts.headers.template,
        id: 'insert-template',
        isDisabled: state.busy !== undefined,
        press: () => saveTemplate(looks.locale),
      })}
    </p>`;
}
