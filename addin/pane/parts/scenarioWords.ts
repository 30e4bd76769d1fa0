import {
  PARAMETERS,
  SCENARIO_CHANGES,
  type PolicyRow,
  type Scenario,
  type ScenarioChange,
} from '../../../engine/index.ts';
import type { OpenView } from '../view.ts';
import type { ScenariosTexts } from '../views/texts/scenarios.ts';

type Words = Pick<ScenariosTexts, 'pending' | 'bears' | 'into' | 'applies'>;

/** What a scenario sets, a line for each thing. */
export const contentOf = (
  view: OpenView,
  { rows, changes = [] }: Scenario,
  texts: Words,
): readonly string[] => [
  ...rows.map((row) => `${rowName(view, row)} ${rowValue(view, row, texts)}`),
  ...changes.map((change) => changeWords(view, change, texts)),
];

/** Name of the parameter of a row, with its key. */
export function rowName({ looks: { locale } }: OpenView, row: PolicyRow): string {
  const parameter = PARAMETERS.find(({ id }) => id === row.parameter)?.parameter;
  const name = parameter?.label[locale] ?? row.parameter;
  if (row.key === undefined) return name;
  const keys = parameter?.kind === 'table' ? parameter.keys : [];
  const key = keys.find((one) => one.key === row.key)?.label[locale] ?? row.key;
  return locale === 'zh-CN' ? `${name}（${key}）` : `${name} (${key})`;
}

function rowValue({ looks, numbers }: OpenView, row: PolicyRow, texts: Words): string {
  const parameter = PARAMETERS.find(({ id }) => id === row.parameter)?.parameter;
  const choices = parameter?.kind === 'choice' ? parameter.choices : [];
  const choice = choices.find(({ value }) => value === row.value);
  if (choice !== undefined) return choice.label[looks.locale];
  return typeof row.value === 'number' ? numbers.whole(row.value) : (row.value ?? texts.pending);
}

/** A change of the county in words. */
export function changeWords(view: OpenView, change: ScenarioChange, texts: Words): string {
  const { townships } = view.open.report.baseline;
  const nameOf = (code: string): string => townships.find((one) => one.code === code)?.name ?? code;
  const what = SCENARIO_CHANGES[change.kind].label[view.looks.locale];
  switch (change.kind) {
    case 'task':
      return `${what}: ${nameOf(change.township)} ${texts.bears[change.bears ? 'yes' : 'no']}`;
    case 'merger':
      return `${what}: ${nameOf(change.predecessor)} ${texts.into} ${nameOf(change.successor)}`;
    case 'rename':
      return `${what}: ${nameOf(change.township)} → ${change.name}`;
    case 'lineage':
      return `${what}: ${nameOf(change.township)} ${texts.applies[change.applies ? 'yes' : 'no']}`;
  }
}
