import { areaAt, COLUMNS, ROWS } from '../address.ts';
import { rangeOf, wholeOf } from '../arguments.ts';
import { itemNotFound } from '../errors.ts';
import { defineKind, type HostObject } from '../hostObject.ts';
import type { SheetPart } from '../world.ts';

/** `worksheet.freezePanes`. */
export const freezePanesKind = defineKind<SheetPart>({
  kind: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: ({ world, sheet }, [range]) => {
      const { area } = rangeOf(world, range, sheet);
      sheet.frozen = { ...area, top: 0, left: 0 };
      return undefined;
    },
    FreezeRows: ({ sheet }, [count]) => {
      sheet.frozen = areaAt(0, 0, [wholeOf(count, 'the rows', 1), COLUMNS]);
      return undefined;
    },
    FreezeColumns: ({ sheet }, [count]) => {
      sheet.frozen = areaAt(0, 0, [ROWS, wholeOf(count, 'the columns', 1)]);
      return undefined;
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozen = null;
      return undefined;
    },
    GetLocation: (part) => location(part) ?? itemNotFound('the frozen panes'),
    GetLocationOrNullObject: location,
  },
});

function location({ world, sheet }: SheetPart): HostObject | null {
  return sheet.frozen === null ? null : world.objects.range({ world, sheet, area: sheet.frozen });
}
