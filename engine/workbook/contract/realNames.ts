import { PERSON_LEDGERS } from './choices.ts';
import { both, words, type Column, type Group, type SheetContract } from './column.ts';
import { ledgerColumn } from './organisation.ts';
import { TOWNSHIP_CODE, TOWNSHIP_NAME } from './townships.ts';

const REAL_NAMES: Group = {
  label: both('实名制人数', 'Real-name people'),
  alsoCalled: words(
    '实名制|实名制人数|实名制人员|实名制实有|real-name people|real-name|real names',
  ),
};
const realNameTotal = (kind: string, header: Column['header'], list: string): Column => ({
  id: `realNames.${kind}`,
  header,
  quantity: 'person',
  group: REAL_NAMES,
  inGroup: words(list),
  note: both('实名制系统人数，人。', 'People in the real-name system.'),
  outsideTemplate: true,
});

/** Real-name counts as columns of a planner's wide table. */
export const REAL_NAME_COLUMNS: readonly Column[] = [
  realNameTotal('administrative', both('行政', 'Administrative'), '行政编制|行政人员'),
  realNameTotal('publicInstitution', both('事业', 'Public institution'), '事业编制|事业人员'),
];

/** 实名制人数: counts, or persons that are only counted. */
export const realNames: SheetContract = {
  id: 'realNames',
  name: both('实名制人数', 'Real-name counts'),
  alsoCalled: words('实名制|实名制人员|实名制数据|实名制导出|实名制名册|人员名册|人员花名册'),
  shape: 'list',
  purpose: both(
    '实名制系统导出的人数，用于核对实有人数。可以是汇总人数，也可以是一人一行（只计数，不读取姓名）；含身份证号的表不读取。',
    'Counts from the real-name system. Totals, or one row per person (only counted, names are not read); a sheet with identity numbers is not read at all.',
  ),
  toldBy: [
    ['realNames.kind', 'realNames.people'],
    ['realNames.kind', 'realNames.person'],
  ],
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    ledgerColumn('realNames.kind', PERSON_LEDGERS),
    {
      id: 'realNames.people',
      header: both('人数', 'People'),
      quantity: 'person',
      alsoCalled: words('实有人数|实名制人数|在编人数|实有'),
      note: both('一人一行的名册可不填。', 'Not needed with one row per person.'),
      width: 10,
    },
    {
      id: 'realNames.person',
      header: both('姓名', 'Person'),
      quantity: 'text',
      alsoCalled: words('人员姓名|full name'),
      note: both('只用于识别名册，不读取。', 'Tells a list of persons; never read.'),
      outsideTemplate: true,
    },
  ],
};
