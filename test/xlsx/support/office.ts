import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice is on this machine; tests that need it are skipped by name without it. */
export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** Lets LibreOffice open a file and save it in another format, with a profile of its own. */
export function convert(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'bianheng-office-'));
  try {
    writeFileSync(join(folder, `book.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, 'out');
    // Commas, double quotes, UTF-8.
    const filter = from === 'csv' ? ['--infilter=CSV:44,34,76'] : [];
    execFileSync(
      'soffice',
      [
        profile,
        '--headless',
        ...filter,
        '--convert-to',
        to,
        '--outdir',
        out,
        join(folder, `book.${from}`),
      ],
      { stdio: 'pipe', timeout: 110_000 },
    );
    const [file] = readdirSync(out);
    if (file === undefined) throw new Error('LibreOffice wrote nothing');
    return new Uint8Array(readFileSync(join(out, file)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
