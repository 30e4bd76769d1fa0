import { html, type TemplateResult } from 'lit';
import type { PlanReport } from '../../../engine/index.ts';
import { callsPart } from '../parts/callsPart.ts';
import { cellLink, townshipOf } from '../parts/cellLink.ts';
import { dataTable } from '../parts/dataTable.ts';
import { forcesTable } from '../parts/forcesTable.ts';
import { noSheets } from '../parts/noSheets.ts';
import { parameterField, slotsOf } from '../parts/parameterField.ts';
import { sizingPart } from '../parts/sizingPart.ts';
import { topicFindings } from '../parts/topicFindings.ts';
import { defineView, type Drawing } from './paneView.ts';
import { jointEnforcementTexts, type JointEnforcementTexts } from './texts/jointEnforcement.ts';

interface Choice {
  readonly onlyApart: boolean;
}

type Joint = NonNullable<PlanReport['plan']['joint']>;

/** 联合执法: owned and on the ground, calls against the limit, staff on call, pilot teams. */
export const jointEnforcementView = defineView<JointEnforcementTexts, Choice>({
  id: 'jointEnforcement',
  texts: jointEnforcementTexts,
  firstChoice: { onlyApart: false },
  draw: (drawing) => {
    const { view, texts } = drawing;
    const { joint } = view.open.report.plan;
    if (joint === undefined) return noSheets(view, ['liaison', 'whistles', 'teams', 'stations']);
    return html`${forcesTable(drawing, joint.forces)}
      <h3>${texts.calls}</h3>
      <div class="fields">
        ${slotsOf(view, ['joint.responseLimit']).map((slot) => parameterField(view, slot))}
      </div>
      ${callsPart(drawing, joint)} ${sizingPart(drawing, joint)} ${teams(drawing, joint)}
      ${topicFindings(view, ['JNT', 'ENF'])}`;
  },
});

function teams(
  { view, texts }: Drawing<JointEnforcementTexts, Choice>,
  { teams: rows, integrated }: Joint,
): TemplateResult {
  const words = texts.teams;
  const { numbers } = view;
  return html`<h3>${words.caption}</h3>
    <p>${texts.integrated(numbers.whole(integrated), numbers.whole(rows.length))}</p>
    ${dataTable<Joint['teams'][number]>({
      caption: words.caption,
      rows,
      none: words.none,
      columns: [
        { head: words.township, cell: ({ township }) => townshipOf(view, township) },
        { head: words.name, cell: ({ cell, name }) => cellLink(view, cell, name) },
        { head: words.people, isNumber: true, cell: ({ people }) => numbers.whole(people) },
        {
          head: words.integrated,
          cell: ({ integratedOn }) =>
            integratedOn === undefined
              ? html`<span class="wait">${words.notYet}</span>`
              : html`<span class="unbroken">${integratedOn}</span>`,
        },
      ],
    })}`;
}
