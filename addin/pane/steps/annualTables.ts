import { html, nothing, type TemplateResult } from 'lit';
import {
  ANNUAL_SHEETS,
  ANNUAL_TABLES,
  ANNUAL_TITLES,
  QUOTA_KINDS,
  type AnnualTableId,
} from '../../../engine/index.ts';
import { isYear, tablesWriting, yearOfTables } from '../../session/annual.ts';
import { formerDatesOf } from '../../session/formerDates.ts';
import { digestOf } from '../../session/state.ts';
import { button } from '../parts/button.ts';
import type { OpenView } from '../view.ts';

/** What is chosen here, kept for the eye alone. */
interface Choice {
  readonly tables: readonly AnnualTableId[];
  /** As typed; absent: the year of the plan. */
  readonly year?: string | undefined;
  readonly keepsCopy: boolean;
}

const FIRST: Choice = { tables: ANNUAL_TABLES, keepsCopy: false };

/** Tables with a page for each township. */
const BY_TOWNSHIP: ReadonlySet<AnnualTableId> = new Set(['consultation', 'notice']);

const choiceIn = ({ looks }: OpenView): Choice =>
  (looks.choices['annual'] as Choice | undefined) ?? FIRST;

const choose = (view: OpenView, change: Partial<Choice>): void => {
  const { looks, look } = view;
  look({ choices: { ...looks.choices, annual: { ...choiceIn(view), ...change } } });
};

/** 年度报表: which tables, for which year; every sheet is named before it is made. */
export function annualTables(view: OpenView): TemplateResult {
  const { texts } = view;
  return html`<section id="annual" aria-labelledby="annual-heading">
    <h3 id="annual-heading">${texts.annual.heading}</h3>
    <p class="muted">${texts.annual.lead}</p>
    ${list(view)} ${year(view)} ${cautions(view)} ${keep(view)} ${actions(view)} ${outcome(view)}
  </section>`;
}

function list(view: OpenView): TemplateResult {
  const { texts, session } = view;
  const { tables } = choiceIn(view);
  const all = (ids: readonly AnnualTableId[]) => () => {
    choose(view, { tables: ids });
  };
  return html`<fieldset class="tables">
      <legend>${texts.annual.choose}</legend>
      <p class="row">
        <button type="button" class="link" id="all-tables" @click=${all(ANNUAL_TABLES)}>
          ${texts.annual.all}
        </button>
        <button type="button" class="link" id="no-tables" @click=${all([])}>
          ${texts.annual.none}
        </button>
      </p>
      <p class="muted">${texts.annual.will[session.host.kind]}</p>
      <div class="table-list">
        ${ANNUAL_TABLES.map((id) => tick(view, id, tables.includes(id)))}
      </div>
    </fieldset>
    ${removed(view)}
    ${session.host.kind === 'file' ? nothing : html`<p class="muted">${texts.annual.stays}</p>`}`;
}

/** One table: its title, its sheet, and what becomes of the sheet. */
function tick(view: OpenView, id: AnnualTableId, isChosen: boolean): TemplateResult {
  const { texts, looks, open, state, session } = view;
  const sheet = ANNUAL_SHEETS[id][looks.locale];
  const isThere = session.host.kind === 'excel' && state.tables.includes(sheet);
  const fate = isThere ? texts.annual.replaces : texts.annual.creates;
  return html`<label class="tick table">
    <input
      type="checkbox"
      name="annual"
      value=${id}
      .checked=${isChosen}
      @change=${() => {
        const { tables } = choiceIn(view);
        const chosen = tables.includes(id) ? tables.filter((one) => one !== id) : [...tables, id];
        choose(view, { tables: chosen });
      }}
    />
    <span>
      ${ANNUAL_TITLES[id][looks.locale]}
      <span class="muted">
        ${sheet}${isChosen ? html` · <b>${fate}</b>` : nothing}
        ${
          BY_TOWNSHIP.has(id)
            ? html` · ${texts.annual.pages(open.report.baseline.townships.length)}`
            : nothing
        }
      </span>
    </span>
  </label>`;
}

/** Standing tables in the other language. */
function removed(view: OpenView): TemplateResult | typeof nothing {
  const { texts, session } = view;
  const { removes } = writing(view);
  if (session.host.kind === 'file' || removes.length === 0) return nothing;
  return html`<ul class="sheets">
    ${removes.map((name) => html`<li>${name} <span class="muted">${texts.annual.removes}</span></li>`)}
  </ul>`;
}

const writing = (view: OpenView) =>
  tablesWriting(view.state.tables, {
    locale: view.looks.locale,
    tables: choiceIn(view).tables,
  });

