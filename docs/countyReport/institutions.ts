import type { Entry, Place } from './entry.ts';
import { problem } from './problem.ts';

const INSTITUTIONS = 'institutions.test.ts';
const STATIONS = 'stations.test.ts';
const slots = (row: string, of: readonly [string, string, number]): Place => {
  const [group, column, value] = of;
  return { sheet: 'institutions', group, column, row, value };
};
const OFFICES = '党政综合办事机构';
const CENTRES = '直属事业单位';
const hand = (column: string, value: string): Place => ({
  ...{ sheet: 'stations', group: '条块分工', column, row: '岚江镇自然资源所', value },
});

/** 机构设置: institutions, line and block. */
export const INSTITUTIONS_ENTRIES: readonly Entry[] = [
  {
    clause: 'B1',
    words: '一类“九办五中心”、三类“七办四中心”（二类待设置）',
    english: 'Nine and five in class 1, seven and four in class 3; class 2 pending',
    places: [
      slots('岚江镇', [OFFICES, '限额', 9]),
      slots('岚江镇', [CENTRES, '限额', 5]),
      slots('雪岭乡', [OFFICES, '限额', 7]),
      slots('雪岭乡', [CENTRES, '限额', 4]),
    ],
    rules: [
      ['INS-101', 0],
      ['INS-102', 0],
    ],
    tests: [
      [INSTITUTIONS, 'B1 nine and five in class 1, seven and four in class 3, class 2 pending'],
    ],
  },
  {
    clause: 'B2',
    words: '6个统一办事机构、2个统一事业单位',
    english: 'Six uniform offices and two uniform centres',
    places: [slots('岚江镇', [OFFICES, '统一设置', 6]), slots('岚江镇', [CENTRES, '统一设置', 2])],
    rules: [
      ['INS-103', 0],
      ['INS-104', 0],
      ['INS-105', 0],
    ],
    tests: [[INSTITUTIONS, 'B2 six uniform offices and two uniform centres in every township']],
  },
  {
    clause: 'B3',
    words: '其余自主设置：一类3＋3、三类1＋2',
    english: 'Slots of their own choice: three and three, one and two',
    places: [
      slots('岚江镇', [OFFICES, '自主设置', 3]),
      slots('岚江镇', [CENTRES, '自主设置', 3]),
      slots('雪岭乡', [OFFICES, '自主设置', 1]),
      slots('雪岭乡', [CENTRES, '自主设置', 2]),
    ],
    rules: [['INS-302', 2]],
    tests: [
      [
        INSTITUTIONS,
        'B3 slots of their own choice: three and three, one and two; and what became of them',
      ],
    ],
  },
  {
    clause: 'B4',
    words: '县级部门负责编制、工资、职级职称、业务；乡镇负责日常管理、年度考核、目标绩效考核发放',
    english: 'Departments hold four matters of a station, townships the others',
    places: [
      hand('编制管理', '县级部门'),
      hand('工资发放', '县级部门'),
      hand('职级职称', '县级部门'),
      hand('业务领导', '县级部门'),
      hand('日常管理', '乡镇'),
      hand('年度考核', '乡镇'),
      hand('目标绩效考核发放', '乡镇'),
    ],
    rules: [['STN-201', 1]],
    tests: [[STATIONS, 'B4 line and block: departments hold four matters, townships four']],
  },
  {
    clause: 'B5',
    words: '人事调整、主要负责人任免必须征得乡镇同意，原则上不得借用',
    english: 'Consent to moves and heads; no secondment as a principle',
    places: [problem('人事事项征得乡镇同意', '之后', 5 / 7)],
    rules: [
      ['STN-101', 1],
      ['STN-102', 1],
      ['STN-202', 1],
      ['STN-301', 1],
    ],
    tests: [[STATIONS, 'B5 consent of the township to moves and heads, no secondment']],
  },
  {
    clause: 'B6',
    words: '公用经费、目标绩效奖金核拨到乡镇',
    english: 'Funds follow to the township',
    places: [hand('公用经费核拨', '乡镇')],
    rules: [['STN-203', 1]],
    tests: [[STATIONS, 'B6 funds follow to the township']],
  },
];
