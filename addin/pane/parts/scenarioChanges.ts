import { html, nothing, type TemplateResult } from 'lit';
import { withChange, type ScenarioDraft } from '../../session/scenarioDraft.ts';
import type { ScenariosDrawing } from '../views/scenariosDrawing.ts';
import { button } from './button.ts';

/** Adds a county task, a merger, a renaming, or what the sheet of lineage has, to a draft. */
export function scenarioChanges(drawing: ScenariosDrawing, draft: ScenarioDraft): TemplateResult {
  const { view, texts, choose } = drawing;
  const { townships } = view.open.reading.baseline;
  const fieldOf = (event: Event, name: string): string =>
    (
      (event.target as HTMLElement).closest('fieldset')?.querySelector(`[name=${name}]`) as
        HTMLSelectElement | HTMLInputElement | null
    )?.value ?? '';
  const choice = (name: string, label: string): TemplateResult =>
    html`<select name=${name} aria-label=${label}>
      <option value="">${texts.choose}</option>
      ${townships.map((one) => html`<option value=${one.code}>${one.name}</option>`)}
    </select>`;
  return html`<fieldset class="adder" id="add-task">
      <legend>${texts.task}</legend>
      ${choice('township', texts.township)}
      <select name="bears" aria-label=${texts.task}>
        <option value="yes">${texts.bears.yes}</option>
        <option value="no">${texts.bears.no}</option>
      </select>
      ${button({
        label: texts.add,
        spoken: `${texts.add}: ${texts.task}`,
        press: (event) => {
          const township = fieldOf(event, 'township');
          const bears = fieldOf(event, 'bears') === 'yes';
          if (township !== '')
            choose({ draft: withChange(draft, { kind: 'task', township, bears }) });
        },
      })}
    </fieldset>
    <fieldset class="adder" id="add-merger">
      <legend>${texts.merger}</legend>
      ${choice('predecessor', texts.township)}
      <span>${texts.into}</span>
      ${choice('successor', texts.into)}
      ${button({
        label: texts.add,
        spoken: `${texts.add}: ${texts.merger}`,
        press: (event) => {
          const predecessor = fieldOf(event, 'predecessor');
          const successor = fieldOf(event, 'successor');
          if (predecessor !== '' && successor !== '' && predecessor !== successor)
            choose({ draft: withChange(draft, { kind: 'merger', predecessor, successor }) });
        },
      })}
    </fieldset>
    <fieldset class="adder" id="add-rename">
      <legend>${texts.rename}</legend>
      ${choice('township', texts.township)}
      <input name="name" type="text" aria-label=${texts.newName} placeholder=${texts.newName} />
      ${button({
        label: texts.add,
        spoken: `${texts.add}: ${texts.rename}`,
        press: (event) => {
          const township = fieldOf(event, 'township');
          const name = fieldOf(event, 'name').trim();
          if (township !== '' && name !== '')
            choose({ draft: withChange(draft, { kind: 'rename', township, name }) });
        },
      })}
    </fieldset>
    ${lineageChoice(drawing, draft)}`;
}

/** Townships of which the sheet of lineage has something to come; nothing where there is none. */
function lineageChoice(
  { view, texts, choose }: ScenariosDrawing,
  draft: ScenarioDraft,
): TemplateResult | typeof nothing {
  const { townships, lineage = [], asOf } = view.open.reading.baseline;
  const toCome = townships.filter(({ code }) =>
    lineage.some(
      ({ predecessor, date }) => predecessor === code && (date === undefined || date > asOf),
    ),
  );
  if (toCome.length === 0) return nothing;
  return html`<fieldset class="adder" id="add-lineage">
    <legend>${texts.lineage}</legend>
    ${toCome.map(({ code, name }) =>
      button({
        label: name,
        spoken: `${texts.add}: ${texts.lineage} ${name}`,
        press: () => {
          choose({
            draft: withChange(draft, { kind: 'lineage', township: code, applies: true }),
          });
        },
      }),
    )}
  </fieldset>`;
}
