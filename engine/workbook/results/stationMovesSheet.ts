import { QUOTA_LABELS } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { Flow, FlowEdge } from '../../model/stationPlan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { Table } from './table.ts';
import { serialColumn, summedColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS } from './words.ts';

/** 站所划转明细: every edge of the many-to-many map, from one body into one other. */
export function stationMovesSheet(context: SheetContext): Sheet {
  const { stations } = context.report.plan;
  return layPage(
    {
      id: 'stationMoves',
      title: both('派驻力量逐笔划转明细表', 'Every move of a station'),
      unit: UNITS.postAndPerson,
      tab: 'record',
      paper: 'A4',
      frozenColumns: 2,
      notes: [NOTE[context.locale]],
    },
    [
      anyTable(edgesTable(CAPTIONS.down, stations?.handedDown, context)),
      anyTable(edgesTable(CAPTIONS.merged, stations?.merged, context)),
    ],
    context,
  );
}

const CAPTIONS = {
  down: both('一、下放', 'I. Handed down'),
  merged: both('二、整合', 'II. Merged'),
};

const NOTE: Localized = both(
  '来源合计与去向合计相等，两类编制不相抵；红色为划转中改变编制类别。',
  'What leaves the sources arrives in the targets; the two ledgers are not netted. Red: posts would change their ledger.',
);

function edgesTable(
  caption: Localized,
  flow: Flow | undefined,
  { nameOf }: SheetContext,
): Table<FlowEdge> {
  return {
    caption,
    columns: [
      serialColumn(),
      {
        header: HEADERS.township,
        style: 'text',
        width: 14,
        value: ({ move }) => nameOf(move.township),
      },
      {
        header: both('来源', 'Source'),
        style: 'text',
        width: 22,
        value: ({ sourceName }) => sourceName,
        styleOf: ({ from }) => (from === 'unknown' ? 'warning' : undefined),
        link: ({ move }) => move.cell,
      },
      summedColumn(both('编制', 'Posts'), ({ move }) => move.posts),
      summedColumn(both('人员', 'People'), ({ move }) => move.people),
      {
        header: HEADERS.ledger,
        style: 'textCentered',
        width: 11,
        value: ({ move }) => QUOTA_LABELS[move.kind],
        styleOf: ({ changesLedger }) => (changesLedger ? 'error' : undefined),
      },
      {
        header: both('去向', 'Target'),
        style: 'text',
        width: 22,
        value: ({ targetName }) => targetName,
      },
      { header: HEADERS.date, style: 'textCentered', width: 12, value: ({ move }) => move.date },
      { header: HEADERS.document, style: 'text', width: 20, value: ({ move }) => move.document },
    ],
    rows: flow?.edges ?? [],
    hasTotal: true,
    whenEmpty: both('没有划转。', 'No moves.'),
  };
}
