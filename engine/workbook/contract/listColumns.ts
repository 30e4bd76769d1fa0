import { column, both, words, type Choice, type Column } from './column.ts';

interface Described {
  readonly header: Column['header'];
  readonly note: Column['note'];
  /** Other headers, separated by `|`. */
  readonly called?: string;
  readonly width?: number;
  readonly required?: true;
}

const put = (
  id: string,
  quantity: Column['quantity'],
  { header, note, called, width = 12, required, ...more }: Described & Partial<Column>,
): Column =>
  column(id, quantity, {
    ...{ header, note, width },
    ...(called === undefined ? {} : { alsoCalled: words(called) }),
    ...(required === undefined ? {} : { required }),
    ...more,
  });

/** A column of words. */
export const textColumn = (id: string, described: Described): Column => put(id, 'text', described);

/** A column of whole numbers: posts, people, or whatever else is counted. */
export const countColumn = (
  id: string,
  quantity: 'post' | 'person' | 'institution',
  described: Described,
): Column => put(id, quantity, described);

/** A column of working hours. */
export const hoursColumn = (id: string, described: Described): Column =>
  put(id, 'hours', { ...described, range: [0, 10_000] });

/** A column with a drop-down. */
export const choiceColumn = (
  id: string,
  choices: readonly Choice[],
  described: Described,
): Column => put(id, 'choice', { ...described, choices });

const DAY = both('年月日。', 'Year, month, day.');

/** A column of days. */
export const dateColumn = (
  id: string,
  described: Omit<Described, 'note'> & { readonly note?: Column['note'] },
): Column => put(id, 'date', { note: DAY, width: 13, ...described });

/** 文号: the number of a document. */
export const documentColumn = (id: string): Column =>
  textColumn(id, {
    header: both('文号', 'Document'),
    called: '文件号|批准文号|批复文号',
    note: both('批准或发文的文号。', 'Number of the document.'),
    width: 22,
  });
