import type { Localized } from '../engine/index.ts';

/** What went wrong between us and the workbook. */
export type HostTrouble =
  | 'cellEdit'
  | 'protected'
  | 'readOnly'
  | 'tooLarge'
  | 'missingSheet'
  | 'unsupported'
  | 'refusedFile'
  | 'unknown';

/** Trouble with the workbook's host, in words: what happened and what to do. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly trouble: HostTrouble;
  readonly text: Localized;

  constructor(trouble: HostTrouble, text: Localized) {
    super(text['en-US']);
    this.trouble = trouble;
    this.text = text;
  }
}
