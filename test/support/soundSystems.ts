import type { Baseline } from '../../engine/model/baseline.ts';
import type { CellRef } from '../../engine/model/grid.ts';
import type { SplitMatter, Hand } from '../../engine/model/stations.ts';

const [FIRST, SECOND] = ['510000101', '510000102'] as const;

const at = (sheet: string, row: number): CellRef => ({ sheet, row, column: 3 });

const SPLIT: Readonly<Record<SplitMatter, Hand>> = {
  holdsPosts: 'department',
  paysWages: 'department',
  decidesTitles: 'department',
  leadsBusiness: 'department',
  managesDaily: 'township',
  assesses: 'township',
  paysBonus: 'township',
  paysOperating: 'township',
};

/**
 * Stations, their staff, changes of institutions and joint enforcement of the county that breaks no
 * rule: one 林业站 merged into one 自然资源所, everything with its consent and approval.
 */
export const soundSystems = (): Pick<
  Baseline,
  | 'institutionChanges'
  | 'stations'
  | 'stationMoves'
  | 'stationStaff'
  | 'liaison'
  | 'whistles'
  | 'teams'
  | 'beforeReform'
> => ({
  institutionChanges: [
    {
      ...{ township: FIRST, id: 'J3', kind: 'office', matter: 'rename' },
      ...{ before: '综合行政执法协调办公室', after: '综合行政执法办公室' },
      ...{ effectiveFrom: '2023-06-01', approvedBy: 'county', document: '编委发〔2023〕3号' },
      cell: at('机构变更', 1),
    },
  ],
  stations: [
    {
      ...{ township: FIRST, id: 'S1', name: '青山镇自然资源所', type: '自然资源所' },
      ...{ kind: 'publicInstitution', posts: 4, people: 3, from: '2023-07-01' },
      ...{ ...SPLIT, enforcers: 1, coLocated: 1, cell: at('派驻机构', 1) },
    },
    {
      ...{ township: SECOND, id: 'S2', name: '白水乡林业站', type: '林业站' },
      ...{ kind: 'publicInstitution', posts: 4, people: 3, until: '2023-06-30' },
      cell: at('派驻机构', 2),
    },
  ],
  stationMoves: [
    {
      ...{ township: FIRST, matter: 'merge', source: 'S2', target: 'S1' },
      ...{ kind: 'publicInstitution', posts: 4, people: 3, date: '2023-07-01' },
      ...{ document: '编委发〔2023〕4号', issuer: '县委编委', cell: at('站所划转', 1) },
    },
  ],
  stationStaff: (['move', 'appointment', 'suggestion'] as const).map((matter, row) => ({
    ...{ township: FIRST, station: 'S1', matter, people: 1, date: '2024-03-01' as const },
    ...{ consent: 'agreed' as const, cell: at('派驻人事', row + 1) },
  })),
  liaison: [FIRST, SECOND].map((township, row) => ({
    ...{ township, department: '县应急管理局', people: 1, cell: at('执法联络员', row + 1) },
  })),
  whistles: [
    {
      ...{ township: FIRST, department: '县应急管理局', date: '2024-05-06' },
      ...{ responseHours: 1, serviceHours: 2, cell: at('乡镇吹哨', 1) },
    },
  ],
  beforeReform: [
    {
      ...{ figure: 'officersShort', date: '2022-12-31', value: 2, document: '编办〔2023〕1号' },
      cell: at('改革前情况', 1),
    },
  ],
  teams: [
    {
      ...{ township: FIRST, name: '青山镇执法队', people: 3, amongCoLocated: 1 },
      ...{ integratedOn: '2023-09-01', cell: at('试点执法队', 1) },
    },
  ],
});
