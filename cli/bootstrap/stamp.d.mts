/** Files and folders of the project, what counts in a folder, and what else decides. */
export interface Sources {
  readonly paths: readonly string[];
  readonly pattern: RegExp;
  readonly setting?: string;
}

/** What something was built from. */
export interface Stamp {
  readonly outline: string;
  readonly content: string;
  readonly setting: string;
}

export function isFresh(file: string, from: Sources): boolean;
export function stampOf(from: Sources): Stamp;
export function writeStamp(file: string, stamp: Stamp): void;
