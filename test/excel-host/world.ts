import type { Area } from '../../engine/model/grid.ts';
import type { HostObject } from './hostObject.ts';
import type { Json } from './protocol.ts';
import type {
  ChartState,
  NameState,
  Scalar,
  SheetState,
  TableState,
  WorkbookState,
} from './workbook.ts';

/** Cells of one sheet, as one range or several. */
export interface CellsState {
  readonly world: World;
  readonly sheet: SheetState;
  readonly areas: readonly Area[];
}

export interface RangeState {
  readonly world: World;
  readonly sheet: SheetState;
  readonly area: Area;
}

/** A sheet, or something on it that is reached through it. */
export interface SheetPart {
  readonly world: World;
  readonly sheet: SheetState;
}

export interface TablePart extends SheetPart {
  readonly table: TableState;
}

export interface ChartPart extends SheetPart {
  readonly chart: ChartState;
}

export interface NamePart {
  readonly world: World;
  readonly name: NameState;
  /** The sheet that the name belongs to; absent for a name of the workbook. */
  readonly sheet?: SheetState;
}

/** Makes the objects of the workbook; here so that the kinds need not import each other. */
export interface Objects {
  readonly range: (state: RangeState) => HostObject;
  readonly rangeAreas: (state: CellsState) => HostObject;
  readonly rangeFormat: (state: CellsState) => HostObject;
  readonly dataValidation: (state: CellsState) => HostObject;
  readonly conditionalFormats: (state: CellsState) => HostObject;
  readonly worksheet: (part: SheetPart) => HostObject;
  readonly worksheets: (world: World) => HostObject;
  readonly application: (world: World) => HostObject;
  readonly runtime: (world: World) => HostObject;
  readonly settings: (world: World) => HostObject;
  readonly workbookProtection: (world: World) => HostObject;
  readonly documentProperties: (world: World) => HostObject;
  readonly names: (part: { world: World; sheet?: SheetState }) => HostObject;
  readonly tables: (part: { world: World; sheet?: SheetState }) => HostObject;
  readonly charts: (part: SheetPart) => HostObject;
  readonly protection: (part: SheetPart) => HostObject;
  readonly freezePanes: (part: SheetPart) => HostObject;
  readonly autoFilter: (part: SheetPart) => HostObject;
  readonly pageLayout: (part: SheetPart) => HostObject;
  readonly pageBreaks: (part: SheetPart & { axis: 'horizontal' | 'vertical' }) => HostObject;
  readonly customProperties: (part: SheetPart) => HostObject;
}

/** Something that happened and leaves no trace in the workbook. */
export interface LogEntry {
  readonly what: string;
  readonly args: readonly Json[];
}

/** One running Excel, as its objects see it. */
export interface World {
  readonly book: WorkbookState;
  readonly objects: Objects;
  /** The result of a formula. */
  readonly calculate: (
    formula: string,
    at: { sheet: string; row: number; column: number },
  ) => Scalar;
  /** The sheets of a workbook file, for `insertWorksheetsFromBase64`. */
  readonly openFile: (base64: string) => readonly SheetState[];
  readonly log: LogEntry[];
  readonly newId: () => string;
  readonly hasPrinter: () => boolean;
  readonly emit: Emit;
  /** Remembers an object for a later batch, such as the range of an event. */
  readonly keep: (object: HostObject) => string;
}

/** The things that Excel tells handlers about. */
export interface Emit {
  readonly changed: (
    range: RangeState,
    change: {
      readonly type: string;
      readonly before?: Scalar | undefined;
      readonly after?: Scalar | undefined;
    },
  ) => void;
  readonly selected: (sheet: SheetState, address: string) => void;
  readonly activated: (sheet: SheetState, former: SheetState) => void;
  readonly sheetAdded: (sheet: SheetState) => void;
  readonly sheetRenamed: (sheet: SheetState, nameBefore: string) => void;
  readonly sheetDeleted: (sheet: SheetState) => void;
}
