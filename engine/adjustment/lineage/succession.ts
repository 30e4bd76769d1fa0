import type { LineageRow } from '../../model/lineage.ts';
import type { Township } from '../../model/township.ts';
import type { Handover } from './handover.ts';

/** Posts go by one share, people and figures by the other. */
export type Share = 'sharePosts' | 'sharePeople';

/** What comes to one successor from one predecessor, or from itself where it hands nothing on. */
export interface Part {
  readonly from: Township;
  /** Place of the successor among the shares of the predecessor. */
  readonly at: number;
  readonly shares: Readonly<Record<Share, readonly number[]>>;
}

/** A predecessor whose rows could not be applied. */
export interface Refusal {
  readonly predecessor: string;
  readonly why: 'unknown' | 'shares';
}

/** Who takes what of whom: everything that the lists have to know of the rows. */
export interface Succession {
  readonly handovers: readonly Handover[];
  /** Successor code → its parts; successors in the order in which the rows name them. */
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  /** Predecessor code → the successor that takes what cannot be divided. */
  readonly heirs: ReadonlyMap<string, string>;
}

/** The succession that handovers make among the townships of a county. */
export function successionOf(
  townships: readonly Township[],
  handovers: readonly Handover[],
): Succession {
  const given = new Set(handovers.map(({ predecessor }) => predecessor.code));
  const successors = [
    ...new Set(handovers.flatMap(({ rows }) => rows.map((row) => row.successor))),
  ];
  const partsOf = (code: string): readonly Part[] => {
    const own = townships.find((one) => one.code === code && !given.has(code));
    const handed = handovers.flatMap(({ predecessor: from, rows }) =>
      rows.flatMap((row, at): Part[] =>
        row.successor === code ? [{ from, at, shares: sharesOf(rows) }] : [],
      ),
    );
    return own ? [{ from: own, at: 0, shares: WHOLE }, ...handed] : handed;
  };
  return {
    handovers,
    parts: new Map(successors.map((code) => [code, partsOf(code)])),
    heirs: new Map(handovers.map(({ predecessor, rows }) => [predecessor.code, heirAmong(rows)])),
  };
}

const WHOLE = { sharePosts: [1], sharePeople: [1] };

const sharesOf = (rows: readonly LineageRow[]): Part['shares'] => ({
  sharePosts: rows.map(({ sharePosts = 0 }) => sharePosts),
  sharePeople: rows.map(({ sharePeople = 0 }) => sharePeople),
});

/** What cannot be divided goes where most posts go; of equals, to the first row. */
const heirAmong = (rows: readonly LineageRow[]): string =>
  rows.reduce((most, row) => ((row.sharePosts ?? 0) > (most.sharePosts ?? 0) ? row : most))
    .successor;

/** The township that a code stands for now. */
export const heirOf = ({ heirs }: Succession, code: string): string => heirs.get(code) ?? code;

/** All townships that a code stands for now. */
export const heirsOf = ({ handovers }: Succession, code: string): readonly string[] => {
  const rows = handovers.find(({ predecessor }) => predecessor.code === code)?.rows;
  return rows === undefined ? [code] : [...new Set(rows.map(({ successor }) => successor))];
};

/** Whether a predecessor was divided: what nothing says of its parts is not known. */
export const isDivided = ({ handovers }: Succession, code: string): boolean =>
  handovers.some(({ predecessor, rows }) => predecessor.code === code && rows.length > 1);

/** Whether these parts are one whole township under another name or code: then nothing is mixed. */
export const isContinued = (parts: readonly Part[]): boolean =>
  parts.length === 1 && parts[0]?.shares.sharePosts.length === 1;

/** Rows under the township that has them now; of a divided one, all under its heir. */
export const followed = <T extends { readonly township: string }>(
  rows: readonly T[] | undefined,
  succession: Succession,
): readonly T[] | undefined =>
  rows?.map((row) => {
    const township = heirOf(succession, row.township);
    return township === row.township ? row : { ...row, township };
  });
