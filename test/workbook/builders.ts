import type { Baseline } from '../../engine/model/baseline.ts';
import type { Township } from '../../engine/model/township.ts';

/** A township of which nothing is known but its code and name. */
export const bareTownship = (code: string, name: string, order: number): Township => ({
  code,
  name,
  order,
  predecessors: [],
  population: { registered: [], resident: [], service: [] },
  economy: { fiscalRevenue: [], gdp: [], output: [] },
  factors: {},
});

/** One county with something in every sheet. */
export const everySheet: Baseline = {
  county: {
    name: '示例县',
    planYear: 2025,
    status: 'draft',
    notes: ['虚构数据，来源：示例。', '人口为第七次人口普查数。'],
  },
  asOf: '2024-12-31',
  townships: [
    {
      ...bareTownship('510000101', '青山镇', 0),
      sizeClass: 1,
      role: 'seat',
      countyTask: true,
      predecessors: ['甲乡', '乙乡'],
      validFrom: '2019-12-01',
      population: {
        registered: [
          { year: 2020, value: 40_123 },
          { year: 2023, value: 39_999 },
        ],
        resident: [{ year: 2020, value: 38_215 }],
        service: [],
      },
      areaKm2: 123.45,
      economy: {
        fiscalRevenue: [{ year: 2023, value: 12_345_678 }],
        gdp: [{ year: 2022, value: 0 }],
        output: [],
      },
      factors: { transport: 0.5, 旅游: 0.25 },
    },
    bareTownship('510000201', '绿水乡', 1),
  ],
  posts: {
    '510000101': {
      administrative: { kind: 'administrative', approved: 40, inPost: 30, requested: 45 },
      publicInstitution: { kind: 'publicInstitution', approved: 50, inPost: 51 },
      memo: { workersApproved: 2, fullyFunded: 50, offQuota: 7 },
    },
    '510000201': {
      administrative: { kind: 'administrative' },
      publicInstitution: { kind: 'publicInstitution', floor: 3 },
      memo: {},
    },
  },
  leadership: { '510000101': { principalApproved: 3, principalFilled: 2, deputyApproved: 8 } },
  enforcement: {
    '510000101': {
      officers: 4,
      civilServants: 2,
      certified: 1,
      headConcurrent: true,
      headAmongOfficers: false,
    },
  },
  institutions: [
    {
      township: '510000101',
      name: '综合行政执法办公室',
      kind: 'office',
      uniform: true,
      document: '青编〔2021〕1号',
      id: 'Z1',
    },
  ],
  institutionChanges: [
    {
      township: '510000101',
      id: 'Z1',
      kind: 'office',
      matter: 'rename',
      before: '综合行政执法协调办公室',
      after: '综合行政执法办公室',
      posts: 0,
      people: 3,
      requestedOn: '2023-01-05',
      effectiveFrom: '2023-02-01',
      approvedBy: 'county',
      document: '青编〔2023〕2号',
    },
  ],
  stations: [
    {
      township: '510000101',
      id: 'S1',
      name: '青山镇自然资源所',
      type: '自然资源所',
      department: '县自然资源局',
      kind: 'publicInstitution',
      posts: 5,
      people: 4,
      from: '2020-01-01',
      until: '2030-12-31',
      holdsPosts: 'department',
      paysWages: 'department',
      decidesTitles: 'department',
      leadsBusiness: 'department',
      managesDaily: 'township',
      assesses: 'township',
      paysBonus: 'township',
      paysOperating: 'township',
      enforcers: 2,
      coLocated: 1,
    },
    { township: '510000201', id: 'S2', name: '绿水乡农机站', type: '农机站' },
  ],
  stationMoves: [
    {
      township: '510000201',
      matter: 'handDown',
      source: 'S2',
      target: '农业综合服务中心',
      kind: 'publicInstitution',
      posts: 4,
      people: 3,
      date: '2023-06-15',
      document: '青编〔2023〕9号',
      issuer: '县委编委',
    },
  ],
  stationStaff: [
    {
      township: '510000101',
      station: 'S1',
      matter: 'secondment',
      people: 1,
      date: '2024-03-01',
      until: '2024-12-01',
      consent: 'notAsked',
      document: '青编〔2024〕1号',
    },
  ],
  liaison: [{ township: '510000101', department: '县应急管理局', people: 1, since: '2023-08-01' }],
  whistles: [
    {
      township: '510000101',
      department: '县应急管理局',
      date: '2024-04-01',
      matter: '违建',
      responseHours: 1.5,
      serviceHours: 0.25,
    },
    { township: '510000201', department: '县城管局', date: '2024-04-02' },
  ],
  teams: [
    {
      township: '510000101',
      name: '青山执法队',
      people: 4,
      amongCoLocated: 1,
      integratedOn: '2023-09-01',
      document: '青编〔2023〕7号',
    },
  ],
  powers: {
    items: [
      {
        id: '法001',
        name: '法定事项001',
        route: 'statutory',
        category: 'permit',
        institutions: ['便民服务中心', '党政办公室'],
        posts: ['窗口受理岗'],
        basis: '某法第一条',
      },
      {
        ...{ id: '基1', name: '委托事项1', route: 'delegated', list: 'base' },
        ...{ category: 'penalty', department: '县级部门甲', effort: 2.5 },
        institutions: [],
        posts: [],
      },
      {
        ...{ id: '基2', name: '委托事项2', route: 'delegated', list: 'base' },
        institutions: [],
        posts: [],
      },
      {
        ...{ id: '驻1', name: '特色事项1', route: 'delegated', list: 'seat' },
        institutions: [],
        posts: [],
      },
    ],
    handovers: [
      {
        items: ['基1', '基2'],
        ...{ wish: 'take', askedBy: '会议纪要', offer: 'offer', offeredBy: '复函' },
        ...{ releasable: true, bearable: false, usable: true, assessedBy: '县委编办' },
        ...{ decision: 'later', document: '县府发〔2023〕1号', decidedOn: '2023-05-01' },
      },
      { items: ['驻1'], townships: ['510000101'], wish: 'take' },
    ],
    letters: [
      {
        ...{ township: '510000101', department: '县级部门甲', number: '001', items: ['基1'] },
        ...{ authority: '受理', from: '2023-07-01', until: '2026-06-30' },
        ...{ liability: '受理环节', published: true },
      },
      { township: '510000201', department: '县级部门甲', items: [] },
    ],
  },
  duties: {
    territorial: [
      {
        ...{ id: '主1', name: '属地事项1', responsibility: 'principal' },
        ...{ department: '县级部门甲', institution: '党政办公室' },
      },
      { id: '配1', name: '属地事项2', responsibility: 'cooperating' },
    ],
    entries: [{ id: '准1', name: '法定职责1', basis: '某法第二条' }],
    tasks: [
      {
        ...{ department: '县级部门甲', matter: '排查', townships: ['510000201'], entry: '准1' },
        ...{ document: '县编委函〔2024〕1号', approvedOn: '2024-01-01', assignedOn: '2024-02-01' },
      },
      { department: '县级部门乙', matter: '录入' },
    ],
  },
  decisions: [
    {
      township: '510000101',
      kind: 'administrative',
      adjustment: -2,
      counterparty: '510000201',
      reason: '中心工作调整',
      decidedOn: '2024-05-01',
    },
  ],
  changes: [
    { matter: '期初', township: '510000101', kind: 'administrative', to: 38, opening: true },
    {
      matter: '增编',
      date: '2023-01-02',
      document: '青编〔2023〕3号',
      issuer: '县委编委',
      township: '510000101',
      kind: 'administrative',
      from: 38,
      to: 40,
      change: 2,
      opening: false,
    },
  ],
  approvals: [
    { matter: '乡镇领导职数核定', decision: '县委编委', basis: '县委编委规则（虚构）' },
    { matter: '年度用编计划', firstReview: '编办', coSign: '组织、人社', report: '市委编办备案' },
  ],
  useRequests: [
    {
      township: '510000101',
      kind: 'administrative',
      way: 'placement',
      people: 1,
      note: '退役军人',
    },
    { township: '510000201', kind: 'publicInstitution', way: 'recruitment', people: 2 },
  ],
  moves: [
    {
      township: '510000101',
      kind: 'publicInstitution',
      direction: 'exit',
      date: '2025-06-30',
      people: 2,
    },
  ],
  history: [
    {
      year: 2022,
      township: '510000101',
      kind: 'administrative',
      approved: 31,
      inPost: 30,
      proposal: 32,
      decided: 32,
    },
    { year: 2023, township: '510000101', kind: 'publicInstitution', decided: 40 },
  ],
  realNames: [{ township: '510000101', kind: 'administrative', people: 30 }],
  statedTotals: [],
  bands: [
    { indicator: 'population', from: 20_000, inclusive: true, points: 3 },
    { indicator: 'economy', from: 12_345.6, inclusive: false, points: 2.5 },
  ],
  scenarios: [
    {
      name: '人口优先',
      note: '人口权重提高',
      rows: [{ parameter: 'quota.weightPopulation', value: 0.6 }],
    },
    {
      name: '并镇',
      note: undefined,
      parent: '人口优先',
      rows: [],
      changes: [
        { kind: 'merger', predecessor: '510000201', successor: '510000101' },
        { kind: 'task', township: '510000101', bears: false },
        { kind: 'rename', township: '510000101', name: '青山新镇' },
        { kind: 'lineage', township: '510000201', applies: true },
      ],
    },
  ],
  origins: {},
};
