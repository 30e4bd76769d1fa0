import type { InstitutionChange } from '../nouns.ts';
import { CODES, codeOf } from './facts.ts';
import { idOf, institutionId } from './institutions.ts';
import { centreChanges } from './localisation.ts';

/** 综合行政执法协调办公室 became 综合行政执法办公室 in every township; its id survives. */
const renamed = (): readonly InstitutionChange[] =>
  [...CODES.values()].map((township) => ({
    township,
    id: idOf(township, '综合行政执法办公室'),
    kind: 'office',
    matter: 'rename',
    before: '综合行政执法协调办公室',
    after: '综合行政执法办公室',
    requestedOn: '2023-05-08',
    effectiveFrom: '2023-06-20',
    approvedBy: 'county',
    document: '虚构编发〔2023〕15号',
  }));

/**
 * Changes since. Flaw: 竹屿镇 renamed an office without approval. Two requests wait: an office needs
 * the county's approval, a centre of its own choice does not.
 */
const since = (): readonly InstitutionChange[] => [
  {
    township: codeOf('竹屿镇'),
    id: idOf(codeOf('竹屿镇'), '应急管理办公室'),
    kind: 'office',
    matter: 'rename',
    before: '安全生产办公室',
    after: '应急管理办公室',
    requestedOn: '2024-07-02',
    effectiveFrom: '2024-08-01',
  },
  {
    township: codeOf('金穗镇'),
    id: idOf(codeOf('金穗镇'), '乡村振兴办公室'),
    kind: 'office',
    matter: 'rename',
    before: '乡村振兴办公室',
    after: '粮食产业办公室',
    requestedOn: '2024-11-20',
  },
  {
    township: codeOf('茶溪镇'),
    id: institutionId(codeOf('茶溪镇'), 12),
    kind: 'centre',
    matter: 'establish',
    after: '茶叶产业服务中心',
    requestedOn: '2024-12-03',
  },
];

/** 机构变更: renames, mergers into the new centres, and requests. */
export const institutionChanges = (): readonly InstitutionChange[] => [
  ...renamed(),
  ...centreChanges(),
  ...since(),
];
