import type { IsoDate } from '../base/date.ts';
import type { CellRef } from './grid.ts';

/** People of a county department that has no station in the township, on call for it (联络员). */
export interface Liaison {
  readonly township: string;
  readonly department: string;
  /** Blank: nobody has been named yet. */
  readonly people?: number | undefined;
  readonly since?: IsoDate | undefined;
  readonly cell?: CellRef | undefined;
}

/** A township called, a department came (乡镇吹哨、部门报到). Hours are working hours. */
export interface Whistle {
  readonly township: string;
  readonly department: string;
  readonly date: IsoDate;
  readonly matter?: string | undefined;
  /** From the call until somebody was there; blank: nobody has come yet. */
  readonly responseHours?: number | undefined;
  /** From then until the matter was done. */
  readonly serviceHours?: number | undefined;
  readonly cell?: CellRef | undefined;
}

/** A team of the county enforcement bureau put together with a township's office (试点执法队). */
export interface PilotTeam {
  readonly township: string;
  readonly name: string;
  /** On posts of the county bureau. */
  readonly people?: number | undefined;
  /** Of those, how many the co-located staff of the township already includes. */
  readonly amongCoLocated?: number | undefined;
  /** First day of working in one place; blank: not yet. */
  readonly integratedOn?: IsoDate | undefined;
  readonly document?: string | undefined;
  readonly cell?: CellRef | undefined;
}
