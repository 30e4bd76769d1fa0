import { doMeet, formatArea } from './address.ts';
import { typeOf } from './contents.ts';
import type { HostMessage, Json } from './protocol.ts';
import type { Scalar, WorkbookState } from './workbook.ts';
import type { Emit, RangeState } from './world.ts';

/** The numbers that the library knows the events by. */
const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
  tableChanged: 101,
} as const;

const EVENTS = 65_536;
const WORKBOOK = 'Workbook';

/** Who did it: the add-in itself, or somebody at the keyboard. */
export type Source = 'addin' | 'user';

/** Tells the library about what happened; the messages leave once the batch has been answered. */
export function emitterFor(events: {
  readonly book: () => WorkbookState;
  readonly source: () => Source;
  readonly send: (message: HostMessage) => void;
  readonly keepRange: (range: RangeState) => string;
}): Emit {
  const fire = (type: number, targets: readonly string[], message: Json): void => {
    if (!events.book().areEventsOn) return;
    queueMicrotask(() => {
      for (const targetId of targets) {
        const entry = { messageCategory: EVENTS, messageType: type, targetId, id: 0 };
        events.send({ entries: [{ ...entry, message: JSON.stringify(message) }] });
      }
    });
  };
  return {
    changed: (range, { type, before, after }) => {
      const { sheet, area } = range;
      const message = {
        worksheetId: sheet.id,
        address: formatArea(area),
        changeType: type,
        source: 'Local',
        triggerSource: events.source() === 'addin' ? 'ThisLocalAddin' : 'Unknown',
        shiftDirection: 'None',
        referenceId: events.keepRange(range),
        ...detailsOf(before, after),
      };
      fire(EVENT.changed, [sheet.id, WORKBOOK], message);
      for (const table of sheet.tables) {
        if (!doMeet(table.area, area)) continue;
        fire(EVENT.tableChanged, [table.id, WORKBOOK], { ...message, tableId: table.id });
      }
    },
    selected: (sheet, address) => {
      fire(EVENT.selectionChanged, [sheet.id, WORKBOOK], { worksheetId: sheet.id, address });
    },
    activated: (sheet, former) => {
      fire(EVENT.deactivated, [former.id, WORKBOOK], { worksheetId: former.id });
      fire(EVENT.activated, [sheet.id, WORKBOOK], { worksheetId: sheet.id });
    },
    sheetAdded: (sheet) => {
      fire(EVENT.added, [WORKBOOK], { worksheetId: sheet.id, source: 'Local' });
    },
    sheetRenamed: (sheet, nameBefore) => {
      const names = { nameBefore, nameAfter: sheet.name };
      const message = { worksheetId: sheet.id, ...names, source: 'Local' };
      fire(EVENT.nameChanged, [sheet.id, WORKBOOK], message);
    },
    sheetDeleted: (sheet) => {
      fire(EVENT.deleted, [WORKBOOK], { worksheetId: sheet.id, source: 'Local' });
    },
  };
}

/** Of a single cell Excel says what it held before and holds now. */
function detailsOf(before: Scalar | undefined, after: Scalar | undefined) {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeOf({ value: before }),
    valueTypeAfter: typeOf({ value: after }),
  };
}
