import type { Locale } from '../../../../engine/index.ts';
import type { ViewTexts } from '../paneView.ts';

/** How many have to be on call, against those who are named; numbers already written. */
export interface SizingFacts {
  readonly needed: string;
  readonly named: string;
  readonly share: string;
  readonly limit: string;
}

/** What was simulated; numbers already written, hours of work. */
export interface SimulationFacts {
  readonly travel: string;
  readonly calls: string;
  readonly seed: string;
}

/** Words of the view of joint enforcement. */
export interface JointEnforcementTexts extends ViewTexts {
  readonly figures: Readonly<
    Record<'owned' | 'coLocated' | 'team' | 'onTheGround' | 'liaison', string>
  >;
  readonly forces: Readonly<
    Record<
      | 'caption'
      | 'township'
      | 'owned'
      | 'coLocated'
      | 'team'
      | 'ground'
      | 'liaison'
      | 'none'
      | 'note',
      string
    >
  >;
  readonly onlyApart: string;
  readonly notMovedIn: (people: string) => string;
  readonly calls: string;
  readonly answers: (calls: string, answered: string) => string;
  readonly unlimited: string;
  readonly late: (late: string, within: string, limit: string) => string;
  readonly departments: Readonly<
    Record<
      | 'caption'
      | 'department'
      | 'liaison'
      | 'calls'
      | 'late'
      | 'median'
      | 'percentile'
      | 'none'
      | 'without',
      string
    >
  >;
  readonly lateCalls: Readonly<
    Record<'caption' | 'township' | 'date' | 'department' | 'hours' | 'none' | 'unanswered', string>
  >;
  readonly sizing: Readonly<
    Record<
      | 'heading'
      | 'caption'
      | 'pool'
      | 'county'
      | 'staff'
      | 'load'
      | 'within'
      | 'notPeople'
      | 'none'
      | 'open',
      string
    >
  >;
  readonly percentile: (share: string) => string;
  readonly enough: (facts: SizingFacts) => string;
  readonly tooFew: (facts: SizingFacts) => string;
  readonly never: (share: string, limit: string) => string;
  readonly perHour: (calls: string, service: string) => string;
  readonly assumptions: (facts: SimulationFacts) => string;
  readonly parameters: string;
  readonly teams: Readonly<
    Record<'caption' | 'township' | 'name' | 'people' | 'integrated' | 'none' | 'notYet', string>
  >;
  readonly integrated: (integrated: string, teams: string) => string;
}

