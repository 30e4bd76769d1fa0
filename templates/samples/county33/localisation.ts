import type { InstitutionChange, Station, StationMove } from '../nouns.ts';
import { byName, table } from '../table.ts';
import { MOVED_DOWN } from './documents.ts';
import { CODES, codeOf } from './facts.ts';
import { idOf, ownCentres } from './institutions.ts';
import { PUBLIC_INSTITUTION } from './posts.ts';
import { STATIONS } from './stations.ts';

/** The day before the stations became the townships' own. */
const LAST_DAY = '2023-06-14';

const DEPARTMENTS: Readonly<Record<string, string>> = {
  广播电视站: '县文化广播电视局',
  农机站: '县农业农村局',
  村镇建设所: '县住房和城乡建设局',
  水利站: '县水利局',
};

/** Id of a station: its type and the last digits of the township's code. */
export const stationId = (type: string, name: string): string =>
  `${type}-${codeOf(name).slice(-3)}`;

interface Held {
  readonly name: string;
  readonly type: string;
  readonly posts: number;
  readonly people: number;
}

const held = (): readonly Held[] =>
  table(STATIONS).flatMap(({ 名称: name = '', ...types }) =>
    Object.entries(types).map(([type, cell]) => {
      const [posts = 0, people = 0] = cell.split('/').map(Number);
      return { name, type, posts, people };
    }),
  );

/** The 67 stations that were handed down, as they were until then. */
export const stationsHandedDown = (): readonly Station[] =>
  held().map(({ name, type, posts, people }) => ({
    township: codeOf(name),
    id: stationId(type, name),
    name: `${name}${type}`,
    type,
    department: DEPARTMENTS[type],
    kind: 'publicInstitution',
    ...{ posts, people, until: LAST_DAY },
  }));

/** The institution that takes each type: 村镇建设 where a township has such a centre. */
function receiverOf(name: string, type: string): string {
  const [first = '', second = '', third] = ownCentres(name);
  if (type === '农机站' || type === '水利站') return first;
  return type === '村镇建设所' && third?.startsWith('村镇建设') === true ? third : second;
}

/** 354 posts and 274 people on their way from 67 stations, one edge each. */
const stationEdges = (): readonly StationMove[] =>
  held().map(({ name, type, posts, people }) => ({
    ...edge(name, { posts, people }),
    source: stationId(type, name),
    target: receiverOf(name, type),
  }));

const FORMER = ['农业服务中心', '社会事务服务中心'] as const;

/** What the two former centres of a township had: two fifths and three tenths of its posts then. */
function formerCentres(): readonly (Held & { readonly id: string })[] {
  const approved = byName(PUBLIC_INSTITUTION, (row) => Number(row['核定']));
  const came = byName(PUBLIC_INSTITUTION, (row) => Number(row['县级划入']));
  const names = [...new Set(held().map(({ name }) => name))];
  return names.flatMap((name) => {
    const before = (approved.get(name) ?? 0) - (came.get(name) ?? 0);
    return FORMER.map((type, index) => {
      const posts = Math.floor((before * (index === 0 ? 4 : 3)) / 10);
      const people = posts - Math.floor(posts / 8);
      return { name, type, posts, people, id: `原${type}-${codeOf(name).slice(-3)}` };
    });
  });
}

/** 农业服务中心 and 社会事务服务中心 went into the new centres; 岚江镇 split one between two. */
const centreEdges = (): readonly StationMove[] =>
  formerCentres().flatMap(({ name, type, posts, people, id }) => {
    const [first = '', second = '', third = ''] = ownCentres(name);
    const whole = { ...edge(name, { posts, people }), source: id };
    if (type === FORMER[0]) return [{ ...whole, target: first }];
    if (name !== '岚江镇') return [{ ...whole, target: second }];
    const half = { posts: Math.floor(posts / 2), people: Math.floor(people / 2) };
    return [
      { ...whole, ...half, target: second },
      { ...whole, posts: posts - half.posts, people: people - half.people, target: third },
    ];
  });

const edge = (name: string, amounts: { readonly posts: number; readonly people: number }) =>
  ({
    ...MOVED_DOWN,
    township: codeOf(name),
    matter: 'handDown',
    kind: 'publicInstitution',
    ...amounts,
  }) as const;

/** Every edge of localisation. */
export const localisation = (): readonly StationMove[] => [...stationEdges(), ...centreEdges()];

/** The former centres as mergers of institutions; townships without a station only renamed theirs. */
export const centreChanges = (): readonly InstitutionChange[] => {
  const merged = formerCentres().map(({ name, type, posts, people, id }): InstitutionChange => ({
    ...decided(name, id),
    matter: 'merge',
    before: type,
    after: ownCentres(name)[type === FORMER[0] ? 0 : 1],
    ...{ posts, people },
  }));
  const others = [...CODES.keys()].filter((name) => held().every((one) => one.name !== name));
  const renamed = others.map((name): InstitutionChange => ({
    ...decided(name, idOf(codeOf(name), ownCentres(name)[0] ?? '')),
    matter: 'rename',
    before: FORMER[0],
    after: ownCentres(name)[0],
  }));
  return [...merged, ...renamed];
};

const decided = (name: string, id: string): Omit<InstitutionChange, 'matter'> => ({
  township: codeOf(name),
  ...{ id, kind: 'centre', requestedOn: '2023-04-20', effectiveFrom: MOVED_DOWN.date },
  ...{ approvedBy: 'county', document: MOVED_DOWN.document },
});
