import { html, nothing, type TemplateResult } from 'lit';
import { addressOf, fieldLabel, type CellValue, type LedgerRow } from '../../../engine/index.ts';
import { disagreements } from '../../session/disagreements.ts';
import { sourcesOf } from '../../session/sources.ts';
import { townshipLines } from '../../session/townships.ts';
import type { OpenView } from '../view.ts';
import { explained } from '../words.ts';
import { button } from './button.ts';
import { disagreementWords } from './decisionWords.ts';
import { ledgerSwitch } from './ledgerSwitch.ts';
import { problem } from './problem.ts';

const STAGES = ['current', 'requested', 'proposal', 'adjustment', 'draft', 'decided'] as const;

/** “为什么是49名？”: the chain of numbers and the sentences behind them, fit to be read aloud. */
export function whyDrawer(view: OpenView, code: string): TemplateResult | typeof nothing {
  const { open, looks, texts, numbers, look } = view;
  const words = explained(open.report, looks.locale);
  const line = townshipLines(open.report, looks.kind).find((one) => one.code === code);
  if (line === undefined) return nothing;
  const why = words.why[looks.kind].get(code);
  const problems = words.findings.filter(({ township, pending }) => township === code && !pending);
  // Closing the dialog itself gives the focus back to the township that was pressed.
  const close = (event: Event): void => {
    (event.target as HTMLElement).closest('dialog')?.close();
  };
  return html`<dialog
    class="drawer"
    id="why"
    aria-labelledby="why-title"
    @close=${() => {
      look({ why: undefined, whyIn: undefined });
    }}
  >
    <div class="row spread title-line">
      <h2 id="why-title">
        ${texts.why.title(line.name, texts.ledgers[looks.kind], numbers.whole(line.shown))}
      </h2>
      ${button({ label: texts.why.close, press: close, appearance: 'subtle', id: 'why-close' })}
    </div>
    ${ledgerSwitch(view)}
    <h3>${texts.why.chain}</h3>
    <dl class="chain">
      ${STAGES.map(
        (stage) =>
          html`<div class=${stage === 'draft' ? 'strong' : ''}>
            <dt>${texts.why.stages[stage]}</dt>
            <dd>${stageText(view, line.row, stage)}</dd>
          </div>`,
      )}
    </dl>
    <h3>${texts.why.how}</h3>
    <ol class="sentences">
      ${(why?.sentences ?? []).map((sentence) => html`<li>${sentence}</li>`)}
    </ol>
    ${
      looks.whyIn === undefined
        ? html`${decision(view, code)} ${sources(view, code)}`
        : html`<p class="muted">${otherPlan(view)}</p>`
    }
    ${
      problems.length === 0
        ? nothing
        : html`<h3>${texts.why.problems}</h3>
            <ul class="problems">
              ${problems.map((one) => problem(view, one))}
            </ul>`
    }
  </dialog>`;
}

/** Which plan explains the number, where it is not the open one: a year to come, or a trial. */
function otherPlan({ open, state, texts }: OpenView): string {
  const { asOf } = open.report.baseline;
  return asOf === state.open?.report.baseline.asOf
    ? texts.why.trialPlan
    : texts.why.otherPlan(asOf);
}

/** What was decided and where, if the pane and the planner's sheet differ. */
function decision(view: OpenView, code: string): TemplateResult | typeof nothing {
  const found = disagreements(view.state).find(
    ({ pane }) => pane.township === code && pane.kind === view.looks.kind,
  );
  return found === undefined
    ? nothing
    : html`<p class="caution">${disagreementWords(view, found)}</p>`;
}

/** The figures behind the number, each with the way to its cell. */
function sources(view: OpenView, code: string): TemplateResult | typeof nothing {
  const { open, looks, texts, session, numbers } = view;
  const some = sourcesOf(open, { kind: looks.kind, township: code });
  if (some.length === 0) return nothing;
  const text = (written: CellValue): string => {
    if (written === null) return texts.why.blankCell;
    if (typeof written === 'number') return numbers.whole(written);
    return typeof written === 'object' ? written.error : String(written);
  };
  return html`<h3>${texts.why.sources}</h3>
    <ul class="origins">
      ${some.map(
        ({ field, year, cell, written }) =>
          html`<li>
            <span>${fieldLabel(field)[looks.locale]}${year === undefined ? '' : ` ${year}`}</span>
            <b>${text(written)}</b>
            <button type="button" class="link" @click=${() => session.reveal(cell)}>
              ${addressOf(cell)}
            </button>
          </li>`,
      )}
    </ul>`;
}

const stageText = (
  { numbers, texts }: OpenView,
  row: LedgerRow,
  stage: (typeof STAGES)[number],
): string => {
  const value = row[stage];
  if (value === undefined) return texts.why.blank;
  return stage === 'adjustment' ? numbers.signed(value) : numbers.whole(value);
};
