import { html, nothing, type TemplateResult } from 'lit';
import type { PlanReport } from '../../../engine/index.ts';
import type { OpenView } from '../view.ts';
import type { JointEnforcementTexts } from '../views/texts/jointEnforcement.ts';
import { cellLink, townshipOf, townshipsInRow } from './cellLink.ts';
import { dataTable } from './dataTable.ts';

type Joint = NonNullable<PlanReport['plan']['joint']>;
type Department = Joint['departments'][number];
type Call = Joint['lateCalls'][number];
interface Words {
  readonly view: OpenView;
  readonly texts: JointEnforcementTexts;
}

/** Calls of townships and how soon departments came, against the limit. */
export function callsPart(words: Words, { all, departments, lateCalls }: Joint): TemplateResult {
  const { view, texts } = words;
  const { numbers } = view;
  const limit = view.open.report.policy.joint.responseLimit;
  return html`<div class="sentence" id="calls" aria-live="polite">
      ${texts.answers(numbers.whole(all.calls), numbers.whole(all.answered))}
      ${
        limit === undefined || all.late === undefined
          ? texts.unlimited
          : texts.late(
              numbers.whole(all.late),
              all.within === undefined ? '—' : numbers.percent(all.within),
              numbers.whole(limit),
            )
      }
    </div>
    ${departmentsTable(words, departments)}
    ${limit === undefined ? nothing : lateTable(words, lateCalls)}`;
}

function departmentsTable({ view, texts }: Words, rows: readonly Department[]): TemplateResult {
  const words = texts.departments;
  const number = (head: string, of: (row: Department) => number | undefined) => ({
    head,
    isNumber: true,
    cell: (row: Department) => view.numbers.whole(of(row)),
  });
  return dataTable<Department>({
    caption: words.caption,
    rows,
    none: words.none,
    columns: [
      {
        head: words.department,
        cell: ({ department, townshipsWithout }) =>
          html`${department}${
            townshipsWithout.length === 0
              ? nothing
              : html`<br /><small class="muted"
                    >${words.without} ${townshipsInRow(view, townshipsWithout)}</small
                  >`
          }`,
      },
      number(words.liaison, ({ liaison }) => liaison),
      number(words.calls, ({ calls }) => calls),
      number(words.late, ({ late }) => late),
      number(words.median, ({ median }) => median),
      number(words.percentile, ({ percentile95 }) => percentile95),
    ],
  });
}

function lateTable({ view, texts }: Words, rows: readonly Call[]): TemplateResult {
  const words = texts.lateCalls;
  return html`<h3>${words.caption}</h3>
    ${dataTable<Call>({
      caption: words.caption,
      rows,
      none: words.none,
      columns: [
        { head: words.township, cell: ({ township }) => townshipOf(view, township) },
        {
          head: words.date,
          cell: ({ cell, date }) =>
            html`<span class="unbroken">${cellLink(view, cell, date)}</span>`,
        },
        { head: words.department, cell: ({ department }) => department },
        {
          head: words.hours,
          isNumber: true,
          cell: ({ responseHours }) =>
            responseHours === undefined
              ? html`<span class="bad">${words.unanswered}</span>`
              : view.numbers.whole(responseHours),
        },
      ],
    })}`;
}
