// npm test: installs what is missing, runs every test, and says the result on one plain line.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { HOME } from './home.mjs';
import { attempt, Stop } from './say.mjs';

process.exitCode = await attempt(async () => {
  await ensureDependencies();
  const folder = mkdtempSync(join(tmpdir(), 'bianheng-test-'));
  const result = join(folder, 'result.json');
  try {
    const vitest = join(HOME, 'node_modules', 'vitest', 'vitest.mjs');
    const { status } = spawnSync(
      process.execPath,
      [
        vitest,
        'run',
        ...process.argv.slice(2),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${result}`,
      ],
      { cwd: HOME, stdio: 'inherit' },
    );
    const skipped = sayResult(result);
    if (status === 0 && skipped > 0 && process.env.BIANHENG_REQUIRE_TOOLS === '1')
      throw new Stop(
        '有测试被跳过：缺少浏览器或 LibreOffice。',
        'Tests were skipped: a browser or LibreOffice is missing.',
      );
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * A run that broke off early has left no result; then vitest has said why.
 *
 * @returns {number} tests that were skipped
 */
function sayResult(path) {
  let result;
  try {
    result = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return 0;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0 } = result;
  const skipped = numPendingTests + numTodoTests;
  const tail = skipped > 0 ? `, ${skipped} skipped` : '';
  process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed${tail}\n`);
  return skipped;
}
