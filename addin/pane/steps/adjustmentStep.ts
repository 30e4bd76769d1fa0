import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../../../engine/index.ts';
import { disagreements } from '../../session/disagreements.ts';
import { keyOf, type Post } from '../../session/edits.ts';
import { decisionOn } from '../../session/recompute.ts';
import { isFrozen } from '../../session/state.ts';
import { townshipLines, type TownshipLine } from '../../session/townships.ts';
import { balanceStrip } from '../parts/balanceStrip.ts';
import { button } from '../parts/button.ts';
import { disagreementWords } from '../parts/decisionWords.ts';
import { ledgerSwitch } from '../parts/ledgerSwitch.ts';
import { changeText, isLong, toneOf, townshipLink } from '../parts/townshipTable.ts';
import type { OpenView } from '../view.ts';

/** 调整: requests beside the proposal; ± per township with reason, lock and counterparty. */
export function adjustmentStep(view: OpenView): TemplateResult {
  const { open, texts, looks, state, session } = view;
  const lines = townshipLines(open.report, looks.kind);
  const marks = marksOf(view);
  const isBlocked = open.report.plan.ledgers[looks.kind].draftConflict !== undefined;
  return html`
    ${balanceStrip(view)}
    <div class="row spread top">
      ${ledgerSwitch(view)}
      ${button({
        label: texts.adjustment.undo,
        press: () => {
          session.undo();
        },
        isDisabled: state.past.length === 0,
        id: 'undo',
      })}
    </div>
    <p class="muted">${isFrozen(state) ? texts.adjustment.frozen : texts.adjustment.lead}</p>
    ${differing(view)}
    ${isBlocked ? html`<p class="alarm" role="alert">${texts.adjustment.blocked}</p>` : nothing}
    <table class="townships adjust ${isLong(lines) ? 'long' : ''}">
      <thead>
        <tr>
          <th scope="col">${texts.table.township}</th>
          <th scope="col" class="number">${texts.table.current}</th>
          <th scope="col" class="number asked">${texts.adjustment.requested}</th>
          <th scope="col" class="number">${texts.table.proposal}</th>
          <th scope="col" class="number">${texts.table.draft}</th>
          <th scope="col" class="number">${texts.table.change}</th>
          <th scope="col"><span class="unseen">${texts.adjustment.details}</span></th>
        </tr>
      </thead>
      <tbody>
        ${lines.map((line) => [
          row(view, line, marks.get(keyOf({ kind: looks.kind, township: line.code })) ?? ''),
          looks.adjusting === line.code ? details(view, line) : nothing,
        ])}
      </tbody>
    </table>
  `;
}

/** Townships on which the planner's own sheet says otherwise, named before anything else. */
function differing(view: OpenView): TemplateResult | typeof nothing {
  const { texts, state, looks, look, open } = view;
  const codes = disagreements(state)
    .filter(({ pane }) => pane.kind === looks.kind)
    .map(({ pane }) => pane.township);
  if (codes.length === 0) return nothing;
  return html`<p class="caution" id="differing">
    ${texts.adjustment.disagree(codes.length)}
    ${open.report.baseline.townships
      .filter(({ code }) => codes.includes(code))
      .map(
        ({ code, name }) =>
          html`<button
              type="button"
              class="link"
              @click=${() => {
                look({ adjusting: code });
              }}
            >
              ${name}</button
            >${' '}`,
      )}
  </p>`;
}

function row(view: OpenView, line: TownshipLine, mark: string): TemplateResult {
  const { texts, numbers, state, session, look, looks } = view;
  const post: Post = { kind: looks.kind, township: line.code };
  const frozen = isFrozen(state) || line.proposal === undefined;
  const step = (posts: number, label: string, spoken: string): TemplateResult =>
    html`<button
      type="button"
      class="step"
      aria-label=${spoken}
      title=${spoken}
      ?disabled=${frozen}
      @click=${() => {
        session.adjust(post, posts);
      }}
    >
      ${label}
    </button>`;
  const isOpen = looks.adjusting === line.code;
  return html`<tr data-township=${line.code}>
    <th scope="row">
      ${townshipLink(view, line)}${
        line.row.requested === undefined
          ? nothing
          : html`<small class="asked-below"
              >${texts.adjustment.requested} ${numbers.whole(line.row.requested)}</small
            >`
      }
    </th>
    <td class="number">${numbers.whole(line.current)}</td>
    <td class="number asked">
      ${line.row.requested === undefined ? nothing : numbers.whole(line.row.requested)}
    </td>
    <td class="number">${numbers.whole(line.proposal)}</td>
    <td class="number stepper">
      ${step(-1, '−', texts.adjustment.minus(line.name))}<b>${numbers.whole(line.shown)}</b>${step(
        1,
        '+',
        texts.adjustment.plus(line.name),
      )}
    </td>
    <td class="number ${toneOf(line.change)}">${changeText(view, line.change)}</td>
    <td>
      <button
        type="button"
        class="more ${mark === '' ? '' : 'marked'}"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-label=${texts.adjustment.edit(line.name)}
        title=${texts.adjustment.edit(line.name)}
        @click=${() => {
          look({ adjusting: isOpen ? undefined : line.code });
        }}
      >
        ${mark === '' ? '…' : mark}
      </button>
    </td>
  </tr>`;
}

