/// <reference lib="dom" />
import { createExcel, type Excel } from '../host.ts';
import { utf8Length } from '../limits.ts';
import type { Batch, HostMessage, Json } from '../protocol.ts';
import { ADDIN_ORIGIN, EXCEL_ORIGIN, type PageConfig } from './config.ts';

/** What tests reach in the page: the Excel, its ribbon, and what came over the wire. */
export interface ExcelPage {
  readonly excel: Excel;
  /** Presses a ribbon button with an ExecuteFunction action; false while nobody listens. */
  readonly invokeRibbon: (action: string, controlId: string) => boolean;
  /** How many commands have said that they are done. */
  readonly completedCommands: () => number;
}

/** A message of office.js in a frame, and of Excel around it. */
interface FrameMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly Json[];
  };
}

const REGISTER = 1;
const UNREGISTER = 2;
const BATCH = 93;
const COMMAND_COMPLETED = 94;
const PAYLOAD_TOO_LARGE = 5_103;
const ADDIN_ID = 'addin-1';
const OK = { Version: 1, Error: 0 };

/** Plays Excel on the web around the task pane. */
export function start(config: PageConfig): ExcelPage {
  const excel = createExcel({
    grids: config.grids,
    ...(config.sheets.length > 0 ? { sheets: config.sheets } : {}),
    requirements: config.requirements,
    isReadOnly: config.isReadOnly,
    startsRuntime: true,
    ...(config.file === null ? {} : { openFile: () => config.file ?? [] }),
  });
  excel.gateMembers(new Map(config.members));
  const frame = document.createElement('iframe');
  const registered = new Map<string, FrameMessage>();
  const state = { completed: 0 };
  addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    if (origin !== ADDIN_ORIGIN || typeof data !== 'string') return;
    const message = readMessage(data);
    if (message?._messageType !== 0) return;
    if (message._actionType === REGISTER) registered.set(message._actionName, message);
    if (message._actionType === UNREGISTER) registered.delete(message._actionName);
    if (message._data?.DdaMethod?.DispatchId === COMMAND_COMPLETED) state.completed += 1;
    post(frame, message, { data: answerTo(message, excel, config) });
  });
  const notify = (event: string, data: Json): boolean => {
    const listener = registered.get(event);
    if (listener !== undefined) post(frame, listener, { data, isEvent: true });
    return listener !== undefined;
  };
  excel.connect((message) => notify('richApiMessage', { ArrayData: rowsOf(message) }));
  frame.name = JSON.stringify({ hostInfo: hostInfo(config) });
  frame.src = paneAddress(config);
  document.body.append(frame);
  return {
    excel,
    invokeRibbon: (action, controlId) =>
      notify('appCommandInvoked', [
        controlId,
        action,
        JSON.stringify({ source: { id: controlId } }),
      ]),
    completedCommands: () => state.completed,
  };
}

function readMessage(text: string): FrameMessage | undefined {
  try {
    return JSON.parse(text) as FrameMessage;
  } catch {
    // Not of office.js: the add-in may post messages of its own.
    return undefined;
  }
}

function post(
  frame: HTMLIFrameElement,
  to: FrameMessage,
  answer: { readonly data: Json; readonly isEvent?: boolean },
): void {
  const message = {
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: EXCEL_ORIGIN,
    _data: answer.data,
    _errorCode: 0,
    _responseType: answer.isEvent === true ? 1 : 0,
    _serializerVersion: 1,
  };
  frame.contentWindow?.postMessage(JSON.stringify(message), ADDIN_ORIGIN);
}

function answerTo(message: FrameMessage, excel: Excel, config: PageConfig): Json {
  if (message._actionType === REGISTER || message._actionType === UNREGISTER) return OK;
  switch (message._actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext(excel, config);
    case 'executeMethod':
      return message._data?.DdaMethod?.DispatchId === BATCH ? batchAnswer(message, excel) : OK;
    default:
      return null;
  }
}

/** The fifth place of the message holds the batch as text. */
function batchAnswer({ _data: data }: FrameMessage, excel: Excel): Json {
  const body = data?.ArrayData?.[4];
  if (typeof body !== 'string') return { Version: 1, Error: 5_001 };
  const answer = excel.answer(JSON.parse(body) as Batch, utf8Length(body));
  if (answer.Error?.Code === 'RequestPayloadSizeLimitExceeded') {
    return { Version: 1, Error: PAYLOAD_TOO_LARGE };
  }
  return { ...OK, Data: [200, [], JSON.stringify(answer)] };
}

const rowsOf = ({ entries }: HostMessage): Json =>
  entries.map(({ messageCategory, messageType, targetId, message, id }) => [
    messageCategory,
    messageType,
    targetId,
    typeof message === 'string' ? message : JSON.stringify(message),
    id,
    false,
  ]);

const hostInfo = ({ locale, flags }: PageConfig): string =>
  `Excel$Web$16.00$${locale}$session-1$$$${flags}`;

/** Excel's own part of the pane's address; the order of the parameters counts. */
function paneAddress(config: PageConfig): string {
  const host = encodeURIComponent(hostInfo(config));
  const channel = ['conversation-1', ADDIN_ID, encodeURIComponent(EXCEL_ORIGIN)].join('|');
  return `${config.pane}?_host_Info=${host}#&_serializer_version=1&_xdm_Info=${channel}`;
}

function appContext({ book, requirements }: Excel, { locale }: PageConfig): Json {
  return {
    _id: ADDIN_ID,
    _appInstanceId: ADDIN_ID,
    _appName: 16,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _hostFullVersion: '16.0.17000.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://contoso.sharepoint.com/${encodeURIComponent(book.name)}`,
    _clientMode: 0,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 0,
    _eToken: '',
    _correlationId: 'session-1',
    _requirementMatrix: JSON.stringify(
      Object.fromEntries(
        Object.entries(requirements).map(([set, version]) => [set, Number(version)]),
      ),
    ),
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: '编衡',
    _appDomains: [],
    _initialDisplayMode: 0,
  };
}
