import type { Station, StationMove } from '../nouns.ts';
import { MOVED_DOWN } from './documents.ts';
import { CODES, codeOf } from './facts.ts';
import { stationId } from './localisation.ts';

const [LAND, FOREST, RESOURCES] = ['国土资源所', '林业站', '自然资源所'] as const;
const NAMES = [...CODES.keys()];

/** 21 国土资源所: in the first 21 townships; six of them looked after a second one too. */
const LAND_NAMES = NAMES.slice(0, 21);
/** 14 林业站: in eight townships with a 国土资源所 and six without one. */
const FOREST_NAMES = [...NAMES.slice(0, 8), ...NAMES.slice(24, 30)];
/** Whose 国土资源所 gives the first posts to a township that had neither. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  石砚镇: '野鹿乡',
  桃垭镇: '冷杉乡',
  白苇镇: '雪岭乡',
  永禾镇: '清硐镇',
  兰渡镇: '槐荫坝镇',
  梨雨镇: '荷岸镇',
};

const amountsOf = (type: string, name: string): readonly [posts: number, people: number] => {
  const isLarge = NAMES.indexOf(name) < 8;
  if (type === FOREST) return isLarge ? [3, 2] : [2, 2];
  if (isLarge) return [5, 4];
  return name in NEIGHBOURS ? [4, 3] : [3, 3];
};

const before = (type: string, name: string): Station => {
  const [posts, people] = amountsOf(type, name);
  return {
    township: codeOf(name),
    id: stationId(type, name),
    name: `${name}${type}`,
    type,
    department: type === LAND ? '县自然资源局' : '县林业局',
    kind: 'publicInstitution',
    ...{ posts, people, until: '2023-06-30' },
  };
};

/** The 35 stations that 33 自然资源所 were made of. */
export const stationsMerged = (): readonly Station[] => [
  ...LAND_NAMES.map((name) => before(LAND, name)),
  ...FOREST_NAMES.map((name) => before(FOREST, name)),
];

const DAY = '2023-07-01';

/** 41 edges from 35 stations into 33: two may meet in one, and one may serve two townships. */
export const merger = (): readonly StationMove[] =>
  stationsMerged().flatMap(({ id, type, name, posts = 0, people = 0 }): StationMove[] => {
    const own = name.slice(0, -type.length);
    const neighbour = type === LAND ? NEIGHBOURS[own] : undefined;
    const edge = (to: string, amounts: readonly [number, number]): StationMove => ({
      township: codeOf(to),
      matter: 'merge',
      source: id,
      target: stationId(RESOURCES, to),
      kind: 'publicInstitution',
      posts: amounts[0],
      people: amounts[1],
      ...{ date: DAY, document: '虚构编发〔2023〕13号', issuer: MOVED_DOWN.issuer },
    });
    if (neighbour === undefined) return [edge(own, [posts, people])];
    return [edge(own, [posts - 2, people - 1]), edge(neighbour, [2, 1])];
  });

/** Posts and people of the 自然资源所 of a township: all that arrived. */
export function resourcesOf(name: string): { readonly posts: number; readonly people: number } {
  const edges = merger().filter(({ target }) => target === stationId(RESOURCES, name));
  return {
    posts: edges.reduce((sum, { posts = 0 }) => sum + posts, 0),
    people: edges.reduce((sum, { people = 0 }) => sum + people, 0),
  };
}
