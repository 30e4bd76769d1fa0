import type { Entry } from './entry.ts';
import { problem } from './problem.ts';

const INSTITUTIONS = 'institutions.test.ts';
const ENFORCEMENT = 'enforcement.test.ts';
const PROBLEMS = 'problems.test.ts';

/** 综合行政执法. */
export const ENFORCEMENT_ENTRIES: readonly Entry[] = [
  {
    clause: 'D1',
    words: '33个乡镇统一更名为综合行政执法办公室',
    english: 'The office renamed in all 33 townships, its id kept',
    places: [
      {
        sheet: 'institutionChanges',
        column: '已执行',
        row: '综合行政执法协调办公室 → 综合行政执法办公室',
        value: 33,
      },
      {
        sheet: 'institutionChanges',
        column: '已批准',
        row: '综合行政执法协调办公室 → 综合行政执法办公室',
        value: 33,
      },
    ],
    rules: [
      ['INS-207', 0],
      ['INS-208', 0],
    ],
    tests: [[INSTITUTIONS, 'D1 the office was renamed in all 33 townships and kept its id']],
  },
  {
    clause: 'D2',
    words: '鼓励班子成员兼任主任，不重复计数',
    english:
      'Leaders encouraged to head the office (30 of 33; three others found), counted once (three are among the officers)',
    places: [
      { sheet: 'joint', column: '班子兼任主任', row: '合计', value: 30 },
      { sheet: 'joint', column: '其中兼任', row: '合计', value: 3 },
    ],
    rules: [
      ['ENF-302', 3],
      ['ENF-202', 0],
    ],
    tests: [[ENFORCEMENT, 'D2 a leader heads the office in 30 townships and is counted once']],
  },
  {
    clause: 'D3',
    words: '不少于2名公务员从事综合行政执法',
    english: 'At least two civil servants: none is missing in any township',
    places: [
      { sheet: 'enforcement', contains: '从事执法的公务员不少于2名' },
      { sheet: 'enforcement', column: '公务员缺额', row: '合计', value: 0 },
      { sheet: 'enforcement', column: '其中公务员', row: '雪岭乡', value: 2 },
    ],
    rules: [['ENF-101', 0]],
    tests: [[ENFORCEMENT, 'D3 at least two civil servants in every township']],
  },
  {
    clause: 'D4',
    words: '辖区人口2万人的基础上每增加1万人增加1名执法人员',
    english: 'Two, and one more for every 10,000 above 20,000',
    places: [
      { sheet: 'enforcement', column: '应配', row: '岚江镇', value: 9 },
      { sheet: 'enforcement', column: '应配', row: '柏霖镇', value: 4 },
      { sheet: 'enforcement', column: '应配', row: '雪岭乡', value: 2 },
    ],
    rules: [['ENF-103', 1]],
    tests: [[ENFORCEMENT, 'D4 two, and one more for every 10,000 above 20,000']],
  },
  {
    clause: 'D5',
    words: '自然资源所、市场监管所、畜牧兽医站执法人员合署办公',
    english: 'Station staff in the office, on the ground and not owned',
    places: [
      { sheet: 'joint', column: '合署办公', row: '合计', value: 73 },
      { sheet: 'joint', column: '未进驻', row: '合计', value: 1 },
      { sheet: 'joint', column: '现场合计', row: '合计', value: 214 },
      { sheet: 'enforcement', column: '现场合计', row: '合计', value: 214 },
      problem('乡镇现场执法力量', '之后', 214),
    ],
    rules: [
      ['JNT-101', 0],
      ['JNT-201', 0],
      ['JNT-202', 1],
    ],
    tests: [[ENFORCEMENT, 'D5 station staff in the office count on the ground, not as owned']],
  },
  {
    clause: 'D6',
    words: '落实专人兼职，“乡镇吹哨、部门报到”快速响应',
    english: 'People on call, calls answered against a limit, staff on call by simulation',
    places: [
      { sheet: 'whistles', column: '联络员', row: '合计', value: 130 },
      { sheet: 'whistles', column: '吹哨', row: '合计', value: 120 },
      { sheet: 'whistles', contains: '按时率89.2%' },
    ],
    rules: [
      ['JNT-301', 1],
      ['JNT-302', 1],
      ['JNT-305', 0],
      ['JNT-304', 0],
    ],
    tests: [
      [
        ENFORCEMENT,
        'D6 four departments on call in every township but two; 120 calls against a limit',
      ],
      [PROBLEMS, 'D6 staff on call by simulation: within the limit, and named in plenty'],
    ],
  },
  {
    clause: 'D7',
    words: '11个先行试点乡镇执法队物理整合',
    english: 'Eleven pilot teams moved in',
    places: [
      { sheet: 'whistles', after: '试点执法队', column: '已整合（支）', row: '合计', value: 11 },
    ],
    rules: [
      ['JNT-203', 0],
      ['JNT-303', 0],
    ],
    tests: [
      [
        ENFORCEMENT,
        'D7 eleven pilot teams moved in, and not with the eleven that have special lists',
      ],
    ],
  },
];
