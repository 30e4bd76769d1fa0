import { forecastView } from './forecast.ts';
import type { PaneView } from './paneView.ts';
import { coverageView } from './coverage.ts';
import { dynamicAdjustmentView } from './dynamicAdjustment.ts';
import { parametersView } from './parameters.ts';
import { rolloverView } from './rollover.ts';

/** Every view, in the order of the rail. */
export const VIEWS: readonly PaneView[] = [
  dynamicAdjustmentView,
  forecastView,
  rolloverView,
  parametersView,
  coverageView,
];

/** The view of a name; nothing where the pane shows a step. */
export const viewOf = (id: string | undefined): PaneView | undefined =>
  VIEWS.find((one) => one.id === id);
