import type {
  Baseline,
  EnforcementStaff,
  Institution,
  LeadershipPosts,
  QuotaChange,
} from '../../engine/model/baseline.ts';
import {
  type Ledger,
  type MemoPosts,
  QUOTA_KINDS,
  type TownshipPosts,
} from '../../engine/model/ledger.ts';
import type { Plan } from '../../engine/model/plan.ts';
import type { SizeClass, Township } from '../../engine/model/township.ts';
import { plan as planOf } from '../../engine/plan.ts';
import { PARAMETERS } from '../../engine/policy/chapters/index.ts';
import { type Policy, policyOn } from '../../engine/policy/policy.ts';
import { SOUND_COUNTS, soundDuties, soundPowers } from './soundPowers.ts';
import { soundSystems } from './soundSystems.ts';

/** The same data, open to the edit that a test sentence is about. */
export type Editable<T> = T extends readonly (infer E)[]
  ? Editable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Editable<T[K]> }
    : T;

/** One township of the county under test, every sheet of it in one hand. */
export interface EditableTownship {
  readonly township: Editable<Township>;
  readonly administrative: Editable<Ledger>;
  readonly publicInstitution: Editable<Ledger>;
  readonly memo: Editable<MemoPosts>;
  readonly leadership: Editable<LeadershipPosts>;
  readonly enforcement: Editable<EnforcementStaff>;
}

/** A county that breaks no rule, before the sentence of a test changes it. */
export interface CountyUnderTest {
  readonly baseline: Editable<Baseline>;
  readonly first: EditableTownship;
  readonly second: EditableTownship;
  /** Values by `parameter` or `parameter/key`; undefined: pending. */
  readonly policy: Record<string, number | string | undefined>;
  /** Changes the plan itself, for what the stages by themselves never do. */
  amend: (plan: Editable<Plan>) => void;
}

/** 青山镇: key town of the first class. */
export const FIRST = '510000101';
/** 白水乡: ordinary township of the third class. */
export const SECOND = '510000102';

/** Baseline, policy and plan as the rules see them, after an edit. */
export function countyWith(edit: (county: CountyUnderTest) => void = () => undefined): {
  readonly baseline: Baseline;
  readonly policy: Policy;
  readonly plan: Plan;
} {
  const baseline = soundBaseline() as Editable<Baseline>;
  const county: CountyUnderTest = {
    baseline,
    first: townshipOf(baseline, FIRST),
    second: townshipOf(baseline, SECOND),
    policy: { ...SOUND_POLICY },
    amend: () => undefined,
  };
  edit(county);
  const { policy } = policyOn(county.baseline.asOf, { sheet: rowsOf(county.policy) });
  const { plan } = planOf(county.baseline, policy);
  const amended = structuredClone(plan) as Editable<Plan>;
  county.amend(amended);
  return { baseline: county.baseline, policy, plan: amended };
}

function rowsOf(values: CountyUnderTest['policy']): Parameters<typeof policyOn>[1]['sheet'] {
  return Object.entries(values).map(([slot, value]) => {
    const [parameter = '', key] = slot.split('/');
    return { parameter, key, value, basis: '文件', clause: '测试' };
  });
}

/** What the source leaves open, as this county has decided it: nothing is assumed or pending. */
const SOUND_POLICY: CountyUnderTest['policy'] = {
  ...Object.fromEntries(
    PARAMETERS.flatMap(({ id, parameter }) =>
      parameter.terms
        .filter(({ basis }) => basis === 'assumption')
        .map((term) => ['key' in term ? `${id}/${term.key}` : id, term.value]),
    ),
  ),
  'quota.totalAdministrative': 52,
  'quota.mobileAdministrative': 2,
  'quota.totalPublicInstitution': 65,
  'institutions.classPopulation/1': 18_000,
  'institutions.classPopulation/2': 15_000,
  ...SOUND_COUNTS,
  'stations.types/stationsBefore': 1,
  'stations.types/officesBefore': 0,
  'stations.types/stationsAfter': 0,
  'stations.types/officesAfter': 1,
  'joint.responseLimit': 4,
  'joint.callsPerDay': 1,
  'joint.serviceHours': 2,
  'joint.serviceSpread': 0.5,
};

function townshipOf(baseline: Editable<Baseline>, code: string): EditableTownship {
  const { administrative, publicInstitution, memo } = baseline.posts[code]!;
  return {
    township: baseline.townships.find((one) => one.code === code)!,
    ...{ administrative, publicInstitution, memo },
    leadership: baseline.leadership[code]!,
    enforcement: baseline.enforcement[code]!,
  };
}

