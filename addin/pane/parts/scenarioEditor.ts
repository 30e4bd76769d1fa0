import { html, nothing, type TemplateResult } from 'lit';
import { movementWords, type ParameterInForce, type PolicyRow } from '../../../engine/index.ts';
import { countyOf } from '../../session/county.ts';
import {
  lackOf,
  previewOf,
  scenarioOf,
  withoutChange,
  withoutRow,
  withRow,
  type ScenarioDraft,
} from '../../session/scenarioDraft.ts';
import { goneBetween, movementOf, shiftsBetween } from '../../session/townships.ts';
import { slotName } from '../../session/workbookPolicy.ts';
import { movementSentence, sentence } from '../words.ts';
import type { ScenariosDrawing } from '../views/scenariosDrawing.ts';
import { button } from './button.ts';
import { comparedOf, thatFit } from './comparedCases.ts';
import { valueOf } from './caseNames.ts';
import { noticesOf, type DraftNotice } from './draftNotices.ts';
import { textField } from './fields.ts';
import { ledgerSwitch } from './ledgerSwitch.ts';
import { parameterControl } from './parameterControl.ts';
import { unitOf } from './parameterField.ts';
import { scenarioChanges } from './scenarioChanges.ts';
import { changeWords, rowName } from './scenarioWords.ts';

/** A branch until it is named: what it sets, and what that would do. */
export function scenarioEditor(drawing: ScenariosDrawing, draft: ScenarioDraft): TemplateResult {
  const { view, texts, choose } = drawing;
  const set = (change: Partial<ScenarioDraft>): void => {
    choose({ draft: { ...draft, ...change } });
  };
  const report = previewOf(countyOf(view.open.reading, view.state.edits), draft);
  const { scenarios } = view.open.report.baseline;
  const lack = lackOf(draft, scenarios);
  const inPane = view.state.edits.parameters;
  const notices = noticesOf(view, draft, report);
  return html`<section class="draft" aria-label=${texts.draft} id="draft">
    <h3>
      ${texts.draft}
      <span class="count">${draft.parent === undefined ? '' : texts.basedOn(draft.parent)}</span>
    </h3>
    <div class="fields">
      ${textField({
        ...{ id: 'draft-name', label: texts.scenarioName, value: draft.name },
        set: (name) => {
          set({ name });
        },
      })}
      ${textField({
        ...{ id: 'draft-note', label: texts.note, value: draft.note ?? '' },
        set: (note) => {
          set({ note });
        },
      })}
    </div>
    ${draft.rows.map((row) =>
      rowField(drawing, draft, {
        row,
        notices: notices.filter(({ rows }) => rows.includes(row)),
        slot: report.policy.inForce.find(
          (one) => slotName(one) === slotName({ id: row.parameter, key: row.key }),
        ),
      }),
    )}
    ${draft.changes.map(
      (change) =>
        html`<p class="row spread change">
          <span>${changeWords(view, change, texts)}</span>
          ${removal(drawing, changeWords(view, change, texts), () => withoutChange(draft, change))}
        </p>`,
    )}
    ${parameterChoice(drawing, draft, report.policy.inForce)} ${scenarioChanges(drawing, draft)}
    ${
      inPane.length === 0
        ? nothing
        : button({
            label: texts.takeOver(inPane.length),
            id: 'take-over',
            press: () => {
              choose({ draft: inPane.reduce(withRow, draft) });
            },
          })
    }
    ${preview(drawing, report)}
    <p class="row">
      ${button({
        label: texts.save,
        appearance: 'primary',
        id: 'save-scenario',
        isDisabled: lack !== undefined,
        press: () => {
          const made = scenarioOf(draft);
          const compared = thatFit([...comparedOf(drawing), valueOf(made.name)]);
          view.session.nameScenario(made);
          choose({ draft: undefined, compared });
        },
      })}
      ${button({
        label: texts.discard,
        id: 'discard',
        press: () => {
          choose({ draft: undefined });
        },
      })}
    </p>
    <p class="muted" role="status">${lack === undefined ? '' : texts.lacks[lack]}</p>
  </section>`;
}

