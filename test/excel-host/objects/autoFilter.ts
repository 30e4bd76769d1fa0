import { doMeet } from '../address.ts';
import { plainOf, rangeOf } from '../arguments.ts';
import { invalidOperation, itemNotFound } from '../errors.ts';
import { defineKind, type HostObject } from '../hostObject.ts';
import { refuseUnless } from '../modes.ts';
import type { SheetPart } from '../world.ts';

/** `worksheet.autoFilter`: buttons and criteria are kept, no row is hidden. */
export const autoFilterKind = defineKind<SheetPart>({
  kind: 'AutoFilter',
  properties: {
    Enabled: { get: ({ sheet }) => sheet.filter !== null },
    IsDataFiltered: { get: ({ sheet }) => (sheet.filter?.criteria.length ?? 0) > 0 },
    Criteria: { get: ({ sheet }) => sheet.filter?.criteria ?? [] },
  },
  methods: {
    Apply: ({ world, sheet }, [range, column, criteria]) => {
      refuseUnless(sheet, 'allowAutoFilter');
      const { area } = rangeOf(world, range, sheet);
      if (sheet.tables.some((table) => doMeet(table.area, area))) {
        invalidOperation('a table has a filter of its own');
      }
      const rule = criteria === null || criteria === undefined ? [] : [plainOf([column, criteria])];
      sheet.filter = { area, criteria: rule };
      return undefined;
    },
    ClearCriteria: ({ sheet }) => {
      if (sheet.filter !== null) sheet.filter.criteria = [];
      return undefined;
    },
    Remove: ({ sheet }) => {
      sheet.filter = null;
      return undefined;
    },
    Reapply: () => undefined,
    GetRange: (part) => filtered(part) ?? itemNotFound('the filter'),
    GetRangeOrNullObject: filtered,
  },
});

function filtered({ world, sheet }: SheetPart): HostObject | null {
  if (sheet.filter === null) return null;
  return world.objects.range({ world, sheet, area: sheet.filter.area });
}
