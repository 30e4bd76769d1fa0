import { html, nothing, type TemplateResult } from 'lit';
import type { RollOver, RollOverSettings } from '../../../engine/index.ts';
import { isYear, yearOfTables } from '../../session/annual.ts';
import { carriedPosts, nextRound } from '../../session/nextRound.ts';
import { digestOf } from '../../session/state.ts';
import { button } from '../parts/button.ts';
import { ledgerSwitch } from '../parts/ledgerSwitch.ts';
import { toneOf } from '../parts/townshipTable.ts';
import { defineView, type Drawing } from './paneView.ts';
import { rolloverTexts, type RolloverTexts } from './texts/rollover.ts';

interface Choice {
  /** As typed; absent: the year after the one that is planned. */
  readonly year?: string | undefined;
  readonly isProvisional: boolean;
}

type Drawn = Drawing<RolloverTexts, Choice>;
type Rolled = Extract<RollOver, { state: 'rolled' }>;

/** 年度结转: what the next round begins with, said before its workbook is made. */
export const rolloverView = defineView<RolloverTexts, Choice>({
  id: 'rollover',
  texts: rolloverTexts,
  firstChoice: { isProvisional: false },
  draw: (drawing) => {
    const { view, texts } = drawing;
    const typed = typedYear(drawing);
    if (!isYear(typed))
      return html`${year(drawing, typed)}
        <p class="alarm" id="rollover-year-bad">${texts.badYear}</p>`;
    const settings = {
      locale: view.looks.locale,
      year: Number(typed),
      isProvisional: drawing.choice.isProvisional,
    };
    const round = nextRound(view.open, view.state.edits, settings);
    return html`${year(drawing, typed)} ${provisional(drawing, round)}
    ${
      round.state === 'refused'
        ? html`<p class="alarm" id="rollover-refused">${round.reason[view.looks.locale]}</p>`
        : html`${make(drawing, round, settings)} ${account(drawing, round)}`
    }`;
  },
});

const typedYear = ({ view, choice }: Drawn): string =>
  choice.year ?? String(yearOfTables(view.open.report) + 1);

const year = ({ texts, choose }: Drawn, typed: string): TemplateResult => {
  const isBad = !isYear(typed);
  return html`<label class="field narrow">
    <span>${texts.year}</span>
    <input
      type="text"
      inputmode="numeric"
      maxlength="4"
      id="rollover-year"
      .value=${typed}
      aria-invalid=${isBad ? 'true' : 'false'}
      aria-describedby=${isBad ? 'rollover-year-bad' : nothing}
      @change=${(event: Event) => {
        choose({ year: (event.target as HTMLInputElement).value.trim() || undefined });
      }}
    />
  </label>`;
};

/** Asked only where it makes a difference: a plan that is decided is never provisional. */
function provisional(
  { texts, choice, choose }: Drawn,
  round: RollOver,
): TemplateResult | typeof nothing {
  const isAsked = round.state === 'refused' ? round.because !== 'year' : round.isProvisional;
  if (!isAsked) return nothing;
  return html`<label class="tick">
      <input
        type="checkbox"
        id="provisional"
        .checked=${choice.isProvisional}
        @change=${() => {
          choose({ isProvisional: !choice.isProvisional });
        }}
      />
      ${texts.provisional}
    </label>
    ${
      round.state === 'rolled'
        ? html`<p class="caution" id="is-provisional">${texts.isProvisional}</p>`
        : nothing
    }`;
}

function make(
  { view, texts }: Drawn,
  { baseline }: Rolled,
  settings: RollOverSettings,
): TemplateResult {
  const { state, session } = view;
  const { kind } = session.host;
  return html`<p class="muted">${texts.promise[kind]}</p>
    ${state.isStale ? html`<p class="caution">${texts.isStale}</p>` : nothing}
    <p class="row">
      ${button({
        label: texts.make[kind](baseline.county.planYear ?? 0),
        appearance: 'primary',
        id: 'roll-over',
        isDisabled: state.busy !== undefined || state.isStale,
        press: () => session.rollOver(settings),
      })}
    </p>
    ${made({ view, texts })}`;
}

function made({ view, texts }: Pick<Drawn, 'view' | 'texts'>): TemplateResult | typeof nothing {
  const { madeRound, isStale } = view.state;
  if (madeRound === undefined) return nothing;
  const { of, name, year: next } = madeRound;
  if (isStale || of !== digestOf(view.open))
    return html`<p class="caution" id="rollover-outdated">${texts.outdated}</p>`;
  return html`<p class="good" role="status" id="rolled-over">
    ${name === undefined ? texts.opened(next) : texts.saved(next, name)}
  </p>`;
}

/** Line by line as the new workbook tells it, then the townships whose posts change. */
function account(drawing: Drawn, round: Rolled): TemplateResult {
  const { view, texts } = drawing;
  const { locale } = view.looks;
  return html`<h3>${texts.account}</h3>
    <dl class="account">
      ${round.account.map(
        ({ name, text }) =>
          html`<dt>${name[locale]}</dt>
            <dd>${text[locale]}</dd>`,
      )}
    </dl>
    ${changes(drawing, round)}`;
}

function changes({ view, texts }: Drawn, { baseline }: Rolled): TemplateResult {
  const { open, looks, numbers } = view;
  const lines = carriedPosts(open.report.baseline, baseline, looks.kind);
  return html`<h3>${texts.changed(lines.length)}</h3>
    ${ledgerSwitch(view)}
    ${
      lines.length === 0
        ? html`<p class="good">${texts.unchanged}</p>`
        : html`<table class="compact" id="carried">
            <caption class="unseen">
              ${texts.caption}
            </caption>
            <thead>
              <tr>
                <th scope="col">${view.texts.table.township}</th>
                <th scope="col" class="number">${texts.before}</th>
                <th scope="col" class="number">${texts.after}</th>
                <th scope="col" class="number">${texts.change}</th>
              </tr>
            </thead>
            <tbody>
              ${lines.map(({ name, before, after }) => {
                const isKnown = after !== undefined && before !== undefined;
                const change = isKnown ? after - before : undefined;
                return html`<tr>
                  <th scope="row">${name}</th>
                  <td class="number">${numbers.whole(before)}</td>
                  <td class="number strong">${numbers.whole(after)}</td>
                  <td class="number ${toneOf(change)}">${numbers.signed(change)}</td>
                </tr>`;
              })}
            </tbody>
          </table>`
    }`;
}
