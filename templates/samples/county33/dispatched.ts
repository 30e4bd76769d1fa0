import type { Station, StationStaffing } from '../nouns.ts';
import { byName, table } from '../table.ts';
import { CODES, codeOf } from './facts.ts';
import { stationId, stationsHandedDown } from './localisation.ts';
import { ENFORCEMENT } from './people.ts';
import { resourcesOf, stationsMerged } from './resources.ts';

/** Line and block as laid down: the department the line, the township the block. */
const SPLIT = {
  holdsPosts: 'department',
  paysWages: 'department',
  decidesTitles: 'department',
  leadsBusiness: 'department',
  managesDaily: 'township',
  assesses: 'township',
  paysBonus: 'township',
  paysOperating: 'township',
} as const;

const DEPARTMENTS = {
  自然资源所: '县自然资源局',
  市场监管所: '县市场监管局',
  畜牧兽医站: '县农业农村局',
} as const;
type Type = keyof typeof DEPARTMENTS;

/** Flaws: who assesses, who pays, and an enforcer who has not moved in. */
const FLAWS: Readonly<Record<string, Partial<Station>>> = {
  柏霖镇市场监管所: { assesses: 'department' },
  松霭镇畜牧兽医站: { paysBonus: 'department' },
  鹭坪镇市场监管所: { enforcers: 2 },
};

/**
 * Stations that stay with their departments: 33 自然资源所, and 市场监管所 and 畜牧兽医站 where the sheet
 * of enforcement has people co-located; together they are as many as that sheet says.
 */
function standing(): readonly Station[] {
  const coLocated = byName(ENFORCEMENT, (row) => Number(row['派驻']));
  return [...CODES.keys()].flatMap((name) => {
    const all = coLocated.get(name) ?? 0;
    const [market, animals] = [Math.floor(all / 2), all > 2 ? 1 : 0];
    return [
      stationOf(name, '自然资源所', { ...resourcesOf(name), coLocated: all - market - animals }),
      ...(market > 0
        ? [
            stationOf(name, '市场监管所', {
              posts: 3 + market,
              people: 2 + market,
              coLocated: market,
            }),
          ]
        : []),
      ...(animals > 0
        ? [stationOf(name, '畜牧兽医站', { posts: 3, people: 2, coLocated: animals })]
        : []),
    ];
  });
}

function stationOf(
  name: string,
  type: Type,
  of: { readonly posts: number; readonly people: number; readonly coLocated: number },
): Station {
  return {
    township: codeOf(name),
    id: stationId(type, name),
    name: `${name}${type}`,
    type,
    department: DEPARTMENTS[type],
    kind: type === '市场监管所' ? 'administrative' : 'publicInstitution',
    ...(type === '自然资源所' ? { from: '2023-07-01' as const } : {}),
    ...of,
    enforcers: of.coLocated,
    ...SPLIT,
    ...FLAWS[`${name}${type}`],
  };
}

/** Two of the 所 that the source counts without naming; posts and people are not known. */
const unnamed = (): readonly Station[] =>
  ['未列名所01', '未列名所02'].map((type) => ({
    township: codeOf('岚江镇'),
    id: stationId(type, '岚江镇'),
    name: `岚江镇${type}`,
    type,
    ...SPLIT,
  }));

/** Every station that stands or stood: 67 handed down, 35 merged into 33, and those that stay. */
export const stations = (): readonly Station[] => [
  ...stationsHandedDown(),
  ...stationsMerged(),
  ...standing(),
  ...unnamed(),
];

/**
 * Matters of staff. Flaws: 枫渡镇 was not asked about a move, 月湾镇 did not agree to a head, 云麓镇 has
 * one person borrowed away, a suggestion of 南禾镇 is open.
 */
const STAFF = `
  名称    类型        事项        人数  日期        止于        意见
  岚江镇  自然资源所  move           2  2024-03-04  -           agreed
  云麓镇  自然资源所  appointment    1  2024-03-18  -           agreed
  枫渡镇  市场监管所  move           1  2024-05-06  -           notAsked
  月湾镇  自然资源所  appointment    1  2024-06-12  -           refused
  云麓镇  市场监管所  secondment     1  2024-09-02  2025-03-01  agreed
  南禾镇  自然资源所  suggestion     1  2024-07-08  -           notAsked
  柏霖镇  畜牧兽医站  move           1  2024-08-20  -           agreed
  茶溪镇  市场监管所  appointment    1  2024-10-11  -           agreed
  雾溪乡  自然资源所  move           1  2024-11-05  -           agreed
  石砚镇  自然资源所  secondment     1  2024-02-01  2024-08-31  agreed
  苍坪乡  畜牧兽医站  suggestion     1  2024-04-15  -           agreed
`;

/** 派驻人事, without names of people. */
export const stationStaff = (): readonly StationStaffing[] =>
  table(STAFF).map((row) => {
    const { 名称: name = '', 类型: type = '', 日期: date, 止于: until } = row;
    return {
      township: codeOf(name),
      station: stationId(type, name),
      matter: row['事项'] as StationStaffing['matter'],
      people: Number(row['人数']),
      date: date as StationStaffing['date'],
      until: until as StationStaffing['until'],
      consent: row['意见'] as StationStaffing['consent'],
    };
  });
