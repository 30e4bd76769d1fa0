import type { Locale } from '../../model/locale.ts';
import type { Report } from '../../model/report.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Policy } from '../../policy/policy.ts';
import { adjustmentSheet } from './adjustmentSheet.ts';
import { changesSheet } from './changesSheet.ts';
import { chartsSheet } from './chartsSheet.ts';
import { coverageSheet } from './coverageSheet.ts';
import { decisionsSheet } from './decisionsSheet.ts';
import { dutiesSheet } from './dutiesSheet.ts';
import { enforcementSheet } from './enforcementSheet.ts';
import type { Explained } from './explained.ts';
import { findingsSheet } from './findingsSheet.ts';
import { handoverRecordsSheet } from './handoverRecordsSheet.ts';
import { handoversSheet } from './handoversSheet.ts';
import { institutionChangesSheet } from './institutionChangesSheet.ts';
import { institutionsSheet } from './institutionsSheet.ts';
import { lettersSheet } from './lettersSheet.ts';
import { mobileSheet } from './mobileSheet.ts';
import { jointSheet } from './jointSheet.ts';
import { localisationSheet } from './localisationSheet.ts';
import { narrativeSheet } from './narrativeSheet.ts';
import { ownInstitutionsSheet } from './ownInstitutionsSheet.ts';
import type { SheetContext } from './page.ts';
import { parametersSheet, pendingSheet } from './parametersSheet.ts';
import { planSheet } from './planSheet.ts';
import { powerItemsSheet } from './powerItemsSheet.ts';
import { powersSheet } from './powersSheet.ts';
import { problemsSheet } from './problemsSheet.ts';
import { receiptSheet } from './receiptSheet.ts';
import { reconciliationSheet } from './reconciliationSheet.ts';
import { sheetContextOf } from './sheetContext.ts';
import { setUpsSheet } from './setUpsSheet.ts';
import { staffingSheet } from './staffingSheet.ts';
import { stationMovesSheet } from './stationMovesSheet.ts';
import { stationsSheet } from './stationsSheet.ts';
import { whistlesSheet } from './whistlesSheet.ts';
import { whySheet } from './whySheet.ts';

/**
 * A report as the sheets of a result workbook, in the order they are shown.
 *
 * Numbers are values, totals native formulas with their values; links lead to the planner's own
 * cells, so the input sheets have to come along in the same workbook.
 *
 * @param explained the texts of the report in the same language, from `explain`
 */
export function reportToSheets(
  report: Report<Policy>,
  explained: Explained,
  locale: Locale,
): readonly Sheet[] {
  const context = sheetContextOf(report, explained, locale);
  const plans = {
    administrative: planSheet('administrative', context),
    publicInstitution: planSheet('publicInstitution', context),
  };
  const enforcement = enforcementSheet(context);
  const { setUps, stations, joint } = report.plan;
  const sheets = [
    narrativeSheet(context),
    chartsSheet(context, { plans, enforcement }),
    plans.administrative,
    plans.publicInstitution,
    whySheet(context),
    adjustmentSheet(context),
    mobileSheet(context),
    decisionsSheet(context),
    staffingSheet(context),
    enforcement,
    institutionsSheet(context),
    ...powerSheets(context),
    ...(setUps
      ? [setUpsSheet(context), ownInstitutionsSheet(context), institutionChangesSheet(context)]
      : []),
    ...(stations
      ? [stationsSheet(context), localisationSheet(context), stationMovesSheet(context)]
      : []),
    ...(joint ? [jointSheet(context), whistlesSheet(context)] : []),
    problemsSheet(context),
    findingsSheet(context),
    coverageSheet(context),
    parametersSheet(context),
    pendingSheet(context),
    changesSheet(context),
    reconciliationSheet(context),
  ];
  const names = sheets.map(({ name }) => name);
  return [...sheets, receiptSheet(context, names)];
}

/** The sheets of powers and of duties, for a workbook that has any. */
function powerSheets(context: SheetContext): readonly Sheet[] {
  const { powers, duties } = context.report.plan;
  return [
    ...(powers === undefined
      ? []
      : [
          powersSheet(powers, context),
          powerItemsSheet(powers, context),
          handoversSheet(powers, context),
          handoverRecordsSheet(powers, context),
          lettersSheet(powers, context),
        ]),
    ...(duties === undefined ? [] : [dutiesSheet(duties, context)]),
  ];
}
