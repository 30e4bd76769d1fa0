import { html, type TemplateResult } from 'lit';
import { contractOf, type ContractId } from '../../../engine/index.ts';
import type { OpenView } from '../view.ts';
import { countyReportTexts } from '../views/texts/countyReport.ts';
import { templateOffer } from './templateOffer.ts';

/** Where the workbook says nothing of a subject: which sheets of the template would. */
export const noSheets = (view: OpenView, sheets: readonly ContractId[]): TemplateResult => {
  const { locale } = view.looks;
  return html`<div class="empty">
    <p>${countyReportTexts[locale].noSheets}</p>
    <ul class="chips">
      ${sheets.map((id) => html`<li>${contractOf(id).name[locale]}</li>`)}
    </ul>
    ${templateOffer(view)}
  </div>`;
};
