import { html, nothing, type TemplateResult } from 'lit';
import type { CellRef } from '../../../engine/index.ts';
import { isAboutData } from '../../session/acceptance.ts';
import type { Post } from '../../session/edits.ts';
import { cellLink } from '../parts/cellLink.ts';
import { ledgerSwitch } from '../parts/ledgerSwitch.ts';
import { problem } from '../parts/problem.ts';
import { townshipLink } from '../parts/townshipTable.ts';
import type { OpenView } from '../view.ts';
import { explained } from '../words.ts';
import { acceptance } from './acceptance.ts';

/** 核对: what was filled in, before any formula. */
export function dataStep(view: OpenView): TemplateResult {
  const { open, texts, looks } = view;
  const problems = explained(open.report, looks.locale).findings.filter(
    ({ code, severity, pending }) => !pending && severity !== 'info' && isAboutData(code),
  );
  return html`
    <p class="muted">${texts.data.lead}</p>
    <h3>${texts.data.problems}</h3>
    ${
      problems.length === 0
        ? html`<p class="good">${texts.data.none}</p>`
        : html`<ul class="problems">
              ${problems.map((one) => problem(view, one))}
            </ul>
            ${acceptance(view, 'data', texts.accept)}`
    }
    <h3>${texts.data.reconciliation}</h3>
    ${reconciliation(view)}
    <h3>${texts.data.staffing}</h3>
    ${ledgerSwitch(view)} ${staffing(view)}
  `;
}

function reconciliation(view: OpenView): TemplateResult {
  const { open, texts, numbers } = view;
  const rows = open.report.plan.reconciliation.filter(
    ({ documentGap = 0, realNameGap = 0 }) => documentGap !== 0 || realNameGap !== 0,
  );
  if (rows.length === 0) return html`<p class="good">${texts.data.reconciled}</p>`;
  const cellOf = postsCell(view);
  const realNameOf = ({ township, kind }: Post): CellRef | undefined =>
    open.report.baseline.realNames?.find((one) => one.township === township && one.kind === kind)
      ?.cell;
  return html`<table class="compact">
    <thead>
      <tr>
        <th scope="col">${texts.data.township}</th>
        <th scope="col">${texts.data.ledger}</th>
        <th scope="col" class="number">${texts.data.sheet}</th>
        <th scope="col" class="number">${texts.data.documents}</th>
        <th scope="col" class="number">${texts.data.inPost}</th>
        <th scope="col" class="number">${texts.data.realNames}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${townshipLink(view, namedOf(view, row.township))}</th>
            <td>${texts.short[row.kind]}</td>
            <td class="number">
              ${cellLink(view, cellOf(row, 'approved'), numbers.whole(row.sheet))}
            </td>
            <td class="number ${gapTone(row.documentGap)}">
              ${cellLink(view, row.trail.at(-1)?.row.cell, numbers.whole(row.documents))}
            </td>
            <td class="number">
              ${cellLink(view, cellOf(row, 'inPost'), numbers.whole(row.inPost))}
            </td>
            <td class="number ${gapTone(row.realNameGap)}">
              ${cellLink(view, realNameOf(row), numbers.whole(row.realNames))}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const gapTone = (gap: number | undefined): string =>
  gap === undefined || gap === 0 ? '' : 'loss strong';

const namedOf = ({ open }: OpenView, code: string) => ({
  code,
  name: open.report.baseline.townships.find((one) => one.code === code)?.name ?? code,
});

/** Where a figure of posts was read. */
const postsCell =
  ({ open }: OpenView) =>
  ({ township, kind }: Post, field: 'approved' | 'inPost'): CellRef | undefined =>
    open.report.baseline.origins[`${township}/${kind}.${field}`];

function staffing(view: OpenView): TemplateResult {
  const { open, texts, numbers, looks } = view;
  const cellOf = postsCell(view);
  const rows = open.report.plan.staffing.filter(({ kind }) => kind === looks.kind);
  return html`<table class="compact">
    <thead>
      <tr>
        <th scope="col">${texts.data.township}</th>
        <th scope="col" class="number">${texts.data.approved}</th>
        <th scope="col" class="number">${texts.data.inPost}</th>
        <th scope="col" class="number">${texts.data.vacancy}</th>
        <th scope="col" class="number">${texts.data.usable}</th>
        <th scope="col" class="number">${texts.data.overstaffing}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${townshipLink(view, namedOf(view, row.township))}</th>
            <td class="number">
              ${cellLink(view, cellOf(row, 'approved'), numbers.whole(row.approved))}
            </td>
            <td class="number">
              ${cellLink(view, cellOf(row, 'inPost'), numbers.whole(row.inPost))}
            </td>
            <td class="number">${row.vacancy === 0 ? nothing : numbers.whole(row.vacancy)}</td>
            <td class="number ${(row.usable ?? 0) < 0 ? 'loss' : ''}">
              ${numbers.whole(row.usable)}
            </td>
            <td class="number loss strong">
              ${(row.overstaffing ?? 0) === 0 ? nothing : numbers.whole(row.overstaffing)}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
