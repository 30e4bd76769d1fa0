import { html, nothing, type TemplateResult } from 'lit';
import {
  caseName,
  compareStudySheets,
  heldNote,
  type ComparedCase,
} from '../../../engine/index.ts';
import type { ScenariosDrawing } from '../views/scenariosDrawing.ts';
import {
  deltaTable,
  isDivided,
  measureTables,
  problemLists,
  scrolled,
  stepList,
  type Compared,
} from './comparisonTables.ts';
import { townshipName } from './cellLink.ts';
import { handOut } from './handOut.ts';
import { ledgerSwitch } from './ledgerSwitch.ts';
import { staleNote } from './studyRun.ts';

/** The last comparison: deltas first, then by what, problems, measures, and the years to come. */
export function comparisonResult({ view, texts }: ScenariosDrawing): TemplateResult {
  const found = view.state.studies.comparison;
  if (found === undefined) return html``;
  const of: Compared = {
    ...{ view, texts, comparison: found.answer },
    nameOf: (code) => townshipName(view, code),
  };
  const { locale } = view.looks;
  const held = heldNote(found.answer, locale);
  return html`<section id="comparison" aria-label=${texts.compare}>
    ${staleNote(view, 'comparison')}
    ${held === undefined ? nothing : html`<p class="caution" id="held">${held}</p>`}
    <h3>${texts.deltas}</h3>
    ${ledgerSwitch(view)} ${undivided(of)} ${deltaTable(of)}
    ${found.answer.cases.slice(1).map(
      (one) =>
        html`<h3>${caseName(one)[locale]}</h3>
          <h4>${texts.steps}</h4>
          ${stepList(of, one)} ${problemLists(of, one)}`,
    )}
    ${measureTables(of)} ${outlook(of)}
    ${handOut(view, {
      ...{ name: 'comparison', label: texts.write },
      sheets: () =>
        compareStudySheets({ report: view.open.report, comparison: found.answer }, locale),
    })}
  </section>`;
}

/** Cases under which the posts could not be divided are named, instead of counting as losses. */
function undivided({ view, texts, comparison }: Compared): TemplateResult | typeof nothing {
  const { kind, locale } = view.looks;
  const names = comparison.cases
    .filter((one) => !isDivided(one, kind))
    .map((one) => caseName(one)[locale]);
  return names.length === 0
    ? nothing
    : html`<p class="caution" role="status">
        ${texts.undivided(names.join(locale === 'zh-CN' ? '、' : ', '))}
      </p>`;
}

/** The county in the years to come, year by year in each case. */
function outlook({ view, texts, comparison }: Compared): TemplateResult | typeof nothing {
  const { looks, numbers } = view;
  if (comparison.cases.every(({ years }) => years.length === 0)) return nothing;
  const row = (one: ComparedCase, year: ComparedCase['years'][number]): TemplateResult => {
    const { quota, people, vacancies, overstaffing } = year.ledgers[looks.kind];
    const cells = [quota, people, vacancies, overstaffing, year.officersShort, year.problems.error];
    return html`<tr>
      <th scope="row">${caseName(one)[looks.locale]}</th>
      <td class="number">${year.year}</td>
      ${cells.map((value) => html`<td class="number">${numbers.whole(value)}</td>`)}
    </tr>`;
  };
  return scrolled(
    `${texts.outlook} · ${view.texts.ledgers[looks.kind]}`,
    html`<thead>
        <tr>
          <th scope="col">${texts.list}</th>
          <th scope="col" class="number">${texts.year}</th>
          ${Object.values(texts.columns).map(
            (name) => html`<th scope="col" class="number">${name}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${comparison.cases.flatMap((one) => one.years.map((year) => row(one, year)))}
      </tbody>`,
  );
}
