import {
  contractSheets,
  isOwnSheet,
  LOCALES,
  type Baseline,
  type CellValue,
  type Grid,
  type Locale,
  type Localized,
  type PlanReport,
  type PolicyRow,
  type Sheet,
} from '../../engine/index.ts';
import type { Edits } from './edits.ts';

/** Sheets that carry what was changed in the pane to whoever reads the workbook next. */
export const RECORD_SHEETS: Readonly<Record<'decisions' | 'parameters', Localized>> = {
  decisions: { 'zh-CN': '编衡-调整记录', 'en-US': 'BH-Adjustments' },
  parameters: { 'zh-CN': '编衡-参数调整', 'en-US': 'BH-Parameter changes' },
};

/** The contract's own names of the two, by which they are found. */
const CONTRACT_NAMES: Readonly<Record<'decisions' | 'parameters', Localized>> = {
  decisions: { 'zh-CN': '审核调整', 'en-US': 'Decisions' },
  parameters: { 'zh-CN': '测算参数', 'en-US': 'Parameters' },
};

/** Whether a sheet is one of these, in any language. */
export const isRecordSheet = (name: string): boolean =>
  LOCALES.some((locale) =>
    Object.values(RECORD_SHEETS).some((sheet) => sheet[locale] === name.trim()),
  );

/** Whether a sheet is an earlier result of ours that was kept as a dated copy. */
export const isKeptCopy = (name: string): boolean =>
  /^(?:编衡-|BH-).* \d{4}-\d{2}-\d{2}$/u.test(name.trim());

/**
 * The changes as input sheets: the command and the next session read them like the planner's own.
 *
 * A parameter row starts on the day of the planner's row, so that it takes its place.
 */
export function recordSheets(report: PlanReport, edits: Edits, locale: Locale): readonly Sheet[] {
  const decisions = Object.values(edits.decisions);
  const rows = edits.parameters.map((row) => startingWith(row, report));
  const bare: Baseline = {
    ...report.baseline,
    posts: {},
    leadership: {},
    enforcement: {},
    institutions: undefined,
    changes: undefined,
    realNames: undefined,
    bands: [],
    scenarios: [],
    decisions,
  };
  const sheets = contractSheets(bare, rows, locale);
  return (['decisions', 'parameters'] as const).flatMap((id) => {
    if ((id === 'decisions' ? decisions : rows).length === 0) return [];
    const sheet = sheets.find(({ name }) => name === CONTRACT_NAMES[id][locale]);
    return sheet ? [{ ...sheet, name: RECORD_SHEETS[id][locale], tab: 'record' as const }] : [];
  });
}

function startingWith(row: PolicyRow, { policy }: PlanReport): PolicyRow {
  const inForce = policy.inForce.find(({ id, key }) => id === row.parameter && key === row.key);
  return inForce?.source === 'builtIn' ? row : { ...row, from: row.from ?? inForce?.from };
}

const MARK = '编衡留痕';

const HEADING: Localized = {
  'zh-CN': '方案状态（由编衡读回，请勿改动）',
  'en-US': 'State of the plan (read back by Bianheng; please leave as it is)',
};

/**
 * The receipt sheet with the state of the plan below it, in plain rows that a person can read:
 * what the next session takes up is visible to everybody.
 */
export function withState(receipt: Sheet, edits: Edits, locale: Locale): Sheet {
  const line = (values: readonly string[]) =>
    values.map((value) => ({ value, style: 'text' as const }));
  const state = stateRows(edits).map((row) => line([MARK, ...row]));
  const title = [{ value: HEADING[locale], style: 'subtitle' as const }];
  return { ...receipt, rows: [...receipt.rows, [], title, ...state] };
}

/** One row for each thing that was changed; a row is a path and a value. */
const stateRows = (edits: Edits): readonly (readonly string[])[] =>
  Object.entries(edits)
    .filter(([name, value]) => value !== undefined && name !== 'recall')
    .flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.map((one) => [name, JSON.stringify(one)])
        : name === 'decisions'
          ? Object.values(value as object).map((one) => [name, JSON.stringify(one)])
          : [[name, JSON.stringify(value)]],
    );

/** What an earlier session left in the workbook; nothing where none did. */
export function stateIn(grids: readonly Grid[]): Partial<Edits> | undefined {
  const rows = grids
    .filter(({ sheet }) => isOwnSheet(sheet))
    .flatMap((grid) => grid.rows.filter((row) => row[0] === MARK));
  if (rows.length === 0) return undefined;
  const listed = (name: string): readonly unknown[] =>
    rows.filter((row) => row[1] === name).flatMap((row) => parsed(row[2]));
  const decisions = listed('decisions') as readonly Edits['decisions'][string][];
  return {
    asOf: listed('asOf')[0] as Edits['asOf'],
    planYear: listed('planYear')[0] as Edits['planYear'],
    status: listed('status')[0] as Edits['status'],
    approval: listed('approval')[0] as Edits['approval'],
    parameters: listed('parameters') as Edits['parameters'],
    headers: listed('headers') as Edits['headers'],
    decisions: Object.fromEntries(decisions.map((one) => [`${one.kind}/${one.township}`, one])),
  };
}

/** A cell that somebody spoiled says nothing; the rest still holds. */
function parsed(cell: CellValue | undefined): readonly unknown[] {
  if (typeof cell !== 'string') return [];
  try {
    return [JSON.parse(cell)];
  } catch {
    return [];
  }
}
