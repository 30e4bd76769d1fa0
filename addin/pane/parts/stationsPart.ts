import { html, type TemplateResult } from 'lit';
import { SPLIT_LABELS, SPLIT_MATTERS, type PlanReport } from '../../../engine/index.ts';
import type { OpenView } from '../view.ts';
import type { StationsTexts } from '../views/texts/stations.ts';
import { cellLink, inRow, townshipOf } from './cellLink.ts';
import { dataTable } from './dataTable.ts';

type Stations = NonNullable<PlanReport['plan']['stations']>;
type Station = Stations['rows'][number];
type Matter = (typeof SPLIT_MATTERS)[number];
interface Words {
  readonly view: OpenView;
  readonly texts: StationsTexts;
}

/** Stations that stand: types before and after, line and block, consent, secondments. */
export function stationsPart(words: Words, stations: Stations): TemplateResult {
  const { view, texts } = words;
  const { numbers } = view;
  const sum = (of: (row: Station) => number): string =>
    numbers.whole(stations.rows.reduce((total, row) => total + of(row), 0));
  const present = stations.rows.filter(({ state }) => state === 'present');
  const typesIn = ({ stations: some, offices }: Stations['before']): string =>
    texts.types(numbers.whole(some), numbers.whole(offices));
  return html`<h3>${texts.stations}</h3>
    <div class="sentence" id="station-types">
      ${texts.typesBecame(typesIn(stations.before), typesIn(stations.after))}
    </div>
    <p>
      ${texts.consent(
        sum(({ agreed }) => agreed),
        sum(({ asked }) => asked),
      )}
    </p>
    <p>${texts.seconded(sum(({ seconded }) => seconded))}</p>
    ${typesTable(words, stations.types)} ${splitTable(words, present)} ${watchTable(words, present)}`;
}

function typesTable({ view, texts }: Words, types: Stations['types']): TemplateResult {
  const words = texts.typeTable;
  const { numbers } = view;
  return dataTable<Stations['types'][number]>({
    caption: words.caption,
    rows: types,
    none: words.none,
    columns: [
      { head: words.type, cell: ({ type }) => type },
      { head: words.before, isNumber: true, cell: ({ before }) => numbers.whole(before) },
      { head: words.after, isNumber: true, cell: ({ after }) => numbers.whole(after) },
    ],
  });
}

/** How many stations have each matter in which hands, and in how many it is in the wrong ones. */
function splitTable({ view, texts }: Words, present: readonly Station[]): TemplateResult {
  const words = texts.split;
  const count = (is: (row: Station) => boolean): number => present.filter(is).length;
  const marked = (value: number, tone: string) =>
    html`<span class=${value > 0 ? tone : ''}>${view.numbers.whole(value)}</span>`;
  const number = (head: string, cell: (matter: Matter) => unknown) => ({
    head,
    isNumber: true,
    cell,
  });
  return html`<h3>${words.caption}</h3>
    ${dataTable<Matter>({
      caption: words.caption,
      rows: present.length === 0 ? [] : SPLIT_MATTERS,
      none: words.none,
      columns: [
        { head: words.matter, cell: (matter) => SPLIT_LABELS[matter][view.looks.locale] },
        number(words.department, (matter) =>
          marked(
            count(({ station }) => station[matter] === 'department'),
            '',
          ),
        ),
        number(words.township, (matter) =>
          marked(
            count(({ station }) => station[matter] === 'township'),
            '',
          ),
        ),
        number(words.unsaid, (matter) =>
          marked(
            count(({ unsaid }) => unsaid.includes(matter)),
            'wait',
          ),
        ),
        number(words.misplaced, (matter) =>
          marked(
            count(({ misplaced }) => misplaced.some((one) => one.matter === matter)),
            'bad',
          ),
        ),
      ],
    })}`;
}

/** Stations somebody has to see to, each with its cell. */
function watchTable({ view, texts }: Words, present: readonly Station[]): TemplateResult {
  const words = texts.watch;
  const { numbers } = view;
  return html`<h3>${words.caption}</h3>
    ${dataTable<Station>({
      caption: words.caption,
      rows: present.filter((row) => troublesOf({ view, texts }, row).length > 0),
      none: words.none,
      columns: [
        { head: words.township, cell: ({ station }) => townshipOf(view, station.township) },
        { head: words.station, cell: ({ station }) => cellLink(view, station.cell, station.name) },
        { head: words.posts, isNumber: true, cell: ({ station }) => numbers.whole(station.posts) },
        {
          head: words.people,
          isNumber: true,
          cell: ({ station }) => numbers.whole(station.people),
        },
        { head: words.what, cell: (row) => inRow(view, troublesOf({ view, texts }, row)) },
      ],
    })}`;
}

function troublesOf(
  { view, texts }: Words,
  { misplaced, asked, agreed, seconded }: Station,
): readonly string[] {
  const words = texts.watchWords;
  const { locale } = view.looks;
  return [
    ...misplaced.map(
      ({ matter }) =>
        `${SPLIT_LABELS[matter][locale]}${locale === 'zh-CN' ? '' : ' '}${words.misplaced}`,
    ),
    ...(agreed < asked ? [words.consent] : []),
    ...(seconded > 0 ? [words.seconded] : []),
  ];
}
