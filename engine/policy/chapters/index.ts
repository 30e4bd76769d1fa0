import type { ChapterValues, Parameter } from '../parameter.ts';
import { adjustment } from './adjustment.ts';
import { duties } from './duties.ts';
import { enforcement } from './enforcement.ts';
import { forecast } from './forecast.ts';
import { institutions } from './institutions.ts';
import { powers } from './powers.ts';
import { joint } from './joint.ts';
import { quota } from './quota.ts';
import { simulation } from './simulation.ts';
import { staffing } from './staffing.ts';
import { stations } from './stations.ts';

/** All chapters, in the order in which they are shown. */
export const CHAPTERS = {
  quota,
  adjustment,
  institutions,
  stations,
  enforcement,
  joint,
  staffing,
  powers,
  duties,
  forecast,
  simulation,
};

/** The values of every chapter on one day. */
export interface PolicyValues {
  readonly quota: ChapterValues<typeof quota>;
  readonly adjustment: ChapterValues<typeof adjustment>;
  readonly institutions: ChapterValues<typeof institutions>;
  readonly stations: ChapterValues<typeof stations>;
  readonly enforcement: ChapterValues<typeof enforcement>;
  readonly joint: ChapterValues<typeof joint>;
  readonly staffing: ChapterValues<typeof staffing>;
  readonly forecast: ChapterValues<typeof forecast>;
  readonly powers: ChapterValues<typeof powers>;
  readonly duties: ChapterValues<typeof duties>;
  readonly simulation: ChapterValues<typeof simulation>;
}

/** Every parameter with its id, `chapter.name`, in the order in which they are shown. */
export const PARAMETERS: readonly { readonly id: string; readonly parameter: Parameter }[] =
  Object.entries(CHAPTERS).flatMap(([chapter, parameters]) =>
    Object.entries(parameters).map(([name, parameter]) => ({
      id: `${chapter}.${name}`,
      parameter: parameter as Parameter,
    })),
  );
