import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../../engine/index.ts';
import type { OpenView } from '../view.ts';

/** What every view says of itself; its other words are its own. */
export interface ViewTexts {
  /** On the rail: a few characters. */
  readonly name: string;
  readonly heading: string;
  /** What is to be seen here, in one sentence. */
  readonly lead: string;
}

/** A view beside the eight steps, as the pane knows it. */
export interface PaneView {
  readonly id: string;
  readonly texts: Readonly<Record<Locale, ViewTexts>>;
  readonly draw: (view: OpenView) => TemplateResult;
}

/** What a view draws from: the open plan, its own words, and what its user chose in it. */
export interface Drawing<Texts, Choice> {
  readonly view: OpenView;
  readonly texts: Texts;
  readonly choice: Choice;
  readonly choose: (change: Partial<Choice>) => void;
}

/** All that makes a view. */
export interface Declared<Texts extends ViewTexts, Choice extends object> {
  readonly id: string;
  readonly texts: Readonly<Record<Locale, Texts>>;
  /** What is chosen before anybody chose; kept while the pane is open, never written anywhere. */
  readonly firstChoice: Choice;
  readonly draw: (drawing: Drawing<Texts, Choice>) => TemplateResult;
}

/**
 * Makes a view: one file in this folder, its texts beside it, one line in `index.ts`.
 *
 * It changes the plan through `view.session` alone, and works out what it shows with `lazily`.
 */
export function defineView<Texts extends ViewTexts, Choice extends object>({
  id,
  texts: inEveryLanguage,
  firstChoice,
  draw,
}: Declared<Texts, Choice>): PaneView {
  return {
    id,
    texts: inEveryLanguage,
    draw: (view) => {
      const { looks, look } = view;
      const texts = inEveryLanguage[looks.locale];
      // Only this view writes under its id.
      const choice = (looks.choices[id] as Choice | undefined) ?? firstChoice;
      const choose = (change: Partial<Choice>): void => {
        look({ choices: { ...looks.choices, [id]: { ...choice, ...change } } });
      };
      return html`<p class="muted">${texts.lead}</p>
        ${draw({ view, texts, choice, choose })}`;
    },
  };
}
