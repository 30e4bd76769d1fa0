import type { Grid } from '../../engine/model/grid.ts';
import { addressIn, areaAt } from './address.ts';
import { rangeOf, sheetOf } from './arguments.ts';
import { runBatch, type Desk } from './batch.ts';
import {
  functionCaller,
  type CallOptions,
  type FunctionCall,
  type FunctionCaller,
} from './customFunctions.ts';
import { ExcelError, invalidArgument } from './errors.ts';
import { emitterFor, type Source } from './events.ts';
import { fromGrids, toGrids } from './grids.ts';
import type { HostObject } from './hostObject.ts';
import {
  IN_CELL_EDIT_MODE,
  PAYLOAD_LIMIT,
  REQUEST_TOO_LARGE,
  RESPONSE_TOO_LARGE,
  utf8Length,
} from './limits.ts';
import { objects } from './objects/index.ts';
import { serviceNamed, type ServiceState } from './objects/services.ts';
import { workbookKind } from './objects/workbookRoot.ts';
import { PATH, type Batch, type BatchAnswer, type HostMessage, type Json } from './protocol.ts';
import { FLOOR, isSupported, type MemberRequirements, type Requirements } from './requirements.ts';
import {
  identifiers,
  newRecord,
  newSheet,
  type Scalar,
  type SheetState,
  type WorkbookState,
} from './workbook.ts';
import type { LogEntry, World } from './world.ts';

/** What a workbook and its Excel are like at the start. */
export interface ExcelOptions {
  /** Names of empty sheets; not together with `grids`. */
  readonly sheets?: readonly string[];
  /** The contents of the workbook. */
  readonly grids?: readonly Grid[];
  readonly name?: string;
  readonly requirements?: Requirements;
  /** The language of Excel's own words, which Office passes on. */
  readonly locale?: string;
  readonly isReadOnly?: boolean;
  /** The add-in's runtime is still to start: calls of its functions wait until it says it is ready. */
  readonly startsRuntime?: boolean;
  /** Results of formulas; without it every formula is 0. */
  readonly calculate?: World['calculate'];
  /** The sheets of a file, for `insertWorksheetsFromBase64`. */
  readonly openFile?: (base64: string) => readonly Grid[];
}

/** What may change while Excel runs. */
export interface Modes {
  isReadOnly: boolean;
  isInCellEditMode: boolean;
  /** Without one Excel tells of no page layout and takes none. */
  hasPrinter: boolean;
  requestLimit: number;
  responseLimit: number;
}

/** Somebody at the keyboard. */
export interface User {
  readonly edit: (sheet: string, address: string, values: readonly (readonly Scalar[])[]) => void;
  readonly select: (sheet: string, address: string) => void;
  readonly activate: (sheet: string) => void;
  readonly renameSheet: (sheet: string, name: string) => void;
  readonly deleteSheet: (sheet: string) => void;
  readonly protect: (sheet: string, options?: Readonly<Record<string, boolean>>) => void;
}

/** An Excel in memory. */
export interface Excel {
  readonly book: WorkbookState;
  readonly modes: Modes;
  readonly requirements: Requirements;
  readonly locale: string;
  readonly user: User;
  /** What the add-in did that leaves no trace in the workbook, in order. */
  readonly log: readonly LogEntry[];
  /** All batches so far: one for each `context.sync()` with something to do. */
  readonly batches: readonly Batch[];
  readonly sheet: (name: string) => SheetState;
  /** The values of all sheets. */
  readonly grids: () => Grid[];
  /** The selected cells with their sheet: `人员!B2`. */
  readonly selection: () => string;
  /** Answers a batch that was so many bytes long. */
  readonly answer: (batch: Batch, bytes: number) => BatchAnswer;
  /** Takes the messages that Excel sends unasked. */
  readonly connect: (listener: (message: HostMessage) => void) => void;
  /** Makes members above the requirement sets unknown, as an older Excel does. */
  readonly gateMembers: (members: MemberRequirements) => void;
  readonly callCustomFunction: (
    id: string,
    parameters: readonly Json[],
    options?: CallOptions,
  ) => FunctionCall;
}

/** Starts an Excel with one workbook. */
export function createExcel(options: ExcelOptions = {}): Excel {
  const listeners: ((message: HostMessage) => void)[] = [];
  const send = (message: HostMessage): void => {
    for (const listener of listeners) listener(message);
  };
  const newId = identifiers();
  const book = newBook(options, newId);
  const references = new Map<string, HostObject>();
  const state = { source: 'addin' as Source };
  const log: LogEntry[] = [];
  const keep = (object: HostObject): string => {
    const id = newId();
    references.set(id, object);
    return id;
  };
  const modes: Modes = {
    isReadOnly: options.isReadOnly ?? false,
    isInCellEditMode: false,
    hasPrinter: true,
    requestLimit: PAYLOAD_LIMIT,
    responseLimit: PAYLOAD_LIMIT,
  };
  const world: World = {
    book,
    objects,
    calculate: options.calculate ?? (() => 0),
    openFile: (base64) => {
      if (options.openFile === undefined) return invalidArgument('no file can be opened here');
      return fromGrids(options.openFile(base64), newId);
    },
    log,
    newId,
    hasPrinter: () => modes.hasPrinter,
    keep,
    emit: emitterFor({
      book: () => book,
      source: () => state.source,
      send,
      keepRange: (range) => keep(objects.range(range)),
    }),
  };
  const functions = functionCaller(send, options.startsRuntime !== true);
  const requirements = options.requirements ?? FLOOR;
  const gate = memberGate(requirements);
  const desk = deskFor({ world, modes, references, functions, gate: gate.check });
  const batches: Batch[] = [];
  return {
    book,
    modes,
    requirements,
    locale: options.locale ?? 'zh-CN',
    log,
    batches,
    user: userOf(world, (act) => {
      state.source = 'user';
      act();
      state.source = 'addin';
    }),
    sheet: (name) => sheetOf(world, name),
    grids: () => toGrids(book.sheets),
    selection: () =>
      book.selection.areas.map((area) => addressIn(book.selection.sheet.name, area)).join(','),
    answer: (batch, bytes) => {
      batches.push(batch);
      return answerWithin(modes, desk, { batch, bytes });
    },
    connect: (listener) => listeners.push(listener),
    gateMembers: gate.set,
    callCustomFunction: functions.call,
  };
}

