/**
 * What a view works out from a plan: computed when somebody first looks, kept as long as the plan.
 *
 * @example
 * const distancesOf = lazily((report: PlanReport) => distances(report));
 */
export function lazily<Source extends object, Value>(
  compute: (source: Source) => Value,
): (source: Source) => Value {
  const made = new WeakMap<Source, { readonly value: Value }>();
  return (source) => {
    const known = made.get(source) ?? { value: compute(source) };
    made.set(source, known);
    return known.value;
  };
}
