import { STEP_NAMES } from '../../../session/steps.ts';
import type { Texts } from '../texts.ts';

const number = new Intl.NumberFormat('en-US');
const n = (value: number): string => number.format(value);
const of = (value: number, one: string, many = `${one}s`): string =>
  `${n(value)} ${value === 1 ? one : many}`;

/** What frames the steps, in English. */
export const frame: Pick<
  Texts,
  | 'product'
  | 'subtitle'
  | 'steps'
  | 'headings'
  | 'rail'
  | 'views'
  | 'done'
  | 'toDo'
  | 'judging'
  | 'unwritten'
  | 'unwrittenNote'
  | 'previous'
  | 'next'
  | 'allDone'
  | 'accept'
  | 'lacks'
  | 'open'
  | 'busy'
  | 'stale'
  | 'halfDone'
  | 'outdated'
  | 'dismiss'
  | 'troubles'
  | 'settings'
> = {
  product: 'Bianheng',
  subtitle: 'Township posts',
  steps: STEP_NAMES['en-US'],
  headings: {
    year: 'Year and cut-off date',
    headers: 'How the headers were read',
    data: 'Check of the data',
    calculation: 'Calculation',
    adjustment: 'Manual adjustment',
    check: 'Problems',
    approval: 'Decision',
    output: 'Result sheets',
  },
  rail: 'Steps',
  views: { label: 'Views', back: (step) => `Back to ${step}` },
  done: 'done',
  toDo: 'to do',
  judging: 'being checked',
  unwritten: 'not yet written',
  unwrittenNote:
    'What was changed in the pane is not in the workbook yet; it is kept once the result sheets are written.',
  previous: 'Back',
  next: 'Next',
  allDone: 'Nothing is missing here.',
  accept: 'I have looked at each of them; go on as it is',
  lacks: {
    nothingOpen: 'Open a workbook first, or load the sample county.',
    noTownships: 'No townships were found; check the workbook, or say how its headers are read.',
    headers: (count) => `${of(count, 'header')} still to be explained.`,
    unconfirmed: 'See how the headers were read, and confirm once.',
    dataProblems: (count) => `${of(count, 'error')} in the data to be corrected.`,
    undetermined: (count) =>
      `${of(count, 'ledger')} cannot be calculated; data or parameters are missing.`,
    balance: 'The total does not come out even; adjust until nothing is left over.',
    reasons: (count) => `${of(count, 'adjustment')} without a reason.`,
    problems: (count) => `${of(count, 'problem')} that must be corrected.`,
    notApproved: 'The plan is not yet approved.',
    notWritten: 'The result sheets are not yet made, or the plan has changed since.',
    stale: 'Sheets have changed, so this is out of date; read them again.',
  },
  open: {
    lead: 'Open the county’s workbook of posts and go through eight steps: calculate, adjust, check, output.',
    excel: 'Read this workbook',
    file: 'Open an .xlsx file',
    drop: 'or drop a file here',
    sample: 'Load the sample county',
    sampleNote: '33 townships, fictitious, for trying out.',
    template: 'Download a blank template',
    privacy: 'The file stays in this browser: nothing is uploaded, nothing goes over the network.',
    another: 'Open another file',
    discard:
      'What was changed in the pane is in no result workbook yet and is lost if another file is opened. Open it all the same?',
    again: 'Read again',
  },
  busy: {
    opening: 'Opening …',
    reading: 'Reading the workbook …',
    writing: 'Making the result sheets …',
    undoing: 'Undoing …',
    rolling: 'Making next year’s workbook …',
  },
  stale: 'Sheets have changed since; these results are out of date.',
  halfDone: {
    note: 'A writing or an undo stopped half-way, and result sheets are incomplete. “Put the result sheets back” makes them what they were before that writing: new ones go away, replaced ones come back; your own sheets are not touched.',
    putBack: 'Put the result sheets back',
  },
  outdated: 'out of date',
  dismiss: 'Dismiss',
  troubles: {
    cellEdit: 'A cell is being edited',
    protected: 'The sheet is protected',
    readOnly: 'The workbook is read-only',
    tooLarge: 'Too large',
    missingSheet: 'Sheet not found',
    unsupported: 'Not supported here',
    refusedFile: 'The file could not be opened',
    unknown: 'Something went wrong',
  },
  settings: { language: '中文', dark: 'Dark', light: 'Light', meeting: 'Meeting' },
};
