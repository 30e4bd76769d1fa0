/** The four problems of the report: 权小责大, 条块分割, 事多人少, 九龙治水. */
export type Problem = 'powers' | 'lineAndBlock' | 'people' | 'enforcement';

/** A figure that shows a problem before its measure and after. */
export type ProblemFigure =
  | 'townshipPowers'
  | 'letters'
  | 'unadmittedTasks'
  | 'stationTypes'
  | 'handedDownPosts'
  | 'consent'
  | 'institutionPosts'
  | 'postsPerTenThousand'
  | 'officersShort'
  | 'enforcingBodies'
  | 'onTheGround'
  | 'answeredInTime';

/** One figure; absent where the workbook does not say. Shares are of 1. */
export interface ProblemRow {
  readonly problem: Problem;
  readonly figure: ProblemFigure;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}
