import { html, nothing, type TemplateResult } from 'lit';
import { QUOTA_LABELS } from '../../../engine/index.ts';
import { flowBooks, type FlowBook, type StationFlow } from '../../session/flowBooks.ts';
import { lazily } from '../../session/lazily.ts';
import type { Drawing } from '../views/paneView.ts';
import { countyReportTexts } from '../views/texts/countyReport.ts';
import type { StationsTexts } from '../views/texts/stations.ts';
import { cellLink, townshipOf } from './cellLink.ts';
import { dataTable } from './dataTable.ts';
import { figures } from './figures.ts';
import { filterSelect } from './filterSelect.ts';

/** Which moves are shown, and the target that is unfolded. */
export interface FlowChoice {
  readonly flow: 'handedDown' | 'merged';
  readonly target?: string | undefined;
}

type Words = Drawing<StationsTexts, FlowChoice>;
type Target = StationFlow['targets'][number];
type Edge = StationFlow['edges'][number];

const booksOf = lazily(flowBooks);

/** Posts and people edge by edge: what moved, whether it arrived, where to, from where. */
export function flowPart(drawing: Words, flows: Readonly<Record<FlowChoice['flow'], StationFlow>>) {
  const { view, texts, choice, choose } = drawing;
  const { numbers } = view;
  const flow = flows[choice.flow];
  const { posts, documented, provincial } = flow;
  return html`<h3>${texts.flow.heading}</h3>
    ${filterSelect({
      id: 'flow',
      label: texts.flow.label,
      names: { handedDown: texts.flow.handedDown, merged: texts.flow.merged },
      chosen: choice.flow,
      choose: (next) => {
        choose({ flow: next, target: undefined });
      },
    })}
    ${sums(drawing, flow)} ${books(drawing, booksOf(flow))}
    ${
      choice.flow === 'handedDown'
        ? html`<p class=${provincial === posts ? 'good' : 'caution'} id="provincial">
            ${texts.provincial(
              numbers.whole(posts),
              numbers.whole(documented),
              numbers.whole(provincial),
            )}
          </p>`
        : nothing
    }
    ${typesTable(drawing, flow)} ${targetsTable(drawing, flow)}`;
}

function sums({ view, texts }: Words, flow: StationFlow): TemplateResult {
  const { numbers } = view;
  const names = ['stations', 'posts', 'people', 'vacant'] as const;
  return figures([
    ...names.map((name) => ({ label: texts.figures[name], value: numbers.whole(flow[name]) })),
    {
      label: texts.figures.useRate,
      value: flow.useRate === undefined ? '—' : numbers.percent(flow.useRate),
    },
  ]);
}

function books({ view, texts }: Words, rows: readonly FlowBook[]): TemplateResult {
  const words = texts.books;
  const { numbers, looks } = view;
  const number = (head: string, of: (row: FlowBook) => number | undefined) => ({
    head,
    isNumber: true,
    cell: (row: FlowBook) => numbers.whole(of(row)),
  });
  const isKnown = rows.every(({ gap }) => gap !== undefined);
  const isEven = rows.every(({ gap }) => gap === 0);
  return html`<p class=${isEven ? 'good' : isKnown ? 'alarm' : 'caution'} id="conserved">
      ${isEven ? texts.conserved : isKnown ? texts.notConserved : texts.undetermined}
    </p>
    ${dataTable<FlowBook>({
      caption: words.caption,
      rows,
      none: texts.targets.none,
      columns: [
        {
          head: words.ledger,
          cell: ({ kind, unit }) => `${QUOTA_LABELS[kind][looks.locale]} · ${words[unit]}`,
        },
        number(words.had, ({ had }) => had),
        number(words.moved, ({ moved }) => moved),
        number(words.arrived, ({ arrived }) => arrived),
        number(words.gap, ({ gap }) => gap),
      ],
    })}`;
}

function typesTable({ view, texts }: Words, { types }: StationFlow): TemplateResult {
  const words = texts.flowTypes;
  const names = ['stations', 'posts', 'people', 'vacant'] as const;
  return dataTable<StationFlow['types'][number]>({
    caption: words.caption,
    rows: types,
    none: words.none,
    columns: [
      { head: words.type, cell: ({ type }) => type },
      ...names.map((name) => ({
        head: words[name],
        isNumber: true,
        cell: (row: StationFlow['types'][number]) => view.numbers.whole(row[name]),
      })),
    ],
  });
}

const keyOf = ({ township, name, kind }: Target): string => `${township} ${name} ${kind}`;

function targetsTable(drawing: Words, { targets, edges }: StationFlow): TemplateResult {
  const { view, texts, choice, choose } = drawing;
  const { numbers, looks } = view;
  const words = texts.targets;
  return dataTable<Target>({
    caption: words.caption,
    rows: targets,
    none: words.none,
    keyOf,
    columns: [
      { head: words.township, cell: ({ township }) => townshipOf(view, township) },
      {
        head: words.name,
        cell: ({ name, isKnown, edge }) =>
          html`${cellLink(view, edge.cell, name)}${
            isKnown ? nothing : html` <span class="wait">${words.unknown}</span>`
          }`,
      },
      { head: words.sources, isNumber: true, cell: ({ sources }) => numbers.whole(sources) },
      { head: words.posts, isNumber: true, cell: ({ arrived }) => numbers.whole(arrived.posts) },
      { head: words.people, isNumber: true, cell: ({ arrived }) => numbers.whole(arrived.people) },
    ],
    unfolding: {
      isOpen: (row) => keyOf(row) === choice.target,
      toggle: (row) => {
        choose({ target: keyOf(row) === choice.target ? undefined : keyOf(row) });
      },
      label: ({ name }) => countyReportTexts[looks.locale].more(name),
      draw: (row) => edgesTable(drawing, { row, edges }),
    },
  });
}

/** Every source of one target. */
function edgesTable(
  { view, texts }: Words,
  { row, edges }: { readonly row: Target; readonly edges: readonly Edge[] },
): TemplateResult {
  const { numbers } = view;
  const words = texts.edges;
  const { posts, people } = row.fromCentres;
  const own = edges.filter(
    ({ move, targetName }) =>
      move.township === row.township && targetName === row.name && move.kind === row.kind,
  );
  return html`${
    posts === 0 && people === 0
      ? nothing
      : html`<p>${texts.fromCentres(numbers.whole(posts), numbers.whole(people))}</p>`
  }
  ${dataTable<Edge>({
    caption: words.caption,
    rows: own,
    none: words.none,
    columns: [
      { head: words.source, cell: ({ move, sourceName }) => cellLink(view, move.cell, sourceName) },
      { head: words.posts, isNumber: true, cell: ({ move }) => numbers.whole(move.posts) },
      { head: words.people, isNumber: true, cell: ({ move }) => numbers.whole(move.people) },
      { head: words.date, cell: ({ move }) => move.date ?? '—' },
      { head: words.document, cell: ({ move }) => move.document ?? '—' },
    ],
  })}`;
}
