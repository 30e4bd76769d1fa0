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
 * A line ends after punctuation or a space if one stands in its second half, else between words;
 * a number stays with what it counts, and closing punctuation with what it closes.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: readonly string[] = [];
  for (const piece of piecesOf(text)) {
    if (line.length > 0 && widthOf(line.join('') + piece.trimEnd()) > width) {
      const end = breakOf(line, width);
      lines.push(line.slice(0, end).join('').trimEnd());
      line = [...line.slice(end), piece].filter((one, index) => index > 0 || one.trim() !== '');
    } else line = [...line, piece];
  }
  const rest = line.join('').trimEnd();
  return rest === '' ? lines : [...lines, rest];
}

/** How many pieces of a full line it keeps. */
function breakOf(pieces: readonly string[], width: number): number {
  const end = pieces.map((piece) => PAUSE.test(piece)).lastIndexOf(true) + 1;
  const kept = widthOf(pieces.slice(0, end).join('').trimEnd());
  return kept * 2 >= width ? end : pieces.length;
}

/** Where a reader pauses. */
const PAUSE = /[\s，。；：、！？]$/u;

/** The words of a text, each with the number before or behind it and its punctuation. */
function piecesOf(text: string): readonly string[] {
  const words = new Set([...WORDS.segment(text)].map(({ index }) => index));
  const pieces: string[] = [];
  let at = 0;
  for (const piece of text.match(PIECES) ?? []) {
    const former = pieces.at(-1) ?? '';
    const isNumber = /^[\d,.]+/u.test(piece) && ENDS_IN_WORD.test(former);
    const isCounted = /\d$/u.test(former) && STARTS_AS_WORD.test(piece);
    const isSameWord = !words.has(at) && ENDS_IN_WORD.test(former) && STARTS_AS_WORD.test(piece);
    if (isNumber || isCounted || isSameWord) pieces[pieces.length - 1] = former + piece;
    else pieces.push(piece);
    at += piece.length;
  }
  return pieces;
}

const WORDS = new Intl.Segmenter('zh-CN', { granularity: 'word' });

const STARTS_AS_WORD = /^[\u4e00-\u9fff]/u;
const ENDS_IN_WORD = /[\u4e00-\u9fff]$/u;

/** What stays together: a run of Latin, or one other character; punctuation stays with it. */
const PIECES =
  /(?:[\u0021-\u02ff]+|[（《“「[(]*[^\u0021-\u02ff\s])[，。；：、！？）》”」]*\s*|\s+/gu;

const widthOfOne = (character: string): number => (WIDE.test(character) ? 2 : 1);
