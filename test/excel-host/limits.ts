import type { BatchError } from './protocol.ts';

/** Excel on the web takes and gives this much per sync; bytes of UTF-8, not characters. */
export const PAYLOAD_LIMIT = 5_000_000;

/** More merged areas than this and `getMergedAreasOrNullObject` fails. */
export const MERGED_AREAS_LIMIT = 512;

/** What one cell, one formula and one written-out drop-down list may hold, in characters. */
export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8_192;
export const LONGEST_LIST = 255;

const encoder = new TextEncoder();

/** How long a text is on the wire. */
export const utf8Length = (text: string): number => encoder.encode(text).length;

const ARTICLE =
  'https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins';

export const REQUEST_TOO_LARGE: BatchError = {
  Code: 'RequestPayloadSizeLimitExceeded',
  Message: `The request payload size has exceeded the limit. Please refer to the documentation: "${ARTICLE}".`,
  Location: null,
  ActionIndex: 0,
  HttpStatusCode: 400,
};

export const RESPONSE_TOO_LARGE: BatchError = {
  ...REQUEST_TOO_LARGE,
  Code: 'ResponsePayloadSizeLimitExceeded',
  Message: `The response payload size has exceeded the limit. Please refer to the documentation: "${ARTICLE}".`,
};

export const IN_CELL_EDIT_MODE: BatchError = {
  ...REQUEST_TOO_LARGE,
  Code: 'InvalidOperationInCellEditMode',
  Message:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
};
