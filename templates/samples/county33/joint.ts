import type { Liaison, PilotTeam, Whistle } from '../nouns.ts';
import { table } from '../table.ts';
import { CODES, codeOf } from './facts.ts';

/** Departments with an enforcement body and without a station in any township. */
const DEPARTMENTS = [
  '县应急管理局',
  '县交通运输局',
  '县城市管理局',
  '县文化市场综合执法队',
] as const;

/** Where nobody has been named yet: a flaw, though only encouraged. */
const OPEN = new Set(['野鹿乡县交通运输局', '冷杉乡县交通运输局']);

/** 执法联络员: one person for every department and township. */
export const liaison = (): readonly Liaison[] =>
  [...CODES].flatMap(([name, township]) =>
    DEPARTMENTS.map((department): Liaison =>
      OPEN.has(name + department)
        ? { township, department }
        : { township, department, people: 1, since: '2023-09-01' },
    ),
  );

/** 120 calls of 2024: ten a month, hours in a fixed round; every tenth response is late. */
const CALLS = 120;
const RESPONSES = [0.5, 0.8, 1, 1.2, 1.5, 0.7, 1.8, 0.9, 2.5, 1.1];
const SERVICES = [1, 2, 1.5, 3, 0.5, 4, 2, 6, 1.2, 2.5, 8, 0.8];
const MATTERS = ['占道经营', '超限运输', '违法建设', '安全生产', '文化市场'];

/** 乡镇吹哨: the last call of the year has not been answered yet. */
export const whistles = (): readonly Whistle[] => {
  const codes = [...CODES.values()];
  return Array.from({ length: CALLS }, (_, call): Whistle => {
    const [month, day] = [Math.floor(call / 10) + 1, ((call * 7) % 27) + 1];
    return {
      township: codes[(call * 7) % codes.length] ?? '',
      department: DEPARTMENTS[call % DEPARTMENTS.length] ?? '',
      date: `2024-${two(month)}-${two(day)}` as Whistle['date'],
      matter: MATTERS[call % MATTERS.length],
      ...(call === CALLS - 1
        ? {}
        : {
            responseHours: RESPONSES[call % RESPONSES.length],
            serviceHours: SERVICES[call % SERVICES.length],
          }),
    };
  });
};

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * 11 pilot teams of the county bureau. They are not the 11 townships with a special list of powers:
 * the source does not say that they are the same.
 */
const TEAMS = `
  名称    人数  已计
  岚江镇     6     1
  云麓镇     4     0
  柏霖镇     4     0
  鹭坪镇     4     0
  枫渡镇     3     0
  石笠镇     3     0
  月湾镇     3     0
  南禾镇     3     0
  桐垭镇     3     0
  松霭镇     3     0
  望岚镇     3     0
`;

/** 试点执法队, each in one place with the office of its township. */
export const teams = (): readonly PilotTeam[] =>
  table(TEAMS).map((row) => {
    const name = row['名称'] ?? '';
    return {
      township: codeOf(name),
      name: `县综合行政执法局${name}执法队`,
      people: Number(row['人数']),
      amongCoLocated: Number(row['已计']),
      integratedOn: '2023-09-01',
      document: '虚构编发〔2023〕20号',
    };
  });
