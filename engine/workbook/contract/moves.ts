import { MOVE_DIRECTIONS } from './choices.ts';
import { both, column, words, type SheetContract } from './column.ts';
import { ledgerColumn } from './organisation.ts';
import { TOWNSHIP_CODE, TOWNSHIP_NAME } from './townships.ts';

/** 预计人员变动: who is known to leave or to come, by day; the forecast reads it. */
export const moves: SheetContract = {
  id: 'moves',
  name: both('预计人员变动', 'Expected moves'),
  alsoCalled: words('预计减员|减员名单|退休名单|预计进出'),
  shape: 'list',
  purpose: both(
    '已知的退休、调出、招录、安置等，按预计日期逐行填写（按月的填当月最后一天），用于逐年推演。整表空白表示没有名单，减员按年减员率推算。',
    'Known retirements, transfers and recruitments by day (by month: its last day), for the forecast. An empty sheet: nobody listed, people leave by rate.',
  ),
  toldBy: [['moves.kind', 'moves.direction', 'moves.date']],
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    ledgerColumn('moves.kind'),
    column('moves.direction', 'choice', {
      header: both('变动方向', 'Direction'),
      choices: MOVE_DIRECTIONS,
      required: true,
      alsoCalled: words('进出|增减方向'),
      note: both('减员或进人。', 'Leaving or coming.'),
      width: 11,
    }),
    column('moves.date', 'date', {
      header: both('预计日期', 'Expected on'),
      required: true,
      alsoCalled: words('预计时间|退休日期|预计退休日期|到岗日期'),
      note: both('年月日。', 'Year, month, day.'),
      width: 13,
    }),
    column('moves.people', 'person', {
      header: both('变动人数', 'People moving'),
      alsoCalled: words('减员人数|进人人数'),
      note: both('空白为1人。', 'Blank: one.'),
      width: 11,
    }),
  ],
};
