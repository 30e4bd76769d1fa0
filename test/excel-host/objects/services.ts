import { plainOf } from '../arguments.ts';
import { unknownMember } from '../errors.ts';
import { defineKind, type HostObject } from '../hostObject.ts';
import type { World } from '../world.ts';

/** What add-ins ask of Office besides the workbook. */
export interface ServiceState {
  readonly world: World;
  readonly runtime: { state: string; startState: string };
  /** Takes the results of custom functions. */
  readonly deliver: (results: readonly unknown[]) => void;
  /** Calls of custom functions are taken from now on. */
  readonly openFunctions: () => void;
}

/** `Office.addin.showAsTaskpane()` and `hide()`. */
const runtimeKind = defineKind<ServiceState>({
  kind: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: ({ runtime }) => runtime.state,
    SetAppRuntimeState: ({ world, runtime }, [state]) => {
      runtime.state = String(state);
      world.log.push({ what: 'addin.setState', args: [runtime.state] });
      return undefined;
    },
  },
});

/** `Office.addin.setStartupBehavior()`. */
const persistenceKind = defineKind<ServiceState>({
  kind: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: ({ runtime }) => runtime.startState,
    SetAppRuntimeStartState: ({ runtime }, [state]) => {
      runtime.startState = String(state);
      return undefined;
    },
  },
});

/** `Office.ribbon.requestUpdate()`: written down, nothing is drawn. */
const ribbonKind = defineKind<ServiceState>({
  kind: 'DynamicRibbon',
  methods: {
    ExecuteRequestUpdate: ({ world }, args) => {
      world.log.push({ what: 'ribbon.requestUpdate', args: args.map(plainOf) });
      return undefined;
    },
    ExecuteRequestCreate: ({ world }, args) => {
      world.log.push({ what: 'ribbon.requestCreate', args: args.map(plainOf) });
      return undefined;
    },
  },
});

/** Where the library brings the results of custom functions. */
const customFunctionsKind = defineKind<ServiceState>({
  kind: 'CustomFunctions',
  methods: {
    SetInvocationArrayResults: ({ deliver }, [results]) => {
      deliver(results as readonly unknown[]);
      return undefined;
    },
    SetInvocationResults: ({ deliver }, [results]) => {
      deliver(results as readonly unknown[]);
      return undefined;
    },
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: ({ openFunctions }) => {
      openFunctions();
      return undefined;
    },
  },
});

/** Where the library says that commands have found their functions. */
const internalKind = defineKind<ServiceState>({
  kind: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
});

const SERVICES: Readonly<Record<string, (state: ServiceState) => HostObject>> = {
  'Microsoft.AppRuntime.AppRuntimeService': runtimeKind,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': persistenceKind,
  'Microsoft.DynamicRibbon.DynamicRibbon': ribbonKind,
  'Microsoft.ExcelServices.CustomFunctions': customFunctionsKind,
  'Microsoft.InternalService.AddinInternalService': internalKind,
};

/** A service by the name that the library gives it. */
export const serviceNamed = (name: string, state: ServiceState): HostObject =>
  (SERVICES[name] ?? unknownMember(name))(state);
