import type { Alignment, Borders, Font, Style } from 'exceljs';

import type { StyleName } from '../engine/index.ts';

/** Sums show a zero: an empty total would look like a missing one. */
const SUM = '#,##0;-#,##0;0;@';
const LINE = 'FF7F7F7F';
const FILLS = {
  header: 'FFDCE6F1',
  subtotal: 'FFF2F2F2',
  input: 'FFFFFBE6',
} as const;

/**
 * What each look means in fonts, fills, borders and number formats.
 *
 * Follows the tables of Chinese offices: a 小标宋 title, 黑体 headers, 宋体 figures, thin lines, no
 * zeros where nothing is meant. Severities have colours beside their words, never instead of them.
 *
 * Fonts that a computer lacks are replaced by Excel and WPS; the family and the character set make
 * them choose a Chinese face of the same kind.
 */
export const STYLES: Readonly<Record<StyleName, Partial<Style>>> = {
  title: plain(face('方正小标宋简体', 20), 'center'),
  subtitle: plain(face('楷体', 11, 'FF404040'), 'center'),
  note: plain(face('楷体', 10.5, 'FF595959'), 'left'),
  caption: plain(face('黑体', 11), 'left'),
  header: boxed({ font: face('黑体', 11), fill: FILLS.header, align: 'center' }),
  text: boxed({ align: 'left' }),
  textCentered: boxed({ align: 'center' }),
  whole: boxed({ align: 'right', numFmt: '#,##0;-#,##0;;@' }),
  wholeOrZero: boxed({ align: 'right', numFmt: '#,##0' }),
  signed: boxed({ align: 'right', numFmt: '+#,##0;-#,##0;;@' }),
  signedOrZero: boxed({ align: 'right', numFmt: '+#,##0;-#,##0;0;@' }),
  decimal2: boxed({ align: 'right', numFmt: '#,##0.00' }),
  decimal4: boxed({ align: 'right', numFmt: '#,##0.0000' }),
  percent: boxed({ align: 'right', numFmt: '0.0%' }),
  date: boxed({ align: 'center', numFmt: 'yyyy-mm-dd' }),
  subtotalLabel: boxed({ font: bold(), fill: FILLS.subtotal, align: 'center' }),
  subtotal: boxed({ font: bold(), fill: FILLS.subtotal, align: 'right', numFmt: SUM }),
  totalLabel: boxed({ font: bold(), fill: FILLS.header, align: 'center', isTotal: true }),
  total: boxed({ font: bold(), fill: FILLS.header, align: 'right', numFmt: SUM, isTotal: true }),
  error: boxed({ font: bold('FF9C0006'), fill: 'FFFFC7CE', align: 'center' }),
  warning: boxed({ font: bold('FF7F6000'), fill: 'FFFFEB9C', align: 'center' }),
  info: boxed({ font: face('宋体', 11, 'FF1F4E79'), fill: 'FFDDEBF7', align: 'center' }),
  good: boxed({ font: face('宋体', 11, 'FF006100'), fill: 'FFC6EFCE', align: 'center' }),
  errorPercent: boxed({
    font: bold('FF9C0006'),
    fill: 'FFFFC7CE',
    align: 'right',
    numFmt: '0.0%',
  }),
  goodDecimal: boxed({
    font: face('宋体', 11, 'FF006100'),
    fill: 'FFC6EFCE',
    align: 'right',
    numFmt: '#,##0.00',
  }),
  muted: boxed({ font: face('宋体', 11, 'FF7F7F7F'), fill: 'FFF7F7F7', align: 'center' }),
  link: boxed({ font: { ...face('宋体', 11, 'FF0563C1'), underline: true }, align: 'left' }),
  input: boxed({ fill: FILLS.input, numFmt: SUM }),
  inputDate: boxed({ fill: FILLS.input, align: 'center', numFmt: 'yyyy-mm-dd' }),
  inputDecimal: boxed({ fill: FILLS.input, numFmt: '#,##0.00##;-#,##0.00##;0;@' }),
  // General: words, years, codes, and values of which only the planner knows what they are.
  inputText: boxed({ fill: FILLS.input }),
  required: boxed({ font: face('黑体', 11, 'FF9C2A00'), fill: 'FFFBE5D6', align: 'center' }),
  // What is printed and filed: black lines, no colours, a zero that is meant is shown.
  attachment: plain(face('黑体', 14), 'left'),
  unit: plain(face('楷体', 10.5, 'FF595959'), 'right'),
  formHeader: filed({ font: face('黑体', 10.5), align: 'center' }),
  formText: filed({ align: 'left' }),
  formCentered: filed({ align: 'center' }),
  formWhole: filed({ align: 'center', numFmt: SUM }),
  formSigned: filed({ align: 'center', numFmt: '+#,##0;-#,##0;0;@' }),
  formDecimal: filed({ align: 'center', numFmt: '#,##0.00' }),
  formPercent: filed({ align: 'center', numFmt: '0.0%' }),
  formTotalLabel: filed({ font: face('黑体', 10.5), align: 'center' }),
  formTotal: filed({ font: { ...face('宋体', 10.5), bold: true }, align: 'center', numFmt: SUM }),
  signature: plain(face('宋体', 11), 'left'),
  letterTitle: plain(face('方正小标宋简体', 22), 'center'),
  letter: plain(face('仿宋_GB2312', 16), 'left'),
  letterRight: plain(face('仿宋_GB2312', 16), 'right'),
  letterSigned: filed({
    font: face('仿宋_GB2312', 14),
    align: 'center',
    numFmt: '+#,##0;-#,##0;0;@',
  }),
  letterCell: filed({ font: face('仿宋_GB2312', 14), align: 'center', numFmt: SUM }),
};

