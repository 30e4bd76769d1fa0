#!/usr/bin/env node
// Starts the command. Plain enough for any Node that knows modules, so that an old one is told so.
import { say } from './bootstrap/say.mjs';

const OLDEST = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  say(
    `需要 Node.js ${OLDEST.join('.')} 或更高版本，本机是 ${process.versions.node}。请升级后再运行。`,
    `Node.js ${OLDEST.join('.')} or later is needed; this is ${process.versions.node}.`,
  );
  process.exitCode = 3;
} else {
  const { start } = await import('./bootstrap/start.mjs');
  process.exitCode = await start(process.argv.slice(2));
}
