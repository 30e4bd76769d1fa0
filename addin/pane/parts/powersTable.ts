import { html, nothing, type TemplateResult } from 'lit';
import type { HandoverState, PowersPlan, PowersRow } from '../../../engine/index.ts';
import type { OpenView } from '../view.ts';
import type { Drawing } from '../views/paneView.ts';
import { countyReportTexts } from '../views/texts/countyReport.ts';
import type { PowersTexts } from '../views/texts/powers.ts';
import { explained } from '../words.ts';
import { cellLink, townshipName, townshipOf } from './cellLink.ts';
import { dataTable } from './dataTable.ts';
import { figures } from './figures.ts';

/** What this table shows and how its user unfolds it. */
type Words = Drawing<PowersTexts, { readonly unfolded?: string | undefined }>;

/** What every township exercises by each route and can bear; a press unfolds the way of its items. */
export function powersTable(drawing: Words, powers: PowersPlan): TemplateResult {
  const { view, texts, choice, choose } = drawing;
  const { columns } = texts;
  const count = (head: string, of: (row: PowersRow) => number) => ({
    head,
    isNumber: true,
    cell: (row: PowersRow) => view.numbers.whole(of(row)),
  });
  return dataTable<PowersRow>({
    caption: texts.caption,
    rows: powers.townships,
    none: texts.none,
    keyOf: ({ township }) => township,
    columns: [
      { head: columns.township, cell: ({ township }) => townshipOf(view, township) },
      count(columns.statutory, ({ statutory }) => statutory),
      count(columns.conferred, ({ conferred }) => conferred),
      count(columns.delegated, ({ delegated }) => delegated),
      count(columns.special, ({ special }) => special),
      { head: columns.capacity, isNumber: true, cell: (row) => capacity(drawing, row) },
    ],
    unfolding: {
      isOpen: ({ township }) => township === choice.unfolded,
      toggle: ({ township }) => {
        choose({ unfolded: township === choice.unfolded ? undefined : township });
      },
      label: ({ township }) =>
        countyReportTexts[view.looks.locale].more(townshipName(view, township)),
      draw: (row) => details(drawing, { row, powers }),
    },
  });
}

function capacity({ view, texts }: Words, row: PowersRow): TemplateResult | string {
  const { open, numbers, looks } = view;
  if (row.certified === undefined) return html`<span class="wait">${texts.verdict.nobody}</span>`;
  if (open.report.policy.powers.capacityPerOfficer === undefined)
    return html`<span class="wait">${countyReportTexts[looks.locale].pending}</span>`;
  if (row.spare === undefined) return '—';
  return row.spare < 0
    ? html`<span class="bad">${texts.back(numbers.whole(row.giveBack?.length))}</span>`
    : html`<span class="fine">${texts.take(numbers.whole(row.couldTake?.length))}</span>`;
}

/** In words, then the four steps and every item on its way. */
function details(
  { view, texts }: Words,
  { row, powers }: { readonly row: PowersRow; readonly powers: PowersPlan },
): TemplateResult {
  const { open, looks, numbers } = view;
  const steps = [
    ...(['wished', 'offered', 'assessed', 'decided'] as const).map((step) => ({
      label: texts.steps[step],
      value: numbers.whole(row.steps[step]),
    })),
    { label: texts.steps.handedDown, value: numbers.whole(row.handedDown) },
    {
      label: texts.columns.letters,
      value: numbers.whole(row.letters),
      note: `${texts.figures.inForce} ${numbers.whole(row.lettersInForce)}`,
    },
  ];
  const states = powers.handovers.filter(({ township }) => township === row.township);
  const said = explained(open.report, looks.locale).powers.get(row.township);
  return html`${said === undefined ? nothing : html`<p>${said}</p>`} ${figures(steps)}
  ${statesTable({ view, texts }, { states, powers })}`;
}

function statesTable(
  { view, texts }: Pick<Words, 'view' | 'texts'>,
  { states, powers }: { readonly states: readonly HandoverState[]; readonly powers: PowersPlan },
): TemplateResult {
  const names = new Map(powers.items.map(({ id, name }) => [id, name]));
  const words = texts.states;
  return dataTable<HandoverState>({
    caption: words.caption,
    rows: states,
    none: words.none,
    columns: [
      {
        head: words.item,
        cell: ({ item, record }) => cellLink(view, record.cell, itemWords(item, names.get(item))),
      },
      { head: words.department, cell: ({ department }) => department ?? '—' },
      { head: words.step, cell: (state) => stepWords(texts, state) },
      { head: words.record, cell: (state) => recordWords(view, state) },
    ],
  });
}

/** A placeholder is named after its number, which then stands there once. */
const itemWords = (id: string, name: string | undefined): string =>
  name === undefined || name.includes(id) ? (name ?? id) : `${id} ${name}`;

function stepWords(texts: PowersTexts, { step, record }: HandoverState): TemplateResult {
  const { decision } = record;
  const isThrough = step === texts.reached.length - 1 && decision !== undefined;
  return isThrough
    ? html`<span class=${decision === 'handDown' ? 'fine' : ''}>${texts.decisions[decision]}</span>`
    : html`<span class="wait">${texts.reached[step]}</span>`;
}

const recordWords = (view: OpenView, { record }: HandoverState): string =>
  [record.askedBy, record.offeredBy, record.assessedBy, record.document, record.decidedOn]
    .filter((part) => part !== undefined)
    .join(view.looks.locale === 'zh-CN' ? '，' : ', ');
