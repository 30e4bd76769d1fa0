const MADE = 'Made by `npm run reference` from the code; edits here are lost.';

/** A row of a table. */
export const cells = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;

/** A page that says that it is made. */
export const page = (title: string, parts: readonly string[]): string =>
  `${[`# ${title}`, MADE, ...parts].join('\n\n')}\n`;

/** A table: the first column is words, all others are numbers. */
export const table = (
  header: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string =>
  [
    cells(header),
    cells(header.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...rows.map((row) => cells(row.map((cell) => String(cell ?? '—')))),
  ].join('\n');
