import { both, column, words, type SheetContract } from './column.ts';
import { ledgerColumn } from './organisation.ts';
import { TOWNSHIP_CODE, TOWNSHIP_NAME } from './townships.ts';

/** 历年编制: what earlier rounds began and ended with; a new round writes it, nobody has to. */
export const history: SheetContract = {
  id: 'history',
  name: both('历年编制', 'Earlier rounds'),
  alsoCalled: words('历年编制情况|编制历史|历年核定'),
  shape: 'list',
  purpose: both(
    '以往各年度每乡镇每类编制一行，年度结转时自动写入，用于历年对比；不参与本年度测算。整表空白表示没有以往年度。',
    'One row per earlier year, township and ledger, written when a year is carried over; for comparison, never part of this year’s division. An empty sheet: no earlier year.',
  ),
  toldBy: [['history.year', 'history.kind', 'history.decided']],
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    column('history.year', 'year', {
      header: both('编制年度', 'Year of the round'),
      required: true,
      range: [1949, 2100],
      note: both('测算年度。', 'The year that was planned.'),
      width: 11,
    }),
    ledgerColumn('history.kind'),
    column('history.approved', 'post', {
      header: both('当年现编制数', 'Current then'),
      note: both('该年度调整前的核定编制数，名。', 'Posts before that round.'),
      width: 13,
    }),
    column('history.inPost', 'person', {
      header: both('当年实有人数', 'In post then'),
      note: both('该年度实有在编人员，人。', 'People in post then.'),
      width: 13,
    }),
    column('history.proposal', 'post', {
      header: both('当年测算数', 'Proposed then'),
      note: both('该年度测算数，名。', 'The proposal of that round.'),
      width: 13,
    }),
    column('history.decided', 'post', {
      header: both('当年核定数', 'Ended with'),
      note: both(
        '该年度审定数；未审定的为拟核定数或测算数，名。',
        'Decided, else draft, else proposal.',
      ),
      width: 13,
    }),
  ],
};
