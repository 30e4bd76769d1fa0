import { html, nothing, type TemplateResult } from 'lit';
import { netWords, sidesWords, type PlanReport } from '../../../engine/index.ts';
import type { Edits } from '../../session/edits.ts';
import { recompute } from '../../session/recompute.ts';
import { isFrozen } from '../../session/state.ts';
import { movementOf, shiftsBetween, townshipLines, type Shift } from '../../session/townships.ts';
import {
  recalledShare,
  totalMoved,
  townshipMoved,
  triedOn,
  weightMoved,
} from '../../session/trial.ts';
import type { OpenView } from '../view.ts';
import { button } from './button.ts';
import { ledgerSwitch } from './ledgerSwitch.ts';
import { mergerAnswer, mergerPanel } from './mergerPanel.ts';
import { townshipLink } from './townshipTable.ts';

/** For the projector: large type, a press, and at once who gives, who gets, net. */
export function meeting(view: OpenView): TemplateResult {
  const { open, looks, texts, look, state } = view;
  const lines = townshipLines(open.report, looks.kind);
  const township = looks.meeting?.township ?? lines[0]?.code ?? '';
  const trial = triedOn(open, looks.meeting?.trial);
  const edits = trial ?? state.edits;
  const report = trial === undefined ? open.report : recompute(open.reading, trial);
  const base = { open: { ...open, report }, edits };
  const post = { kind: looks.kind, township };
  const set = (next: Edits): void => {
    look({ meeting: { ...looks.meeting, township, trial: { edits: next, on: open.grids } } });
  };
  const press = (label: string, spoken: string, next: () => Edits): TemplateResult =>
    button({
      label,
      spoken,
      size: 'large',
      isDisabled: isFrozen(state),
      press: () => {
        set(next());
      },
    });
  const group = (label: string, buttons: readonly TemplateResult[]): TemplateResult => html`
    <div class="levers" role="group" aria-label=${label}>
      <h3>${label}</h3>
      <div class="row">${buttons}</div>
    </div>
  `;
  return html`<section class="meeting" aria-label=${texts.meeting.title}>
    <h2 class="unseen heading" tabindex="-1">${texts.meeting.title}</h2>
    ${ledgerSwitch(view)}
    <label class="field">
      <span>${texts.meeting.township}</span>
      <select
        id="meeting-township"
        @change=${(event: Event) => {
          const code = (event.target as HTMLSelectElement).value;
          look({ meeting: { ...looks.meeting, township: code } });
        }}
      >
        ${lines.map(
          ({ code, name }) =>
            html`<option value=${code} ?selected=${code === township}>${name}</option>`,
        )}
      </select>
    </label>
    <div class="panel">
      ${group(
        texts.meeting.thisTownship,
        [-2, -1, 1, 2].map((posts) =>
          press(sign(posts), `${texts.meeting.thisTownship} ${sign(posts)}`, () =>
            townshipMoved(base, post, posts),
          ),
        ),
      )}
      ${group(
        texts.meeting.total,
        [-10, -1, 1, 10].map((posts) =>
          press(sign(posts), `${texts.meeting.total} ${sign(posts)}`, () =>
            totalMoved(base, looks.kind, posts),
          ),
        ),
      )}
      ${group(
        texts.meeting.weight,
        [-5, 5].map((points) =>
          press(`${sign(points)}%`, `${texts.meeting.weight} ${sign(points)}%`, () =>
            weightMoved(base, points),
          ),
        ),
      )}
      ${group(
        texts.meeting.recall,
        [10, 30, 50].map((percent) =>
          press(`${percent}%`, texts.meeting.recallButton(percent), () =>
            recalledShare(edits, percent / 100),
          ),
        ),
      )}
      ${mergerPanel(view, {
        ...{ lines, into: township, from: looks.meeting?.other },
        choose: (other) => {
          look({ meeting: { ...looks.meeting, township, other } });
        },
        merge: (merger) => {
          set({ ...edits, merger });
        },
      })}
    </div>
    ${answer(view, report, trial)}
    <p class="row">
      ${button({
        label: texts.meeting.adopt,
        appearance: 'primary',
        size: 'large',
        isDisabled: trial === undefined || isTrialOnly(trial),
        id: 'adopt',
        press: () => {
          if (trial !== undefined) view.session.adopt(trial);
          look({ meeting: { township } });
        },
      })}
      ${button({
        label: texts.meeting.reset,
        size: 'large',
        isDisabled: trial === undefined,
        press: () => {
          look({ meeting: { township } });
        },
      })}
    </p>
    ${
      trial?.recall === undefined ? nothing : html`<p class="muted">${texts.meeting.recallNote}</p>`
    }
    ${
      trial?.merger === undefined ? nothing : html`<p class="muted">${texts.meeting.mergerNote}</p>`
    }
  </section>`;
}

const sign = (value: number): string => (value > 0 ? `+${value}` : `−${Math.abs(value)}`);

/** What a meeting may try, and only a document can do. */
const isTrialOnly = ({ recall, merger }: Edits): boolean =>
  recall !== undefined || merger !== undefined;

function answer(view: OpenView, trial: PlanReport, edits: Edits | undefined): TemplateResult {
  const { open, looks, texts, numbers } = view;
  const merger = edits?.merger;
  // A number of the trial is explained from the trial.
  const tried: OpenView =
    edits === undefined ? view : { ...view, open: { ...open, report: trial } };
  const shifts = shiftsBetween(open.report, trial, { kind: looks.kind, merger });
  const gets = shifts.filter(({ before, after }) => after > before);
  const gives = shifts.filter(({ before, after }) => after < before);
  const sides = movementOf(shifts);
  const comma = looks.locale === 'zh-CN' ? '，' : ', ';
  const list = (title: string, some: readonly Shift[], tone: string): TemplateResult => html`
    <div class="side ${tone}">
      <h3>${title}</h3>
      ${
        some.length === 0
          ? html`<p class="muted">${texts.meeting.nobody}</p>`
          : html`<ul>
              ${some.map(
                ({ code, name, before, after }) =>
                  html`<li>
                    <span>${townshipLink(tried, { code, name })}</span
                    ><span class="from">${before}→${after}</span
                    ><b>${numbers.signed(after - before)}</b>
                  </li>`,
              )}
            </ul>`
      }
    </div>
  `;
  return html`<div class="answer" aria-live="polite" id="answer">
    <p class="headline">
      ${
        edits === undefined
          ? isFrozen(view.state)
            ? texts.meeting.frozen
            : texts.meeting.nothing
          : shifts.length === 0
            ? texts.meeting.unchanged
            : html`${sidesWords(sides, looks.locale).join(comma)}${comma}<b
                  >${netWords(sides.net, looks.locale)}</b
                >`
      }
    </p>
    ${merger === undefined ? nothing : mergerAnswer(view, trial, merger)}
    ${
      shifts.length === 0
        ? nothing
        : html`<div class="sides">
            ${list(texts.meeting.getsTitle, gets, 'gain')}
            ${list(texts.meeting.givesTitle, gives, 'loss')}
          </div>`
    }
  </div>`;
}
