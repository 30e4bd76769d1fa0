import { html } from 'lit';
import { changesTable, type ChangesChoice } from '../parts/changesTable.ts';
import { flowPart, type FlowChoice } from '../parts/flowPart.ts';
import { comparedTable, limitsTable, type LimitsChoice } from '../parts/limitsPart.ts';
import { noSheets } from '../parts/noSheets.ts';
import { stationsPart } from '../parts/stationsPart.ts';
import { topicFindings } from '../parts/topicFindings.ts';
import { defineView } from './paneView.ts';
import { institutionsTexts, type InstitutionsTexts } from './texts/institutions.ts';

type Choice = LimitsChoice & ChangesChoice & FlowChoice;

/** 机构与派驻: limits and own set-ups, changes and their approval; stations and where they went. */
export const institutionsView = defineView<InstitutionsTexts, Choice>({
  id: 'institutions',
  texts: institutionsTexts,
  firstChoice: { changes: 'requested', flow: 'handedDown' },
  draw: (drawing) => {
    const { view } = drawing;
    const { plan } = view.open.report;
    const { setUps, stations } = plan;
    return html`${
      setUps === undefined
        ? noSheets(view, ['institutions', 'institutionChanges'])
        : html`${limitsTable(drawing, plan)} ${changesTable(drawing, setUps.changes)}
          ${comparedTable(drawing, setUps.own)}`
    }
    ${
      stations === undefined
        ? noSheets(view, ['stations', 'stationMoves', 'stationStaff'])
        : html`${stationsPart(drawing, stations)} ${flowPart(drawing, stations)}`
    }
    ${topicFindings(view, ['INS', 'STN'])}`;
  },
});
