import type { QuotaChange } from '../nouns.ts';
import { ISSUER, MOVED_DOWN } from './documents.ts';
import { CODES, codeOf } from './facts.ts';
import { ADMINISTRATIVE, PUBLIC_INSTITUTION } from './posts.ts';
import { STATIONS } from './stations.ts';
import { byName, table } from '../table.ts';

const OPENING = { date: '2022-12-31', document: '虚构编办〔2023〕1号', issuer: ISSUER } as const;

/** Moves among townships since, two rows each. The last gain has no document: a flaw. */
const MOVES = `
  日期        文号                  类型  转出    转入    名
  2023-09-18  虚构编发〔2023〕27号  行政  松霭镇  云麓镇   1
  2023-09-18  虚构编发〔2023〕27号  行政  竹屿镇  鹭坪镇   1
  2023-12-05  虚构编发〔2023〕35号  事业  石砚镇  石笠镇   2
  2024-03-22  虚构编发〔2024〕6号   行政  桐垭镇  岚江镇   1
  2024-03-22  虚构编发〔2024〕6号   行政  麦垭乡  岚江镇   1
  2024-06-28  虚构编发〔2024〕12号  事业  桃垭镇  鹤汀镇   1
  2024-06-28  虚构编发〔2024〕12号  事业  清硐镇  岚江镇   1
  2024-10-15  虚构编发〔2024〕19号  行政  永禾镇  雾溪乡   1
  2024-11-08  虚构编发〔2024〕22号  事业  荷岸镇  茶溪镇   1
`;
const UNDOCUMENTED = { date: '2024-11-08', name: '茶溪镇' };

type Movement = Omit<QuotaChange, 'opening' | 'from' | 'to' | 'change'> & {
  readonly change: number;
};

/**
 * 编制变动台账: opening balances, 67 stations moved down with 354 posts, and moves since.
 *
 * Opening balances are today's numbers less every row, so that ledger and posts sheet agree.
 */
export function changes(): readonly QuotaChange[] {
  const movements = [...stations(), ...moves()].sort((a, b) => compare(a.date, b.date));
  const balances = new Map(
    movements.reduce(
      (left, { township, kind, change }) =>
        left.set(`${township}/${kind}`, (left.get(`${township}/${kind}`) ?? 0) - change),
      today(),
    ),
  );
  const openings = [...balances].map(([key, to]): QuotaChange => {
    const [township = '', kind = ''] = key.split('/');
    return {
      ...OPENING,
      matter: '期初',
      township,
      kind: kind as QuotaChange['kind'],
      to,
      opening: true,
    };
  });
  const rows = movements.map((movement): QuotaChange => {
    const key = `${movement.township}/${movement.kind}`;
    const from = balances.get(key) ?? 0;
    balances.set(key, from + movement.change);
    return { ...movement, from, to: from + movement.change, opening: false };
  });
  return [...openings, ...rows];
}

function today(): Map<string, number> {
  const administrative = byName(ADMINISTRATIVE, (row) => Number(row['核定']));
  const publicInstitution = byName(PUBLIC_INSTITUTION, (row) => Number(row['核定']));
  return new Map(
    [...CODES].flatMap(([name, code]) => [
      [`${code}/administrative`, administrative.get(name) ?? 0],
      [`${code}/publicInstitution`, publicInstitution.get(name) ?? 0],
    ]),
  );
}

/** One row a station; the people that came with it stand in the matter. */
const stations = (): readonly Movement[] =>
  table(STATIONS).flatMap(({ 名称: name = '', ...kinds }) =>
    Object.entries(kinds).map(([station, cell]): Movement => {
      const [posts = '0', people = '0'] = cell.split('/');
      return {
        ...MOVED_DOWN,
        matter: `${station}编制下放（随转${people}人）`,
        township: codeOf(name),
        kind: 'publicInstitution',
        change: Number(posts),
      };
    }),
  );

const moves = (): readonly Movement[] =>
  table(MOVES).flatMap((row): Movement[] => {
    const { 日期: date, 文号: document, 转出: from = '', 转入: to = '' } = row;
    const shared = {
      date: date as QuotaChange['date'],
      document,
      issuer: ISSUER,
      kind: row['类型'] === '行政' ? ('administrative' as const) : ('publicInstitution' as const),
    };
    const isUndocumented = date === UNDOCUMENTED.date && to === UNDOCUMENTED.name;
    return [
      { ...shared, matter: `调剂至${to}`, township: codeOf(from), change: -Number(row['名']) },
      {
        ...shared,
        ...(isUndocumented ? { document: undefined } : {}),
        matter: `由${from}调剂`,
        township: codeOf(to),
        change: Number(row['名']),
      },
    ];
  });

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
