/**
 * A pure function that remembers its last answer: asked the same again, it does not work it out
 * anew. For long work whose few arguments rarely change between two plans of one workbook.
 *
 * @param work depends on its argument alone, whose members are plain values, or data that is never
 *   changed in place: these are alike if they are the same object
 */
export function remembered<A extends object, R>(work: (argument: A) => R): (argument: A) => R {
  let last: { readonly argument: A; readonly answer: R } | undefined;
  return (argument) => {
    if (last === undefined || !isAlike(last.argument, argument))
      last = { argument, answer: work(argument) };
    return last.answer;
  };
}

function isAlike<A extends object>(one: A, other: A): boolean {
  const members = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return (
    members.length === others.size &&
    members.every(([name, value]) => others.has(name) && Object.is(others.get(name), value))
  );
}
