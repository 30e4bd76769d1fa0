import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../engine/index.ts';
import { isUnwritten } from '../../session/state.ts';
import type { View } from '../view.ts';

/** What is open, at which stage, and how the pane is to look. */
export function head(view: View): TemplateResult {
  const { texts, state } = view;
  const { open } = state;
  return html`<header class="head">
    <div class="brand">
      <h1>${texts.product}</h1>
    </div>
    <div class="opened">
      <span class="file" title=${open?.name ?? ''}>${open?.name ?? texts.subtitle}</span>
      ${
        open === undefined
          ? nothing
          : html`<span class="status"
                >${texts.approval.statuses[open.report.baseline.county.status ?? 'draft']}</span
              >${
                isUnwritten(state)
                  ? html`<span class="unwritten" id="unwritten" title=${texts.unwrittenNote}
                      >${texts.unwritten}</span
                    >`
                  : nothing
              }`
      }
    </div>
    <div class="tools">${tools(view)}</div>
  </header>`;
}

function tools({ session, texts, looks, look, state }: View): TemplateResult {
  const other: Locale = looks.locale === 'zh-CN' ? 'en-US' : 'zh-CN';
  const isDark = looks.scheme === 'dark';
  return html`${
    state.open === undefined
      ? nothing
      : html`${
          looks.meeting
            ? nothing
            : html`<button
                type="button"
                class="tool views-tool"
                id="views"
                aria-expanded=${looks.listsViews ? 'true' : 'false'}
                aria-controls="view-list"
                @click=${() => {
                  look({ listsViews: !looks.listsViews });
                }}
              >
                ${texts.views.label} ▾
              </button>`
        }${tool(looks.meeting ? texts.meeting.leave : texts.settings.meeting, 'meeting', () => {
          look({ meeting: looks.meeting ? undefined : {} });
        })}`
  }
  ${tool(isDark ? texts.settings.light : texts.settings.dark, 'scheme', () => {
    look({ scheme: isDark ? 'light' : 'dark' });
  })}
  ${tool(texts.settings.language, 'language', () => {
    session.speak(other);
    look({ locale: other });
  })}`;
}

const tool = (label: string, id: string, press: () => void): TemplateResult =>
  html`<button type="button" class="tool" id=${id} @click=${press}>${label}</button>`;
