import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view.ts';
import { button } from './button.ts';
import { insertedSheets } from './templateOffer.ts';

/** Before anything is open: the ways to a workbook. */
export function welcome(view: View): TemplateResult {
  const { texts, opening, session, state, looks } = view;
  const { openFile, openSample, saveTemplate } = opening;
  const isDisabled = state.busy !== undefined;
  return html`<main class="welcome">
    <h2>${texts.subtitle}</h2>
    <p>${texts.open.lead}</p>
    ${
      openFile === undefined
        ? button({
            label: texts.open.excel,
            appearance: 'primary',
            size: 'large',
            id: 'open-workbook',
            isDisabled,
            press: () => session.open(),
          })
        : filePicker(view)
    }
    ${
      openSample === undefined
        ? nothing
        : html`${button({
              label: texts.open.sample,
              size: 'large',
              id: 'open-sample',
              isDisabled,
              press: () => openSample(),
            })}
            <p class="muted">${texts.open.sampleNote}</p>`
    }
    ${
      saveTemplate === undefined
        ? nothing
        : html`${button({
            label: session.host.kind === 'file' ? texts.open.template : texts.headers.template,
            appearance: 'subtle',
            id: 'save-template',
            isDisabled,
            press: () => saveTemplate(looks.locale),
          })}
          ${insertedSheets(view)}`
    }
    <ol class="eight">
      ${Object.values(texts.headings).map((heading) => html`<li>${heading}</li>`)}
    </ol>
    ${openFile === undefined ? nothing : html`<p class="privacy">${texts.open.privacy}</p>`}
  </main>`;
}

/** A native file field under a plain label: it needs neither script nor newer browsers. */
export const filePicker = ({ texts, opening, state }: View): TemplateResult => html`
  <label class="picker">
    <span>${texts.open.file}</span>
    <input
      type="file"
      id="file"
      accept=".xlsx,.xlsm,.xltx,.xltm"
      ?disabled=${state.busy !== undefined}
      @change=${(event: Event) => {
        const field = event.target as HTMLInputElement;
        const [file] = field.files ?? [];
        if (file !== undefined) void opening.openFile?.(file);
        field.value = '';
      }}
    />
    <small>${texts.open.drop}</small>
  </label>
`;
