import { html, nothing, type TemplateResult } from 'lit';

/** A number with its name, already written. */
export interface FigureLooks {
  readonly label: string;
  readonly value: string;
  readonly note?: string | undefined;
}

/** The numbers that a view begins with. */
export const figures = (shown: readonly FigureLooks[]): TemplateResult =>
  html`<dl class="figures">
    ${shown.map(
      ({ label, value, note }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}${note === undefined ? nothing : html`<small>${note}</small>`}</dd>
        </div>`,
    )}
  </dl>`;
