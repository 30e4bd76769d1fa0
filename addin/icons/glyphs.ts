/** The sizes that Office asks for, in pixels. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Blue for what opens and explains, green for what calculates, red for problems. */
const BLUE = '#0f6cbd';
const GREEN = '#0e7a0d';
const RED = '#b10e1c';
const GREY = '#424242';

/** One drawing for each button, in a square of 16 units: white lines on a coloured ground. */
export const GLYPHS = {
  icon: {
    ground: BLUE,
    lines:
      'M8 2.500v10.500M5 13.300h6M3 4.800h10M3.500 5L1.700 9M3.500 5L5.300 9M12.500 5L10.700 9M12.500 5L14.300 9',
    areas: 'M1.300 9h4.400a2.200 2.200 0 0 1-4.400 0zM10.300 9h4.400a2.200 2.200 0 0 1-4.400 0z',
  },
  check: { ground: GREEN, lines: 'M3.500 8.500l3 3 6-7', areas: '' },
  plan: {
    ground: GREEN,
    lines: 'M3 13h10',
    areas: 'M3.500 8h2.200v4H3.500zM6.900 5h2.200v7H6.900zM10.300 3h2.200v9h-2.200z',
  },
  problems: { ground: RED, lines: 'M8 3.500v5.500', areas: 'M7 11h2v2H7z' },
  tables: {
    ground: BLUE,
    lines: 'M3 3.500h10v9H3zM3 6.500h10M3 9.500h10M6.500 6.500v6',
    areas: '',
  },
  template: { ground: BLUE, lines: 'M4 2.800h5.500L12 5.300v8H4zM8 6.500v4M6 8.500h4', areas: '' },
  help: {
    ground: GREY,
    lines: 'M5.600 6a2.400 2.400 0 1 1 3.700 2c-.9.600-1.300 1-1.300 2',
    areas: 'M7.100 11.500h1.800v1.800H7.100z',
  },
} as const;

/** The name of a drawing. */
export type GlyphName = keyof typeof GLYPHS;

/** A drawing as SVG; thin lines grow a little where there are few pixels. */
export function svgOf(name: GlyphName, size: number): string {
  const { ground, lines, areas } = GLYPHS[name];
  const width = size < 32 ? 1.5 : 1.2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="${ground}"/><path d="${lines}" fill="none" stroke="#fff" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/><path d="${areas}" fill="#fff"/></svg>`;
}
