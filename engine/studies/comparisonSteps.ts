import { deltasOf, postsOf } from '../measures/deltas.ts';
import { movedIn } from '../measures/moved.ts';
import { tried } from '../measures/standing.ts';
import type { ComparisonStep, PostsByKey } from '../model/comparison.ts';
import type { PolicyRow, ScenarioChange } from '../model/baseline.ts';
import type { Localized } from '../model/locale.ts';
import { planNumbers } from '../planLedgers.ts';
import type { Settings } from '../planWorkbook.ts';
import type { ParameterInForce, Policy } from '../policy/policy.ts';
import { caseWith } from '../scenarios/case.ts';
import { changeKey, contentOf, slotOf, type ScenarioContent } from '../scenarios/chain.ts';
import type { Reading } from '../workbook/readWorkbook.ts';
import { SCENARIO_CHANGES } from '../workbook/contract/scenarioChanges.ts';

/** One thing that a scenario sets. */
type Item =
  | { readonly key: string; readonly row: PolicyRow }
  | { readonly key: string; readonly change: ScenarioChange };

/**
 * The way from one scenario to another, one difference at a time: first what the first one sets and
 * the other does not is taken back, then what the other sets is set, both in declared order.
 *
 * Cost: the numbers of one plan for each difference.
 */
export function stepsBetween(
  reading: Reading,
  of: {
    readonly settings: Settings;
    readonly from: string | undefined;
    readonly to: string | undefined;
  },
): readonly ComparisonStep[] {
  const itemsOf = (name: string | undefined): readonly Item[] =>
    items(contentOf(reading.baseline.scenarios, name));
  const target = itemsOf(of.to);
  let held = itemsOf(of.from);
  let before = planned(reading, held, of.settings);
  const steps: ComparisonStep[] = [];
  const go = (next: readonly Item[], item: Item, isTakenBack: boolean): void => {
    held = next;
    const after = planned(reading, held, of.settings);
    const deltas = deltasOf(before.posts, after.posts);
    steps.push({
      ...wordsOf(item, { before: before.policy, after: after.policy, reading, isTakenBack }),
      ...movedIn(deltas),
      deltas,
    });
    before = after;
  };
  for (const item of held)
    if (!target.some(({ key }) => key === item.key))
      go(
        held.filter((one) => one !== item),
        item,
        true,
      );
  for (const item of target)
    if (!held.some((one) => isSame(one, item)))
      go([...held.filter(({ key }) => key !== item.key), item], item, false);
  return steps;
}

const items = ({ rows, changes }: ScenarioContent): readonly Item[] => [
  ...rows.map((row) => ({ key: slotOf(row), row })),
  ...changes.map((change) => ({ key: changeKey(change), change })),
];

/** Whether both set the same thing to the same value on the same days. */
function isSame(one: Item, other: Item): boolean {
  if (one.key !== other.key) return false;
  if ('row' in one && 'row' in other)
    return (
      one.row.value === other.row.value &&
      one.row.from === other.row.from &&
      one.row.until === other.row.until
    );
  if (!('change' in one && 'change' in other)) return false;
  return valueOf(one.change) === valueOf(other.change);
}

/** What a change sets, whatever it is about. */
function valueOf(change: ScenarioChange): string | boolean {
  switch (change.kind) {
    case 'task':
      return change.bears;
    case 'lineage':
      return change.applies;
    case 'merger':
      return change.successor;
    case 'rename':
      return change.name;
  }
}

function planned(
  reading: Reading,
  held: readonly Item[],
  settings: Settings,
): { readonly posts: PostsByKey; readonly policy: Policy } {
  const content: ScenarioContent = {
    rows: held.flatMap((item) => ('row' in item ? [item.row] : [])),
    changes: held.flatMap((item) => ('change' in item ? [item.change] : [])),
    findings: [],
  };
  const { baseline, policyAt } = caseWith(reading, content, { overrides: settings.overrides });
  const policy = policyAt(baseline.asOf);
  return { posts: postsOf(planNumbers(baseline, policy), tried), policy };
}

function wordsOf(
  item: Item,
  of: {
    readonly before: Policy;
    readonly after: Policy;
    readonly reading: Reading;
    readonly isTakenBack: boolean;
  },
): Pick<ComparisonStep, 'what' | 'from' | 'to' | 'cites' | 'stated'> {
  if ('change' in item) return changeWords(item.change, of.reading, of.isTakenBack);
  const slot = ({ inForce }: Policy): ParameterInForce | undefined =>
    inForce.find(
      ({ id, key }) => id === item.row.parameter && (key ?? '') === (item.row.key ?? ''),
    );
  const [before, after] = [slot(of.before), slot(of.after)];
  const label = after?.label ?? before?.label;
  const keyLabel = after?.keyLabel ?? before?.keyLabel;
  return {
    what: {
      'zh-CN': `${label?.['zh-CN'] ?? item.row.parameter}${keyLabel ? `（${keyLabel['zh-CN']}）` : ''}`,
      'en-US': `${label?.['en-US'] ?? item.row.parameter}${keyLabel ? ` (${keyLabel['en-US']})` : ''}`,
    },
    from: valueWords(before),
    to: valueWords(after),
    cites: after?.cites,
    stated: after?.stated,
  };
}

function valueWords(slot: ParameterInForce | undefined): Localized | undefined {
  if (slot?.value === undefined) return undefined;
  return slot.valueLabel ?? { 'zh-CN': String(slot.value), 'en-US': String(slot.value) };
}

function changeWords(
  change: ScenarioChange,
  { baseline }: Reading,
  isTakenBack: boolean,
): Pick<ComparisonStep, 'what' | 'from' | 'to'> {
  const nameOf = (code: string): string =>
    baseline.townships.find((one) => one.code === code)?.name ?? code;
  const { label } = SCENARIO_CHANGES[change.kind];
  const about = nameOf(change.kind === 'merger' ? change.predecessor : change.township);
  return {
    what: { 'zh-CN': `${label['zh-CN']}（${about}）`, 'en-US': `${label['en-US']} (${about})` },
    ...(isTakenBack
      ? { from: newValue(change, nameOf), to: NOT_TRIED }
      : { to: newValue(change, nameOf) }),
  };
}

/** What the other case has instead of a change that it does without. */
const NOT_TRIED: Localized = { 'zh-CN': '不作此调整', 'en-US': 'not tried' };

function newValue(change: ScenarioChange, nameOf: (code: string) => string): Localized {
  switch (change.kind) {
    case 'merger': {
      const heir = nameOf(change.successor);
      return { 'zh-CN': `并入${heir}`, 'en-US': `into ${heir}` };
    }
    case 'rename':
      return { 'zh-CN': change.name, 'en-US': change.name };
    default:
      return valueOf(change) === true
        ? { 'zh-CN': '是', 'en-US': 'Yes' }
        : { 'zh-CN': '否', 'en-US': 'No' };
  }
}
