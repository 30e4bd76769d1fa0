import { BALANCE } from './balance.ts';
import { CHAIN } from './chain.ts';
import { CONTENT } from './content.ts';
import { COUNTY_REPORT } from './countyReport.ts';
import { DYNAMICS } from './dynamics.ts';
import { FRAME } from './frame.ts';
import { LONG } from './long.ts';
import { MEETING } from './meeting.ts';
import { PARTS } from './parts.ts';
import { SHELL } from './shell.ts';
import { STUDIES } from './studies.ts';
import { TABLES } from './tables.ts';
import { VIEWS } from './views.ts';

/** All styles of the pane. */
export const STYLES = [
  FRAME,
  SHELL,
  PARTS,
  CONTENT,
  CHAIN,
  TABLES,
  BALANCE,
  LONG,
  VIEWS,
  DYNAMICS,
  COUNTY_REPORT,
  STUDIES,
  MEETING,
];
