/** The door of the engine: what hosts may use. */
export { absorb, type Overstaffing } from './adjustment/absorb.ts';
export { applyLineage, type Lineage } from './adjustment/lineage/applyLineage.ts';
export { apportion } from './allocation/apportion/apportion.ts';
export type { Claim, Method } from './allocation/apportion/claim.ts';
export { feasibility } from './allocation/apportion/feasibility.ts';
export { isIsoDate, yearOf, type IsoDate } from './base/date.ts';
export { Defect } from './base/defect.ts';
export { sha256 } from './base/sha256.ts';
export { RULES } from './compliance/rules/index.ts';
export { distanceToSteps, officersDue, type PopulationStep } from './enforcement/populationStep.ts';
export { conservation } from './forecast/conservation.ts';
export { forecast, forecastByYear, MOST_YEARS, type ForecastOptions } from './forecast/forecast.ts';
export { countyOutlooks, pathOutlooks, townshipOutlooks } from './forecast/outlook.ts';
export { clauseText } from './explanation/clauseText.ts';
export { contextOf, namesOf, type Context } from './explanation/context.ts';
export { describe, type DescribedFinding } from './explanation/describe.ts';
export { explain, type Explained } from './explanation/explain.ts';
export type { Why } from './explanation/whyPosts.ts';
export type { Move, Movement } from './explanation/movement.ts';
export { reportDocument } from './explanation/reportDocument.ts';
export { ledgerSummary, summary, type LedgerSummary, type Summary } from './explanation/summary.ts';
export { APPROVAL_WORDS, SEVERITY_WORDS, STATUS_WORDS } from './explanation/words.ts';
export type {
  Baseline,
  Decision,
  PlanStatus,
  PolicyRow,
  Scenario,
  ScenarioChange,
} from './model/baseline.ts';
export type { Chart, ChartCells, ChartKind, ChartSeries, ChartTone } from './model/chart.ts';
export type { AdjustmentRow, LedgerAdjustment } from './model/adjustment.ts';
export type { LineageGroup, LineageRow } from './model/lineage.ts';
export { EVALUATION_LABELS, MOBILE_USES, USE_LABELS } from './model/mobile.ts';
export type {
  LoanEvaluation,
  LoanProposal,
  LoanStanding,
  MobileLoan,
  MobilePool,
  MobileUse,
} from './model/mobile.ts';
export type { Area, CellRef, CellValue, Grid } from './model/grid.ts';
export { addressOf, columnLetters, localAddressOf } from './model/grid.ts';
export { carriedOver, type NextRound } from './succession/carriedOver.ts';
export { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from './model/ledger.ts';
export type {
  Conservation,
  Forecast,
  ForecastYear,
  GrowthPath,
  LedgerOutlook,
  Outlook,
} from './model/forecast.ts';
export { LEVEL_LABELS } from './model/institutionChange.ts';
export { LOCALES, type Locale, type Localized } from './model/locale.ts';
export type { ApprovalMatter, ApprovalRow } from './model/approval.ts';
export type { Approval, Finding, Severity } from './model/notice.ts';
export type { LedgerPlan, LedgerRow, StaffingRow } from './model/plan.ts';
export type { Problem, ProblemFigure, ProblemRow } from './model/problems.ts';
export {
  POWER_LIST_LABELS,
  ROUTE_LABELS,
  type PowerItem,
  type PowerList,
  type Route,
} from './model/powers.ts';
export type {
  DutiesPlan,
  HandoverState,
  LetterRow,
  PowersPlan,
  PowersRow,
  TaskRow,
} from './model/powersPlan.ts';
export { SPLIT_LABELS, SPLIT_MATTERS } from './model/stations.ts';
export { CLASS_LABELS } from './model/township.ts';
export {
  gridOfSheet,
  type Sheet,
  type SheetCell,
  type StyleName,
  type Validation,
} from './model/sheet.ts';
export { WAY_LABELS, type UseRow } from './model/usePlan.ts';
export { UNIT_LABELS } from './model/unit.ts';
export { plan } from './plan.ts';
export {
  annualSheets,
  planReading,
  planWorkbook,
  reportSheets,
  type PlanReport,
  type Settings,
  type WorkbookPlan,
} from './planWorkbook.ts';
export { approvalOf, regulatedApprovals, STEPS as APPROVAL_STEPS } from './policy/approvalChain.ts';
export { PARAMETERS } from './policy/chapters/index.ts';
export { builtInRows } from './workbookSheets.ts';
export { policyOn, type ParameterInForce, type Policy } from './policy/policy.ts';
export { rollOver, type RollOver, type RollOverSettings } from './rollOver.ts';
export { ENGINE_VERSION } from './version.ts';
export type { ContractId } from './workbook/contract/column.ts';
export { contractOf, fieldLabel } from './workbook/contract/contracts.ts';
export { SCENARIO_CHANGES } from './workbook/contract/scenarioChanges.ts';
export type { AnnualChoice } from './workbook/annual/annualSheets.ts';
export {
  ANNUAL_SHEETS,
  ANNUAL_SHEET_NAMES,
  ANNUAL_TABLES,
  ANNUAL_TITLES,
  type AnnualTableId,
} from './workbook/annual/names.ts';
export { pageScale } from './workbook/pageScale.ts';
export { rowHeights } from './workbook/rowHeights.ts';
export type { AccountLine } from './workbook/rollover/accountLine.ts';
export { laidOver, replacedFindings } from './workbook/read/laidOver.ts';
export {
  isSameLoan,
  isWithdrawal,
  loansLaidOver,
  replacedLoans,
} from './workbook/read/loansLaidOver.ts';
export type { HeaderRecord } from './workbook/read/mappingRows.ts';
export { stateReplacedFindings } from './workbook/read/stateReplaced.ts';
export { mappedTo, mappingKey } from './workbook/recognise/mapping.ts';
export { readWorkbook, type Reading } from './workbook/readWorkbook.ts';
export {
  afterWords,
  beforeWords,
  PROBLEM_FIGURES,
  PROBLEM_WORDS,
} from './workbook/results/problemWords.ts';
export { isKeptCopy, keptCopyName } from './workbook/results/keptCopies.ts';
export { asOfStatedOn, receiptStatedOn } from './workbook/results/statedOn.ts';
export {
  isOurs,
  isRecordSheet,
  isWrittenByUs,
  SHEET_MARK,
} from './workbook/results/writtenSheets.ts';
export {
  caseName,
  COUNTY_MEASURES,
  heldNote,
  LEDGER_MEASURES,
  type MeasureRow,
} from './workbook/results/comparisonMeasures.ts';
export { BINDING_RULES } from './workbook/results/leastChangeSheet.ts';
export { placesSaid, WEIGHT_WORDS } from './workbook/results/stabilitySheet.ts';
export { SIMULATED_MEASURES } from './workbook/results/simulationSheets.ts';
export {
  isOwnSheet,
  LISTS_SHEET,
  OWN_SHEETS,
  RECORD_SHEETS,
  RESULT_SHEETS,
  type ResultSheetId,
  STUDY_SHEETS,
} from './workbook/results/sheetNames.ts';
export { BASES as BASIS_WORDS } from './workbook/results/words.ts';
export { countyRecordSheet } from './workbook/write/countySheet.ts';
export { headerRecordSheet, mappingSheet } from './workbook/write/mappingSheet.ts';
export { contractSheets, templateSheets } from './workbookSheets.ts';
export {
  basisOf,
  compareStudy,
  compareStudySheets,
  comparisonDocument,
  type ComparisonStudy,
} from './studies/compareStudy.ts';
export {
  compareScenarios,
  MOST_CASES,
  type ComparisonOptions,
} from './studies/compareScenarios.ts';
export {
  forecastDocument,
  forecastStudy,
  forecastStudySheets,
  type ForecastStudy,
} from './studies/forecastStudy.ts';
export { measures } from './measures/measures.ts';
export { movedBy } from './measures/moved.ts';
export {
  movedWords,
  movementWords,
  netWords,
  sidesWords,
  type Sides,
} from './explanation/movementWords.ts';
export type { Measures } from './model/measures.ts';
export type { ComparedCase, Comparison, ComparisonStep, PostDelta } from './model/comparison.ts';
export {
  bothSummaries,
  drawOf,
  simulate,
  type DrawRange,
  type SimulationInput,
} from './simulation/simulate.ts';
export { chanceOf } from './base/chance.ts';
export { distributionOf } from './simulation/tally.ts';
export type {
  Distribution,
  SimulatedMeasure,
  SimulationSummary,
  Tally,
  TownshipTally,
} from './model/simulation.ts';
export { caseOf, type Case } from './scenarios/case.ts';
export {
  inquiryDocument,
  leastChanges,
  leastChangeSheets,
  stabilityOf,
  stabilitySheets,
} from './studies/inquiryStudy.ts';
export type { LeastChange, Stability } from './model/inquiry.ts';
export {
  drawStudy,
  simulationDocument,
  simulationInput,
  simulationStudySheets,
  type SimulationStudy,
} from './studies/simulationStudy.ts';