export const jointEnforcementTexts: Readonly<Record<Locale, JointEnforcementTexts>> = {
  'zh-CN': {
    name: '联合执法',
    heading: '联合执法：谁在现场、多快报到',
    lead: '现场合计＝自有＋合署＋执法队，同一人只计一次；联络员随叫随到，不计入现场。',
    figures: {
      owned: '自有执法',
      coLocated: '合署办公',
      team: '执法队',
      onTheGround: '现场合计',
      liaison: '联络员',
    },
    forces: {
      caption: '各乡镇执法力量（人）',
      township: '乡镇',
      owned: '自有',
      coLocated: '合署',
      team: '队员',
      ground: '现场',
      liaison: '联络',
      none: '没有未进驻的站所人员。',
      note: '自有执法人员另按服务人口核查，见“检查”。',
    },
    onlyApart: '只看有人未进驻的',
    notMovedIn: (people) => `未进驻${people}`,
    calls: '乡镇吹哨、部门报到',
    answers: (calls, answered) => `吹哨${calls}次，已报到${answered}次。`,
    unlimited: '响应时限待设置，不判断是否超时。',
    late: (late, within, limit) => `时限${limit}小时：超时或未到${late}次，按时率${within}。`,
    departments: {
      caption: '各部门报到情况',
      department: '部门',
      liaison: '联络',
      calls: '吹哨',
      late: '超时',
      median: '中位',
      percentile: '95%',
      none: '没有联络员和吹哨记录。',
      without: '未落实联络员的乡镇：',
    },
    lateCalls: {
      caption: '超时或未报到的吹哨',
      township: '乡镇',
      date: '日期',
      department: '部门',
      hours: '小时',
      none: '没有超时或未报到的吹哨。',
      unanswered: '未到',
    },
    sizing: {
      heading: '需要多少联络员待命',
      caption: '待命人数与响应（模拟 / 实际）',
      pool: '部门',
      county: '全县',
      staff: '须待命 / 现有',
      load: '忙闲比',
      within: '时限内',
      notPeople: '人数已够，超时另有原因',
      none: '没有可测算的吹哨记录。',
      open: '响应时限或吹哨记录缺失，暂不能测算需要多少联络员待命。',
    },
    percentile: (share) => `${share}响应`,
    enough: ({ needed, named, share, limit }) =>
      `要使${share}的吹哨在${limit}小时内报到，至少${needed}人同时待命；现有联络员${named}人，足够。`,
    tooFew: ({ needed, named, share, limit }) =>
      `要使${share}的吹哨在${limit}小时内报到，至少${needed}人同时待命；现有联络员只有${named}人。`,
    never: (share, limit) =>
      `增加人手也做不到${share}在${limit}小时内报到：在途用时已接近或超过时限。`,
    perHour: (calls, service) => `每小时吹哨${calls}次，平均办理${service}小时`,
    assumptions: ({ travel, calls, seed }) =>
      `单程在途${travel}小时，往返和办理期间占用一人；到达随机（泊松），办理用时对数正态；模拟${calls}次，种子${seed}。`,
    parameters: '测算参数',
    teams: {
      caption: '试点执法队',
      township: '乡镇',
      name: '执法队',
      people: '队员',
      integrated: '整合',
      none: '没有试点执法队。',
      notYet: '未整合',
    },
    integrated: (integrated, teams) => `试点执法队${teams}支，已整合${integrated}支。`,
  },
  'en-US': {
    name: 'Joint enforcement',
    heading: 'Joint enforcement: who is there, and how soon',
    lead: 'On the ground = own + co-located + team, each person once; liaison is on call and not counted.',
    figures: {
      owned: 'Own',
      coLocated: 'Co-located',
      team: 'Teams',
      onTheGround: 'On the ground',
      liaison: 'Liaison',
    },
    forces: {
      caption: 'Who enforces in each township (people)',
      township: 'Township',
      owned: 'Own',
      coLocated: 'Co-loc.',
      team: 'Team',
      ground: 'Ground',
      liaison: 'Liaison',
      none: 'Everybody has moved in.',
      note: 'Own officers are also held against the population; see the step “Check”.',
    },
    onlyApart: 'Only where somebody has not moved in',
    notMovedIn: (people) => `${people} apart`,
    calls: 'Townships call, departments come',
    answers: (calls, answered) => `Calls: ${calls}; answered: ${answered}.`,
    unlimited: 'The limit of response is to be set; nothing is judged late.',
    late: (late, within, limit) =>
      `Limit ${limit} hours: late or unanswered ${late}, in time ${within}.`,
    departments: {
      caption: 'Answers of each department',
      department: 'Department',
      liaison: 'Liaison',
      calls: 'Calls',
      late: 'Late',
      median: 'Median',
      percentile: '95 %',
      none: 'No liaison and no calls.',
      without: 'Townships with nobody on call:',
    },
    lateCalls: {
      caption: 'Calls answered late or not at all',
      township: 'Township',
      date: 'Date',
      department: 'Department',
      hours: 'Hours',
      none: 'No call was answered late.',
      unanswered: 'nobody came',
    },
    sizing: {
      heading: 'How many have to be on call',
      caption: 'People on call and responses (simulated / on record)',
      pool: 'Department',
      county: 'The county',
      staff: 'Needed / named',
      load: 'Load',
      within: 'Within',
      notPeople: 'Enough are named: late for another reason',
      none: 'No calls to go by.',
      open: 'The limit or the calls are missing; how many have to be on call is undetermined.',
    },
    percentile: (share) => `${share} in`,
    enough: ({ needed, named, share, limit }) =>
      `To have ${share} of calls answered within ${limit} hours, at least ${needed} have to be on call at the same time; ${named} are named: enough.`,
    tooFew: ({ needed, named, share, limit }) =>
      `To have ${share} of calls answered within ${limit} hours, at least ${needed} have to be on call at the same time; only ${named} are named.`,
    never: (share, limit) =>
      `No number of people brings ${share} of responses within ${limit} hours: the way there takes about as long.`,
    perHour: (calls, service) => `calls in an hour ${calls}, mean service ${service} h`,
    assumptions: ({ travel, calls, seed }) =>
      `One way ${travel} h; whoever goes is away until back. Arrivals at random (Poisson), services log-normal; ${calls} simulated calls, seed ${seed}.`,
    parameters: 'Parameters of the simulation',
    teams: {
      caption: 'Pilot teams',
      township: 'Township',
      name: 'Team',
      people: 'People',
      integrated: 'Moved in',
      none: 'No pilot teams.',
      notYet: 'not yet',
    },
    integrated: (integrated, teams) => `Pilot teams: ${teams}; moved in: ${integrated}.`,
  },
};
