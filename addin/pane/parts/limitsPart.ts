import { html, nothing, type TemplateResult } from 'lit';
import { CLASS_LABELS, type ParameterInForce, type PlanReport } from '../../../engine/index.ts';
import type { Drawing } from '../views/paneView.ts';
import { countyReportTexts } from '../views/texts/countyReport.ts';
import type { InstitutionsTexts } from '../views/texts/institutions.ts';
import { inRow, townshipName, townshipOf, townshipsInRow } from './cellLink.ts';
import { dataTable } from './dataTable.ts';
import { parameterField, slotsOf } from './parameterField.ts';

type Plan = PlanReport['plan'];
type Row = Plan['institutions'][number];
type Group = Row['groups']['office'];
type SetUps = NonNullable<Plan['setUps']>;
type Own = SetUps['own'][number];

/** The township, and the institution, that are unfolded. */
export interface LimitsChoice {
  readonly unfolded?: string | undefined;
  readonly compared?: string | undefined;
}

type Words = Drawing<InstitutionsTexts, LimitsChoice>;

/** Institutions against limits; a press shows what the township made of its own choice. */
export function limitsTable(drawing: Words, { institutions, setUps }: Plan): TemplateResult {
  const { view, texts, choice, choose } = drawing;
  const words = texts.limits;
  const { locale } = view.looks;
  const number = (head: string, cell: (row: Row) => unknown) => ({ head, isNumber: true, cell });
  const ownOf = ({ township }: Row) => setUps?.rows.find((one) => one.township === township);
  return html`${dataTable<Row>({
      caption: words.caption,
      rows: institutions,
      none: words.none,
      keyOf: ({ township }) => township,
      columns: [
        { head: words.township, cell: ({ township }) => townshipOf(view, township) },
        {
          head: words.sizeClass,
          cell: ({ sizeClass }) =>
            sizeClass === undefined ? '—' : CLASS_LABELS[sizeClass][locale],
        },
        number(words.offices, ({ groups }) => against(drawing, groups.office)),
        number(words.centres, ({ groups }) => against(drawing, groups.centre)),
        number(words.uniform, ({ groups }) => uniform(drawing, groups)),
        number(words.own, (row) => view.numbers.whole(ownOf(row)?.own.length)),
      ],
      unfolding: {
        isOpen: ({ township }) => township === choice.unfolded,
        toggle: ({ township }) => {
          choose({ unfolded: township === choice.unfolded ? undefined : township });
        },
        label: ({ township }) => countyReportTexts[locale].more(townshipName(view, township)),
        draw: (row) => details(drawing, { row, own: ownOf(row) }),
      },
    })}
    <p class="muted">${texts.limitNote}</p>
    ${limitFields(drawing)}`;
}

/** The limits of each class, to be set right here where the source gives none. */
function limitFields({ view, texts }: Words): TemplateResult {
  const slots = slotsOf(view, ['institutions.limitOffices', 'institutions.limitCentres']);
  return html`<details id="group-limits" ?open=${slots.some(({ basis }) => basis === 'pending')}>
    <summary>${texts.limitParameters}</summary>
    <div class="fields three">${slots.map((slot) => parameterField(view, fullyNamed(slot)))}</div>
  </details>`;
}

/** A parameter of a table whose field stands by itself: name and key in one. */
const fullyNamed = ({ label, keyLabel = label, ...slot }: ParameterInForce): ParameterInForce => ({
  ...slot,
  label: {
    'zh-CN': `${label['zh-CN']} · ${keyLabel['zh-CN']}`,
    'en-US': `${label['en-US']} · ${keyLabel['en-US']}`,
  },
});

const against = ({ view }: Words, { actual, limit }: Group): TemplateResult => {
  const { whole } = view.numbers;
  const isOver = actual !== undefined && limit !== undefined && actual > limit;
  return html`<span class=${isOver ? 'bad' : ''}>${whole(actual)}/${whole(limit)}</span>`;
};

/** Uniform offices and centres together: what is there of what has to be. */
function uniform({ view }: Words, { office, centre }: Row['groups']): TemplateResult | string {
  const parts = [office.uniform, office.required, centre.uniform, centre.required];
  const [offices, officesDue, centres, centresDue] = parts;
  if (offices === undefined || centres === undefined) return '—';
  if (officesDue === undefined || centresDue === undefined) return '—';
  const [there, due] = [offices + centres, officesDue + centresDue];
  return html`<span class=${there < due ? 'bad' : ''}
    >${view.numbers.whole(there)}/${view.numbers.whole(due)}</span
  >`;
}

function details(
  { view, texts }: Words,
  { row, own }: { readonly row: Row; readonly own: SetUps['rows'][number] | undefined },
): TemplateResult {
  const { office, centre } = row.groups;
  const words = texts.setUp;
  const named = (lead: string, names: readonly string[]): TemplateResult | typeof nothing =>
    names.length === 0 ? nothing : html`<p><b>${lead}</b>${inRow(view, names)}</p>`;
  const variants = [...office.uniformVariants, ...centre.uniformVariants];
  return html`${own?.own.length === 0 ? html`<p>${words.nothing}</p>` : nothing}
  ${named(words.own, own?.own ?? [])} ${named(words.alone, own?.alone ?? [])}
  ${named(words.missing, [...office.missingUniform, ...centre.missingUniform])}
  ${named(words.duplicates, [...office.duplicates, ...centre.duplicates])}
  ${named(
    words.renamed,
    variants.map(({ name, usual }) => `${name} → ${usual}`),
  )}
  ${own?.free === undefined ? nothing : html`<p>${texts.free(view.numbers.whole(own.free))}</p>`}
  ${own === undefined ? nothing : html`<p>${texts.alike(view.numbers.whole(own.alike))}</p>`}`;
}

/** What townships set up themselves, and which of them did. */
export function comparedTable(
  { view, texts, choice, choose }: Words,
  own: readonly Own[],
): TemplateResult {
  const words = texts.compared;
  return html`<h3>${words.caption}</h3>
    ${dataTable<Own>({
      caption: words.caption,
      rows: own,
      none: words.none,
      keyOf: ({ name }) => name,
      columns: [
        { head: words.name, cell: ({ name }) => name },
        { head: words.kind, cell: ({ kind }) => words[kind] },
        {
          head: words.townships,
          isNumber: true,
          cell: ({ townships }) => view.numbers.whole(townships.length),
        },
      ],
      unfolding: {
        isOpen: ({ name }) => name === choice.compared,
        toggle: ({ name }) => {
          choose({ compared: name === choice.compared ? undefined : name });
        },
        label: ({ name }) => countyReportTexts[view.looks.locale].more(name),
        draw: ({ townships }) => html`<p>${townshipsInRow(view, townships)}</p>`,
      },
    })}`;
}
