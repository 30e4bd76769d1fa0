import { html, type TemplateResult } from 'lit';
import { addressOf, type CellRef } from '../../../engine/index.ts';
import type { OpenView } from '../view.ts';
import { explained } from '../words.ts';
import { townshipLink } from './townshipTable.ts';

/** A word that leads to its cell; the bare word where no cell is known. */
export const cellLink = (
  { session }: OpenView,
  cell: CellRef | undefined,
  word: string,
): TemplateResult | string =>
  cell === undefined
    ? word
    : html`<button
        type="button"
        class="link"
        title=${addressOf(cell)}
        @click=${() => session.reveal(cell)}
      >
        ${word}
      </button>`;

/** What a township is called, where only its code is known. */
export const townshipName = ({ open, looks }: OpenView, code: string): string =>
  explained(open.report, looks.locale).names.get(code) ?? code;

/** The same, leading to why its number is what it is; one that a trial made has no why here. */
export const townshipOf = (view: OpenView, code: string): TemplateResult | string => {
  const name = explained(view.open.report, view.looks.locale).names.get(code);
  return name === undefined ? code : townshipLink(view, { code, name });
};

/** Words in a row, as the language sets them. */
export const inRow = ({ looks }: OpenView, words: readonly string[]): string =>
  words.join(looks.locale === 'zh-CN' ? '、' : ', ');

/** Townships in a row, each leading to its why. */
export const townshipsInRow = (view: OpenView, codes: readonly string[]): readonly unknown[] =>
  codes.map((code, index) => [index === 0 ? '' : inRow(view, ['', '']), townshipOf(view, code)]);
