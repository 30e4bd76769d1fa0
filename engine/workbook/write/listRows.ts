import type { Baseline, PolicyRow, ScenarioChange } from '../../model/baseline.ts';
import { QUOTA_KINDS } from '../../model/ledger.ts';
import { FLAGS } from '../contract/choices.ts';
import type { ContractId } from '../contract/column.ts';
import { isPlainList } from '../contract/plainLists.ts';
import { SCENARIO_CHANGES } from '../contract/scenarioChanges.ts';
import type { Written } from './layout.ts';
import { powerRecords } from './powerRows.ts';
import { inUnit, templateColumns, type Rows } from './townshipRows.ts';
import { nameOfParameter, type Writing } from './writing.ts';

type Record = Readonly<{ [field: string]: Written }>;

/** The rows of a list sheet; a list that the baseline does not have has no rows. */
export function listRowsOf(
  id: ContractId,
  {
    baseline,
    policyRows,
  }: { readonly baseline: Baseline; readonly policyRows: readonly PolicyRow[] },
  writing: Writing,
): Rows {
  const columns = templateColumns(id);
  const records = recordsOf(id, { baseline, policyRows }, writing);
  return { columns, rows: records.map((record) => columns.map((column) => record[column.id])) };
}

/** Lists whose rows are records of a township as the baseline holds them. */
const OF_TOWNSHIPS = ['changes', 'loans', 'history', 'moves', 'useRequests', 'realNames'] as const;

const isOfTownships = (id: ContractId): id is (typeof OF_TOWNSHIPS)[number] =>
  OF_TOWNSHIPS.some((one) => one === id);

function recordsOf(
  id: ContractId,
  {
    baseline,
    policyRows,
  }: { readonly baseline: Baseline; readonly policyRows: readonly PolicyRow[] },
  writing: Writing,
): readonly Record[] {
  if (isPlainList(id) || isOfTownships(id))
    return (baseline[id] ?? []).flatMap((one) => ofTownship(baseline, id, one));
  switch (id) {
    case 'letters':
      return letterRecords(baseline);
    case 'powers':
    case 'handovers':
    case 'territorialDuties':
    case 'dutyEntries':
    case 'departmentTasks':
      return powerRecords(id, baseline, (code) => calledIn(baseline, code));
    case 'lineage':
      return (baseline.lineage ?? []).map((row) => lineageRecord(row, baseline));
    case 'decisions':
      return decisionRecords(baseline);
    case 'approvals':
    case 'beforeReform':
      return countyRecords(id, baseline[id]);
    case 'parameters':
      return policyRows.map((row) => parameterRecord(row, 'parameters', writing));
    case 'bands':
      return baseline.bands.map((band) => bandRecord(band, writing));
    case 'scenarios':
      return scenarioRecords(baseline, writing);
    default:
      return [];
  }
}

/** Rows of a list without townships; fields that the sheet has no column for are passed over. */
const countyRecords = (id: ContractId, rows: readonly object[] = []): readonly Record[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [`${id}.${name}`, value as Written]),
    ),
  );

const everyone = ({ townships, former = [] }: Baseline): Baseline['townships'] => [
  ...townships,
  ...former.map(({ township }) => township),
];

/** Lists that keep what was: their rows outlive the township they speak of. */
const ON_RECORD: ReadonlySet<string> = new Set(['changes', 'history']);

/** A record with the code and name of its township; nothing for a township that is not planned. */
function ofTownship(
  baseline: Baseline,
  prefix: string,
  values: { readonly township: string },
): readonly Record[] {
  const code = values.township;
  const known = ON_RECORD.has(prefix) ? everyone(baseline) : baseline.townships;
  const township = known.find((one) => one.code === code);
  if (!township) return [];
  const fields = Object.entries(values).map(([name, value]) => [
    `${prefix}.${name}`,
    value as Written,
  ]);
  const key = code === township.name ? undefined : code;
  return [{ code: key, name: township.name, ...(Object.fromEntries(fields) as Record) }];
}

function decisionRecords(baseline: Baseline): readonly Record[] {
  const { decisions, townships, posts } = baseline;
  const requests = townships.flatMap(({ code }) =>
    QUOTA_KINDS.flatMap((kind) => {
      const requested = posts[code]?.[kind].requested;
      return requested === undefined ? [] : [{ township: code, kind, requested }];
    }),
  );
  const isOf = (one: { township: string; kind: string }) => (other: typeof one) =>
    other.township === one.township && other.kind === one.kind;
  const decided = decisions.map((decision) => ({ ...requests.find(isOf(decision)), ...decision }));
  const others = requests.filter((request) => !decisions.some(isOf(request)));
  return [...decided, ...others].flatMap((one) => {
    const counterparty = 'counterparty' in one ? one.counterparty : undefined;
    const values = { ...one, counterparty: counterparty && calledIn(baseline, counterparty) };
    return ofTownship(baseline, 'decisions', values);
  });
}