/** 锁 or 调 beside each township about which something was decided; ≠ where the sheet differs. */
function marksOf({ open, looks, state }: OpenView): ReadonlyMap<string, string> {
  const isChinese = looks.locale === 'zh-CN';
  const decided = [...open.reading.baseline.decisions, ...Object.values(state.edits.decisions)];
  return new Map([
    ...decided.map(({ locked, adjustment = 0, ...post }): readonly [string, string] => {
      if (locked === true) return [keyOf(post), isChinese ? '锁' : 'L'];
      return [keyOf(post), adjustment === 0 ? '' : isChinese ? '调' : '±'];
    }),
    ...disagreements(state).map(({ pane }) => [keyOf(pane), '≠'] as const),
  ]);
}

/** Which of pane and sheet holds, and why; and the way back to the sheet. */
function whichHolds(view: OpenView, post: Post): TemplateResult | typeof nothing {
  const { texts, state, session, open } = view;
  const found = disagreements(state).find(({ pane }) => keyOf(pane) === keyOf(post));
  if (found !== undefined)
    return html`<p class="caution">${disagreementWords(view, found)}</p>
      ${button({
        label: texts.adjustment.followSheet,
        id: 'follow-sheet',
        isDisabled: isFrozen(state),
        press: () => {
          session.followSheet(post);
        },
      })}`;
  const { cell } = open.reading.baseline.decisions.find((one) => keyOf(one) === keyOf(post)) ?? {};
  if (cell === undefined || state.edits.decisions[keyOf(post)] !== undefined) return nothing;
  return html`<p class="muted">
    <button type="button" class="link" @click=${() => session.reveal(cell)}>
      ${texts.adjustment.sheetSays(addressOf(cell))}
    </button>
  </p>`;
}

function details(view: OpenView, line: TownshipLine): TemplateResult {
  const { open, looks, texts, session, state } = view;
  const post: Post = { kind: looks.kind, township: line.code };
  const decision = decisionOn(post, open.reading.baseline, state.edits);
  const frozen = isFrozen(state);
  const isLocked = decision.locked === true;
  const text = (name: 'reason' | 'basis'): TemplateResult => html`
    <label class="field">
      <span>${texts.adjustment[name]}</span>
      <input
        type="text"
        data-remark=${name}
        ?disabled=${frozen}
        .value=${decision[name] ?? ''}
        @change=${(event: Event) => {
          const written = (event.target as HTMLInputElement).value.trim();
          session.remark(post, { [name]: written === '' ? undefined : written });
        }}
      />
    </label>
  `;
  return html`<tr class="details">
    <td colspan="7">
      ${whichHolds(view, post)} ${text('reason')} ${text('basis')}
      <label class="field">
        <span>${texts.adjustment.counterparty}</span>
        <select
          ?disabled=${frozen}
          @change=${(event: Event) => {
            const code = (event.target as HTMLSelectElement).value;
            session.remark(post, { counterparty: code === '' ? undefined : code });
          }}
        >
          <option value="">${texts.adjustment.anyone}</option>
          ${open.report.baseline.townships
            .filter(({ code }) => code !== line.code)
            .map(
              ({ code, name }) =>
                html`<option value=${code} ?selected=${decision.counterparty === code}>
                  ${name}
                </option>`,
            )}
        </select>
      </label>
      ${button({
        label: isLocked ? texts.adjustment.unlock : texts.adjustment.lock,
        isDisabled: frozen || line.shown === undefined,
        press: () => {
          session.lock(post, isLocked ? undefined : line.shown);
        },
      })}
    </td>
  </tr>`;
}
