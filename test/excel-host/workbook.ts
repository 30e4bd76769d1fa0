import type { Area } from '../../engine/model/grid.ts';
import type { Json } from './protocol.ts';

/** What a cell shows; '' is an empty cell, an error is its text, such as '#N/A'. */
export type Scalar = string | number | boolean;

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Cell {
  value: Scalar;
  /** With its equals sign. */
  formula?: string;
  /** Set where text stands that looks like an error or a formula, so that it stays text. */
  isText?: true;
  link?: { readonly [name: string]: Json | undefined };
}

/** One property set on an area; later ones cover earlier ones. */
export interface FormatLayer {
  area: Area;
  readonly value: Json;
}

/** A bag of properties that Excel only keeps: charts' parts, rules, headers. */
export interface RecordState {
  readonly values: Record<string, Json>;
  readonly children: Record<string, RecordState>;
  readonly calls: { readonly name: string; readonly args: readonly Json[] }[];
}

export const newRecord = (values: Record<string, Json> = {}): RecordState => ({
  values,
  children: {},
  calls: [],
});

export interface TableState {
  readonly id: string;
  name: string;
  area: Area;
  hasTotals: boolean;
  readonly looks: Record<string, Json>;
}

export interface SeriesState {
  readonly record: RecordState;
  values: string;
  categories: string;
}

export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  source: string;
  seriesBy: string;
  position: { readonly start: string; readonly end: string } | null;
  readonly record: RecordState;
  series: SeriesState[];
}

export interface NameState {
  readonly name: string;
  readonly scope: 'Workbook' | 'Worksheet';
  readonly formula: string;
  comment: string;
  isVisible: boolean;
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly type: string;
  readonly area: Area;
  readonly record: RecordState;
}

export interface SheetState {
  id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  readonly view: { gridlines: boolean; headings: boolean; calculates: boolean };
  readonly cells: Map<number, Map<number, Cell>>;
  readonly formats: Map<string, FormatLayer[]>;
  merges: Area[];
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  tables: TableState[];
  charts: ChartState[];
  names: NameState[];
  conditionalFormats: ConditionalFormatState[];
  customProperties: { readonly key: string; value: string }[];
  breaks: { readonly horizontal: Area[]; readonly vertical: Area[] };
  frozen: Area | null;
  filter: { readonly area: Area; criteria: Json[] } | null;
  readonly print: {
    readonly layout: RecordState;
    area: string;
    titleRows: Area | null;
    titleColumns: Area | null;
  };
  readonly protection: { isOn: boolean; options: Json; password: string };
  isDeleted: boolean;
}

export interface WorkbookState {
  readonly name: string;
  sheets: SheetState[];
  active: SheetState;
  selection: { readonly sheet: SheetState; readonly areas: readonly Area[] };
  names: NameState[];
  settings: { readonly key: string; value: Json }[];
  readonly properties: RecordState;
  readonly application: { calculationMode: string };
  readonly protection: { isOn: boolean; password: string };
  areEventsOn: boolean;
  isDirty: boolean;
}

/** Identifiers as Excel gives them; they only have to differ. */
export function identifiers(): () => string {
  let last = 0;
  return () => `{${(++last).toString(16).padStart(8, '0')}-0000-0000-0000-000000000000}`;
}

export function newSheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    view: { gridlines: true, headings: true, calculates: true },
    cells: new Map(),
    formats: new Map(),
    merges: [],
    widths: new Map(),
    heights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    charts: [],
    names: [],
    conditionalFormats: [],
    customProperties: [],
    breaks: { horizontal: [], vertical: [] },
    frozen: null,
    filter: null,
    print: { layout: newRecord(), area: '', titleRows: null, titleColumns: null },
    protection: { isOn: false, options: null, password: '' },
    isDeleted: false,
  };
}
