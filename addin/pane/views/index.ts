import { forecastView } from './forecast.ts';
import { mobilePoolView } from './mobilePool.ts';
import type { PaneView } from './paneView.ts';
import { coverageView } from './coverage.ts';
import { dynamicAdjustmentView } from './dynamicAdjustment.ts';
import { fourProblemsView } from './fourProblems.ts';
import { institutionsView } from './institutions.ts';
import { jointEnforcementView } from './jointEnforcement.ts';
import { inquiryView } from './inquiry.ts';
import { parametersView } from './parameters.ts';
import { powersView } from './powers.ts';
import { rolloverView } from './rollover.ts';
import { usePlanView } from './usePlan.ts';
import { scenariosView } from './scenarios.ts';
import { simulationView } from './simulation.ts';

/** Every view, in the order of the rail. */
export const VIEWS: readonly PaneView[] = [
  fourProblemsView,
  powersView,
  institutionsView,
  jointEnforcementView,
  dynamicAdjustmentView,
  forecastView,
  mobilePoolView,
  usePlanView,
  rolloverView,
  scenariosView,
  simulationView,
  inquiryView,
  parametersView,
  coverageView,
];

/** The view of a name; nothing where the pane shows a step. */
export const viewOf = (id: string | undefined): PaneView | undefined =>
  VIEWS.find((one) => one.id === id);
