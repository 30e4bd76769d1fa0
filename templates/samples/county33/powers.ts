import type { Handover, Letter, PowerItem, Powers } from '../nouns.ts';
import { CODES, codeOf } from './facts.ts';
import { unnamedOffice } from './institutions.ts';
import { table } from '../table.ts';

/** 《基础清单》: its length is not in the county report; 42 is this county's own. */
const BASE_ITEMS = 42;

/** The seven departments. The report does not name them, so neither does the sample. */
const DEPARTMENTS = ['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((sign) => `县级部门${sign}`);

/** Where items are taken up: offices and a centre that every township has. */
const TAKERS = [
  { institution: '综合行政执法办公室', post: '综合执法岗', category: 'penalty', effort: 3 },
  { institution: '便民服务中心', post: '窗口受理岗', category: 'permit', effort: 1 },
  { institution: unnamedOffice(4), post: '安全检查岗', category: 'inspection', effort: 2 },
  { institution: unnamedOffice(6), post: '民生事务岗', category: 'confirmation', effort: 1 },
  { institution: unnamedOffice(5), post: '项目服务岗', category: 'other', effort: 1 },
] as const;

const STATUTE = '法律法规条款（占位，未列名称）';
const CONFERRED_BY = '虚构川府函〔2022〕1号（占位）';

/** 118 statutory, 55 conferred, then what departments delegate. Names are numbers: placeholders. */
const REGISTER = `
  来源  清单      前缀  名称              项
  法定  -         法    法定事项         118
  赋权  -         赋    赋权事项          55
  委托  基础清单  基    基础委托事项      ${String(BASE_ITEMS)}
  委托  驻地镇    驻    驻地镇特色事项    16
  委托  中心镇    中    中心镇特色事项    24
  委托  重点镇    重    重点镇特色事项    15
  委托  特色镇    特    特色镇特色事项    32
`;
const ROUTES = { 法定: 'statutory', 赋权: 'conferred', 委托: 'delegated' } as const;
const LISTS = {
  基础清单: 'base',
  驻地镇: 'seat',
  中心镇: 'central',
  重点镇: 'key',
  特色镇: 'characteristic',
} as const;

const numbered = (prefix: string, number: number): string =>
  `${prefix}${String(number).padStart(3, '0')}`;

const ITEMS: readonly PowerItem[] = table(REGISTER).flatMap((row) => {
  const count = Number(row['项']);
  const route = ROUTES[row['来源'] as keyof typeof ROUTES];
  const list = LISTS[row['清单'] as keyof typeof LISTS] as PowerItem['list'];
  return Array.from({ length: count }, (_, at): PowerItem => {
    const taker = TAKERS[at % TAKERS.length] ?? TAKERS[0];
    return {
      id: numbered(row['前缀'] ?? '', at + 1),
      name: numbered(row['名称'] ?? '', at + 1),
      route,
      list,
      category: route === 'conferred' ? 'penalty' : taker.category,
      // Delegated items of one department stand together, so that its letters name a range.
      department:
        route === 'statutory'
          ? undefined
          : DEPARTMENTS[Math.floor((at * DEPARTMENTS.length) / count)],
      effort: route === 'conferred' ? 3 : taker.effort,
      institutions: [route === 'conferred' ? TAKERS[0].institution : taker.institution],
      posts: [route === 'conferred' ? TAKERS[0].post : taker.post],
      basis: route === 'conferred' ? CONFERRED_BY : route === 'statutory' ? STATUTE : undefined,
    };
  });
});

/**
 * 自主选择: what the 11 townships with a role took of their special list, by number.
 *
 * Nobody has to take all of it; what is left out stays with the county.
 */
const CHOSEN = `
  名称    清单  首项  末项
  岚江镇  驻      1     16
  云麓镇  中      1     24
  柏霖镇  中      1     24
  月湾镇  中      1     21
  鹭坪镇  重      1     15
  枫渡镇  重      1     15
  南禾镇  重      1     15
  金穗镇  重      1     12
  石笠镇  特      1     32
  鹤汀镇  特      1     32
  茶溪镇  特      1     28
`;

/** Base items that a township is not to get yet: its own wish, or the assessment. */
const EXCEPTIONS = `
  名称    首项  末项  原因
  高箐乡    31    42  接不住
  鹰岩乡    25    42  接不住
  野鹿乡    37    42  不承接
  冷杉乡    31    42  接不住
  雪岭乡    31    42  接不住
  溪鸣乡    37    42  不承接
  麦垭乡    37    42  不承接
  苍坪乡    37    42  不承接
`;
/** Flaw: two items were handed to 麦垭乡 although the assessment says that it cannot bear them. */
const UNFIT = { name: '麦垭乡', items: [numbered('基', 35), numbered('基', 36)] };

const DECISION = '虚构府发〔2023〕8号';
const TERM = { from: '2023-07-01', until: '2026-06-30' } as const;

const idsBetween = (prefix: string, first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => numbered(prefix, first + at));

const DECIDED = { document: DECISION, decidedOn: '2023-06-20' } as const;
const FIT = { releasable: true, bearable: true, usable: true } as const;
const RECORDS = {
  askedBy: '乡镇党委会议纪要',
  offeredBy: '部门函复',
  assessedBy: '县委编办评估',
} as const;

/** 两上两下: one row for the base list, exceptions, one row for each choice. */
const handovers = (): readonly Handover[] => [
  {
    items: idsBetween('基', 1, BASE_ITEMS),
    ...{ wish: 'take', offer: 'offer', ...RECORDS, ...FIT, decision: 'handDown', ...DECIDED },
  },
  ...table(EXCEPTIONS).map((row): Handover => {
    const declines = row['原因'] === '不承接';
    return {
      items: idsBetween('基', Number(row['首项']), Number(row['末项'])),
      townships: [codeOf(row['名称'] ?? '')],
      ...(declines ? { wish: 'decline' as const } : { bearable: false }),
      decision: declines ? 'keep' : 'later',
    };
  }),
  { items: UNFIT.items, townships: [codeOf(UNFIT.name)], bearable: false },
  ...table(CHOSEN).map((row): Handover => ({
    items: chosenBy(row),
    townships: [codeOf(row['名称'] ?? '')],
    ...{ wish: 'take', offer: 'offer', ...RECORDS, ...FIT, decision: 'handDown', ...DECIDED },
  })),
];

const chosenBy = (row: Readonly<Record<string, string>>): readonly string[] =>
  idsBetween(row['清单'] ?? '', Number(row['首项']), Number(row['末项']));

/** What one department hands to each township, letter by letter. */
const letters = (): readonly Letter[] => {
  const kept = new Map(
    table(EXCEPTIONS).map((row) => [
      row['名称'],
      new Set(idsBetween('基', Number(row['首项']), Number(row['末项']))),
    ]),
  );
  const chosen = new Map(table(CHOSEN).map((row) => [row['名称'], new Set(chosenBy(row))]));
  const signed = [...CODES].flatMap(([name, township]) =>
    DEPARTMENTS.flatMap((department) => {
      const own = ITEMS.filter((item) => item.department === department);
      const base = own.filter(({ id, list }) => list === 'base' && !kept.get(name)?.has(id));
      const special = own.filter(({ id }) => chosen.get(name)?.has(id));
      return [base, special].flatMap((items) =>
        items.length === 0
          ? []
          : [{ name, township, department, items: items.map(({ id }) => id) }],
      );
    }),
  );
  return signed.map(({ name, ...letter }, at): Letter => {
    const number = `委托书第${String(at + 1).padStart(3, '0')}号`;
    const flaw = FLAWS.find((one) => one.name === name && one.department === letter.department);
    return {
      ...letter,
      number,
      authority: '受理、检查、立案调查和处理，以委托部门名义',
      ...TERM,
      liability: '乡镇负责受理至送达各环节，委托部门负责监督并承担法律责任',
      published: true,
      ...flaw?.but,
    };
  });
};

/** Letters with a flaw each; the last one runs out within the watch. */
const FLAWS: readonly {
  readonly name: string;
  readonly department: string;
  readonly but: Partial<Letter>;
}[] = [
  { name: '桃垭镇', department: '县级部门丙', but: { until: '2024-06-30' } },
  { name: '白苇镇', department: '县级部门丁', but: { published: false } },
  { name: '永禾镇', department: '县级部门甲', but: { liability: undefined } },
  { name: '兰渡镇', department: '县级部门乙', but: { until: '2025-02-28' } },
];

/** 权力事项, 两上两下 and 委托书 of the county. */
export const powers = (): Powers => ({
  items: ITEMS,
  handovers: handovers(),
  letters: letters(),
});
