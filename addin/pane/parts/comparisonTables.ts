import { html, nothing, type TemplateResult } from 'lit';
import {
  basisOf,
  caseName,
  COUNTY_MEASURES,
  LEDGER_MEASURES,
  movedWords,
  QUOTA_KINDS,
  type ComparedCase,
  type Comparison,
  type ComparisonStep,
  type Finding,
  type MeasureRow,
  type QuotaKind,
} from '../../../engine/index.ts';
import type { OpenView } from '../view.ts';
import type { ScenariosTexts } from '../views/texts/scenarios.ts';
import { townshipOf } from './cellLink.ts';
import { changeBar } from './changeBar.ts';

/** What every table of a comparison draws from. */
export interface Compared {
  readonly view: OpenView;
  readonly texts: ScenariosTexts;
  readonly comparison: Comparison;
  readonly nameOf: (township: string) => string;
}

/** Who gains and who loses against the first case: a table and a chart in one. */
export function deltaTable({ view, texts, comparison }: Compared): TemplateResult {
  const { kind, locale } = view.looks;
  const [first, ...all] = comparison.cases;
  const others = all.filter((one) => isDivided(one, kind));
  const rows = first !== undefined && isDivided(first, kind) ? changedIn(others, kind) : [];
  const longest = rows.reduce((most, { changes }) => Math.max(most, ...changes.map(Math.abs)), 1);
  if (rows.length === 0 || first === undefined) return html`<p class="muted">${texts.noDelta}</p>`;
  return scrolled(
    texts.deltaCaption(view.texts.ledgers[kind], caseName(first)[locale]),
    html`<thead>
        <tr>
          <th scope="col">${texts.township}</th>
          <th scope="col" class="number">${caseName(first)[locale]}</th>
          ${others.map((one) => html`<th scope="col" class="delta">${caseName(one)[locale]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ township, changes }) =>
            html`<tr>
              <th scope="row">${townshipOf(view, township)}</th>
              <td class="number">${view.numbers.whole(first.posts.get(`${township}/${kind}`))}</td>
              ${changes.map(
                (change) =>
                  html`<td class="delta">
                    ${changeBar(change, longest)}<span class=${toneOf(change)}
                      >${change === 0 ? '—' : view.numbers.signed(change)}</span
                    >
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>`,
  );
}

const toneOf = (change: number): string => (change > 0 ? 'gain' : change < 0 ? 'loss' : 'muted');

/** Whether a case has a number for every township; where it has none, nobody gains or loses. */
export const isDivided = ({ measures }: ComparedCase, kind: QuotaKind): boolean =>
  measures.ledgers[kind].posts !== undefined;

/** Townships with a change in any case, most changed first. */
function changedIn(
  cases: readonly ComparedCase[],
  kind: QuotaKind,
): readonly { readonly township: string; readonly changes: readonly number[] }[] {
  const codes = new Set(
    cases.flatMap(({ deltas }) =>
      deltas.filter((one) => one.kind === kind).map(({ township }) => township),
    ),
  );
  const rows = [...codes].map((township) => ({
    township,
    changes: cases.map(
      ({ deltas }) =>
        deltas.find((one) => one.township === township && one.kind === kind)?.change ?? 0,
    ),
  }));
  const weight = (changes: readonly number[]): number =>
    changes.reduce((sum, one) => sum + Math.abs(one), 0);
  return rows.sort((a, b) => weight(b.changes) - weight(a.changes));
}

/** By which parameter, one after another, with what it rests on. */
export function stepList(of: Compared, one: ComparedCase): TemplateResult {
  const { steps } = one;
  const { view, texts } = of;
  const { locale } = view.looks;
  if (steps.length === 0) return html`<p class="muted">${texts.noStep}</p>`;
  return html`<ol class="steps-of-case">
    ${steps.map((step) => {
      const from = step.from?.[locale];
      const to = step.to?.[locale];
      const basis = basisOf(step, locale);
      return html`<li>
        <b>${step.what[locale]}</b> ${from === undefined ? '' : `${from} → `}${to ?? texts.pending}
        ${
          isDivided(one, view.looks.kind)
            ? html`<span class="muted">${movesSaid(of, step)}${who(of, step)}</span>`
            : nothing
        }
        ${basis === '' ? nothing : html`<small class="basis">${basis}</small>`}
      </li>`;
    })}
  </ol>`;
}

/** Gains, losses and net of both ledgers; a ledger in which nothing changes is left out. */
function movesSaid({ view, texts }: Compared, step: ComparisonStep): string {
  const { locale } = view.looks;
  const said = QUOTA_KINDS.flatMap((kind) => {
    const { gained, lost, moved, net } = step;
    if (gained[kind] === 0 && lost[kind] === 0) return [];
    const words = movedWords(
      { gained: gained[kind], lost: lost[kind], moved: moved[kind], net: net[kind] },
      locale,
    );
    return [texts.movedIn(view.texts.ledgers[kind], words)];
  });
  return said.length === 0 ? texts.unchanged : said.join(locale === 'zh-CN' ? '；' : '; ');
}

/** The two that gain and the two that lose most in a step. */
function who({ view, texts, nameOf }: Compared, { deltas }: ComparisonStep): string {
  const sorted = deltas
    .flatMap(({ township, kind, change }) =>
      kind === view.looks.kind && change !== undefined ? [{ township, change }] : [],
    )
    .sort((a, b) => b.change - a.change);
  const most = [
    ...sorted.filter(({ change }) => change > 0).slice(0, 2),
    ...sorted.filter(({ change }) => change < 0).slice(-2),
  ].map(({ township, change }) => `${nameOf(township)} ${view.numbers.signed(change)}`);
  return most.length === 0 ? '' : texts.mostly(most);
}

/** New and vanished problems by rule. */
export function problemLists({ view, texts }: Compared, one: ComparedCase): TemplateResult {
  const list = (title: string, findings: readonly Finding[]): TemplateResult => {
    const counts = new Map<string, { readonly title: string; count: number }>();
    for (const { notice } of findings) {
      const known = counts.get(notice.code) ?? {
        title: notice.title[view.looks.locale],
        count: 0,
      };
      counts.set(notice.code, { ...known, count: known.count + 1 });
    }
    return html`<div>
      <h4>${title} <span class="count">${findings.length}</span></h4>
      ${
        findings.length === 0
          ? html`<p class="muted">${texts.none}</p>`
          : html`<ul class="plain">
              ${[...counts].map(
                ([code, { title: said, count }]) =>
                  html`<li>${said} ×${count} <span class="code">${code}</span></li>`,
              )}
            </ul>`
      }
    </div>`;
  };
  return html`<div class="pair">
    ${list(texts.newProblems, one.newProblems)} ${list(texts.vanished, one.vanished)}
  </div>`;
}

/** The measures of every case: of the ledger on show, and of the county with both. */
export function measureTables(of: Compared): TemplateResult {
  const { kind } = of.view.looks;
  const { texts } = of;
  return html`${measureTable(of, `${texts.measures} · ${of.view.texts.ledgers[kind]}`, {
    rows: LEDGER_MEASURES,
    about: [kind],
  })}
  ${measureTable(of, `${texts.measures} · ${texts.county}`, { rows: COUNTY_MEASURES, about: [] })}`;
}

function measureTable<A extends readonly unknown[]>(
  { view, texts, comparison }: Compared,
  caption: string,
  { rows, about }: { readonly rows: readonly MeasureRow<A>[]; readonly about: A },
): TemplateResult {
  const { locale } = view.looks;
  const digits = { wholeOrZero: 0, decimal2: 2, decimal4: 4 } as const;
  const said = (value: number | undefined, style: keyof typeof digits): string =>
    value === undefined
      ? '—'
      : new Intl.NumberFormat(locale, { maximumFractionDigits: digits[style] }).format(value);
  return scrolled(
    caption,
    html`<thead>
        <tr>
          <th scope="col">${texts.measure}</th>
          ${comparison.cases.map(
            (one) => html`<th scope="col" class="number">${caseName(one)[locale]}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, style, of }) =>
            html`<tr>
              <th scope="row">${label[locale]}</th>
              ${comparison.cases.map(
                (one) => html`<td class="number">${said(of(one.measures, ...about), style)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>`,
  );
}

/** A table that scrolls by itself where the pane is narrow. */
export const scrolled = (caption: string, content: TemplateResult): TemplateResult =>
  html`<div class="scroll sideways" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      ${content}
    </table>
  </div>`;
