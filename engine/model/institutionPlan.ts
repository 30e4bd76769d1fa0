import type { CellRef } from './grid.ts';
import type { InstitutionKind } from './institutionKind.ts';
import type { QuotaKind } from './ledger.ts';
import type { Role, SizeClass } from './township.ts';

/** Institutions of one township against its limits. */
export interface InstitutionRow {
  readonly township: string;
  readonly sizeClass?: SizeClass | undefined;
  readonly classSource?: 'sheet' | 'thresholds' | undefined;
  /** What the thresholds would say, where both are known. */
  readonly derivedClass?: SizeClass | undefined;
  readonly role?: Role | undefined;
  readonly groups: Readonly<Record<InstitutionKind, InstitutionGroup>>;
  /** Posts decomposed to its institutions, ledger by ledger. */
  readonly placed: Readonly<Record<QuotaKind, PlacedPosts>>;
}

/** Posts of one ledger decomposed to the institutions of a township. */
export interface PlacedPosts {
  /** Σ over those that state any; absent where none does. */
  readonly posts?: number | undefined;
  /** Institutions of the ledger's own kind (offices, centres) that state none. */
  readonly blank: number;
}

/** Offices, or centres, of one township. */
export interface InstitutionGroup {
  readonly limit?: number | undefined;
  /** Uniform institutions every township has. */
  readonly required?: number | undefined;
  /** limit − required: what the township may set up itself. */
  readonly discretionary?: number | undefined;
  /** Absent when the workbook lists no institutions for the township. */
  readonly actual?: number | undefined;
  readonly uniform?: number | undefined;
  /** Of the uniform ones, those that stand under a placeholder until they are named (待列名). */
  readonly unnamed?: number | undefined;
  readonly names: readonly string[];
  /** Those that a member of the leadership heads, as listed. */
  readonly headedByLeaders: readonly string[];
  readonly duplicates: readonly string[];
  /** Uniform institutions found elsewhere in the county under this name, missing here. */
  readonly missingUniform: readonly string[];
  /** Uniform institutions under another name than most townships use. */
  readonly uniformVariants: readonly {
    readonly name: string;
    readonly usual: string;
    readonly cell?: CellRef | undefined;
  }[];
}
