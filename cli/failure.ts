import type { Localized } from '../engine/index.ts';

/** What the shell is told. */
export const EXIT = {
  /** Nothing that must be corrected. */
  clean: 0,
  /** Problems of severity error. */
  problems: 1,
  /** The command or the workbook could not be read. */
  unread: 2,
  /** The result could not be written, or a mistake of ours. */
  unwritten: 3,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Trouble that a person can put right: one text and an exit code, no stack. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: ExitCode;
  readonly text: Localized;

  constructor(exitCode: ExitCode, text: Localized) {
    super(text['en-US']);
    this.exitCode = exitCode;
    this.text = text;
  }
}
