import type { HostMessage, Json } from './protocol.ts';

/** One result of a custom function, as it reaches the cell. */
export interface FunctionResult {
  readonly isOk: boolean;
  /** The value, or the text that a failed call brings to the cell. */
  readonly value: Json;
  /** 1 is #N/A, 2 and 7 #VALUE!, 5 #DIV/0!, 6 #NUM!, 8 #NULL!; absent when all went well. */
  readonly errorCode?: number;
}

/** A call that was made. */
export interface FunctionCall {
  /** The first result. */
  readonly first: Promise<FunctionResult>;
  /** All results so far; a streaming function sends more than one. */
  readonly results: () => readonly FunctionResult[];
  /** The cell was deleted or its arguments changed. */
  readonly cancel: () => void;
}

/** How a call is made. */
export interface CallOptions {
  /** The calling cell, for functions that ask for it: `人员!B2`. */
  readonly address?: string;
  readonly isStreaming?: boolean;
  readonly isCancelable?: boolean;
}

/** Excel's side of custom functions. */
export interface FunctionCaller {
  readonly call: (id: string, parameters: readonly Json[], options?: CallOptions) => FunctionCall;
  readonly deliver: (results: readonly unknown[]) => void;
  /** The add-in has said that it takes calls; a cell calculated before waits as #BUSY! for it. */
  readonly open: () => void;
}

const CALLS = 1;
const INVOKE = 1000;
const CANCEL = 1001;

interface Pending {
  readonly results: FunctionResult[];
  readonly settle: (result: FunctionResult) => void;
}

/**
 * Calls functions by messages and takes their results from batches.
 *
 * @param isOpen whether calls are taken before the add-in has said so
 */
export function functionCaller(
  send: (message: HostMessage) => void,
  isOpen: boolean,
): FunctionCaller {
  const pending = new Map<number, Pending>();
  const early: HostMessage[] = [];
  const state = { isOpen };
  let last = 0;
  const post = (messageType: number, body: Json): void => {
    const entry = { messageCategory: CALLS, messageType, targetId: '', id: 0, message: body };
    const message = { entries: [entry] };
    if (state.isOpen) send(message);
    else early.push(message);
  };
  return {
    call: (id, parameters, options = {}) => {
      const call = ++last;
      const results: FunctionResult[] = [];
      const first = new Promise<FunctionResult>((settle) => {
        pending.set(call, { results, settle });
      });
      const flags =
        (options.isCancelable === true ? 1 : 0) | (options.isStreaming === true ? 2 : 0);
      post(INVOKE, [call, id, parameters, options.address ?? null, flags, null]);
      return {
        first,
        results: () => results,
        cancel: () => {
          post(CANCEL, { invocationId: call });
        },
      };
    },
    deliver: (entries) => {
      for (const entry of entries) {
        const { call, result } = resultOf(entry);
        const waiting = pending.get(call);
        waiting?.results.push(result);
        waiting?.settle(result);
      }
    },
    open: () => {
      state.isOpen = true;
      early.splice(0).forEach(send);
    },
  };
}

/** Results come as arrays, or as objects from older libraries. */
function resultOf(entry: unknown): { readonly call: number; readonly result: FunctionResult } {
  if (Array.isArray(entry)) {
    const [call, isOk, value, code] = entry as [number, boolean, Json, number | undefined];
    return { call, result: isOk ? { isOk, value } : { isOk, value, errorCode: code ?? 0 } };
  }
  const { id, failed, value, errorCode } = entry as {
    id: number;
    failed?: boolean;
    value: Json;
    errorCode?: number;
  };
  const isOk = failed !== true;
  return { call: id, result: isOk ? { isOk, value } : { isOk, value, errorCode: errorCode ?? 0 } };
}
