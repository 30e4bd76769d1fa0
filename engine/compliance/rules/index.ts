/* eslint-disable max-lines -- a list, two lines for each rule */
import type { Rule } from '../rule.ts';
import peopleWithinPosts from './ADJ-101-people-within-posts.ts';
import lineageShares from './ADJ-102-lineage-shares.ts';
import stepWithinLimits from './ADJ-201-step-within-limits.ts';
import peopleKnown from './ADJ-202-people-known.ts';
import hiringFreeze from './ADJ-203-hiring-freeze.ts';
import lineageDocuments from './ADJ-204-lineage-documents.ts';
import postsToCounty from './ADJ-205-posts-to-county.ts';
import peopleBeyondNewTownship from './ADJ-208-people-beyond-new-township.ts';
import draftWithinPace from './ADJ-209-draft-within-pace.ts';
import lineageInTheSheets from './ADJ-210-lineage-in-the-sheets.ts';
import absorptionPath from './ADJ-301-absorption-path.ts';
import currentWithinTotal from './ALC-101-current-within-total.ts';
import proposalWithinTotal from './ALC-102-proposal-within-total.ts';
import draftWithinTotal from './ALC-103-draft-within-total.ts';
import decidedWithinTotal from './ALC-104-decided-within-total.ts';
import balanceBeforeSubmission from './ALC-105-balance-before-submission.ts';
import boundsFeasible from './ALC-106-bounds-feasible.ts';
import decisionsFeasible from './ALC-107-decisions-feasible.ts';
import notBelowFloor from './ALC-108-not-below-floor.ts';
import notAboveCeiling from './ALC-109-not-above-ceiling.ts';
import loansWithinPool from './ALC-110-loans-within-pool.ts';
import setAsideWithinTotal from './ALC-111-set-aside-within-total.ts';
import floorBelowCeiling from './ALC-112-floor-below-ceiling.ts';
import leadershipCovered from './ALC-113-leadership-covered.ts';
import ledgerDetermined from './ALC-114-ledger-determined.ts';
import centralApproval from './ALC-202-central-approval.ts';
import institutionPostsHandedDown from './ALC-203-institution-posts-handed-down.ts';
import decisionReason from './ALC-204-decision-reason.ts';
import adjustmentBasis from './ALC-205-adjustment-basis.ts';
import counterpartyPays from './ALC-206-counterparty-pays.ts';
import requestBesideVacancy from './ALC-207-request-beside-vacancy.ts';
import priorityShare from './ALC-208-priority-share.ts';
import formerTownship from './ALC-209-former-township.ts';
import institutionTotal from './ALC-210-institution-total.ts';
import lockBesideAdjustment from './ALC-211-lock-beside-adjustment.ts';
import requestBeyondVacancy from './ALC-214-request-beyond-vacancy.ts';
import unpaidAdjustments from './ALC-301-unpaid-adjustments.ts';
import aboveRequest from './ALC-302-above-request.ts';
import growthParadox from './ALC-303-growth-paradox.ts';
import ties from './ALC-304-ties.ts';
import indicatorsGiven from './DAT-201-indicators-given.ts';
import sameYear from './DAT-202-same-year.ts';
import noJump from './DAT-203-no-jump.ts';
import indicatorNotAllZero from './DAT-204-indicator-not-all-zero.ts';
import nearTheMedian from './DAT-205-near-the-median.ts';
import plausibleCounty from './DAT-206-plausible-county.ts';
import figuresThere from './DAT-207-figures-there.ts';
import beforeTheReform from './DAT-208-before-the-reform.ts';
import figureAge from './DAT-301-figure-age.ts';
import townshipCodes from './DAT-302-township-codes.ts';
import tasksAdmitted from './DUT-201-tasks-admitted.ts';
import dutiesAsStated from './DUT-202-duties-as-stated.ts';
import counterpartNamed from './DUT-203-counterpart-named.ts';
import entriesFounded from './DUT-204-entries-founded.ts';
import approvedBeforeAssigned from './DUT-205-approved-before-assigned.ts';
import dutyInstitutionThere from './DUT-206-institution-there.ts';
import civilServants from './ENF-101-civil-servants.ts';
import certifiedOfficers from './ENF-102-certified-officers.ts';
import officersByPopulation from './ENF-103-officers-by-population.ts';
import countsNest from './ENF-104-counts-nest.ts';
import civilServantsHoldPosts from './ENF-105-civil-servants-hold-posts.ts';
import headAsListed from './ENF-201-head-as-listed.ts';
import headCountedIsLeader from './ENF-202-head-counted-is-leader.ts';
import populationStepNear from './ENF-301-population-step-near.ts';
import leaderHeadsOffice from './ENF-302-leader-heads-office.ts';
import auxiliariesDoNotCount from './ENF-303-auxiliaries-do-not-count.ts';
import readingDecides from './ENF-304-reading-decides.ts';
import officeLimit from './INS-101-office-limit.ts';
import centreLimit from './INS-102-centre-limit.ts';
import uniformPresent from './INS-103-uniform-present.ts';
import uniformCount from './INS-104-uniform-count.ts';
import uniformChangedByCounty from './INS-105-uniform-changed-by-county.ts';
import officeApprovedAbove from './INS-106-office-approved-above.ts';
import postsDecomposed from './INS-107-posts-decomposed.ts';
import noDuplicates from './INS-201-no-duplicates.ts';
import uniformNames from './INS-202-uniform-names.ts';
import classAsDerived from './INS-203-class-as-derived.ts';
import classKnown from './INS-204-class-known.ts';
import officeDocuments from './INS-205-office-documents.ts';
import requestAwaitsApproval from './INS-206-request-awaits-approval.ts';
import renameKeepsId from './INS-207-rename-keeps-id.ts';
import enforcementOfficeRenamed from './INS-208-enforcement-office-renamed.ts';
import listAsChanged from './INS-209-list-as-changed.ts';
import withinLimitAfterRequests from './INS-210-within-limit-after-requests.ts';
import uniformListComplete from './INS-301-uniform-list-complete.ts';
import setUpOfItsOwn from './INS-302-set-up-of-its-own.ts';
import onePersonOnce from './JNT-101-one-person-once.ts';
import coLocatedAgree from './JNT-201-co-located-agree.ts';
import enforcersMoveIn from './JNT-202-enforcers-move-in.ts';
import teamPeopleKnown from './JNT-203-team-people-known.ts';
import answeredInTime from './JNT-301-answered-in-time.ts';
import liaisonNamed from './JNT-302-liaison-named.ts';
import teamsIntegrated from './JNT-303-teams-integrated.ts';
import liaisonEnough from './JNT-304-liaison-enough.ts';
import liaisonBesideStation from './JNT-305-liaison-beside-station.ts';
import balanceEqualsSheet from './LED-101-balance-equals-sheet.ts';
import rowsAddUp from './LED-102-rows-add-up.ts';
import realNames from './LED-103-real-names.ts';
import changeDocuments from './LED-201-change-documents.ts';
import figuresHaveDocuments from './LED-202-figures-have-documents.ts';
import decisionDocuments from './LED-203-decision-documents.ts';
import decisionDates from './LED-204-decision-dates.ts';
import statedTotals from './LED-205-stated-totals.ts';
import changeDates from './LED-206-change-dates.ts';
import openingDocuments from './LED-207-opening-documents.ts';
import poolNotOverdrawn from './MOB-101-pool-not-overdrawn.ts';
import evaluatedAtExpiry from './MOB-201-evaluated-at-expiry.ts';
import loansAgree from './MOB-202-loans-agree.ts';
import loanComplete from './MOB-203-loan-complete.ts';
import reservesFit from './MOB-204-reserves-fit.ts';
import loanConverted from './MOB-205-loan-converted.ts';
import overloadLimited from './MOB-206-overload-limited.ts';
import loansToExpire from './MOB-301-loans-to-expire.ts';
import weightsSum from './POL-203-weights-sum.ts';
import assumptionsCounted from './POL-302-assumptions-counted.ts';
import onlyDelegatedByLetter from './PWR-101-only-delegated-by-letter.ts';
import letterStatesItsTerms from './PWR-102-letter-states-its-terms.ts';
import letterPublished from './PWR-103-letter-published.ts';
import handedDownByLetter from './PWR-104-handed-down-by-letter.ts';
import letterInForce from './PWR-105-letter-in-force.ts';
import withinOwnPowers from './PWR-106-within-own-powers.ts';
import qualifiedStaff from './PWR-107-qualified-staff.ts';
import fourSteps from './PWR-201-four-steps.ts';
import fitToTake from './PWR-202-fit-to-take.ts';
import listOfOwnRole from './PWR-203-list-of-own-role.ts';
import chosenByTheTownship from './PWR-204-chosen-by-the-township.ts';
import dividedToPosts from './PWR-205-divided-to-posts.ts';
import institutionThere from './PWR-206-institution-there.ts';
import listsAsStated from './PWR-207-lists-as-stated.ts';
import lettersReconciled from './PWR-208-letters-reconciled.ts';
import withinCapacity from './PWR-209-within-capacity.ts';
import liabilityStated from './PWR-210-liability-stated.ts';
import delegatedItemsListed from './PWR-211-delegated-items-listed.ts';
import conferralDecided from './PWR-212-conferral-decided.ts';
import numberGivenOnce from './PWR-213-number-given-once.ts';
import underOneLetter from './PWR-214-under-one-letter.ts';
import termRunsForward from './PWR-215-term-runs-forward.ts';
import decidedBeforeLetter from './PWR-216-decided-before-letter.ts';
import departmentNamed from './PWR-217-department-named.ts';
import listsForDelegated from './PWR-218-lists-for-delegated.ts';
import delegatedOnly from './PWR-219-delegated-only.ts';
import stepsRecorded from './PWR-220-steps-recorded.ts';
import otherLetterInForce from './PWR-221-other-letter-in-force.ts';
import otherLetterWithinOwnPowers from './PWR-222-other-letter-within-own-powers.ts';
import expiryNear from './PWR-301-expiry-near.ts';
import overstaffing from './STF-101-overstaffing.ts';
import oneLedgerPerPerson from './STF-102-one-ledger-per-person.ts';
import leadersPerRank from './STF-103-leaders-per-rank.ts';
import leadershipWithinApproved from './STF-104-leadership-within-approved.ts';
import recruitmentWithinVacancies from './STF-105-recruitment-within-vacancies.ts';
import noHiringWhileOverstaffed from './STF-106-no-hiring-while-overstaffed.ts';
import hiringWithinVacancies from './STF-107-hiring-within-vacancies.ts';
import vacancyRate from './STF-201-vacancy-rate.ts';
import leadershipSheetsAgree from './STF-202-leadership-sheets-agree.ts';
import fundingAddsUp from './STF-203-funding-adds-up.ts';
import reserveWithinVacancies from './STF-204-reserve-within-vacancies.ts';
import outsideTotals from './STF-301-outside-totals.ts';
import consentToMoves from './STN-101-consent-to-moves.ts';
import consentToHeads from './STN-102-consent-to-heads.ts';
import postsConserved from './STN-103-posts-conserved.ts';
import peopleConserved from './STN-104-people-conserved.ts';
import oneLedgerThrough from './STN-105-one-ledger-through.ts';
import stationWithinPosts from './STN-106-station-within-posts.ts';
import lineAndBlock from './STN-201-line-and-block.ts';
import noSecondment from './STN-202-no-secondment.ts';
import fundsFollow from './STN-203-funds-follow.ts';
import localisedAsStated from './STN-204-localised-as-stated.ts';
import bodiesKnown from './STN-205-bodies-known.ts';
import goneAfterTheMove from './STN-206-gone-after-the-move.ts';
import typesAsDecided from './STN-207-types-as-decided.ts';
import staffOfListedStations from './STN-208-staff-of-listed-stations.ts';
import approvalToldAlike from './STN-209-approval-told-alike.ts';
import outsideTownshipTotals from './STN-210-outside-township-totals.ts';
import staffInTheirTownship from './STN-211-staff-in-their-township.ts';
import suggestionAnswered from './STN-301-suggestion-answered.ts';
import typesNamed from './STN-302-types-named.ts';
import usableAfterTheMove from './STN-303-usable-after-the-move.ts';
import typeTellsItsGroup from './STN-304-type-tells-its-group.ts';
import requestWithinUsable from './USE-101-request-within-usable.ts';
import noneWhileOverstaffed from './USE-102-none-while-overstaffed.ts';
import wayFitsLedger from './USE-201-way-fits-ledger.ts';
import withinTheYearsNumber from './USE-202-within-the-years-number.ts';

