import { html, nothing, type TemplateResult } from 'lit';
import { disagreements } from '../../session/disagreements.ts';
import { formerDatesOf } from '../../session/formerDates.ts';
import { writingOf } from '../../session/output.ts';
import type { Writing } from '../../session/writing.ts';
import { button } from '../parts/button.ts';
import type { OpenView } from '../view.ts';
import { explained } from '../words.ts';
import { annualTables } from './annualTables.ts';

/** 出表: names the sheets before it makes or replaces them; own sheets only. */
export function outputStep(view: OpenView): TemplateResult {
  const { open, texts, looks, session, state } = view;
  const writing = writingOf(state, looks.locale);
  const { narrative } = explained(open.report, looks.locale);
  const isFile = session.host.kind === 'file';
  const isEmpty = open.report.baseline.townships.length === 0;
  return html`
    ${named(view, writing)} ${contradiction(view)} ${copies(view, writing)}
    ${state.isStale ? html`<p class="caution">${texts.output.isStale}</p>` : nothing}
    ${isEmpty ? html`<p class="caution" id="no-townships">${texts.output.empty}</p>` : nothing}
    <p class="row">
      ${button({
        label: isFile ? texts.output.save : texts.output.write,
        appearance: 'primary',
        id: 'write',
        isDisabled: state.busy !== undefined || state.isStale || isEmpty,
        press: () =>
          session.write({
            locale: looks.locale,
            keepsCopies: looks.keepsCopy,
          }),
      })}
      ${
        state.oursBefore === undefined
          ? nothing
          : button({
              label: texts.output.undo,
              press: () => session.undoWrite(),
              id: 'undo-write',
              isDisabled: state.busy !== undefined,
            })
      }
    </p>
    ${
      state.written === undefined
        ? nothing
        : html`<p class="good" role="status" id="written">
            ${texts.output.written(state.written.length)} ${isFile ? texts.output.saved : ''}
          </p>`
    }
    ${annualTables(view)}
    <h3>${texts.output.narrative}</h3>
    <p class="narrative" id="narrative">${narrative}</p>
    ${copyButton(view)}
  `;
}

/** Every sheet by its name, and what becomes of it. */
function named(
  { texts }: OpenView,
  { creates, replaces, removes, blocks }: Writing,
): TemplateResult {
  const list = (names: readonly string[], word: string): TemplateResult[] =>
    names.map((name) => html`<li>${name} <span class="muted">${word}</span></li>`);
  return html`<p>${texts.output.will}</p>
    <ul class="sheets">
      ${list(replaces, texts.output.replaces)} ${list(creates, texts.output.creates)}
    </ul>
    ${
      blocks.length === 0
        ? nothing
        : html`<p class="caution" id="blocked">${texts.output.blocks(blocks)}</p>`
    }
    ${
      removes.length === 0
        ? nothing
        : html`<p>${texts.output.removes}</p>
            <ul class="sheets">
              ${list(removes, '')}
            </ul>`
    }`;
}

/** Where the planner's own sheet of decisions says otherwise: it will not be touched. */
function contradiction({ state, open, looks, texts }: OpenView): TemplateResult | typeof nothing {
  const codes = new Set(disagreements(state).map(({ pane }) => pane.township));
  const names = open.report.baseline.townships
    .filter(({ code }) => codes.has(code))
    .map(({ name }) => name);
  return names.length === 0
    ? nothing
    : html`<p class="caution" id="contradicted">
        ${texts.output.contradicted(names.join(looks.locale === 'zh-CN' ? '、' : ', '))}
      </p>`;
}

function copies(view: OpenView, { replaces, removes }: Writing): TemplateResult | typeof nothing {
  const { texts, looks, look, state } = view;
  if (replaces.length + removes.length === 0) return nothing;
  return html`<label class="tick">
      <input
        type="checkbox"
        id="keep-copy"
        .checked=${looks.keepsCopy}
        @change=${() => {
          look({ keepsCopy: !looks.keepsCopy });
        }}
      />
      ${texts.output.keep}
    </label>
    ${
      looks.keepsCopy
        ? html`<p class="muted" id="copies">
            ${texts.output.copies(formerDatesOf(state, [...replaces, ...removes]))}
          </p>`
        : nothing
    }`;
}

const copyButton = ({ looks, look, texts }: OpenView): TemplateResult =>
  html`<p class="row">
    ${button({
      label: looks.hasCopied ? texts.output.copied : texts.output.copy,
      press: (event: Event) => {
        copyOut(event, () => {
          look({ hasCopied: true });
        });
      },
    })}
  </p>`;

/** Selects the text, so that it can be copied by hand, and copies it where the browser lets us. */
function copyOut(event: Event, done: () => void): void {
  const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
  const text = root.querySelector('#narrative');
  const selection = document.getSelection();
  if (text === null || selection === null) return;
  selection.selectAllChildren(text);
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  if (clipboard) void clipboard.writeText(text.textContent.trim()).then(done, copiedOld);
  else copiedOld();

  /** The old way, where the newer one is missing or forbidden: from `file://` and in Excel. */
  function copiedOld(): void {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- No other way without a permission.
    if (document.execCommand('copy')) done();
  }
}
