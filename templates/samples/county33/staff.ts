import type { EnforcementStaff, LeadershipPosts, TownshipPosts } from '../nouns.ts';
import { CODES } from './facts.ts';
import { ENFORCEMENT, LEADERSHIP } from './people.ts';
import { ADMINISTRATIVE, MEMO, PUBLIC_INSTITUTION } from './posts.ts';
import { REQUESTS } from './decisions.ts';
import { byName, numberIn } from '../table.ts';

type Row = Readonly<Record<string, string>>;

/** Posts and people of both ledgers, by code. */
export function posts(): Readonly<Record<string, TownshipPosts>> {
  const administrative = byName(ADMINISTRATIVE, (row) => row);
  const publicInstitution = byName(PUBLIC_INSTITUTION, (row) => row);
  const memo = byName(MEMO, (row) => row);
  return byCode((name) => ({
    administrative: {
      kind: 'administrative',
      ...ledger(administrative.get(name) ?? {}),
      leadership: numberIn(administrative.get(name)?.['领导']),
      // No administrative post crossed the county–township line: that would need central approval.
      fromCounty: 0,
      requested: REQUESTS.administrative[name],
    },
    publicInstitution: {
      kind: 'publicInstitution',
      ...ledger(publicInstitution.get(name) ?? {}),
      fromCounty: positive(publicInstitution.get(name)?.['县级划入']),
      requested: REQUESTS.publicInstitution[name],
    },
    memo: memoOf(memo.get(name) ?? {}),
  }));
}

/** 领导职数, by code. */
export function leadership(): Readonly<Record<string, LeadershipPosts>> {
  const rows = byName(LEADERSHIP, (row) => row);
  return byCode((name) => {
    const row = rows.get(name);
    return {
      principalApproved: numberIn(row?.['正科']),
      principalFilled: numberIn(row?.['正科实配']),
      deputyApproved: numberIn(row?.['副科']),
      deputyFilled: numberIn(row?.['副科实配']),
    };
  });
}

/** Where the leader who heads the office is counted among its officers: one person, one count. */
const HEADS = new Set(['岚江镇', '云麓镇', '鹭坪镇']);

/** 执法力量, by code. */
export function enforcement(): Readonly<Record<string, EnforcementStaff>> {
  const rows = byName(ENFORCEMENT, (row) => row);
  return byCode((name) => {
    const row = rows.get(name);
    return {
      officers: numberIn(row?.['执法']),
      civilServants: numberIn(row?.['公务员']),
      certified: numberIn(row?.['持证']),
      auxiliaries: numberIn(row?.['辅助']),
      coLocated: numberIn(row?.['派驻']),
      headConcurrent: row?.['兼任'] === '是',
      ...(row?.['兼任'] === '是' ? { headAmongOfficers: HEADS.has(name) } : {}),
    };
  });
}

const ledger = (row: Row): Omit<TownshipPosts['administrative'], 'kind'> => ({
  approved: numberIn(row['核定']),
  inPost: numberIn(row['实有']),
  lentOut: numberIn(row['借出']),
  seconded: numberIn(row['抽调']),
  longSick: numberIn(row['病休']),
  pendingArrival: numberIn(row['未到位']),
  expectedExits: numberIn(row['减员']),
  reserved: numberIn(row['预留']),
  heldOnOther: 0,
});

const memoOf = (row: Row): TownshipPosts['memo'] => ({
  workersApproved: numberIn(row['工勤']),
  workersInPost: numberIn(row['工勤实有']),
  politicalLegalApproved: numberIn(row['政法']),
  politicalLegalInPost: numberIn(row['政法实有']),
  fullyFunded: numberIn(row['全额']),
  partlyFunded: numberIn(row['差额']),
  selfFunded: numberIn(row['自收自支']),
  offQuota: numberIn(row['编外']),
});

/** Townships without stations have a blank cell, not a zero: nothing came. */
const positive = (cell: string | undefined): number | undefined => numberIn(cell) || undefined;

const byCode = <T>(read: (name: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries([...CODES].map(([name, code]) => [code, read(name)]));
