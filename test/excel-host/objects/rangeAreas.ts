import {
  addressIn,
  columnsOf,
  intersectionOf,
  isWholeColumns,
  isWholeRows,
  rowsOf,
} from '../address.ts';
import { rangeOf } from '../arguments.ts';
import { itemNotFound } from '../errors.ts';
import { defineKind, type HostObject } from '../hostObject.ts';
import type { CellsState } from '../world.ts';
import { lookups } from './collection.ts';

/** Several ranges of one sheet, such as its merged areas. */
export const rangeAreasKind = defineKind<CellsState>({
  kind: 'RangeAreas',
  keepsReference: true,
  check: ({ sheet }) => {
    if (sheet.isDeleted) itemNotFound(`sheet ${sheet.name}`);
  },
  properties: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) => areas.reduce((sum, each) => sum + rowsOf(each) * columnsOf(each), 0),
    },
    IsEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    IsEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
  },
  children: {
    Areas: (state) => rangeCollectionKind(state),
    Worksheet: ({ world, sheet }) => world.objects.worksheet({ world, sheet }),
    Format: (state) => state.world.objects.rangeFormat(state),
    DataValidation: (state) => state.world.objects.dataValidation(state),
    ConditionalFormats: (state) => state.world.objects.conditionalFormats(state),
  },
  methods: {
    _KeepReference: () => undefined,
    Clear: (state, args) => {
      for (const range of rangesOf(state)) range.call('Clear', args);
      return undefined;
    },
    Calculate: () => undefined,
    GetIntersectionOrNullObject: ({ world, sheet, areas }, [other]) => {
      const second = rangeOf(world, other, sheet).area;
      const common = areas.map((each) => intersectionOf(each, second));
      const found = common.filter((each) => each !== null);
      return found.length === 0 ? null : world.objects.rangeAreas({ world, sheet, areas: found });
    },
  },
});

const rangesOf = ({ world, sheet, areas }: CellsState): readonly HostObject[] =>
  areas.map((area) => world.objects.range({ world, sheet, area }));

/** `rangeAreas.areas`. */
const rangeCollectionKind = defineKind<CellsState>({
  kind: 'RangeCollection',
  items: rangesOf,
  methods: lookups<CellsState>({ all: rangesOf, byKey: () => undefined, what: 'range' }),
});

/** Every area with its sheet, with commas between. */
function addressOf({ sheet, areas }: CellsState): string {
  return areas.map((area) => addressIn(sheet.name, area)).join(',');
}
