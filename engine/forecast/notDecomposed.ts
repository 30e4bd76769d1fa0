import { withoutPosts } from '../adjustment/lineage/institutionsAfter.ts';
import { remembered } from '../base/remembered.ts';
import type { Baseline } from '../model/baseline.ts';

type Institutions = Baseline['institutions'];

/**
 * Institutions without their posts: those are decomposed anew with each year's number.
 *
 * The list stays the same object where it has none, so that what was found out about it is kept.
 */
export const notDecomposed = (institutions: Institutions): Institutions =>
  institutions?.some(
    ({ administrative, publicInstitution }) => (administrative ?? publicInstitution) !== undefined,
  )
    ? stripped({ institutions })
    : institutions;

const stripped = remembered((of: { readonly institutions: NonNullable<Institutions> }) =>
  of.institutions.map(withoutPosts),
);
