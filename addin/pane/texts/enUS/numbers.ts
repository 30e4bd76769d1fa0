import type { Texts } from '../texts.ts';

const number = new Intl.NumberFormat('en-US');
const n = (value: number): string => number.format(value);
const of = (value: number, one: string, many = `${one}s`): string =>
  `${n(value)} ${value === 1 ? one : many}`;

/** Steps about figures: from the year to the calculation, in English. */
export const numbers: Pick<
  Texts,
  | 'tabs'
  | 'year'
  | 'headers'
  | 'data'
  | 'ledgers'
  | 'ledger'
  | 'short'
  | 'table'
  | 'undetermined'
  | 'infeasible'
  | 'heldOut'
  | 'calculation'
> = {
  year: {
    planYear: 'Plan year',
    asOf: 'Cut-off date',
    asOfNote: 'Decides which figures and which policy hold.',
    county: 'County',
    unnamed: '(county not named)',
    townships: 'Townships',
    sheets: 'Sheets read',
    status: 'Status',
    notes: 'Sources and remarks',
    count: (value) => n(value),
    apply: 'Plan again on this date',
  },
  headers: {
    all: (count) => `${of(count, 'header')} read.`,
    asking: 'Headers to be explained',
    choose: 'Choose a field',
    header: 'Header',
    field: 'Read as',
    mapped: 'as told',
    ofSheet: (sheet, read, all) => `${sheet}: ${n(read)} of ${of(all, 'column')} read`,
    states: {
      read: 'understood',
      derived: 'follows from others, not read',
      ignored: 'not read',
      unknown: 'not recognised: please say',
      repeated: 'same as another column: please say',
      older: 'earlier year, not read',
      unitMissing: 'unit missing: please say',
    },
    unitHelp: 'Where a unit is missing, write it into the header (人, 万元 …) and read again.',
    change: (header) => `Read “${header}” otherwise`,
    confirm: 'This is how the headers are to be read',
    unread:
      'No header was known on these sheets, and nothing on them was counted. If the plan needs their numbers, say which cell heads the column of townships: its row is then the header. Or give them headers as in the template and read again:',
    others: (count) => `Sheets not recognised (${count})`,
    unreadOthers:
      'Where no header of the townships is chosen, nothing on these sheets was counted. If the plan needs their numbers, choose it; else there is nothing to do.',
    townshipColumn: 'Choose the header of the townships',
    row: (row) => `Row ${row}`,
    templateNote:
      'Sheets that are missing can be filled in on blank template sheets; they are inserted only when you press, and sheets that are there stay as they are.',
    templateSheets: (names) =>
      `These ${n(names.length)} sheets will be created: ${names.join(', ')}.`,
    templateLists: (name) => `The drop-down lists of the template will be added to “${name}”.`,
    templateBlocked: (names) =>
      `Sheets with these names are there already: ${names.join(', ')}. They are not touched; until they are renamed, no template sheet is inserted.`,
    template: 'Insert blank template sheets',
    saveTemplate: 'Download a blank template',
  },
  data: {
    lead: 'Before any formula: can the figures be relied on? A click goes to the cell.',
    reconciliation: 'Sheet, documents and real names',
    reconciled: 'Approved posts agree with the documents, people with the real-name export.',
    township: 'Township',
    ledger: 'Ledger',
    sheet: 'Sheet',
    documents: 'Docs',
    realNames: 'Real names',
    inPost: 'In post',
    gap: 'Gap',
    staffing: 'Use of posts',
    approved: 'Approved',
    vacancy: 'Vacant',
    usable: 'Usable',
    overstaffing: 'Over',
    problems: 'Problems in the data',
    none: 'No problems in the data.',
  },
  ledgers: {
    administrative: 'Administrative posts',
    publicInstitution: 'Public-institution posts',
  },
  tabs: { administrative: 'Administrative', publicInstitution: 'Public institution' },
  ledger: 'Ledger',
  short: { administrative: 'Admin.', publicInstitution: 'Public inst.' },
  table: {
    caption: (ledger) => `${ledger} by township: now, calculated, change`,
    township: 'Township',
    current: 'Now',
    proposal: 'Calc.',
    draft: 'Draft',
    change: '±',
    bar: 'Chart',
    sum: 'Total',
    barText: ({ name, current, shown, change }) =>
      `${name}: ${current} posts now, ${shown} in the draft, change ${change}`,
    onlyChanged: 'Only those that change',
    why: (name) => `${name}: why this number`,
    none: 'No such township.',
    legend: { current: 'now', up: 'gain', down: 'loss' },
  },
  undetermined: (missing) => `Cannot be calculated yet; missing: ${missing}.`,
  infeasible: 'Floors, ceilings and total contradict each other; nothing can be calculated.',
  heldOut: (count) =>
    `${of(count, 'township')} without an indicator ${count === 1 ? 'keeps its' : 'keep their'} current posts for now.`,
  calculation: {
    totals: 'Totals',
    total: 'Total posts',
    assumed: 'No total set: the sum of current posts (assumption)',
    mobile: 'Mobile posts (held by the county)',
    leadership: 'Leadership posts',
    basic: 'Basic posts',
    weights: 'Weights of the indicators',
    weightSum: (sum) => `together ${sum}`,
    advanced: 'Advanced: method and readings',
    pending: 'to be set',
    reset: (value) => `Back to the workbook’s value (${value})`,
    outside: ({ least, most, isWhole }) =>
      `Enter a ${isWhole ? 'whole number' : 'number'} from ${least} to ${most}.`,
    changed: 'changed here',
    factors: 'X factors',
    bounds: 'Leadership, floors and ceilings',
    all: (count, pending) => `All ${n(count)} parameters (${n(pending)} to be set)`,
  },
};
