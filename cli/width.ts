/** Characters that a terminal in a Chinese locale draws two columns wide. */
const WIDE =
  /[\u1100-\u115f\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2460-\u27bf\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u00b7\u00b1\u00d7\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes on a terminal. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + widthOfOne(character), 0);

/** Fills up with spaces to a width; longer text stays as it is. */
export const padRight = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** The same, with the spaces in front: for numbers. */
export const padLeft = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - widthOf(text))) + text;

/** Cuts a text to a width, with three dots where something is missing. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let taken = 3;
  for (const character of text) {
    taken += widthOfOne(character);
    if (taken > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}...`;
}

/**
 * Breaks a text into lines of a width.
 *
 * Chinese breaks anywhere but before closing punctuation; words of Latin letters stay whole.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && widthOf(line) + widthOf(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** What stays together: a run of Latin, or one other character; punctuation stays with it. */
const PIECES =
  /(?:[\u0021-\u02ff]+|[（《“「[(]*[^\u0021-\u02ff\s])[，。；：、！？）》”」]*\s*|\s+/gu;

const widthOfOne = (character: string): number => (WIDE.test(character) ? 2 : 1);
