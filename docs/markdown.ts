const MADE = 'Made by `npm run reference` from the code; edits here are lost.';

/** A row of a table. */
export const cells = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;

/** A page that says that it is made. */
export const page = (title: string, parts: readonly string[]): string =>
  `${[`# ${title}`, MADE, ...parts].join('\n\n')}\n`;

/** A table: columns of numbers are set right. */
export const table = (
  header: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string =>
  [
    cells(header),
    cells(header.map((_, at) => (isOfNumbers(rows.map((row) => row[at])) ? '---:' : '---'))),
    ...rows.map((row) => cells(row.map((cell) => String(cell ?? '—')))),
  ].join('\n');

const isOfNumbers = (column: readonly (string | number | undefined)[]): boolean =>
  column.every((cell) => /^[-+−—\d.,]*$/u.test(String(cell ?? '—')));
