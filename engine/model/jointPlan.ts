import type { Liaison, PilotTeam, Whistle } from './jointEnforcement.ts';

/** Who enforces in one township, each person once. People. */
export interface ForceRow {
  readonly township: string;
  /** 执法人员 on the township's own posts. */
  readonly owned?: number | undefined;
  /** 1 where a member of the leadership heads the office, else 0; absent if nobody says. */
  readonly headedByLeader?: number | undefined;
  /**
   * 1 where the leader who heads the office is among them, else 0; absent if nobody says, or if the
   * sheet counts a leader who heads nothing.
   */
  readonly leaders?: number | undefined;
  /** owned − leaders: counted here and nowhere else. */
  readonly fullTime?: number | undefined;
  /** 合署办公, as the sheet of enforcement says; and as the rows of stations add up to. */
  readonly coLocated?: number | undefined;
  readonly coLocatedByStations?: number | undefined;
  /** Of enforcers at stations of types that move in: those who have not. */
  readonly notMovedIn?: number | undefined;
  /** Team members in the office, less those already among the co-located; absent if one is blank. */
  readonly team?: number | undefined;
  /** 联络员 named for the township up to the cut-off date; on call, not on the ground. */
  readonly liaison: number;
  /** owned + co-located + team. */
  readonly onTheGround?: number | undefined;
}

/** Calls answered by one department, or by all. */
export interface Answers {
  readonly calls: number;
  readonly answered: number;
  /** Answered later than the limit, or not at all; absent while the limit is pending. */
  readonly late?: number | undefined;
  /** Share of calls answered within the limit. */
  readonly within?: number | undefined;
  /** Working hours; nearest rank among the answered. */
  readonly median?: number | undefined;
  readonly percentile95?: number | undefined;
}

/** Answers of one department. */
export interface DepartmentAnswers extends Answers {
  readonly department: string;
  /** People on call over all townships, on the cut-off date. */
  readonly liaison: number;
  /** Townships where it has neither somebody on call nor a station. */
  readonly townshipsWithout: readonly string[];
  /** Its rows of liaison for townships where it has a station of its own. */
  readonly besideStation: readonly Liaison[];
}

/** What the staff on call can carry, at one number of them. */
export interface StaffLoad {
  readonly staff: number;
  /** Share of working time that is taken. */
  readonly load: number;
  /** Working hours, of the simulated calls. */
  readonly percentile?: number | undefined;
  readonly mean?: number | undefined;
  readonly within?: number | undefined;
}

/** Responses as the sheet has them. */
export interface ObservedResponse {
  readonly calls: number;
  /** Share of calls within the limit; one that nobody answered is not. */
  readonly within?: number | undefined;
  /** Working hours that the asked share of the answered calls does not exceed. */
  readonly percentile?: number | undefined;
}

/** People who answer the same calls: those of one department, or all of the county. */
export interface LiaisonPool {
  /** Absent: one pool for the whole county. */
  readonly department?: string | undefined;
  /** People named for it. */
  readonly named: number;
  /** Calls in a working hour. */
  readonly rate: number;
  /** Mean working hours of a service and the spread of its logarithm. */
  readonly meanService: number;
  readonly spread: number;
  /** `allRows`: its own calls are too few to tell, so those of all departments do. */
  readonly serviceSource: 'parameter' | 'rows' | 'allRows';
  /** What its calls on the sheet say, beside the simulated ones; absent where it has none. */
  readonly observed?: ObservedResponse | undefined;
  /**
   * Why its calls on the sheet miss the share: too few are named, or something else, as those named
   * are enough by simulation. Absent where they keep it, or nothing is known.
   */
  readonly cause?: 'people' | 'other' | undefined;
  /** From the fewest that the load allows to the fewest that keep the limit, and two beyond. */
  readonly table: readonly StaffLoad[];
  /** Absent where nobody keeps the limit: the way there alone is longer. */
  readonly needed?: number | undefined;
}

/** How many on call keep the responses under the limit (联络员测算). */
export interface LiaisonSizing {
  readonly pooling: 'department' | 'county';
  readonly rateSource: 'parameter' | 'rows';
  /** One way, working hours; somebody is away for the way there, the service and the way back. */
  readonly travel: number;
  readonly limit: number;
  /** Share of calls that has to be answered within the limit. */
  readonly share: number;
  readonly calls: number;
  readonly seed: number;
  /** Pools that are called at all, in the order of the departments. */
  readonly pools: readonly LiaisonPool[];
  /** Sum over the pools; absent where one of them cannot keep the limit. */
  readonly needed?: number | undefined;
}

/** Joint enforcement (综合行政执法协作). */
export interface JointPlan {
  readonly forces: readonly ForceRow[];
  readonly all: Answers;
  readonly departments: readonly DepartmentAnswers[];
  /** Late or unanswered, in the order of the sheet; empty while the limit is pending. */
  readonly lateCalls: readonly Whistle[];
  readonly teams: readonly PilotTeam[];
  readonly integrated: number;
  /** Types of stations whose enforcers are to move in. */
  readonly movesIn: readonly string[];
  readonly sizing?: LiaisonSizing | undefined;
}
