import type { Entry } from './entry.ts';
import { problem } from './problem.ts';

const PROBLEMS = 'problems.test.ts';

/** 四个问题. */
export const PROBLEMS_ENTRIES: readonly Entry[] = [
  {
    clause: 'E',
    words: '权小责大、条块分割、事多人少、九龙治水 ↔ 四项举措 ↔ 四个目标',
    english: 'Four problems, four measures, four goals, before and after',
    places: [
      problem('乡镇行政权力事项（法定＋赋权）', '问题', '权小责大'),
      problem('派驻（出）机构类型', '问题', '条块分割'),
      problem('乡镇事业编制', '问题', '事多人少'),
      problem('各自执法的机构', '问题', '九龙治水'),
      problem('实行属地管理的站所编制', '之后', 354),
      problem('乡镇事业编制', '之前', 714),
      problem('乡镇事业编制', '之后', 1068),
      problem('人事事项征得乡镇同意', '之前', '待填'),
    ],
    rules: [['DAT-208', 0]],
    tests: [
      [PROBLEMS, 'E the four problems in their order, each with its figures'],
      [PROBLEMS, 'E a number before is of a day before the reform, or pending; never of today'],
    ],
  },
];