/** The colours of the tabs: what a planner fills in, what comes out, what to check, what is kept. */
export const TAB_COLOURS = {
  input: 'FFFFC000',
  result: 'FF2F75B5',
  check: 'FFC00000',
  record: 'FF7F7F7F',
} as const;

/** How high a line of a style is, in points; row heights are estimated from it. */
export const lineHeightOf = (style: StyleName | undefined): number =>
  Math.ceil((style === undefined ? 11 : (STYLES[style].font?.size ?? 11)) * 1.35);

/** The Chinese character set and a family, so that a replacement is Chinese too. */
function face(name: string, size: number, colour = 'FF000000'): Partial<Font> {
  return { name, size, family: 3, charset: 134, color: { argb: colour } };
}

function bold(colour?: string): Partial<Font> {
  return { ...face('宋体', 11, colour), bold: true };
}

interface Look {
  readonly font?: Partial<Font>;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly numFmt?: string;
  readonly isTotal?: boolean;
  /** Colour of the lines. */
  readonly line?: string;
}

/** A cell of a table: thin lines around it. */
function boxed(look: Look): Partial<Style> {
  const line = { style: 'thin', color: { argb: look.line ?? LINE } } as const;
  const top = look.isTotal === true ? ({ ...line, style: 'medium' } as const) : line;
  const border: Partial<Borders> = { top, left: line, bottom: line, right: line };
  return {
    font: look.font ?? face('宋体', 11),
    border,
    alignment: middle(look.align),
    ...(look.fill === undefined ? {} : { fill: solid(look.fill) }),
    ...(look.numFmt === undefined ? {} : { numFmt: look.numFmt }),
  };
}

/** A cell of a table that is printed and filed. */
function filed(look: Look): Partial<Style> {
  return boxed({ line: 'FF000000', font: face('宋体', 10.5), ...look });
}

/** A line of text above or below a table: no lines around it. */
function plain(font: Partial<Font>, align: 'left' | 'center' | 'right'): Partial<Style> {
  return { font, alignment: { ...middle(align), indent: 0 } };
}

function middle(horizontal: Look['align']): Partial<Alignment> {
  return {
    vertical: 'middle',
    wrapText: true,
    ...(horizontal === undefined ? {} : { horizontal }),
    // Words keep a little distance from the figure in the cell before.
    ...(horizontal === 'left' ? { indent: 1 } : {}),
  };
}

function solid(argb: string): Style['fill'] {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
