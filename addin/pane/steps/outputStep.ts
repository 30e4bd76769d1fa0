import { html, nothing, type TemplateResult } from 'lit';
import { contradicted, earlierSheets, sheetsToWrite } from '../../session/session.ts';
import { button } from '../parts/button.ts';
import type { OpenView } from '../view.ts';
import { explained } from '../words.ts';

/** 出表: names the sheets before it makes or replaces them; own sheets only. */
export function outputStep(view: OpenView): TemplateResult {
  const { open, texts, looks, look, session, state } = view;
  const earlier = earlierSheets(state);
  const names = sheetsToWrite(state, looks.locale).map(({ name }) => name);
  const { narrative } = explained(open.report, looks.locale);
  const others = contradicted(state);
  const isFile = session.host.kind === 'file';
  return html`
    <p>${texts.output.will}</p>
    <ul class="sheets">
      ${names.map(
        (name) =>
          html`<li>
            ${name}
            <span class="muted"
              >${earlier.includes(name) ? texts.output.replaces : texts.output.creates}</span
            >
          </li>`,
      )}
    </ul>
    ${
      others.length === 0
        ? nothing
        : html`<p class="caution" id="contradicted">
            ${texts.output.contradicted(others.join(looks.locale === 'zh-CN' ? '、' : ', '))}
          </p>`
    }
    ${
      earlier.length === 0
        ? nothing
        : html`<label class="tick">
            <input
              type="checkbox"
              .checked=${looks.keepsCopy}
              @change=${() => {
                look({ keepsCopy: !looks.keepsCopy });
              }}
            />
            ${texts.output.keep}
          </label>`
    }
    <p class="row">
      ${button({
        label: isFile ? texts.output.save : texts.output.write,
        appearance: 'primary',
        id: 'write',
        isDisabled: state.busy !== undefined,
        press: () =>
          session.write({
            locale: looks.locale,
            keepAs: looks.keepsCopy ? ` ${open.report.baseline.asOf}` : undefined,
          }),
      })}
      ${
        state.canUndoWrite && !isFile
          ? button({ label: texts.output.undo, press: () => session.undoWrite(), id: 'undo-write' })
          : nothing
      }
    </p>
    ${
      state.written === undefined
        ? nothing
        : html`<p class="good" role="status" id="written">
            ${texts.output.written(state.written.length)} ${isFile ? texts.output.saved : ''}
          </p>`
    }
    <h3>${texts.output.narrative}</h3>
    <p class="narrative" id="narrative">${narrative}</p>
    <p class="row">
      ${button({
        label: looks.hasCopied ? texts.output.copied : texts.output.copy,
        press: (event: Event) => {
          copyOut(event, () => {
            look({ hasCopied: true });
          });
        },
      })}
    </p>
  `;
}

/** Selects the text and copies it the old way: it works from `file://` and in Excel alike. */
function copyOut(event: Event, done: () => void): void {
  const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
  const text = root.querySelector('#narrative');
  const selection = document.getSelection();
  if (text === null || selection === null) return;
  selection.selectAllChildren(text);
  void navigator.clipboard.writeText(text.textContent.trim()).then(done, () => undefined);
}
