import type { Entry, Place } from './entry.ts';
import { problem } from './problem.ts';

const STATIONS = 'stations.test.ts';
const DOWN = '一、下放站所';
const MERGED = '二、整合的站所';
const TYPES = '三、站所类型';
const moved = (after: string, row: string, of: readonly [string, number]): Place => {
  const [column, value] = of;
  return { sheet: 'localisation', after, column, row, value };
};

/** 派驻力量: stations handed down and merged. */
export const STATIONS_ENTRIES: readonly Entry[] = [
  {
    clause: 'C6',
    words: '22个广播电视站、14个农机站、17个村镇建设所、14个水利站（67个）',
    english: '67 stations handed down: 22, 14, 17 and 14',
    places: [
      moved(DOWN, '广播电视站', ['个数', 22]),
      moved(DOWN, '农机站', ['个数', 14]),
      moved(DOWN, '村镇建设所', ['个数', 17]),
      moved(DOWN, '水利站', ['个数', 14]),
      moved(DOWN, '合计', ['个数', 67]),
    ],
    rules: [['STN-206', 0]],
    tests: [[STATIONS, 'C6 67 stations handed down: 22, 14, 17 and 14']],
  },
  {
    clause: 'C7',
    words: '下放事业编制354名、人员274人（空编80名、使用率77.4%），整合统筹核定',
    english: '354 posts and 274 people, 80 vacant, 77.4 % in use, conserved edge by edge',
    places: [
      moved(DOWN, '合计', ['编制', 354]),
      moved(DOWN, '合计', ['人员', 274]),
      moved(DOWN, '合计', ['空编', 80]),
      moved(DOWN, '合计', ['使用率', 274 / 354]),
      { sheet: 'localisation', contains: '下放编制使用率77.4%' },
    ],
    rules: [
      ['STN-103', 0],
      ['STN-104', 0],
      ['STN-105', 0],
      ['STN-204', 0],
      ['ALC-203', 1],
    ],
    tests: [
      [STATIONS, 'C7 354 posts, 274 people, 80 vacant, 77.4 % in use'],
      [STATIONS, 'C7 is conserved, edge by edge, through three groups of sources'],
      [STATIONS, 'C7 needs the province, which has not approved yet'],
    ],
  },
  {
    clause: 'C8',
    words: '21个国土资源所和14个林业站整合为33个自然资源所',
    english: '21 and 14 stations became 33, many to many',
    places: [
      moved(MERGED, '国土资源所', ['个数', 21]),
      moved(MERGED, '林业站', ['个数', 14]),
      moved(TYPES, '自然资源所', ['整合后（个）', 33]),
    ],
    rules: [
      ['STN-103', 0],
      ['STN-205', 0],
    ],
    tests: [[STATIONS, 'C8 21 and 14 stations became 33, many to many']],
  },
  {
    clause: 'C9',
    words: '派驻（出）机构由“5站5所”整合为“1站4所”',
    english: 'Five 站 and five 所 became one and four; two names are open',
    places: [
      { sheet: 'localisation', contains: '5站5所→1站4所' },
      problem('派驻（出）机构类型', '之前', 10),
      problem('派驻（出）机构类型', '之后', 5),
    ],
    rules: [
      ['STN-207', 0],
      ['STN-302', 1],
    ],
    tests: [[STATIONS, 'C9 five 站 and five 所 became one and four; two names are open']],
  },
];
