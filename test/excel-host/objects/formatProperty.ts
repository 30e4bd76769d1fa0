import { setFormat, uniformFormat } from '../formats.ts';
import type { Property } from '../hostObject.ts';
import { refuseFormatting } from '../modes.ts';
import type { Json } from '../protocol.ts';
import type { CellsState } from '../world.ts';

/** A property of cells that is one value for all of them, or null where they differ. */
export const lookAt = (
  key: string,
  fallback: Json,
  read: (value: unknown) => Json,
): Property<CellsState> => ({
  get: ({ sheet, areas }) => uniformFormat(sheet, areas, [key, fallback]),
  set: ({ sheet, areas }, value) => {
    refuseFormatting(sheet);
    const checked = read(value);
    for (const area of areas) setFormat(sheet, area, [key, checked]);
  },
});
