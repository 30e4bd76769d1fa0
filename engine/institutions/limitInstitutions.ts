import type { Baseline, Institution } from '../model/baseline.ts';
import type { InstitutionKind } from '../model/institutionKind.ts';
import type { InstitutionGroup, InstitutionRow } from '../model/plan.ts';
import type { SizeClass } from '../model/township.ts';
import { plainName } from '../policy/plainName.ts';
import type { Policy } from '../policy/policy.ts';
import { isUnnamed } from '../policy/uniformInstitutions.ts';
import { uniformKey, uniformNames, type UniformNames } from './names.ts';
import { placedPosts } from './placedPosts.ts';
import { classOf } from './sizeClass.ts';

/**
 * Limits, uniform institutions and discretionary slots (限额、统一设置、自主设置) of every township.
 *
 * The limit follows the size class; a class or limit that is pending leaves it absent. What a
 * township has is counted only where the workbook lists its institutions.
 *
 * @returns one row per township, in the order of `baseline.townships`
 */
export function limitInstitutions(baseline: Baseline, policy: Policy): readonly InstitutionRow[] {
  const groups = listedGroups(baseline.institutions ?? NONE);
  return baseline.townships.map((township) => {
    const facts = classOf(township, baseline, policy);
    const own = groups.get(township.code) ?? UNLISTED;
    const groupOf = (kind: InstitutionKind): InstitutionGroup => ({
      ...limits(kind, facts.sizeClass, policy),
      ...own[kind],
    });
    return {
      township: township.code,
      ...facts,
      role: township.role,
      groups: { office: groupOf('office'), centre: groupOf('centre') },
      placed: own.placed,
    };
  });
}

type Listed = Omit<InstitutionGroup, 'limit' | 'required' | 'discretionary'>;

type ListedTownship = Readonly<Record<InstitutionKind, Listed>> & {
  readonly placed: ReturnType<typeof placedPosts>;
};

const NONE: readonly Institution[] = [];
const BLANK: Listed = {
  names: [],
  headedByLeaders: [],
  duplicates: [],
  missingUniform: [],
  uniformVariants: [],
};
const UNLISTED: ListedTownship = { office: BLANK, centre: BLANK, placed: placedPosts([]) };

/** What is listed, by township; a list never changes, so it is looked through once. */
const LISTED = new WeakMap<readonly Institution[], ReadonlyMap<string, ListedTownship>>();

function listedGroups(all: readonly Institution[]): ReadonlyMap<string, ListedTownship> {
  const known = LISTED.get(all);
  if (known) return known;
  const names = { office: uniformNames('office', all), centre: uniformNames('centre', all) };
  const byTownship = new Map<string, Institution[]>();
  for (const one of all) {
    const own = byTownship.get(one.township) ?? [];
    byTownship.set(one.township, own);
    own.push(one);
  }
  const groups = new Map(
    [...byTownship].map(([township, own]) => [
      township,
      {
        office: listed('office', own, names.office),
        centre: listed('centre', own, names.centre),
        placed: placedPosts(own),
      },
    ]),
  );
  LISTED.set(all, groups);
  return groups;
}

function limits(
  kind: InstitutionKind,
  sizeClass: SizeClass | undefined,
  { institutions }: Policy,
): Pick<InstitutionGroup, 'limit' | 'required' | 'discretionary'> {
  const table = kind === 'office' ? institutions.limitOffices : institutions.limitCentres;
  const required = kind === 'office' ? institutions.uniformOffices : institutions.uniformCentres;
  const limit = sizeClass === undefined ? undefined : table[String(sizeClass)];
  if (limit === undefined || required === undefined) return { limit, required };
  return { limit, required, discretionary: limit - required };
}

function listed(kind: InstitutionKind, own: readonly Institution[], names: UniformNames): Listed {
  const group = own.filter((one) => one.kind === kind);
  const keys = group.map(uniformKey);
  const isTwice = (one: Institution): boolean =>
    own.filter((other) => plainName(other.name) === plainName(one.name)).length > 1;
  return {
    actual: group.length,
    uniform: new Set(keys.filter((key) => key !== undefined)).size,
    unnamed: new Set(keys.filter((key) => key !== undefined && isUnnamed(key))).size,
    names: group.map(({ name }) => name),
    headedByLeaders: group.filter((one) => one.headConcurrent === true).map(({ name }) => name),
    duplicates: [...new Set(group.filter(isTwice).map(({ name }) => plainName(name)))],
    missingUniform: [...names].filter(([key]) => !keys.includes(key)).map(([, name]) => name),
    uniformVariants: group.flatMap((one) => {
      const usual = names.get(uniformKey(one) ?? '');
      return usual === undefined || usual === plainName(one.name)
        ? []
        : [{ name: one.name, usual, cell: one.cell }];
    }),
  };
}