function year(view: OpenView): TemplateResult {
  const { texts, open } = view;
  const planned = yearOfTables(open.report);
  const typed = choiceIn(view).year ?? String(planned);
  const isBad = !isYear(typed);
  return html`<label class="field narrow">
      <span>${texts.annual.year}</span>
      <input
        type="text"
        inputmode="numeric"
        maxlength="4"
        id="annual-year"
        .value=${typed}
        aria-invalid=${isBad ? 'true' : 'false'}
        aria-describedby=${isBad ? 'annual-year-bad' : nothing}
        @change=${(event: Event) => {
          choose(view, { year: (event.target as HTMLInputElement).value.trim() || undefined });
        }}
      />
    </label>
    ${isBad ? html`<p class="alarm" id="annual-year-bad">${texts.annual.badYear}</p>` : nothing}
    ${
      isBad || Number(typed) === planned
        ? nothing
        : html`<p class="caution">${texts.annual.otherYear(Number(typed), planned)}</p>`
    }`;
}

/** What the tables will lack, and what should be done before they are filed. */
function cautions(view: OpenView): TemplateResult {
  const { texts, open, state, looks } = view;
  const { baseline, findings, plan } = open.report;
  const status = baseline.county.status ?? 'draft';
  const errors = findings.filter(({ notice }) => notice.severity === 'error').length;
  const blank = QUOTA_KINDS.filter((kind) => plan.ledgers[kind].status !== 'determined');
  const names = blank.map((kind) => texts.ledgers[kind]);
  return html`
    ${baseline.townships.length === 0 ? caution(texts.annual.noTownships) : nothing}
    ${blank.length === 0 ? nothing : caution(texts.annual.blank(listed(names, looks.locale)))}
    ${errors === 0 ? nothing : caution(texts.annual.problemsFirst(errors))}
    ${
      status === 'approved'
        ? nothing
        : html`<p class="muted">${texts.annual.notApproved(texts.approval.statuses[status])}</p>`
    }
    ${state.isStale ? caution(texts.output.isStale) : nothing}
  `;
}

const listed = (names: readonly string[], locale: string): string =>
  names.join(locale === 'zh-CN' ? '、' : ', ');

const caution = (text: string): TemplateResult => html`<p class="caution">${text}</p>`;

function keep(view: OpenView): TemplateResult | typeof nothing {
  const { texts, session, state } = view;
  const { replaces, removes } = writing(view);
  if (session.host.kind === 'file' || replaces.length + removes.length === 0) return nothing;
  const { keepsCopy } = choiceIn(view);
  return html`<label class="tick">
      <input
        type="checkbox"
        id="keep-tables"
        .checked=${keepsCopy}
        @change=${() => {
          choose(view, { keepsCopy: !keepsCopy });
        }}
      />
      ${texts.annual.keep}
    </label>
    ${
      keepsCopy
        ? html`<p class="muted">
            ${texts.output.copies(formerDatesOf(state, [...replaces, ...removes]))}
          </p>`
        : nothing
    }`;
}

function actions(view: OpenView): TemplateResult {
  const { texts, looks, open, state, session } = view;
  const { tables, year: typed, keepsCopy } = choiceIn(view);
  const inTitles = typed ?? String(yearOfTables(open.report));
  const label = session.host.kind === 'file' ? texts.annual.save : texts.annual.write;
  return html`
    ${tables.length === 0 ? html`<p class="alarm">${texts.annual.nothingChosen}</p>` : nothing}
    <p class="row">
      ${button({
        label: label(tables.length),
        appearance: 'primary',
        id: 'write-annual',
        isDisabled:
          tables.length === 0 || !isYear(inTitles) || state.busy !== undefined || state.isStale,
        press: () =>
          session.writeTables({
            locale: looks.locale,
            tables,
            year: Number(inTitles),
            keepsCopies: keepsCopy,
          }),
      })}
      ${
        state.tablesBefore === undefined
          ? nothing
          : button({
              label: texts.annual.undo,
              press: () => session.undoWrite(),
              id: 'undo-annual',
              isDisabled: state.busy !== undefined,
            })
      }
    </p>
  `;
}

/** What was made last, and whether it is of the plan of now. */
function outcome({ texts, state, open, session }: OpenView): TemplateResult | typeof nothing {
  const { madeTables: made, tables } = state;
  if (made === undefined)
    return tables.length === 0 || session.host.kind === 'file'
      ? nothing
      : html`<p class="caution" id="annual-outdated">${texts.annual.unknownAge}</p>`;
  if (state.isStale || made.of !== digestOf(open))
    return html`<p class="caution" id="annual-outdated">${texts.annual.outdated}</p>`;
  return html`<p class="good" role="status" id="annual-written">
    ${
      made.name === undefined
        ? texts.annual.written(made.sheets)
        : texts.annual.saved(made.sheets, made.name)
    }
  </p>`;
}
