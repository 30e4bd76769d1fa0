/**
 * One after the other: reading and writing of one workbook never overlap, whoever asks for them.
 *
 * @returns does a task at once if none is under way, else when those before it are done
 */
export function inTurns(): (task: () => Promise<void>) => Promise<void> {
  let last: Promise<void> | undefined;
  return (task) => {
    const mine = last === undefined ? task() : last.then(task, task);
    last = mine;
    const forget = (): void => {
      if (last === mine) last = undefined;
    };
    mine.then(forget, forget);
    return mine;
  };
}