/** Every rule, in the order of codes. */
export const RULES: readonly Rule[] = [
  peopleWithinPosts,
  lineageShares,
  stepWithinLimits,
  peopleKnown,
  hiringFreeze,
  lineageDocuments,
  postsToCounty,
  peopleBeyondNewTownship,
  draftWithinPace,
  lineageInTheSheets,
  absorptionPath,
  currentWithinTotal,
  proposalWithinTotal,
  draftWithinTotal,
  decidedWithinTotal,
  balanceBeforeSubmission,
  boundsFeasible,
  decisionsFeasible,
  notBelowFloor,
  notAboveCeiling,
  loansWithinPool,
  setAsideWithinTotal,
  floorBelowCeiling,
  leadershipCovered,
  ledgerDetermined,
  centralApproval,
  institutionPostsHandedDown,
  decisionReason,
  adjustmentBasis,
  counterpartyPays,
  requestBesideVacancy,
  priorityShare,
  formerTownship,
  institutionTotal,
  lockBesideAdjustment,
  requestBeyondVacancy,
  unpaidAdjustments,
  aboveRequest,
  growthParadox,
  ties,
  indicatorsGiven,
  sameYear,
  noJump,
  indicatorNotAllZero,
  nearTheMedian,
  plausibleCounty,
  figuresThere,
  beforeTheReform,
  figureAge,
  townshipCodes,
  tasksAdmitted,
  dutiesAsStated,
  counterpartNamed,
  entriesFounded,
  approvedBeforeAssigned,
  dutyInstitutionThere,
  civilServants,
  certifiedOfficers,
  officersByPopulation,
  countsNest,
  civilServantsHoldPosts,
  headAsListed,
  headCountedIsLeader,
  populationStepNear,
  leaderHeadsOffice,
  auxiliariesDoNotCount,
  readingDecides,
  officeLimit,
  centreLimit,
  uniformPresent,
  uniformCount,
  uniformChangedByCounty,
  officeApprovedAbove,
  postsDecomposed,
  noDuplicates,
  uniformNames,
  classAsDerived,
  classKnown,
  officeDocuments,
  requestAwaitsApproval,
  renameKeepsId,
  enforcementOfficeRenamed,
  listAsChanged,
  withinLimitAfterRequests,
  uniformListComplete,
  setUpOfItsOwn,
  onePersonOnce,
  coLocatedAgree,
  enforcersMoveIn,
  teamPeopleKnown,
  answeredInTime,
  liaisonNamed,
  teamsIntegrated,
  liaisonEnough,
  liaisonBesideStation,
  balanceEqualsSheet,
  rowsAddUp,
  realNames,
  changeDocuments,
  figuresHaveDocuments,
  decisionDocuments,
  decisionDates,
  statedTotals,
  changeDates,
  openingDocuments,
  poolNotOverdrawn,
  evaluatedAtExpiry,
  loansAgree,
  loanComplete,
  reservesFit,
  loanConverted,
  overloadLimited,
  loansToExpire,
  weightsSum,
  assumptionsCounted,
  onlyDelegatedByLetter,
  letterStatesItsTerms,
  letterPublished,
  handedDownByLetter,
  letterInForce,
  withinOwnPowers,
  qualifiedStaff,
  fourSteps,
  fitToTake,
  listOfOwnRole,
  chosenByTheTownship,
  dividedToPosts,
  institutionThere,
  listsAsStated,
  lettersReconciled,
  withinCapacity,
  liabilityStated,
  delegatedItemsListed,
  conferralDecided,
  numberGivenOnce,
  underOneLetter,
  termRunsForward,
  decidedBeforeLetter,
  departmentNamed,
  listsForDelegated,
  delegatedOnly,
  stepsRecorded,
  otherLetterInForce,
  otherLetterWithinOwnPowers,
  expiryNear,
  overstaffing,
  oneLedgerPerPerson,
  leadersPerRank,
  leadershipWithinApproved,
  recruitmentWithinVacancies,
  noHiringWhileOverstaffed,
  hiringWithinVacancies,
  vacancyRate,
  leadershipSheetsAgree,
  fundingAddsUp,
  reserveWithinVacancies,
  outsideTotals,
  consentToMoves,
  consentToHeads,
  postsConserved,
  peopleConserved,
  oneLedgerThrough,
  stationWithinPosts,
  lineAndBlock,
  noSecondment,
  fundsFollow,
  localisedAsStated,
  bodiesKnown,
  goneAfterTheMove,
  typesAsDecided,
  staffOfListedStations,
  approvalToldAlike,
  outsideTownshipTotals,
  staffInTheirTownship,
  suggestionAnswered,
  typesNamed,
  usableAfterTheMove,
  typeTellsItsGroup,
  requestWithinUsable,
  noneWhileOverstaffed,
  wayFitsLedger,
  withinTheYearsNumber,
];
