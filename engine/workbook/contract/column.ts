import type { Localized } from '../../model/locale.ts';

/**
 * What a column holds, which decides how its cells are read and which units it knows.
 *
 * `population` is people who live somewhere (人, 万人); `person` is people at work, always counted
 * one by one; `point` is a score; `figure` takes its unit from the row.
 */
export type Quantity =
  | 'population'
  | 'person'
  | 'post'
  | 'institution'
  | 'area'
  | 'money'
  | 'ratio'
  | 'hours'
  | 'point'
  | 'figure'
  | 'year'
  | 'text'
  | 'code'
  | 'date'
  | 'choice'
  | 'flag';

/** One word that a cell may hold, and what it stands for. */
export interface Choice {
  readonly value: string;
  readonly label: Localized;
  /** Other words for it, in any language. */
  readonly alsoCalled?: readonly string[] | undefined;
}

/** The upper header of several columns, such as 行政编制. */
export interface Group {
  readonly label: Localized;
  readonly alsoCalled: readonly string[];
}

/** One column of the contract: the source of reader, template, guide and writer. */
export interface Column {
  /** Field id, the same in findings, origins and the mapping sheet. */
  readonly id: string;
  readonly header: Localized;
  readonly quantity: Quantity;
  /** How to fill it, for the guide. */
  readonly note: Localized;
  /** Upper header; its words join those of the column. */
  readonly group?: Group | undefined;
  /** Other headers, complete in themselves. */
  readonly alsoCalled?: readonly string[] | undefined;
  /** Headers that only mean this column below its group, or on a sheet named after it. */
  readonly inGroup?: readonly string[] | undefined;
  /** Whether a row without it says nothing. */
  readonly required?: boolean | undefined;
  /** Allowed range, both ends included, in the base unit. Numbers start at 0 unless it says so. */
  readonly range?: readonly [number, number] | undefined;
  readonly choices?: readonly Choice[] | undefined;
  /** Width in the template, in characters. */
  readonly width?: number | undefined;
  /** Understood in a planner's own sheet, but kept elsewhere in the template. */
  readonly outsideTemplate?: boolean | undefined;
}

/** The sheets of the contract. */
export type ContractId =
  | 'county'
  | 'townships'
  | 'population'
  | 'area'
  | 'economy'
  | 'factors'
  | 'posts'
  | 'leadership'
  | 'enforcement'
  | 'institutions'
  | 'powers'
  | 'handovers'
  | 'letters'
  | 'territorialDuties'
  | 'dutyEntries'
  | 'departmentTasks'
  | 'institutionChanges'
  | 'stations'
  | 'stationMoves'
  | 'stationStaff'
  | 'liaison'
  | 'whistles'
  | 'teams'
  | 'beforeReform'
  | 'decisions'
  | 'loans'
  | 'lineage'
  | 'changes'
  | 'history'
  | 'moves'
  | 'useRequests'
  | 'approvals'
  | 'realNames'
  | 'parameters'
  | 'bands'
  | 'scenarios'
  | 'mapping';

/** One sheet of the contract. */
export interface SheetContract {
  readonly id: ContractId;
  readonly name: Localized;
  readonly alsoCalled: readonly string[];
  /** `township`: one row each, joined by township. `list`: any rows. `record`: name and value. */
  readonly shape: 'township' | 'list' | 'record';
  /** What the sheet is for and what a blank means, for the guide. */
  readonly purpose: Localized;
  readonly columns: readonly Column[];
  /** Sets of fields, any of which tells this list from others, whatever the sheet is called. */
  readonly toldBy?: readonly (readonly string[])[] | undefined;
  /** Numbers that cannot be computed without it. */
  readonly whenMissing?:
    { readonly severity: 'warning' | 'info'; readonly consequence: Localized } | undefined;
}

/** One text in both languages. */
export const both = (chinese: string, english: string): Localized => ({
  'zh-CN': chinese,
  'en-US': english,
});

/** Words separated by `|`: the readable way to write a long list of headers. */
export const words = (list: string): readonly string[] => list.split('|');

/** A column's whole name, with its group: 行政编制│核定编制数. */
export const columnLabel = ({ group, header }: Pick<Column, 'group' | 'header'>): Localized =>
  group === undefined
    ? header
    : {
        'zh-CN': `${group.label['zh-CN']}│${header['zh-CN']}`,
        'en-US': `${group.label['en-US']} │ ${header['en-US']}`,
      };

/** Puts a column together: its field, what it holds, and the rest. */
export const column = (
  id: string,
  quantity: Column['quantity'],
  rest: Omit<Column, 'id' | 'quantity'>,
): Column => ({ ...rest, id, quantity });
