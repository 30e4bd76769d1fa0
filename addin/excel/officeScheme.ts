/** What Office tells of its theme; older versions tell only colours, or nothing. */
type Told = Partial<Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor'>>;

/** Half of the brightness that a colour may have. */
const HALF = 127.5;

/**
 * Whether the pane begins light or dark: as Office itself is, whatever Windows is; where Office does
 * not tell, as the system prefers.
 */
export function schemeOf(theme: Told | undefined, isSystemDark: boolean): 'light' | 'dark' {
  const isDark = theme?.isDarkTheme ?? isDarkColour(theme?.bodyBackgroundColor) ?? isSystemDark;
  return isDark ? 'dark' : 'light';
}

/** Whether a colour such as `#1F1F1F` is dark to the eye; absent where it is no such colour. */
function isDarkColour(colour: string | undefined): boolean | undefined {
  const [, ...parts] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(colour ?? '') ?? [];
  const [red, green, blue] = parts.map((part) => Number.parseInt(part, 16));
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  // The share of each in the brightness (ITU-R BT.601).
  return 0.299 * red + 0.587 * green + 0.114 * blue < HALF;
}