function lineageRecord(row: NonNullable<Baseline['lineage']>[number], baseline: Baseline): Record {
  return {
    'lineage.predecessor': calledIn(baseline, row.predecessor),
    'lineage.successor': row.successorName ?? calledIn(baseline, row.successor),
    'lineage.sharePosts': row.sharePosts,
    'lineage.sharePeople': row.sharePeople,
    'lineage.date': row.date,
    'lineage.document': row.document,
    'lineage.matter': row.matter,
  };
}

/** A township by its name, or by its code where names repeat. */
function calledIn(baseline: Baseline, code: string): string {
  const townships = everyone(baseline);
  const name = townships.find((one) => one.code === code)?.name ?? code;
  return townships.filter((one) => one.name === name).length === 1 ? name : code;
}

function parameterRecord(
  row: PolicyRow,
  sheet: 'parameters' | 'scenarios',
  writing: Writing,
): Record {
  const { locale } = writing;
  const parameter = nameOfParameter(row.parameter, writing);
  const key = parameter?.keys?.find((one) => one.key === row.key)?.label[locale] ?? row.key;
  const choice = parameter?.choices?.find((one) => one.value === row.value)?.label[locale];
  return {
    [`${sheet}.parameter`]: parameter?.label[locale] ?? row.parameter,
    [`${sheet}.key`]: key,
    [`${sheet}.value`]: choice ?? row.value,
    [`${sheet}.unit`]: parameter?.unit?.[locale],
    [`${sheet}.from`]: row.from,
    [`${sheet}.until`]: row.until,
    [`${sheet}.basis`]: row.basis,
    [`${sheet}.clause`]: row.clause,
    [`${sheet}.note`]: row.note,
  };
}

/** Letters of delegation, with the township that each one speaks of. */
function letterRecords(baseline: Baseline): readonly Record[] {
  const records = powerRecords('letters', baseline, (code) => code);
  return (baseline.powers?.letters ?? []).flatMap(({ township }, at) =>
    ofTownship(baseline, 'letters', { township }).map((key) => ({ ...key, ...records[at] })),
  );
}

/** Each scenario with its name, and on its first row what it is about and based on. */
function scenarioRecords(baseline: Baseline, writing: Writing): readonly Record[] {
  return baseline.scenarios.flatMap(({ name, note, parent, rows, changes = [] }) => {
    const head = {
      'scenarios.name': name,
      'scenarios.about': note,
      'scenarios.parent': parent,
    };
    const records = [
      ...rows.map((row) => parameterRecord(row, 'scenarios', writing)),
      ...changes.map((change) => changeRecord(change, baseline, writing)),
    ];
    return (records.length === 0 ? [{}] : records).map((record, at) =>
      at === 0 ? { ...head, ...record } : { 'scenarios.name': name, ...record },
    );
  });
}

/** A change of the county in a scenario, in the columns of its parameters. */
function changeRecord(change: ScenarioChange, baseline: Baseline, { locale }: Writing): Record {
  const { label } = SCENARIO_CHANGES[change.kind];
  const key = change.kind === 'merger' ? change.predecessor : change.township;
  return {
    'scenarios.parameter': label[locale],
    'scenarios.key': calledIn(baseline, key),
    'scenarios.value': changeValue(change, baseline, locale),
  };
}

function changeValue(
  change: ScenarioChange,
  baseline: Baseline,
  locale: Writing['locale'],
): string | undefined {
  const flag = (yes: boolean): string | undefined =>
    FLAGS.find(({ value }) => value === (yes ? 'yes' : 'no'))?.label[locale];
  switch (change.kind) {
    case 'task':
      return flag(change.bears);
    case 'lineage':
      return flag(change.applies);
    case 'merger':
      return calledIn(baseline, change.successor);
    case 'rename':
      return change.name;
  }
}

const BAND_UNITS = {
  population: { unit: { 'zh-CN': '人', 'en-US': 'people' }, factor: 1n },
  area: { unit: { 'zh-CN': '平方公里', 'en-US': 'km²' }, factor: 1n },
  economy: { unit: { 'zh-CN': '万元', 'en-US': '10,000 yuan' }, factor: 10_000n },
} as const;

function bandRecord(band: Baseline['bands'][number], { locale }: Writing): Record {
  const { unit, factor } = BAND_UNITS[band.indicator];
  return {
    'bands.indicator': band.indicator,
    'bands.from': inUnit(band.from, { numerator: factor, denominator: 1n }),
    'bands.unit': unit[locale],
    'bands.inclusive': band.inclusive,
    'bands.points': band.points,
  };
}
