import type { Area } from '../../engine/model/grid.ts';
import { intersectionOf, isInside, without } from './address.ts';
import { invalidArgument } from './errors.ts';
import type { Json } from './protocol.ts';
import type { SheetState } from './workbook.ts';

/** Part of an area on which a property has one value. */
export interface FormatPiece {
  readonly area: Area;
  readonly value: Json;
}

/** Sets a property on an area; what it covers wholly is forgotten. */
export function setFormat(sheet: SheetState, area: Area, [key, value]: readonly [string, Json]) {
  const layers = (sheet.formats.get(key) ?? []).filter((layer) => !isInside(layer.area, area));
  sheet.formats.set(key, [...layers, { area, value }]);
}

/** Forgets the properties of an area whose names pass. */
export function clearFormats(sheet: SheetState, area: Area, isCleared: (key: string) => boolean) {
  for (const [key, layers] of sheet.formats) {
    if (!isCleared(key)) continue;
    const left = layers.flatMap((layer) =>
      without(layer.area, area).map((piece) => ({ area: piece, value: layer.value })),
    );
    if (left.length === 0) sheet.formats.delete(key);
    else sheet.formats.set(key, left);
  }
}

/** An area cut into pieces of one value each. */
export function formatPieces(
  sheet: SheetState,
  area: Area,
  [key, fallback]: readonly [string, Json],
): readonly FormatPiece[] {
  const pieces: FormatPiece[] = [];
  let open: readonly Area[] = [area];
  for (const layer of [...(sheet.formats.get(key) ?? [])].reverse()) {
    if (open.length === 0) break;
    const next: Area[] = [];
    for (const part of open) {
      const common = intersectionOf(part, layer.area);
      if (common === null) next.push(part);
      else {
        pieces.push({ area: common, value: layer.value });
        next.push(...without(part, layer.area));
      }
    }
    open = next;
  }
  return [...pieces, ...open.map((part) => ({ area: part, value: fallback }))];
}

/** The value of a property all over an area; null when it differs, as Excel answers. */
export function uniformFormat(
  sheet: SheetState,
  areas: readonly Area[],
  property: readonly [string, Json],
): Json {
  const values = areas.flatMap((area) =>
    formatPieces(sheet, area, property).map(({ value }) => value),
  );
  const texts = new Set(values.map((value) => JSON.stringify(value)));
  return texts.size === 1 ? (values[0] ?? null) : null;
}

/** A property cell by cell. */
export function formatGrid(
  sheet: SheetState,
  area: Area,
  property: readonly [string, Json],
): readonly (readonly Json[])[] {
  const width = area.right - area.left + 1;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<Json>(width).fill(property[1]),
  );
  for (const { area: piece, value } of formatPieces(sheet, area, property)) {
    for (let row = piece.top; row <= piece.bottom; row++) {
      rows[row - area.top]?.fill(value, piece.left - area.left, piece.right - area.left + 1);
    }
  }
  return rows;
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
};

/** A colour as Excel gives it back: `#RRGGBB`; '' stands for none. */
export function colourOf(value: unknown): string {
  if (value === '') return '';
  if (typeof value === 'string') {
    if (/^#[\da-f]{6}$/iu.test(value)) return value.toUpperCase();
    const named = NAMED_COLOURS[value.toLowerCase()];
    if (named !== undefined) return named;
  }
  return invalidArgument(`'${String(value)}' is no colour the in-memory Excel knows`);
}
