/** Numbers of a bar, already written. */
export interface BarFacts {
  readonly name: string;
  readonly current: string;
  readonly shown: string;
  readonly change: string;
}

/** How many townships gain and lose, and how many posts. */
export interface MovementFacts {
  readonly up: number;
  readonly upPosts: number;
  readonly down: number;
  readonly downPosts: number;
  readonly net: number;
}
