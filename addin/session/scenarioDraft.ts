import {
  planReading,
  type PlanReport,
  type PolicyRow,
  type Reading,
  type Scenario,
  type ScenarioChange,
} from '../../engine/index.ts';
import type { County } from '../worker/jobs.ts';
import { lazily } from './lazily.ts';
import { slotName } from './workbookPolicy.ts';

/** A scenario before it has its name for good. */
export interface ScenarioDraft extends Scenario {
  readonly changes: readonly ScenarioChange[];
}

/** What still keeps a draft from being named. */
export type DraftLack = 'name' | 'taken' | 'content';

/** A branch of a scenario, or of the plan as it is. */
export const branchOf = (
  parent: string | undefined,
  known: readonly Scenario[],
  suggested: string,
): ScenarioDraft => ({
  ...{ name: freeName(parent ?? suggested, known), parent, note: undefined },
  ...{ rows: [], changes: [] },
});

/** A name that nobody has: with the next number behind it. */
function freeName(name: string, known: readonly Scenario[]): string {
  const [, root = name, number = '1'] = /^(.*?)(?:-(\d+))?$/u.exec(name) ?? [];
  const isTaken = (one: string): boolean => known.some((scenario) => scenario.name === one);
  let next = Number(number);
  while (isTaken(`${root}-${next}`) || (next === 1 && isTaken(root))) next += 1;
  return next === 1 ? root : `${root}-${next}`;
}

/** Sets one parameter in a draft; a later value takes the place of an earlier one. */
export const withRow = (draft: ScenarioDraft, row: PolicyRow): ScenarioDraft => {
  const isThere = draft.rows.some((one) => slotOf(one) === slotOf(row));
  const rows = draft.rows.map((one) => (slotOf(one) === slotOf(row) ? row : one));
  return { ...draft, rows: isThere ? rows : [...rows, row] };
};

export const withoutRow = (draft: ScenarioDraft, row: PolicyRow): ScenarioDraft => ({
  ...draft,
  rows: draft.rows.filter((one) => slotOf(one) !== slotOf(row)),
});

/** Sets a change of the county; of one township there is one of each kind. */
export const withChange = (draft: ScenarioDraft, change: ScenarioChange): ScenarioDraft => ({
  ...draft,
  changes: [...draft.changes.filter((one) => aboutOf(one) !== aboutOf(change)), change],
});

export const withoutChange = (draft: ScenarioDraft, change: ScenarioChange): ScenarioDraft => ({
  ...draft,
  changes: draft.changes.filter((one) => one !== change),
});

const slotOf = ({ parameter, key }: PolicyRow): string => slotName({ id: parameter, key });

/** The township a change is about. */
export const townshipOf = (change: ScenarioChange): string =>
  change.kind === 'merger' ? change.predecessor : change.township;

const aboutOf = (change: ScenarioChange): string => `${change.kind}/${townshipOf(change)}`;

/** What a draft lacks; nothing: it may be named. */
export function lackOf(draft: ScenarioDraft, known: readonly Scenario[]): DraftLack | undefined {
  const name = draft.name.trim();
  if (name === '') return 'name';
  if (known.some((one) => one.name === name)) return 'taken';
  return draft.rows.length + draft.changes.length === 0 ? 'content' : undefined;
}

/** The scenario that a draft becomes. */
export const scenarioOf = ({ name, parent, note, rows, changes }: ScenarioDraft): Scenario => ({
  ...{ name: name.trim(), rows },
  ...(parent === undefined ? {} : { parent }),
  ...(note === undefined || note.trim() === '' ? {} : { note: note.trim() }),
  ...(changes.length === 0 ? {} : { changes }),
});

/** No scenario that was read from a cell is called this. */
const UNNAMED = '\n';

const previewsOf = lazily((county: County) =>
  lazily((draft: ScenarioDraft): PlanReport => {
    const { scenarios } = county.baseline;
    const held = [...scenarios, { ...scenarioOf(draft), name: UNNAMED }];
    const reading: Reading = { ...county, baseline: { ...county.baseline, scenarios: held } };
    return planReading(reading, { scenario: UNNAMED });
  }),
);

/** The plan under a draft, before it is named. */
export const previewOf = (county: County, draft: ScenarioDraft): PlanReport =>
  previewsOf(county)(draft);
