import type { Locale, Localized } from '../engine/index.ts';

/** Where a command speaks. */
export interface Terminal {
  readonly locale: Locale;
  /** Results: standard output. */
  readonly print: (line: string) => void;
  /** Everything else: standard error. */
  readonly remark: (text: Localized) => void;
}

/** The terminal of this process. */
export const terminalOf = (locale: Locale): Terminal => ({
  locale,
  print: (line) => process.stdout.write(`${line}\n`),
  remark: (text) => process.stderr.write(`${text[locale]}\n`),
});

/** A reader that stops reading (`| head`) is no trouble of ours. */
export function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