function soundBaseline(): Baseline {
  const posts = { [FIRST]: postsOf(30, 9, 40), [SECOND]: postsOf(20, 7, 25) };
  return {
    county: { name: '测试县', notes: [] },
    asOf: '2024-12-31',
    townships: [
      townshipFacts(FIRST, { name: '青山镇', order: 0, sizeClass: 1, people: 19_000 }),
      townshipFacts(SECOND, { name: '白水乡', order: 1, sizeClass: 3, people: 12_000 }),
    ],
    posts,
    leadership: { [FIRST]: leadershipOf(3, 6), [SECOND]: leadershipOf(2, 5) },
    enforcement: { [FIRST]: enforcementOf(), [SECOND]: enforcementOf() },
    institutions: [...institutionsOf(FIRST, 0), ...institutionsOf(SECOND, 20)],
    powers: soundPowers(FIRST, SECOND),
    duties: soundDuties(SECOND),
    ...soundSystems(),
    decisions: [],
    changes: openings(posts),
    realNames: Object.entries(posts).flatMap(([township, one]) =>
      QUOTA_KINDS.map((kind) => ({ township, kind, people: one[kind].inPost ?? 0 })),
    ),
    statedTotals: [
      { field: 'administrative.approved', stated: 50, summed: 50, cell: cellAt('编制人员', 9) },
    ],
    bands: [],
    scenarios: [],
    origins: Object.fromEntries(
      [FIRST, SECOND].flatMap((code, row) =>
        ['administrative.inPost', 'enforcement.certified', 'population.resident'].map((field) => [
          `${code}/${field}`,
          cellAt(field.split('.')[0]!, row + 1),
        ]),
      ),
    ),
  };
}

/** A cell of a sheet, for rows that carry their own. */
export const cellAt = (sheet: string, row: number): Editable<NonNullable<QuotaChange['cell']>> => ({
  sheet,
  row,
  column: 3,
});

function townshipFacts(
  code: string,
  of: { readonly name: string; order: number; sizeClass: SizeClass; people: number },
): Township {
  const { name, order, sizeClass, people } = of;
  const years = (value: number): Township['population']['resident'] => [
    { year: 2023, value: value + 100 },
    { year: 2024, value },
  ];
  return {
    ...{ code, name, order, sizeClass },
    role: order === 0 ? 'key' : 'ordinary',
    countyTask: false,
    predecessors: [],
    population: { registered: years(people), resident: years(people), service: years(people) },
    areaKm2: people / 100,
    economy: { fiscalRevenue: years(people * 1000), gdp: [], output: [] },
    factors: {},
  };
}

const NONE = { pendingArrival: 0, reserved: 0, fromCounty: 0, toCounty: 0, heldOnOther: 0 };

const postsOf = (approved: number, leadership: number, institution: number): TownshipPosts => ({
  administrative: { kind: 'administrative', approved, leadership, inPost: approved - 2, ...NONE },
  publicInstitution: {
    kind: 'publicInstitution',
    approved: institution,
    inPost: institution - 3,
    ...NONE,
  },
  memo: {},
});

const leadershipOf = (principal: number, deputy: number): LeadershipPosts => ({
  principalApproved: principal,
  principalFilled: principal,
  deputyApproved: deputy,
  deputyFilled: deputy - 1,
});

const enforcementOf = (): EnforcementStaff => ({
  officers: 4,
  civilServants: 2,
  certified: 3,
  auxiliaries: 0,
  coLocated: 1,
  headConcurrent: true,
});

const OFFICES = ['党政', '党建工作', '综合行政执法', '经济发展', '社会事务', '应急管理'];

const institutionsOf = (township: string, firstRow: number): readonly Institution[] =>
  [
    ...OFFICES.map((name) => ({ name: `${name}办公室`, kind: 'office' as const })),
    { name: '便民服务中心', kind: 'centre' as const },
    { name: '农民工服务中心', kind: 'centre' as const },
  ].map((one, row) => ({
    ...one,
    ...{ township, uniform: true, document: '编委发〔2023〕1号', id: `J${row + 1}` },
    cell: cellAt('机构', firstRow + row),
  }));

const openings = (posts: Readonly<Record<string, TownshipPosts>>): readonly QuotaChange[] =>
  Object.entries(posts).flatMap(([township, one]) =>
    QUOTA_KINDS.map((kind) => ({
      ...{ township, kind, matter: '期初', opening: true, date: '2023-01-01' as const },
      document: '编委发〔2023〕1号',
      to: one[kind].approved,
    })),
  );
