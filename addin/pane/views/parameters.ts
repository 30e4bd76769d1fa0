import { html, type TemplateResult } from 'lit';
import type { ParameterInForce } from '../../../engine/index.ts';
import { slotName } from '../../session/workbookPolicy.ts';
import { parameterField } from '../parts/parameterField.ts';
import { filterSelect } from '../parts/filterSelect.ts';
import { defineView, type Drawing } from './paneView.ts';
import { parametersTexts, type ParametersTexts } from './texts/parameters.ts';

interface Choice {
  readonly filter: 'all' | 'pending' | 'assumption' | 'changed';
}

/** 参数: every parameter by chapter, with value, basis and clause; any of them can be set here. */
export const parametersView = defineView<ParametersTexts, Choice>({
  id: 'parameters',
  texts: parametersTexts,
  firstChoice: { filter: 'all' },
  draw: (drawing) => {
    const { view, texts, choice, choose } = drawing;
    const { inForce } = view.open.report.policy;
    const shown = inForce.filter((slot) => isShown(drawing, slot));
    const chapters = [...new Set(shown.map(({ id }) => chapterOf(id)))];
    return html`${filterSelect({
        id: 'parameter-filter',
        label: texts.filter,
        names: texts.filters,
        chosen: choice.filter,
        choose: (filter) => {
          choose({ filter });
        },
      })}
      <p class="muted" role="status">
        ${shown.length === 0 ? texts.none : texts.count(shown.length)}
      </p>
      ${chapters.map((chapter) => {
        const slots = shown.filter(({ id }) => chapterOf(id) === chapter);
        return html`<h3>${texts.chapters[chapter] ?? chapter}</h3>
          ${[...new Set(slots.map(({ id }) => id))].map((id) =>
            parameter(
              drawing,
              slots.filter((slot) => slot.id === id),
            ),
          )}`;
      })}`;
  },
});

const chapterOf = (id: string): string => id.split('.')[0] ?? '';

function isShown(
  { view, choice }: Drawing<ParametersTexts, Choice>,
  slot: ParameterInForce,
): boolean {
  if (choice.filter === 'all') return true;
  if (choice.filter !== 'changed') return slot.basis === choice.filter;
  return view.state.edits.parameters.some(
    ({ parameter: id, key }) => slotName({ id, key }) === slotName(slot),
  );
}

/** A table of parameters stands under its own name, one field for each key. */
function parameter(
  { view }: Drawing<ParametersTexts, Choice>,
  slots: readonly ParameterInForce[],
): TemplateResult {
  const [first] = slots;
  if (first?.keyLabel === undefined)
    return html`<div class="parameter">
      ${slots.map((slot) => parameterField(view, slot, { isFull: true }))}
    </div>`;
  const { locale } = view.looks;
  return html`<fieldset class="parameter">
    <legend>${first.label[locale]}</legend>
    ${first.note === undefined ? '' : html`<p class="muted">${first.note[locale]}</p>`}
    <div class="fields three">
      ${slots.map((slot) => parameterField(view, { ...slot, note: undefined }, { isFull: true }))}
    </div>
  </fieldset>`;
}
