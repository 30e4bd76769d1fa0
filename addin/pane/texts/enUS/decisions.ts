import type { Texts } from '../texts.ts';

const number = new Intl.NumberFormat('en-US');
const n = (value: number): string => number.format(value);
const of = (value: number, one: string, many = `${one}s`): string =>
  `${n(value)} ${value === 1 ? one : many}`;

/** Steps about decisions: from adjusting to the result, in English. */
export const decisions: Pick<
  Texts,
  'adjustment' | 'balance' | 'check' | 'approval' | 'output' | 'why' | 'meeting' | 'viewer'
> = {
  adjustment: {
    lead: 'Add to or take from the calculated number. A locked township is not recalculated; a named township pays.',
    requested: 'Asked',
    minus: (name) => `${name}: one post fewer`,
    plus: (name) => `${name}: one post more`,
    lock: 'Lock this number',
    unlock: 'Unlock',
    reason: 'Reason',
    basis: 'Basis (document, minutes)',
    counterparty: 'Township that pays',
    anyone: 'All others, by calculation',
    undo: 'Undo the last change',
    edit: (name) => `${name}: reason and lock`,
    frozen:
      'The plan is approved and its numbers are frozen; later changes go into the ledger of changes.',
    blocked: 'The adjustments do not fit the others’ floors and ceilings; adjust less, or unlock.',
    details: 'About this adjustment',
    paneHolds: ({ pane, sheet, cell }) =>
      `The pane holds (${pane}), for it was said after the workbook was read; your sheet, ${cell}, says: ${sheet}.`,
    followSheet: 'Follow the sheet again',
    sheetSays: (cell) => `From your sheet, ${cell}.`,
    none: 'no adjustment',
    adjustedBy: (posts) => `adjusted by ${posts}`,
    lockedAt: (posts) => `locked at ${posts}`,
    payer: (name) => `${name} pays`,
    disagree: (count) =>
      `For ${of(count, 'township')} the pane differs from your sheet of decisions, and the pane holds:`,
  },
  balance: {
    label: 'Balance of the total',
    total: 'Total',
    mobile: 'Mobile',
    given: 'Given',
    rest: 'Left',
    exact: 'even',
    over: (posts) => `${n(posts)} too many`,
    left: (posts) => `${n(posts)} left`,
    blocked: 'does not fit',
    moved: (added, taken) => `adjusted +${n(added)} −${n(taken)}`,
  },
  check: {
    severities: {
      error: 'Must be corrected',
      approval: 'Needs approval',
      warning: 'Needs attention',
      info: 'Notes',
    },
    pending: 'Parameters to be set',
    none: 'No problems.',
    notAssessed: (count) =>
      `${of(count, 'rule')} could not be assessed for want of data; that is not “met”.`,
    remedy: 'What to do: ',
    clause: 'Basis: ',
    approvalPath: 'Approval: ',
    show: 'Show',
    why: 'Why',
    count: (value) => n(value),
  },
  approval: {
    statuses: {
      draft: 'Discussion draft',
      consultation: 'Consultation draft',
      submission: 'Draft for approval',
      approved: 'Approved plan',
    },
    status: 'Status',
    date: 'Date of approval',
    document: 'Document number',
    documentHint: 'such as ×编发〔2025〕1号',
    approve: 'Approve and freeze',
    warning: 'Approval freezes the numbers; later changes go through the ledger of changes only.',
    needsBalance: 'The total does not come out even: neither submission nor approval.',
    withdraw: 'Withdraw the approval (nothing handed out yet)',
    isStale: 'Sheets have changed; read them again before approving.',
    approvedBy: (date, document) => `Approved on ${date}, document ${document}.`,
    skipped: (status) =>
      `The plan is at “${status}” and not yet submitted. To enter date and document now skips what lies between; make sure that the procedure has been gone through.`,
    beforeCutOff: (date, asOf) =>
      `The date of approval, ${date}, lies before the cut-off date, ${asOf}: the figures of the plan were not there yet. Check both dates.`,
    problemsLeft: (count) =>
      `${of(count, 'problem')} that must be corrected: deal with them first, or say why not.`,
    note: 'Explanation',
    noteHint: (count) =>
      `${of(count, 'problem')} to be corrected stand open: say why it is approved all the same, and what becomes of them. Kept with the approval and printed with the results.`,
    differences: 'Where decision (draft) and calculation differ',
    noDifferences: 'Decision (draft) and calculation are the same.',
  },
  output: {
    will: 'These sheets will be made or replaced; your own sheets are never touched:',
    replaces: 'replaced',
    creates: 'new',
    removes: 'Result sheets that are not made again and will be deleted:',
    blocks: (names) =>
      `The workbook has sheets under these names that Bianheng did not write: ${names.join(', ')}. They are not overwritten; nothing can be written until they are renamed or deleted.`,
    copies: (dates) =>
      `The previous result is kept as copies whose names end in its own cut-off date (${dates.join(', ')}).`,
    isStale: 'Sheets have changed; read them again before making the result.',
    empty:
      'No townships were read, so there is no result to write. See under “Sheets” which were not known.',
    contradicted: (names) =>
      `Your own sheet of decisions says otherwise for ${names}. It is not touched; once written, pane and command follow BH-Adjustments instead, so change yours too.`,
    keep: 'Keep the previous result as a dated copy',
    write: 'Write to the workbook',
    save: 'Make and download the result workbook',
    undo: 'Undo the last writing',
    written: (count) => `${of(count, 'sheet')} made.`,
    saved:
      'The result workbook is in your downloads; sheets, charts and formats of yours are kept as they were. The file you opened is unchanged, so there is nothing to undo: without this result, delete the download.',
    narrative: 'Summary, ready to be pasted into a request',
    copy: 'Copy',
    copied: 'Copied',
  },
  why: {
    title: (name, ledger, posts) => `${name}, ${ledger.toLowerCase()}: why ${posts}?`,
    chain: 'From calculation to decision',
    stages: {
      current: 'Now',
      requested: 'Asked',
      proposal: 'Calc.',
      adjustment: 'Adjusted',
      draft: 'Draft',
      decided: 'Decided',
    },
    how: 'How it comes about',
    sources: 'Where the figures are (press to go there)',
    blankCell: 'blank',
    trialPlan: 'This plan is tried in the meeting and not adopted.',
    otherPlan: (asOf) =>
      `This plan looks ahead to ${asOf}: its figures follow from the plan of the year before and have no cells.`,
    problems: 'Problems of this township',
    close: 'Close',
    blank: '—',
  },
  meeting: {
    title: 'Meeting mode',
    leave: 'Leave meeting mode',
    township: 'Township',
    thisTownship: 'This township',
    total: 'Total',
    weight: 'Population weight',
    recall: 'Recall usable vacancies',
    recallButton: (percent) => `Recall ${n(percent)}%`,
    getsTitle: 'Who gets',
    givesTitle: 'Who gives',
    nobody: 'nobody',
    unchanged: 'No township changes.',
    adopt: 'Take into the plan',
    reset: 'Back to the plan',
    recallNote:
      'Recalling vacancies is a trial only; to adopt it, fill in “to be recalled” on the sheet of posts.',
    merger: 'Merge another township into this one',
    mergerOther: 'Township that goes into it',
    mergerButton: 'Merge',
    mergerNote:
      'A merger is a trial only: people, area, posts are added up, one set of leaders stays, officers are required by the new population. To adopt it, fill in the sheet of lineage.',
    merged: {
      caption: (from, into) => `${from} into ${into}`,
      columns: { sum: 'Together', after: 'Merged' },
      settle: 'To be settled with the merger',
      figures: {
        administrative: 'Administrative posts',
        publicInstitution: 'Public-institution posts',
        peopleAdministrative: 'People, administrative',
        peoplePublicInstitution: 'People, public institution',
        beyondAdministrative: 'People beyond posts, administrative',
        beyondPublicInstitution: 'People beyond posts, public institution',
        population: 'Population',
        required: 'Officers required',
        officers: 'Officers owned',
      },
    },
    nothing: 'Press a button and see at once who gets, who gives, and the net.',
    frozen:
      'The plan is approved and its numbers stand: nothing can be tried here. Withdraw the approval first, or compare scenarios.',
  },
  viewer: { title: (address) => `Sheet ${address}`, close: 'Close', empty: 'This cell is blank' },
};
