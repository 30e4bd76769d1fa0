/**
 * Our own mistake: a broken promise inside the program, never something a planner typed.
 *
 * Hosts show one sentence and the engine version; planner mistakes are findings instead.
 */
export class Defect extends Error {
  override readonly name = 'Defect';
}

/**
 * Stops the program where a promise of ours is broken.
 *
 * @throws {Defect} if `condition` does not hold
 */
export function invariant(condition: boolean, promise: string): asserts condition {
  if (!condition) throw new Defect(promise);
}
