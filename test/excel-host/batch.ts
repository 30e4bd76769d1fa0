import { accessDenied, ExcelError, unknownMember } from './errors.ts';
import { isHostObject, type Answer, type HostObject } from './hostObject.ts';
import { isChange } from './modes.ts';
import {
  ACTION,
  PATH,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type BatchError,
  type Json,
  type ReferencedIds,
} from './protocol.ts';
import { query, withCamelNames, type Gate } from './query.ts';

/** What a batch runs against. */
export interface Desk {
  readonly root: HostObject;
  readonly service: (name: string) => HostObject;
  readonly references: Map<string, HostObject>;
  readonly newId: () => string;
  readonly gate: Gate;
  readonly isReadOnly: () => boolean;
}

/** A batch being worked on: what its paths have led to so far. */
interface Work {
  readonly desk: Desk;
  readonly batch: Batch;
  readonly objects: Map<number, HostObject | null>;
  readonly kept: Map<HostObject, string>;
}

/** Kinds that are not part of the workbook's contents; read-only does not touch them. */
const APART = new Set(['Application', 'Runtime', 'AppRuntimeService', 'DynamicRibbon']);

/**
 * Does what a batch asks, action by action.
 *
 * The first error ends it; what was done before stays done, as in Excel.
 */
export function runBatch(desk: Desk, batch: Batch): BatchAnswer {
  const work: Work = { desk, batch, objects: new Map(), kept: new Map() };
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: perform(work, action) });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: errorOf(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function perform(work: Work, action: Action): Json {
  if (action.ActionType === ACTION.trace) return null;
  const object = objectAt(work, action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object === null ? null : identityOf(work, object);
    case ACTION.query:
      return object === null ? null : query(object, action.QueryInfo, work.desk.gate);
    case ACTION.queryAsJson:
      return object === null
        ? null
        : withCamelNames(query(object, action.QueryInfo, work.desk.gate));
    case ACTION.ensureUnchanged:
      return null;
    case ACTION.method: {
      // The library keeps a reference before it knows that the object is a null object.
      if (object === null && action.Name === '_KeepReference') return null;
      const answer = callMethod(work, present(object), action);
      return isHostObject(answer) ? {} : (answer ?? null);
    }
    case ACTION.setProperty: {
      const [value] = argumentsOf(work, action.ArgumentInfo);
      setProperty(work, present(object), [action.Name, value]);
      return null;
    }
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        setProperty(work, present(object), [capitalized(name), value]);
      }
      return null;
    default:
      throw new ExcelError('NotImplemented', `action type ${action.ActionType}`, 501);
  }
}

/** By what the library finds the object again in later batches. */
function identityOf({ desk, batch, kept }: Work, object: HostObject): Json {
  const identity: Record<string, Json> = {};
  if (object.id !== undefined) Object.assign(identity, { Id: object.id, _Id: object.id });
  if (batch.AutoKeepReference === true && object.keepsReference) {
    const reference = kept.get(object) ?? desk.newId();
    kept.set(object, reference);
    desk.references.set(reference, object);
    identity['_ReferenceId'] = reference;
  }
  return identity;
}

function objectAt(work: Work, id: number): HostObject | null {
  const known = work.objects.get(id);
  if (known !== undefined) return known;
  const object = followPath(work, id);
  work.objects.set(id, object);
  return object;
}

function followPath(work: Work, id: number): HostObject | null {
  const { desk, batch } = work;
  const path = batch.ObjectPaths?.[id];
  if (path === undefined) throw new ExcelError('InvalidObjectPath', `path ${id} is unknown`);
  switch (path.ObjectPathType) {
    case PATH.root:
      return desk.root;
    case PATH.newObject:
      return desk.service(path.Name);
    case PATH.reference:
      return desk.references.get(path.Name) ?? goneReference(path.Name);
    case PATH.nullObject:
      return null;
    default:
  }
  const parent = objectAt(work, path.ParentObjectPathId ?? 0);
  // Whatever hangs on a null object is a null object.
  if (parent === null) return null;
  if (path.ObjectPathType === PATH.property) {
    desk.gate(parent.kind, path.Name);
    return parent.child(path.Name);
  }
  const isIndexer = path.ObjectPathType === PATH.indexer;
  const call = isIndexer ? { ...path, Name: 'GetItem' } : path;
  const answer = callMethod(work, parent, call);
  if (answer === null || answer === undefined) return null;
  return isHostObject(answer) ? answer : unknownMember(`${parent.kind}.${call.Name}`);
}

function callMethod(
  work: Work,
  object: HostObject,
  call: { readonly Name: string; readonly ArgumentInfo?: ArgumentInfo },
): Answer {
  work.desk.gate(object.kind, call.Name);
  if (isChange(call.Name)) refuseReadOnly(work, object);
  return object.call(call.Name, argumentsOf(work, call.ArgumentInfo));
}

function setProperty(
  work: Work,
  object: HostObject,
  [name, value]: readonly [string, unknown],
): void {
  work.desk.gate(object.kind, name);
  refuseReadOnly(work, object);
  object.write(name, value);
}

function refuseReadOnly({ desk }: Work, object: HostObject): void {
  if (!desk.isReadOnly() || APART.has(object.kind) || object.kind === 'CustomFunctions') return;
  accessDenied('the workbook is open for reading only');
}

/** The arguments, with objects in the places that the message names. */
function argumentsOf(work: Work, info: ArgumentInfo | undefined): readonly unknown[] {
  const ids = info?.ReferencedObjectPathIds;
  const resolve = (value: Json, id: number | null | ReferencedIds | undefined): unknown => {
    if (Array.isArray(id) && Array.isArray(value)) {
      return (value as readonly Json[]).map((each, index) =>
        resolve(each, (id as ReferencedIds)[index]),
      );
    }
    if (typeof id === 'number' && id > 0) return objectAt(work, id);
    return isBag(value) ? resolveBag(value) : value;
  };
  /** Inside of bags an object stands as `{ _ObjectPathId: 7 }`. */
  const resolveBag = (bag: Bag): unknown => {
    const { _ObjectPathId: id } = bag;
    if (typeof id === 'number') return objectAt(work, id);
    return Object.fromEntries(
      Object.entries(bag).map(([name, value]) => [name, resolve(value ?? null, null)]),
    );
  };
  return (info?.Arguments ?? []).map((value, index) => resolve(value, ids?.[index]));
}

type Bag = Readonly<Record<string, Json | undefined>>;

const isBag = (value: Json): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const present = (object: HostObject | null): HostObject =>
  object ??
  (() => {
    throw new ExcelError('InvalidObjectPath', 'The object is a null object.');
  })();

function goneReference(id: string): never {
  throw new ExcelError(
    'InvalidReference',
    `This reference is not valid for the current operation. (${id})`,
  );
}

/** A mistake of the in-memory Excel itself is named as one, with its stack. */
function errorOf(error: unknown, index: number): BatchError {
  const isExcels = error instanceof ExcelError;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    Code: isExcels ? error.code : 'GeneralException',
    Message: isExcels ? error.message : `the in-memory Excel failed: ${text}`,
    Location: null,
    ActionIndex: index,
    HttpStatusCode: isExcels ? error.status : 500,
  };
}

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
