/** The requirement sets that an Excel has, each with its newest version. */
export type Requirements = Readonly<Record<string, string>>;

/** What the add-in may take for granted: Excel 2021. */
export const FLOOR: Requirements = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  RibbonApi: '1.1',
  DialogApi: '1.1',
  AddinCommands: '1.1',
  // How library and Excel talk; no add-in asks for these.
  CustomFunctions: '1.9',
  RichApiRuntime: '1.2',
  DynamicRibbon: '1.1',
};

/** Whether an Excel has a set in a version. */
export function isSupported(requirements: Requirements, set: string, version = '1.1'): boolean {
  const name = Object.keys(requirements).find((each) => each.toLowerCase() === set.toLowerCase());
  const [has, wanted] = [name === undefined ? '0.0' : (requirements[name] ?? '0.0'), version].map(
    (each) => each.split('.').map(Number),
  );
  const [hasMajor = 0, hasMinor = 0] = has ?? [];
  const [wantedMajor = 0, wantedMinor = 0] = wanted ?? [];
  return hasMajor > wantedMajor || (hasMajor === wantedMajor && hasMinor >= wantedMinor);
}

/** In which set and version a member came, such as `Range.hasSpill`: ExcelApi 1.12. */
export interface MemberRequirement {
  readonly set: string;
  readonly version: string;
}

export type MemberRequirements = ReadonlyMap<string, MemberRequirement>;

const CHECK =
  /_throwIfApiNotSupported\("([\w.]+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)", _hostName/gu;

/**
 * Reads from the library's own source which member belongs to which requirement set.
 *
 * The library checks them only where it likes to (never when a property is set or loaded); the
 * in-memory Excel checks them all, so that nothing above the floor goes unnoticed.
 */
export const memberRequirements = (librarySource: string): MemberRequirements =>
  new Map(
    Array.from(librarySource.matchAll(CHECK), ([, member = '', set = 'ExcelApi', version = '']) => [
      member,
      { set, version },
    ]),
  );
