import { WAYS } from './choices.ts';
import { both, column, words, type SheetContract } from './column.ts';
import { ledgerColumn } from './organisation.ts';
import { TOWNSHIP_CODE, TOWNSHIP_NAME } from './townships.ts';

/** 用编申请: people that townships ask to take on, by way of filling. */
export const useRequests: SheetContract = {
  id: 'useRequests',
  name: both('用编申请', 'Requests for people'),
  alsoCalled: words('用编计划申请|用编需求|用编计划申报|进人计划申请|申请用编'),
  shape: 'list',
  purpose: both(
    '每乡镇每类编制每种方式一行，用于编制年度用编计划。同一乡镇有多行的，按先后次序在可用编制内安排；超编的为0，满编的出一进一。整表空白表示没有申请。',
    'One row per township, ledger and way, for the yearly plan for using posts. Rows of one township are served in their order within its usable posts. An empty sheet: nothing is asked for.',
  ),
  toldBy: [['useRequests.kind', 'useRequests.way', 'useRequests.people']],
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    ledgerColumn('useRequests.kind'),
    column('useRequests.way', 'choice', {
      header: both('用编方式', 'Way of filling'),
      choices: WAYS,
      required: true,
      alsoCalled: words('进人方式|补充方式|招录方式'),
      note: both('考录、公招、调入、安置。', 'Examination, recruitment, transfer, placement.'),
      width: 14,
    }),
    column('useRequests.people', 'post', {
      header: both('申请用编数', 'People asked for'),
      required: true,
      alsoCalled: words('申请用编|申请名额|用编数'),
      note: both('申请使用的编制，名。', 'Posts to be filled.'),
      width: 13,
    }),
    column('useRequests.note', 'text', {
      header: both('用编说明', 'Note on the use'),
      alsoCalled: words('用编理由|岗位要求'),
      note: both('岗位、专业、理由等。', 'Post, field, reason.'),
      width: 34,
    }),
  ],
};
