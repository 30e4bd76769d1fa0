import type { Objects } from '../world.ts';
import { applicationKind, documentProperties, runtimeKind } from './application.ts';
import { autoFilterKind } from './autoFilter.ts';
import { chartsKind } from './charts.ts';
import { conditionalFormatsKind } from './conditionalFormats.ts';
import { customPropertiesKind } from './customProperties.ts';
import { dataValidationKind } from './dataValidation.ts';
import { freezePanesKind } from './freezePanes.ts';
import { namesKind } from './names.ts';
import { pageBreaksKind, pageLayoutKind } from './pageLayout.ts';
import { protectionKind, workbookProtectionKind } from './protection.ts';
import { rangeKind } from './range.ts';
import { rangeAreasKind } from './rangeAreas.ts';
import { rangeFormatKind } from './rangeFormat.ts';
import { settingsKind } from './settings.ts';
import { tablesKind } from './tables.ts';
import { worksheetKind } from './worksheet.ts';
import { worksheetsKind } from './worksheets.ts';

/** Every object of the workbook by what it is called inside the host. */
export const objects: Objects = {
  range: rangeKind,
  rangeAreas: rangeAreasKind,
  rangeFormat: rangeFormatKind,
  dataValidation: dataValidationKind,
  conditionalFormats: conditionalFormatsKind,
  worksheet: worksheetKind,
  worksheets: worksheetsKind,
  application: applicationKind,
  runtime: runtimeKind,
  settings: settingsKind,
  workbookProtection: workbookProtectionKind,
  documentProperties,
  names: namesKind,
  tables: tablesKind,
  charts: chartsKind,
  protection: protectionKind,
  freezePanes: freezePanesKind,
  autoFilter: autoFilterKind,
  pageLayout: pageLayoutKind,
  pageBreaks: pageBreaksKind,
  customProperties: customPropertiesKind,
};
