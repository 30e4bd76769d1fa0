/** The in-memory Excel for tests: one for Node here, one for Chromium in browser/. */
export type { FunctionCall, FunctionResult } from './customFunctions.ts';
export { createExcel, type Excel, type ExcelOptions } from './host.ts';
export {
  installOfficeJs,
  loadOfficeJs,
  OFFICE_JS,
  readMemberRequirements,
  type OfficeLibrary,
} from './loadOfficeJs.ts';
export { FLOOR, isSupported, type Requirements } from './requirements.ts';
export { aMoment, codeOf, startExcel } from './support.ts';