function newBook(options: ExcelOptions, newId: () => string): WorkbookState {
  const { grids = [], sheets: names = grids.length === 0 ? ['Sheet1'] : [] } = options;
  const sheets = [...fromGrids(grids, newId), ...names.map((name) => newSheet(newId(), name))];
  const active = sheets.find(({ visibility }) => visibility === 'Visible');
  if (active === undefined) throw new RangeError('a workbook needs a visible sheet');
  return {
    name: options.name ?? '工作簿1.xlsx',
    sheets,
    active,
    selection: { sheet: active, areas: [areaAt(0, 0, [1, 1])] },
    names: [],
    settings: [],
    properties: newRecord(),
    application: { calculationMode: 'Automatic' },
    protection: { isOn: false, password: '' },
    areEventsOn: true,
    isDirty: false,
  };
}

/** Refuses members that came in a later requirement set than this Excel has. */
function memberGate(requirements: Requirements) {
  let members: MemberRequirements = new Map();
  return {
    set: (read: MemberRequirements): void => {
      members = read;
    },
    check: (kind: string, member: string): void => {
      const name = `${kind}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
      const needed = members.get(name);
      if (needed === undefined || isSupported(requirements, needed.set, needed.version)) return;
      throw new ExcelError(
        'ApiNotFound',
        `${name} is part of ${needed.set} ${needed.version}, which this Excel does not have.`,
        404,
      );
    },
  };
}

function deskFor(parts: {
  readonly world: World;
  readonly modes: Modes;
  readonly references: Map<string, HostObject>;
  readonly functions: FunctionCaller;
  readonly gate: Desk['gate'];
}): Desk {
  const { world, modes, references, functions, gate } = parts;
  const services: ServiceState = {
    world,
    runtime: { state: 'Visible', startState: 'Inactive' },
    deliver: functions.deliver,
    openFunctions: functions.open,
  };
  const rootState = {
    world,
    references,
    get isReadOnly() {
      return modes.isReadOnly;
    },
  };
  return {
    root: workbookKind(rootState),
    service: (name) => serviceNamed(name, services),
    references,
    newId: world.newId,
    gate,
    isReadOnly: () => modes.isReadOnly,
  };
}

/** The limits and modes that concern a batch as a whole. */
function answerWithin(
  modes: Modes,
  desk: Desk,
  { batch, bytes }: { readonly batch: Batch; readonly bytes: number },
): BatchAnswer {
  const nothing = { Results: [], TraceIds: [] };
  if (bytes > modes.requestLimit) return { ...nothing, Error: REQUEST_TOO_LARGE };
  const isAboutBook = Object.values(batch.ObjectPaths ?? {}).some(
    ({ ObjectPathType }) => ObjectPathType === PATH.root || ObjectPathType === PATH.reference,
  );
  if (modes.isInCellEditMode && isAboutBook) return { ...nothing, Error: IN_CELL_EDIT_MODE };
  const answer = runBatch(desk, batch);
  const isTooLong = utf8Length(JSON.stringify(answer)) > modes.responseLimit;
  return isTooLong ? { ...nothing, Error: RESPONSE_TOO_LARGE } : answer;
}

function userOf(world: World, asUser: (act: () => void) => void): User {
  const rangeAt = (sheet: string, address: string) =>
    rangeOf(world, address, sheetOf(world, sheet));
  return {
    edit: (sheet, address, values) => {
      asUser(() => {
        objects.range(rangeAt(sheet, address)).write('Values', values);
      });
    },
    select: (sheet, address) => {
      asUser(() => {
        objects.range(rangeAt(sheet, address)).call('Select', []);
      });
    },
    activate: (sheet) => {
      asUser(() => {
        objects.worksheet({ world, sheet: sheetOf(world, sheet) }).call('Activate', []);
      });
    },
    renameSheet: (sheet, name) => {
      asUser(() => {
        objects.worksheet({ world, sheet: sheetOf(world, sheet) }).write('Name', name);
      });
    },
    deleteSheet: (sheet) => {
      asUser(() => {
        objects.worksheet({ world, sheet: sheetOf(world, sheet) }).call('Delete', []);
      });
    },
    protect: (sheet, options = {}) => {
      objects.protection({ world, sheet: sheetOf(world, sheet) }).call('Protect', [options]);
    },
  };
}
