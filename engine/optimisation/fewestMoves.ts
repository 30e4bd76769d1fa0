/** One township: where it is, and between what it may come to stand. Whole posts. */
export interface Leaf {
  readonly key: string;
  readonly current: number;
  readonly low: number;
  readonly high: number;
  /** Among equally few moves, the number to be near to. */
  readonly wanted: number;
}

/** Townships whose sum is bound: a group, or with groups below it the county. */
export interface Branch {
  readonly low: number;
  readonly high: number;
  readonly members: readonly (Leaf | Branch)[];
}

/** A move counts more than any distance from what is wanted. */
const MOVE = 1e6;

/** The cheapest way of a node to each sum from `low` on; what it takes for the leaves below. */
interface Costs {
  readonly low: number;
  readonly cost: Float64Array;
  /** Writes down what the leaves get when the node gets `low + at`. */
  readonly settle: (at: number, into: Map<string, number>) => void;
}

/**
 * The numbers at which fewest posts move, inside every bound of a tree: township → group → county.
 *
 * Exact: a dynamic programme over sums. A post that moves costs one; among equally few the numbers
 * nearest to what is wanted win, and among those the ones that come first in the order given.
 *
 * Cost grows with townships × (range of a township) × (range of the sum).
 *
 * @returns nothing if no numbers fit
 */
export function fewestMoves(tree: Branch, total: number): ReadonlyMap<string, number> | undefined {
  const costs = costsOf(tree, total);
  const at = total - costs.low;
  const least = costs.cost[at];
  if (least === undefined || !Number.isFinite(least)) return undefined;
  const settled = new Map<string, number>();
  costs.settle(at, settled);
  return settled;
}

function costsOf(node: Leaf | Branch, total: number): Costs {
  if (!('members' in node)) return leafCosts(node, total);
  const joined = node.members
    .map((member) => costsOf(member, total))
    .reduce((one, other) => both(one, other, total), NOTHING);
  return clipped(joined, node);
}

const NOTHING: Costs = { low: 0, cost: new Float64Array([0]), settle: () => undefined };

function leafCosts({ key, current, low, high, wanted }: Leaf, total: number): Costs {
  const top = Math.min(high, total);
  const cost = new Float64Array(Math.max(0, top - low + 1));
  for (let at = 0; at < cost.length; at += 1) {
    const posts = low + at;
    cost[at] = MOVE * Math.abs(posts - current) + Math.abs(posts - wanted);
  }
  return { low, cost, settle: (at, into) => into.set(key, low + at) };
}

/** Two nodes together: for each sum the cheapest split. */
function both(one: Costs, other: Costs, total: number): Costs {
  const low = one.low + other.low;
  const most = Math.min(one.cost.length + other.cost.length - 1, total - low + 1);
  const length = one.cost.length === 0 || other.cost.length === 0 ? 0 : Math.max(0, most);
  const cost = new Float64Array(length).fill(Infinity);
  const split = new Int32Array(length);
  for (let second = 0; second < other.cost.length; second += 1) {
    const add = other.cost[second] ?? Infinity;
    if (add === Infinity) continue;
    const last = Math.min(one.cost.length, length - second);
    for (let first = 0; first < last; first += 1) {
      const sum = (one.cost[first] ?? Infinity) + add;
      if (sum < (cost[first + second] ?? Infinity)) {
        cost[first + second] = sum;
        split[first + second] = second;
      }
    }
  }
  return {
    low,
    cost,
    settle: (at, into) => {
      const second = split[at] ?? 0;
      one.settle(at - second, into);
      other.settle(second, into);
    },
  };
}

/** The sums of a group outside its own bounds cannot be had. */
function clipped(costs: Costs, { low, high }: Branch): Costs {
  const cost = costs.cost.map((one, at) => {
    const sum = costs.low + at;
    return sum < low || sum > high ? Infinity : one;
  });
  return { ...costs, cost };
}