/** A parameter of the draft: its value, and on what it rests. */
function rowField(
  { view, texts, choose }: ScenariosDrawing,
  draft: ScenarioDraft,
  {
    row,
    slot,
    notices,
  }: {
    readonly row: PolicyRow;
    readonly slot: ParameterInForce | undefined;
    /** What the rules say of the value. */
    readonly notices: readonly DraftNotice[];
  },
): TemplateResult {
  const name = rowName(view, row);
  return html`<div class="draft-row">
    <label class="field">
      <span>${name}${slot === undefined ? '' : unitOf(view, slot)}</span>
      ${parameterControl(view, {
        slot: { id: row.parameter, key: row.key, value: row.value },
        isDisabled: false,
        standIn: texts.pending,
        describedBy: notices.map(({ id }) => id),
        set: (value) => {
          choose({ draft: withRow(draft, { ...row, value }) });
        },
      })}
    </label>
    ${textField({
      id: `clause-${slotName({ id: row.parameter, key: row.key })}`,
      ...{ label: texts.clause, value: row.clause ?? '' },
      set: (clause) => {
        const said = clause === '' ? undefined : clause;
        choose({ draft: withRow(draft, { ...row, clause: said }) });
      },
    })}
    ${removal({ texts, choose }, name, () => withoutRow(draft, row))}
    ${notices.map(({ id, rows, text }) =>
      // Said once, under the last of the fields that it is about.
      rows.at(-1) === row ? html`<p class="caution" role="status" id=${id}>${text}</p>` : nothing,
    )}
  </div>`;
}

const removal = (
  { texts, choose }: Pick<ScenariosDrawing, 'texts' | 'choose'>,
  what: string,
  without: () => ScenarioDraft,
): TemplateResult =>
  html`<button
    type="button"
    class="link remove"
    aria-label=${texts.remove(what)}
    @click=${() => {
      choose({ draft: without() });
    }}
  >
    ✕
  </button>`;

/** What leaders ask about most: totals, reserve, weights, growth and exits. */
const COMMON = [
  'quota.totalAdministrative',
  'quota.totalPublicInstitution',
  'quota.weightPopulation',
  'quota.weightArea',
  'quota.weightEconomy',
  'forecast.growthBy',
  'forecast.growthRate',
  'forecast.exitRate',
];

function parameterChoice(
  { view, texts, choose }: ScenariosDrawing,
  draft: ScenarioDraft,
  slots: readonly ParameterInForce[],
): TemplateResult {
  const option = (slot: ParameterInForce): TemplateResult =>
    html`<option value=${slotName(slot)}>
      ${rowName(view, { parameter: slot.id, key: slot.key })}
    </option>`;
  return html`<label class="field">
    <span>${texts.addParameter}</span>
    <select
      id="add-parameter"
      @change=${(event: Event) => {
        const field = event.target as HTMLSelectElement;
        const slot = slots.find((one) => slotName(one) === field.value);
        field.value = '';
        if (slot === undefined) return;
        const { id, key, value } = slot;
        choose({ draft: withRow(draft, { parameter: id, key, value }) });
      }}
    >
      <option value="">${texts.choose}</option>
      <optgroup label=${texts.common}>
        ${COMMON.flatMap((id) => slots.filter((slot) => slot.id === id)).map(option)}
      </optgroup>
      <optgroup label="…">${slots.filter(({ id }) => !COMMON.includes(id)).map(option)}</optgroup>
    </select>
  </label>`;
}

/** Who would gain and lose at once, before the draft has a name. */
function preview(
  { view, texts }: ScenariosDrawing,
  report: ReturnType<typeof previewOf>,
): TemplateResult {
  const shifts = shiftsBetween(view.open.report, report, { kind: view.looks.kind });
  const gone = goneBetween(view.open.report, report);
  const { locale } = view.looks;
  const moved = [
    sentence(movementWords(movementOf(shifts), locale), locale),
    ...(gone.length === 0 ? [] : [texts.gone(gone)]),
  ];
  // Where nothing could be divided there are no sums.
  const said =
    report.plan.ledgers[view.looks.kind].status === 'determined'
      ? shifts.length === 0
        ? texts.unchanged
        : moved.join(locale === 'zh-CN' ? '' : ' ')
      : movementSentence(report, view.looks.kind, { texts: view.texts, locale });
  return html`${ledgerSwitch(view)}
    <p class="sentence" id="draft-preview" aria-live="polite">${texts.preview}: ${said}</p>`;
}
