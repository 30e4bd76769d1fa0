import type { Texts } from '../texts.ts';

const number = new Intl.NumberFormat('en-US');
const of = (value: number, noun: string): string =>
  `${number.format(value)} ${noun}${value === 1 ? '' : 's'}`;

/** The chain of approvals, and the tables of the year in the step 出表, in English. */
export const tables: Pick<Texts, 'annual' | 'approvals'> = {
  approvals: {
    heading: 'Who approves',
    lead: 'Who examines, co-signs and decides the matters of this plan; the sheet of approvals takes your county’s own steps.',
    unknown: 'No step is known; enter your county’s own on the sheet of approvals.',
    row: 'Go to its row',
  },
  annual: {
    heading: 'Annual tables',
    lead: 'Laid out as an office prints and files them; values and formulas alone.',
    choose: 'Which tables',
    all: 'All',
    none: 'None',
    year: 'Year in the titles',
    badYear: 'Enter a year of four digits, such as 2027.',
    otherYear: (year, planned) =>
      `The workbook plans ${planned}; the tables will be titled ${year}, but nothing is carried over. To prepare another year, use “Next year” first.`,
    pages: (townships) => `one page for each of ${of(townships, 'township')}, printed in one go`,
    will: { excel: 'In this workbook:', file: 'In a new workbook of their own:' },
    creates: 'new',
    replaces: 'update',
    removes: 'deleted (the same table in the other language)',
    stays: 'Tables that are not chosen and your own sheets stay as they are.',
    nothingChosen: 'Choose at least one table.',
    noTownships: 'No townships were read; the tables would hold nothing.',
    blank: (ledgers) => `${ledgers} cannot be calculated yet; their columns stay blank.`,
    problemsFirst: (count) =>
      `${of(count, 'problem')} must be corrected before the tables are filed.`,
    notApproved: (status) =>
      `The plan is marked “${status}”; the tables say so and have no document number.`,
    keep: 'Keep the previous annual tables as dated copies',
    write: (count) => `Write ${of(count, 'annual table')}`,
    save: (count) => `Make and download ${of(count, 'annual table')}`,
    undo: 'Undo the last annual tables',
    written: (count) => `${of(count, 'annual table')} written.`,
    saved: (count, name) => `${of(count, 'annual table')} in your downloads: ${name}.`,
    outdated:
      'The plan has changed since; the annual tables made are out of date. Make them again.',
    unknownAge:
      'There are annual tables from an earlier time; whether they are of this plan cannot be told. Write them again before filing.',
  },
};
