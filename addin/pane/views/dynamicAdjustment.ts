import { html, nothing, type TemplateResult } from 'lit';
import type { ParameterInForce } from '../../../engine/index.ts';
import {
  distanceLines,
  stepStory,
  type DistanceLine,
  type StepStory,
  type YearsStep,
} from '../../session/distances.ts';
import { distanceTable } from '../parts/distanceTable.ts';
import { ledgerSwitch } from '../parts/ledgerSwitch.ts';
import { parameterField, slotsOf } from '../parts/parameterField.ts';
import { townshipLink } from '../parts/townshipTable.ts';
import type { OpenView } from '../view.ts';
import { explained } from '../words.ts';
import { defineView, type Drawing } from './paneView.ts';
import { dynamicAdjustmentTexts, type DynamicAdjustmentTexts } from './texts/dynamicAdjustment.ts';

interface Choice {
  readonly onlyDistant: boolean;
  /** Code of the township whose way is unfolded. */
  readonly unfolded?: string | undefined;
}

/** 动态调整: target, distance, this year's step and what holds it, with its parameters in reach. */
export const dynamicAdjustmentView = defineView<DynamicAdjustmentTexts, Choice>({
  id: 'dynamicAdjustment',
  texts: dynamicAdjustmentTexts,
  firstChoice: { onlyDistant: true },
  draw: ({ view, texts, choice, choose }) => {
    const { open, looks } = view;
    const step = open.report.plan.adjustment[looks.kind];
    const lines = distanceLines(open.report, looks.kind);
    const [scope] = slotsOf(view, ['quota.scope']);
    return html`${ledgerSwitch(view)}
      <div class="narrow">${scope === undefined ? nothing : parameterField(view, scope)}</div>
      <p class="muted">${scope?.value === 'paced' ? texts.isProposal : texts.isForInformation}</p>
      <div class="sentence" id="story" aria-live="polite">
        ${
          step.status === 'determined'
            ? story({ view, texts }, stepStory(lines))
            : unsettled({ view, texts }, step)
        }
      </div>
      ${notes(texts, step)}
      <details id="group-step">
        <summary>${texts.parameters}</summary>
        <div class="fields">${terms(view).map((slot) => parameterField(view, slot))}</div>
      </details>
      ${distanceTable(view, {
        ...{ texts, lines, onlyDistant: choice.onlyDistant, unfolded: choice.unfolded, choose },
      })}`;
  },
});

type Words = Pick<Drawing<DynamicAdjustmentTexts, Choice>, 'view' | 'texts'>;

/** Why there is no step this year, and what is wanting. */
function unsettled({ view, texts }: Words, { status }: YearsStep): TemplateResult {
  const { open, looks } = view;
  if (status === 'infeasible') return html`<p class="alarm">${texts.infeasible}</p>`;
  const words = explained(open.report, looks.locale).stepMissing[looks.kind];
  return html`<p>${texts.missing(words.join(looks.locale === 'zh-CN' ? '、' : ', '))}</p>`;
}

/** Who moves this year and why: each name leads to its number. */
function story({ view, texts }: Words, { up, down, held, underway }: StepStory): TemplateResult {
  const isChinese = view.looks.locale === 'zh-CN';
  const comma = isChinese ? '、' : ', ';
  const named = (
    lines: readonly DistanceLine[],
    lead: (townships: number, posts: number) => string,
  ): TemplateResult | typeof nothing => {
    const posts = lines.reduce((sum, { row }) => sum + Math.abs(row.step ?? 0), 0);
    return lines.length === 0
      ? nothing
      : html`<p>
          ${lead(lines.length, posts)}${lines.map(
            (line, index) =>
              html`${index === 0 ? nothing : comma}${townshipLink(view, line)}
              ${view.numbers.signed(line.row.step)}`,
          )}${isChinese ? '。' : '.'}
        </p>`;
  };
  const reasons = [...held].map(([reason, count]) => texts.heldBy(reason, count));
  return html`${up.length + down.length === 0 ? html`<p>${texts.nobody}</p>` : nothing}
  ${named(up, texts.gain)} ${named(down, texts.lose)}
  ${reasons.length === 0 ? nothing : html`<p class="muted">${texts.held(reasons.join(comma))}</p>`}
  ${underway === 0 ? nothing : html`<p class="muted">${texts.underway(underway)}</p>`}`;
}

function notes(
  texts: DynamicAdjustmentTexts,
  { opened, isHiringFrozen }: YearsStep,
): readonly TemplateResult[] {
  const said = [
    ...(opened.length === 0
      ? []
      : [texts.opened(opened.map((one) => texts.relaxations[one]).join(' → '))]),
    ...(isHiringFrozen === true ? [texts.hiringFrozen] : []),
  ];
  return said.map((one) => html`<p class="caution">${one}</p>`);
}

/** What decides this year's step in the ledger that is shown, under its own name. */
function terms(view: OpenView): readonly ParameterInForce[] {
  const { kind } = view.looks;
  const valueOf = (id: string): ParameterInForce['value'] => slotsOf(view, [id])[0]?.value;
  const byShare = valueOf('adjustment.paceBy') === 'share';
  const ids = [
    ...['adjustment.gainThreshold', 'adjustment.keepThreshold', 'adjustment.paceBy'],
    ...(byShare
      ? ['adjustment.paceUpShare', 'adjustment.paceDownShare']
      : ['adjustment.paceUp', 'adjustment.paceDown']),
    ...['adjustment.priority', 'adjustment.practice', 'adjustment.exits'],
    ...(valueOf('adjustment.exits') === 'rate' ? ['forecast.exitRate'] : []),
  ];
  return slotsOf(view, ids)
    .filter(({ key }) => key === undefined || key === kind)
    .map((slot) => ({ ...slot, keyLabel: undefined }));
}
