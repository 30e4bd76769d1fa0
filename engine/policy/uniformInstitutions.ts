import type { InstitutionKind } from '../model/institutionKind.ts';
import { clause, type Clause } from '../model/citation.ts';
import { COUNTY_REPORT } from './instruments.ts';

/** A uniform institution that the source names, by the word that marks its name. */
export interface UniformInstitution {
  readonly kind: InstitutionKind;
  /** Part of its name: 执法 marks 综合行政执法办公室. */
  readonly word: string;
  readonly cites: Clause;
}

const NAMED = clause(COUNTY_REPORT, '（二）');

/**
 * The uniform institutions (全县统一管理、统一调整) whose names the source gives.
 *
 * It counts six offices and two centres but names only two of the offices; the other four are
 * pending until the planner marks them on the sheet of institutions.
 */
export const UNIFORM_INSTITUTIONS: readonly UniformInstitution[] = [
  { kind: 'office', word: '党建', cites: NAMED },
  { kind: 'office', word: '执法', cites: NAMED },
  { kind: 'centre', word: '便民', cites: NAMED },
  { kind: 'centre', word: '农民工', cites: NAMED },
];

/** Whether a name only holds the place of one that the source does not give. */
export const isUnnamed = (name: string): boolean => name.includes('待列名');
