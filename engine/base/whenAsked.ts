/** How each member of a value is worked out. */
type Ways<T> = { readonly [Name in keyof T]: () => T[Name] };

/**
 * What is known, with members that are worked out when they are first read, each once.
 *
 * A way is a pure function of what never changes, so a member is the same whenever it is read; a
 * copy or a text of the whole reads them all.
 *
 * @example
 * whenAsked({ side: 3 }, { square: () => 9 }).square; // => 9
 */
export function whenAsked<Now extends object, Later extends object>(
  now: Now,
  later: Ways<Later>,
): Omit<Now, keyof Later> & Later {
  // Members of `now` that wait themselves go on waiting.
  const whole = Object.create(Object.prototype, Object.getOwnPropertyDescriptors(now)) as object;
  for (const [name, way] of Object.entries<() => unknown>(later))
    Object.defineProperty(whole, name, { enumerable: true, configurable: true, get: once(way) });
  // The members were laid down one by one, where the compiler cannot follow.
  return whole as Omit<Now, keyof Later> & Later;
}

/** A way that is gone at most once. */
export function once<T>(way: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: way() };
    return found.value;
  };
}
