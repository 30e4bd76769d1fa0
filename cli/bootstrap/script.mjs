// Runs one TypeScript file: node cli/bootstrap/script.mjs templates/generate.ts [arguments]
// The file is bundled first, so that it runs at the speed of the built command.
import { rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { HOME } from './home.mjs';
import { attempt, Stop } from './say.mjs';

process.exitCode = await attempt(async () => {
  const [script, ...args] = process.argv.slice(2);
  if (script === undefined)
    throw new Stop('请给出要运行的脚本。', 'Name the script that is to be run.');
  await ensureDependencies();
  const source = resolve(script);
  const folder = join(HOME, 'dist', 'scripts', `${basename(source, '.ts')}-${process.pid}`);
  try {
    await bundle(source, folder);
    process.argv = [process.execPath, source, ...args];
    await import(pathToFileURL(join(folder, 'script.js')).href);
    return Number(process.exitCode ?? 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function bundle(source, outDir) {
  const { build } = await import('vite');
  await build({
    root: HOME,
    configFile: false,
    logLevel: 'warn',
    plugins: [keepPlace()],
    build: {
      ssr: source,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'script.js' } },
    },
  });
}

/** `import.meta` of a bundled file goes on telling where its source is. */
function keepPlace() {
  return {
    name: 'keep-place',
    transform(code, id) {
      if (!id.startsWith(HOME) || !code.includes('import.meta.')) return null;
      const place = { url: pathToFileURL(id).href, dirname: dirname(id), filename: id };
      return code.replace(/\bimport\.meta\.(url|dirname|filename)\b/gu, (_, name) =>
        JSON.stringify(place[name]),
      );
    },
  };
}
