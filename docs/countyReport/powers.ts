import type { Entry, Place } from './entry.ts';
import { problem } from './problem.ts';

const POWERS = 'powers.test.ts';
const LISTS = '各清单逐行登记数与文件载明数';
const listed = (row: string, value: number): Place => ({
  ...{ sheet: 'powers', after: LISTS, column: '登记', row, value },
});
const duty = (row: string, value: number): Place => ({
  ...{ sheet: 'duties', column: '登记', row, value },
});
const step = (column: string): Place => ({
  ...{ sheet: 'powers', group: '两上两下（项）', column, row: '岚江镇', value: 58 },
});
const criterion = (column: string, row: string, value: number): Place => ({
  ...{ sheet: 'powers', group: '承接评估为“是”（项）', column, row, value },
});

/** 扩权赋能: powers and duties. */
export const POWERS_ENTRIES: readonly Entry[] = [
  {
    clause: 'A1',
    words: '33个乡镇、7个职能部门编制一张《基础清单》',
    english: '33 townships and 7 departments draw up one base list',
    places: [listed('参与编制基础清单的乡镇', 33), listed('职能部门', 7)],
    rules: [
      ['PWR-207', 0],
      ['PWR-211', 0],
      ['PWR-217', 0],
    ],
    tests: [[POWERS, 'A1 33 townships and 7 departments draw up one base list']],
  },
  {
    clause: 'A2',
    words: '“两上两下”：承权意向、放权方向、承接评估、划定下放',
    english: 'Two up, two down in four steps, all four passed',
    places: [step('意向'), step('放权'), step('评估'), step('划定')],
    rules: [
      ['PWR-201', 0],
      ['PWR-219', 0],
      ['PWR-220', 0],
    ],
    tests: [[POWERS, 'A2 two up, two down: four steps for every item × township × department']],
  },
  {
    clause: 'A3',
    words: '放得下、接得住、用得好（3项标准）',
    english: 'Three criteria of the assessment',
    places: [
      criterion('放得下', '岚江镇', 58),
      criterion('接得住', '岚江镇', 58),
      criterion('用得好', '岚江镇', 58),
      criterion('接得住', '麦垭乡', 40),
    ],
    rules: [['PWR-202', 1]],
    tests: [[POWERS, 'A3 放得下、接得住、用得好: three criteria for every item']],
  },
  {
    clause: 'A4',
    words: '驻地镇、中心镇、重点镇、特色镇四类，4张《特色清单》',
    english: 'Four roles, four special lists',
    places: [
      { sheet: 'powers', column: '功能定位', row: '岚江镇', value: '驻地镇' },
      { sheet: 'powers', contains: '驻地镇特色清单' },
      { sheet: 'powers', contains: '中心镇特色清单' },
      { sheet: 'powers', contains: '重点镇特色清单' },
      { sheet: 'powers', contains: '特色镇特色清单' },
    ],
    rules: [['PWR-203', 0]],
    tests: [[POWERS, 'A4 four roles, four special lists']],
  },
  {
    clause: 'A5',
    words: '供11个对应乡镇自主选择',
    english: 'Eleven townships choose',
    places: [listed('自主选择特色清单的乡镇', 11)],
    rules: [
      ['PWR-204', 0],
      ['PWR-207', 0],
    ],
    tests: [[POWERS, 'A5 eleven townships choose, each from the list of its role']],
  },
  {
    clause: 'A6',
    words: '特色权力驻地镇16项、中心镇24项、重点镇15项、特色镇32项',
    english: 'Special lists of 16, 24, 15 and 32 items',
    places: [
      listed('驻地镇特色清单', 16),
      listed('中心镇特色清单', 24),
      listed('重点镇特色清单', 15),
      listed('特色镇特色清单', 32),
    ],
    rules: [['PWR-207', 0]],
    tests: [[POWERS, 'A6 special lists of 16, 24, 15 and 32 items']],
  },
  {
    clause: 'A7',
    words: '法定118项、赋权55项，《乡镇行政权力清单》173项',
    english: '118 statutory and 55 conferred items, 173 on the list of a township',
    places: [
      listed('法定', 118),
      listed('赋权', 55),
      problem('乡镇行政权力事项（法定＋赋权）', '之后', 173),
    ],
    rules: [
      ['PWR-207', 0],
      ['PWR-212', 0],
      ['PWR-218', 0],
    ],
    tests: [[POWERS, 'A7 118 statutory and 55 conferred items: a township list of 173']],
  },
  {
    clause: 'A8',
    words: '173项分解到相应机构、落实到人员岗位',
    english: 'Each of the 173 divided to an institution and to posts',
    places: [
      { sheet: 'powerItems', column: '承办机构', row: '法001', value: '综合行政执法办公室' },
      { sheet: 'powerItems', column: '责任岗位', row: '法001', value: '综合执法岗' },
    ],
    rules: [
      ['PWR-205', 0],
      ['PWR-206', 0],
    ],
    tests: [[POWERS, 'A8 each of the 173 is divided to an institution and to posts']],
  },
  {
    clause: 'A9',
    words: '签订292份《行政权力事项委托书》',
    english: '292 letters, counted row by row and never derived',
    places: [
      listed('委托书', 292),
      { sheet: 'powers', group: '委托书（份）', column: '签订', row: '合计', value: 292 },
    ],
    rules: [
      ['PWR-208', 0],
      ['PWR-213', 0],
      ['PWR-214', 0],
      ['PWR-210', 1],
    ],
    tests: [[POWERS, 'A9 292 letters, row by row']],
  },
  {
    clause: 'A10',
    words: '主体责任62项、配合责任47项',
    english: '62 principal and 47 cooperating duties',
    places: [duty('主体责任', 62), duty('配合责任', 47)],
    rules: [
      ['DUT-202', 0],
      ['DUT-203', 0],
      ['DUT-206', 0],
    ],
    tests: [[POWERS, 'A10 62 principal and 47 cooperating duties, each with its department']],
  },
  {
    clause: 'A11',
    words: '准入职责71项，杜绝部门随意委托交办',
    english: '71 duties on the entry list; no task without entry',
    places: [
      duty('准入职责', 71),
      {
        sheet: 'duties',
        after: '部门交办',
        column: '结果',
        row: '县级部门己',
        value: '未经准入',
      },
    ],
    rules: [
      ['DUT-201', 1],
      ['DUT-202', 0],
      ['DUT-204', 0],
    ],
    tests: [[POWERS, 'A11 71 duties on the entry list; one task reached townships without entry']],
  },
];
