/**
 * A pure function that remembers its last answers: asked the same again, it does not work it out
 * anew. For long work whose few arguments rarely change between two plans of one workbook.
 *
 * @param work depends on its argument alone, whose members are plain values, or data that is never
 *   changed in place: these are alike if they are the same object
 * @param most how many answers are kept, the newest
 */
export function remembered<A extends object, R>(
  work: (argument: A) => R,
  most = 1,
): (argument: A) => R {
  let kept: readonly { readonly argument: A; readonly answer: R }[] = [];
  return (argument) => {
    const known = kept.find((one) => isAlike(one.argument, argument));
    if (known !== undefined) return known.answer;
    const answer = work(argument);
    kept = [{ argument, answer }, ...kept].slice(0, most);
    return answer;
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
