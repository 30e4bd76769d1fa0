import type { Decision, RealNameCount } from '../nouns.ts';
import { CODES, codeOf } from './facts.ts';
import { ADMINISTRATIVE, PUBLIC_INSTITUTION } from './posts.ts';
import { byName } from '../table.ts';

/** 乡镇申报数, by ledger and township. */
export const REQUESTS: Readonly<
  Record<Decision['kind'], Readonly<Record<string, number | undefined>>>
> = {
  administrative: { 岚江镇: 78, 云麓镇: 74, 枫渡镇: 50 },
  publicInstitution: { 石笠镇: 66, 茶溪镇: 37 },
};

const MINUTES = '县委编委会议纪要（虚构）〔2024〕5号';

/**
 * What the office decided so far: three adjustments, each paid by another township, and a lock whose
 * two posts go back to all others.
 */
export const decisions = (): readonly Decision[] => [
  {
    township: codeOf('枫渡镇'),
    kind: 'administrative',
    adjustment: 2,
    counterparty: codeOf('松霭镇'),
    reason: '承担水库移民安置，属县委、县政府重大任务',
    basis: MINUTES,
  },
  {
    township: codeOf('雪岭乡'),
    kind: 'administrative',
    adjustment: 1,
    counterparty: codeOf('苍坪乡'),
    reason: '高海拔边远乡，须保证值班值守',
    basis: MINUTES,
  },
  {
    township: codeOf('岚江镇'),
    kind: 'publicInstitution',
    locked: true,
    lockedAt: 118,
    reason: '城区社区工作力量另行统筹，本次只增3名',
    basis: MINUTES,
  },
  {
    township: codeOf('茶溪镇'),
    kind: 'publicInstitution',
    adjustment: 1,
    counterparty: codeOf('桐垭镇'),
    reason: '茶旅融合示范园区投入运营',
    basis: MINUTES,
  },
];

/** 望岚镇 is to have one person more in the real-name system than on the posts sheet. */
const MISMATCH = { name: '望岚镇', people: 1 };

/** 实名制人数: people in post, but for one mismatch. */
export function realNames(): readonly RealNameCount[] {
  const administrative = byName(ADMINISTRATIVE, (row) => Number(row['实有']));
  const publicInstitution = byName(PUBLIC_INSTITUTION, (row) => Number(row['实有']));
  return [...CODES].flatMap(([name, township]): RealNameCount[] => [
    {
      township,
      kind: 'administrative',
      people: (administrative.get(name) ?? 0) + (name === MISMATCH.name ? MISMATCH.people : 0),
    },
    { township, kind: 'publicInstitution', people: publicInstitution.get(name) ?? 0 },
  ]);
}
