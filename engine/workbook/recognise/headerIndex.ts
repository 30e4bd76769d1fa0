import type { Column, Group } from '../contract/column.ts';
import { CONTRACTS } from '../contract/contracts.ts';
import { nameKey, wordKey } from '../parse/text.ts';

/** The words of a set of columns, ready to be looked up. */
export interface HeaderIndex {
  /** Headers that mean one column by themselves. */
  readonly exact: ReadonlyMap<string, Column>;
  /** Words that mean a column only under its group, or on a sheet about that group. */
  readonly inGroup: ReadonlyMap<string, readonly Column[]>;
  readonly groups: readonly Group[];
}

/** A header as a column of the contract. */
export interface HeaderMatch {
  readonly column: Column;
  /** Whether it is the contract's own header, word for word. */
  readonly canonical: boolean;
}

/**
 * Prepares the words of columns for looking up.
 *
 * The contract's own headers come first, then synonyms, then group and word joined either way
 * (行政编制＋核定, 核定＋行政编制); the first meaning of a word wins.
 */
export function headerIndexOf(columns: readonly Column[]): HeaderIndex {
  const exact = new Map<string, Column>();
  const inGroup = new Map<string, Column[]>();
  const put = (word: string, column: Column): void => {
    const key = wordKey(word);
    if (key !== '' && !exact.has(key)) exact.set(key, column);
  };
  for (const column of columns)
    for (const word of Object.values(column.header))
      put(column.group ? column.group.label['zh-CN'] + word : word, column);
  for (const column of columns) for (const word of column.alsoCalled ?? []) put(word, column);
  for (const column of columns) {
    const leaves = [...Object.values(column.header), ...(column.inGroup ?? [])];
    for (const leaf of leaves) {
      const key = wordKey(leaf);
      inGroup.set(key, [...new Set([...(inGroup.get(key) ?? []), column])]);
      for (const group of groupWords(column.group)) {
        put(group + leaf, column);
        put(leaf + group, column);
      }
    }
  }
  const groups = columns.flatMap(({ group }) => (group ? [group] : []));
  return { exact, inGroup, groups: [...new Set(groups)] };
}

/** Upper headers that say nothing about the numbers below them. */
const NEUTRAL = new Set(
  [
    // A list's name above a column of a township table tells whose figures they are: 派驻机构.
    ...CONTRACTS.filter(({ shape }) => shape !== 'list').flatMap(({ name, alsoCalled }) => [
      ...Object.values(name),
      ...alsoCalled,
    ]),
    ...'现状|现有|现有情况|编制现状|基本情况|总体情况|情况|指标|主要指标|三大指标|基本指标|测算指标|数据|编制|编制核定情况|编制情况|人员|人员情况|人员编制情况|机构编制情况|编制人员情况|领导职数|领导干部|职数|人口|经济|面积|年末|年底|必填|选填|required|optional|本乡镇|乡镇|乡镇情况|3+x|三加x'.split(
      '|',
    ),
  ].map(wordKey),
);

/**
 * Finds the column that a header names.
 *
 * @param segments the levels of the header from the top down, without units and years; every level
 *   that is not neutral must take part in the match, so 机关工勤│核定 never reads as 核定
 * @param contexts sheet name and title, asked in this order for a group when the header has none
 */
export function matchHeader(
  index: HeaderIndex,
  segments: readonly string[],
  contexts: readonly string[],
): HeaderMatch | undefined {
  const [sheet, ...titles] = contexts;
  const column =
    inContext(index, segments, sheet === undefined ? [] : [sheet]) ??
    alone(index, segments) ??
    inContext(index, segments, titles);
  return column && { column, canonical: isCanonical(column, segments) };
}

/** A header that means a column by itself. */
function alone(index: HeaderIndex, segments: readonly string[]): Column | undefined {
  for (const path of pathsOf(segments)) {
    const column = index.exact.get(wordKey(path.join('')));
    if (column) return column;
  }
  return undefined;
}

/** A header that means a column because sheet or title name its group. */
function inContext(
  index: HeaderIndex,
  segments: readonly string[],
  contexts: readonly string[],
): Column | undefined {
  const said = segments.filter((segment) => !NEUTRAL.has(wordKey(segment)));
  const leaf = wordKey((said.length > 0 ? said : segments.slice(-1)).join(''));
  const candidates = index.inGroup.get(leaf) ?? [];
  for (const context of contexts) {
    const fitting = candidates.filter(({ group }) => group && speaksOf(context, group, index));
    const [column, ...others] = fitting;
    if (column && others.length === 0) return column;
  }
  return undefined;
}

/** The path, then the path with neutral levels left out, longest first. */
function pathsOf(segments: readonly string[]): readonly (readonly string[])[] {
  return segments.reduceRight<readonly (readonly string[])[]>(
    (paths, segment) => [
      ...paths.map((path) => [segment, ...path]),
      ...(NEUTRAL.has(wordKey(segment)) ? paths.filter((path) => path.length > 0) : []),
    ],
    [[]],
  );
}

const isCanonical = ({ header }: Column, segments: readonly string[]): boolean =>
  Object.values(header).some((word) => nameKey(word) === nameKey(segments.at(-1) ?? ''));

/** Whether a sheet or title is about one group and no other: 行政编制使用情况. */
function speaksOf(context: string, group: Group, index: HeaderIndex): boolean {
  const text = wordKey(context);
  const named = (one: Group): boolean =>
    groupWords(one).some((word) => text.includes(wordKey(word)));
  return named(group) && !index.groups.some((other) => other !== group && named(other));
}

const groupWords = (group: Group | undefined): readonly string[] =>
  group
    ? [...Object.values(group.label), ...group.alsoCalled].filter((word) => word.length > 1)
    : [];
