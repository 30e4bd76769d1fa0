import type { contractSheets } from '../../engine/index.ts';

/** What `contractSheets` writes, and with it every noun of a county, as the door of the engine has it. */
export type Baseline = Parameters<typeof contractSheets>[0];
export type PolicyRow = Parameters<typeof contractSheets>[1][number];

export type Township = Baseline['townships'][number];
export type Observation = Township['population']['resident'][number];
export type TownshipPosts = Baseline['posts'][string];
export type LeadershipPosts = Baseline['leadership'][string];
export type EnforcementStaff = Baseline['enforcement'][string];
export type Institution = NonNullable<Baseline['institutions']>[number];
export type Powers = NonNullable<Baseline['powers']>;
export type PowerItem = Powers['items'][number];
export type Handover = Powers['handovers'][number];
export type Letter = Powers['letters'][number];
export type Duties = NonNullable<Baseline['duties']>;
export type Decision = Baseline['decisions'][number];
export type QuotaChange = NonNullable<Baseline['changes']>[number];
export type RealNameCount = NonNullable<Baseline['realNames']>[number];
export type MobileLoan = NonNullable<Baseline['loans']>[number];
export type LineageRow = NonNullable<Baseline['lineage']>[number];
export type UseRequest = NonNullable<Baseline['useRequests']>[number];
export type Band = Baseline['bands'][number];
export type Scenario = Baseline['scenarios'][number];
export type InstitutionChange = NonNullable<Baseline['institutionChanges']>[number];
export type Station = NonNullable<Baseline['stations']>[number];
export type StationMove = NonNullable<Baseline['stationMoves']>[number];
export type StationStaffing = NonNullable<Baseline['stationStaff']>[number];
export type Liaison = NonNullable<Baseline['liaison']>[number];
export type Whistle = NonNullable<Baseline['whistles']>[number];
export type ApprovalRow = NonNullable<Baseline['approvals']>[number];
export type BeforeRow = NonNullable<Baseline['beforeReform']>[number];
export type PilotTeam = NonNullable<Baseline['teams']>[number];
