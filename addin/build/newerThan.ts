/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What browsers learnt after a version of Chromium, by name. */
export interface Newer {
  /** Interfaces and objects, such as `EditContext`. */
  readonly globals: ReadonlySet<string>;
  /** What hangs on a constructor or namespace, such as `Object.groupBy`. */
  readonly statics: ReadonlySet<string>;
  /** Interface and member of instances, such as `Array.toSorted`. */
  readonly instances: ReadonlySet<string>;
  /** Names that no older interface has for a member of its own, such as `toSorted`. */
  readonly members: ReadonlySet<string>;
  readonly css: {
    readonly properties: ReadonlySet<string>;
    readonly selectors: ReadonlySet<string>;
    readonly atRules: ReadonlySet<string>;
    readonly functions: ReadonlySet<string>;
  };
}

interface Support {
  readonly version_added: string | boolean | null;
  readonly flags?: unknown;
  readonly prefix?: string;
  readonly alternative_name?: string;
}
interface Compat {
  readonly __compat?: { readonly support: { readonly chrome?: Support | readonly Support[] } };
}
type Node = Compat & { readonly [name: string]: Node };

/** MDN's data of what is in which browser since when. */
const data = (): { readonly api: Node; readonly javascript: Node; readonly css: Node } =>
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
  ) as ReturnType<typeof data>;

/** Reads from MDN's data what came to Chromium after a version. */
export function newerThan(version: number): Newer {
  const { api, javascript, css } = data();
  const builtins = at(javascript, 'builtins');
  const ages = agesOf([api, builtins, at(builtins, 'Intl')]);
  const after = (found: ReadonlyMap<string, number>): ReadonlySet<string> =>
    new Set(
      [...found].filter(([, since]) => since > version && since < NEVER).map(([name]) => name),
    );
  return {
    globals: after(ages.globals),
    statics: after(ages.statics),
    instances: after(ages.instances),
    members: after(ages.members),
    css: {
      properties: after(namesOf(at(css, 'properties'))),
      selectors: after(namesOf(at(css, 'selectors'))),
      atRules: after(namesOf(at(css, 'at-rules'))),
      functions: after(
        new Map([...namesOf(at(css, 'types')), ...namesOf(at(at(css, 'types'), 'color'))]),
      ),
    },
  };
}

const at = (node: Node, name: string): Node => {
  const found = node[name];
  if (found === undefined) throw new Error(`MDN's data have no ${name}`);
  return found;
};

const NEVER = Infinity;

/** The first version that has it without a flag or a prefix. */
function sinceOf({ __compat: compat }: Compat): number | undefined {
  if (compat === undefined) return undefined;
  const versions = [compat.support.chrome ?? []]
    .flat()
    .filter(({ flags, prefix, alternative_name: other }) => !flags && !prefix && !other)
    .map(({ version_added: added }) =>
      typeof added === 'string' ? Number.parseFloat(added.replace('≤', '')) : NEVER,
    );
  return Math.min(NEVER, ...versions.filter((each) => !Number.isNaN(each)));
}

const namesOf = (node: Node): ReadonlyMap<string, number> =>
  new Map(childrenOf(node).flatMap(([name, child]) => entry(name, sinceOf(child))));

const childrenOf = (node: Node): readonly (readonly [string, Node])[] =>
  Object.entries(node).filter(([name]) => name !== '__compat');

const entry = (name: string, since: number | undefined): readonly (readonly [string, number])[] =>
  since === undefined ? [] : [[name, since]];

const STATIC = '_static';

function agesOf(roots: readonly Node[]) {
  const [globals, statics] = [new Map<string, number>(), new Map<string, number>()];
  const [instances, members] = [new Map<string, number>(), new Map<string, number>()];
  const note = (ages: Map<string, number>, name: string, since: number): void => {
    ages.set(name, Math.min(since, ages.get(name) ?? NEVER));
  };
  for (const [name, node] of roots.flatMap(childrenOf)) {
    const since = sinceOf(node);
    if (since !== undefined) note(globals, name, since);
    for (const [key, child] of childrenOf(node)) {
      const age = sinceOf(child);
      if (age === undefined || !/^\w+$/u.test(key) || key.endsWith('_event')) continue;
      const member = key.endsWith(STATIC) ? key.slice(0, -STATIC.length) : key;
      note(members, member, age);
      // MDN does not mark what hangs on the built-in objects: `Object.groupBy` or `Array.toSorted`.
      note(statics, `${name}.${member}`, age);
      if (!key.endsWith(STATIC)) note(instances, `${name}.${member}`, age);
    }
  }
  return { globals, statics, instances, members };
}
