import { FIGURE_LABELS, STATED_FIGURES } from '../../model/problems.ts';
import { both, words, type SheetContract } from './column.ts';
import {
  choiceColumn,
  countColumn,
  dateColumn,
  documentColumn,
  textColumn,
} from './listColumns.ts';

/** 改革前情况: figures of the four problems on a day before the reform. */
export const beforeReform: SheetContract = {
  id: 'beforeReform',
  name: both('改革前情况', 'Before the reform'),
  alsoCalled: words('改革前|改革前基数|改革前后对比|基线|四个问题改革前'),
  shape: 'list',
  purpose: both(
    '四个问题中其他表没有记载的改革前数，一个指标一行，写明基准日期和文号；没有填的列为待填，不拿现在的数代替。站所类型、下放编制、事业编制和每万人编制由有日期的各表得出，不在此填。',
    'Figures of the four problems before the reform that no other sheet holds, one row each with day and document; what is not entered stays pending, and is never replaced by today’s number. Types of stations, posts handed down, public-institution posts and posts per 10,000 people come from the dated sheets.',
  ),
  toldBy: [['beforeReform.figure', 'beforeReform.value', 'beforeReform.date']],
  columns: [
    choiceColumn(
      'beforeReform.figure',
      STATED_FIGURES.map((value) => ({ value, label: FIGURE_LABELS[value] })),
      {
        header: both('改革前指标', 'Figure before'),
        called: '对比指标|基线指标',
        note: both('从下拉列表选择。', 'From the list.'),
        width: 34,
        required: true,
      },
    ),
    dateColumn('beforeReform.date', {
      header: both('基准日期', 'As of'),
      called: '基线日期|改革前日期',
      note: both('早于首次站所划转的一天。', 'A day before the first station moved.'),
      required: true,
    }),
    countColumn('beforeReform.value', 'institution', {
      header: both('改革前数', 'Number before'),
      called: '改革前|基数',
      note: both('整数；比例指标填符合的件数。', 'Whole; of a share, how many met it.'),
      required: true,
    }),
    countColumn('beforeReform.outOf', 'institution', {
      header: both('其总数', 'Out of'),
      called: '总件数|分母',
      note: both('只有比例指标填写。', 'For shares only.'),
    }),
    documentColumn('beforeReform.document'),
    textColumn('beforeReform.source', {
      header: both('数据出处', 'Source'),
      called: '出处|来源说明',
      note: both('报表、台账名称。', 'The table or record.'),
      width: 30,
    }),
  ],
};
