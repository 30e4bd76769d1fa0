import { itemNotFound } from '../errors.ts';
import type { Answer, HostObject } from '../hostObject.ts';
import { wholeOf } from '../arguments.ts';

type Methods<State> = Readonly<Record<string, (state: State, args: readonly unknown[]) => Answer>>;

/** What every collection can do: count and find, by key or place. */
export function lookups<State>(find: {
  readonly all: (state: State) => readonly HostObject[];
  readonly byKey: (state: State, key: unknown) => HostObject | undefined;
  readonly what: string;
}): Methods<State> {
  const named = (key: unknown): string => `${find.what} ${String(key)}`;
  return {
    GetCount: (state) => find.all(state).length,
    GetItem: (state, [key]) => find.byKey(state, key) ?? itemNotFound(named(key)),
    GetItemOrNullObject: (state, [key]) => find.byKey(state, key) ?? null,
    GetItemAt: (state, [index]) =>
      find.all(state)[wholeOf(index, 'the index', 0)] ?? itemNotFound(named(index)),
  };
}

export const countOf = <State>(all: (state: State) => readonly HostObject[]) => ({
  get: (state: State) => all(state).length,
});
