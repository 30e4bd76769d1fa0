/** Part of the draws, 0 to 1; nothing where none of them could show it. */
export const chanceOf = (times: number, draws: number): number | undefined =>
  draws === 0 ? undefined : times / draws;
