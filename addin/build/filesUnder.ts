/// <reference types="node" />
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files at or under a name in a folder, by their paths from there, with slashes. */
export function filesUnder(folder: string, name: string): readonly string[] {
  const file = path.join(folder, name);
  if (!existsSync(file)) return [];
  if (!statSync(file).isDirectory()) return [name];
  return readdirSync(file).flatMap((each) => filesUnder(folder, `${name}/${each}`));
}
