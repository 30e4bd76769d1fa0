import type { StyleName } from '../../engine/index.ts';
import { STYLES } from '../../xlsx/styles.ts';

/** How a style looks, in the words of Office.js. */
export interface Look {
  readonly font: Readonly<{
    name: string;
    size: number;
    color: string;
    bold: boolean;
    underline: 'None' | 'Single';
  }>;
  readonly fill: string | undefined;
  readonly numberFormat: string | undefined;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right';
  readonly indent: number;
  /** Lines around each cell; the upper one is heavier in rows of totals. */
  readonly lines: { readonly color: string; readonly top: 'Thin' | 'Medium' } | undefined;
}

const HORIZONTAL: Readonly<Record<string, 'Left' | 'Center' | 'Right'>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
};

/** The one table of looks, `xlsx/styles.ts`, for Office.js. */
export function lookOf(style: StyleName): Look {
  const { font, fill, numFmt, alignment, border } = STYLES[style];
  return {
    font: fontOf(font),
    fill: fill?.type === 'pattern' ? colourOf(fill.fgColor?.argb) : undefined,
    numberFormat: numFmt,
    horizontal: HORIZONTAL[alignment?.horizontal ?? ''] ?? 'General',
    indent: alignment?.indent ?? 0,
    lines: border === undefined ? undefined : linesOf(border),
  };
}

type Styled = (typeof STYLES)[StyleName];

const fontOf = (font: Styled['font'] = {}): Look['font'] => ({
  name: font.name ?? '宋体',
  size: font.size ?? 11,
  color: colourOf(font.color?.argb) ?? '#000000',
  bold: font.bold ?? false,
  underline: font.underline === true ? 'Single' : 'None',
});

const linesOf = ({ left, top }: NonNullable<Styled['border']>): Look['lines'] => ({
  color: colourOf(left?.color?.argb) ?? '#7F7F7F',
  top: top?.style === 'medium' ? 'Medium' : 'Thin',
});

/** `FFDCE6F1` is `#DCE6F1`. */
export const colourOf = (argb: string | undefined): string | undefined =>
  argb === undefined ? undefined : `#${argb.slice(-6)}`;

/** Gives cells a look; which inner lines there are depends on their shape. */
export function applyLook(
  format: Excel.RangeFormat,
  look: Look,
  shape: { readonly hasRows: boolean; readonly hasColumns: boolean },
): void {
  format.font.set(look.font);
  format.set({
    horizontalAlignment: look.horizontal,
    verticalAlignment: 'Center',
    wrapText: true,
    indentLevel: look.indent,
  });
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.lines === undefined) return;
  const { color, top } = look.lines;
  const line = (side: (typeof SIDES)[number], weight: 'Thin' | 'Medium'): void => {
    format.borders.getItem(side).set({ style: 'Continuous', color, weight });
  };
  for (const side of SIDES) {
    if (side === 'InsideHorizontal' && !shape.hasRows) continue;
    if (side === 'InsideVertical' && !shape.hasColumns) continue;
    line(side, side === 'EdgeTop' ? top : 'Thin');
  }
}

const SIDES = [
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'EdgeTop',
] as const;
