import type { StyleName } from '../../engine/index.ts';
import { STYLES } from '../../xlsx/styles.ts';
import { lookOf, type Look } from './looks.ts';

/** The style that a cell is most like; none if its font is not one of ours. */
export function styleLike(
  format: Excel.CellPropertiesFormat,
  numberFormat: string,
): StyleName | undefined {
  let best: { readonly style: StyleName; readonly points: number } | undefined;
  for (const style of Object.keys(STYLES) as StyleName[]) {
    const points = likeness(lookOf(style), format, numberFormat);
    if (points > (best?.points ?? 0)) best = { style, points };
  }
  return best?.style;
}

function likeness(look: Look, format: Excel.CellPropertiesFormat, numberFormat: string): number {
  const { font = {}, fill, horizontalAlignment } = format;
  if (font.name !== look.font.name) return 0;
  const agreements = [
    font.size === look.font.size,
    font.bold === look.font.bold,
    font.color?.toUpperCase() === look.font.color,
    (fill?.color?.toUpperCase() ?? WHITE) === (look.fill ?? WHITE),
    horizontalAlignment === look.horizontal,
    numberFormat === (look.numberFormat ?? 'General'),
  ];
  return 1 + agreements.filter(Boolean).length;
}

const WHITE = '#FFFFFF';
