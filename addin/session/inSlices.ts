/** What hears of work that is done in slices. */
export interface Ear<Part> {
  readonly part: (part: Part) => void;
  /** All is done, or it failed for a reason that is ours. */
  readonly end: (failure?: unknown) => void;
}

/** Milliseconds in which the page draws: about a frame. */
const PAUSE = 16;

/**
 * Works through a generator one part at a time, and lets the page draw and listen between two parts.
 *
 * @returns how to stop; nothing is heard after that
 */
export function inSlices<Part>(
  parts: Iterator<Part, unknown, undefined>,
  { part, end }: Ear<Part>,
): () => void {
  let isStopped = false;
  const next = (): void => {
    if (isStopped) return;
    try {
      const step = parts.next();
      if (step.done === true) {
        end();
        return;
      }
      part(step.value);
    } catch (error) {
      end(error);
      return;
    }
    setTimeout(next, PAUSE);
  };
  setTimeout(next);
  return () => {
    isStopped = true;
  };
}
