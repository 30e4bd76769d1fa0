import { parseArgs } from 'node:util';
import { LOCALES, MOST_CASES, MOST_YEARS, type Locale, type Settings } from '../engine/index.ts';
import { EXIT, Failure } from './failure.ts';
import { USAGE } from './messages.ts';
import { nearest } from './nearest.ts';
import type {
  PlanRequest,
  AnnualRequest,
  RolloverRequest,
  StudyName,
  StudyRequest,
  CommandName,
  Request,
} from './requests.ts';
import { STUDY_USAGE } from './studyMessages.ts';
import { dateOf, overrideOf, tablesOf, yearNumber } from './values.ts';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  'as-of': { type: 'string' },
  scenario: { type: 'string' },
  set: { type: 'string' },
  year: { type: 'string' },
  tables: { type: 'string' },
  provisional: { type: 'boolean' },
  years: { type: 'string' },
  draws: { type: 'string' },
  seed: { type: 'string' },
  draw: { type: 'string' },
  by: { type: 'string' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  force: { type: 'boolean', short: 'f' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof OPTIONS;

/** Options of each command, besides those that every command has. */
const ALLOWED: Readonly<Record<CommandName, readonly OptionName[]>> = {
  plan: ['output', 'force', 'as-of', 'scenario', 'set', 'json', 'quiet'],
  check: ['as-of', 'scenario', 'set', 'json', 'quiet'],
  annual: ['output', 'force', 'as-of', 'scenario', 'set', 'year', 'tables', 'quiet'],
  rollover: ['output', 'force', 'as-of', 'year', 'provisional'],
  forecast: ['output', 'force', 'as-of', 'scenario', 'set', 'json', 'quiet', 'years'],
  compare: ['output', 'force', 'as-of', 'scenario', 'set', 'json', 'quiet', 'years'],
  simulate: [
    ...['output', 'force', 'as-of', 'scenario', 'set', 'json', 'quiet'],
    ...['years', 'draws', 'seed', 'draw'],
  ] as OptionName[],
  'least-change': ['output', 'force', 'as-of', 'scenario', 'set', 'json', 'quiet'],
  stability: ['output', 'force', 'as-of', 'scenario', 'set', 'json', 'quiet', 'by'],
  template: ['output', 'force'],
  map: ['output', 'force'],
};

const EVERYWHERE: readonly OptionName[] = ['locale', 'help'];

const takenBy = (command: CommandName): readonly OptionName[] => [
  ...ALLOWED[command],
  ...EVERYWHERE,
];

const COMMANDS = Object.keys(ALLOWED) as CommandName[];

const MOST_FILES: Readonly<Record<CommandName, number>> = {
  plan: 1,
  check: 1,
  annual: 1,
  rollover: 1,
  forecast: 1,
  compare: 1,
  simulate: 1,
  'least-change': 1,
  stability: 1,
  template: 0,
  map: 1,
};

interface Given {
  readonly words: readonly string[];
  readonly options: readonly GivenOption[];
}

interface GivenOption {
  readonly name: OptionName;
  readonly raw: string;
  /** Empty for switches. */
  readonly value: string;
}

/** The language asked for, even on a line that is otherwise wrong; Chinese unless asked. */
export function localeOf(argv: readonly string[]): Locale {
  const asked = argv.map((word, index) =>
    word === '--locale' ? argv[index + 1] : /^--locale=(.*)$/u.exec(word)?.[1],
  );
  const last = asked.filter((value) => value !== undefined).at(-1);
  return LOCALES.find((one) => one === last) ?? 'zh-CN';
}

/**
 * Understands a command line.
 *
 * @throws {Failure} naming what cannot be understood; nothing is ever ignored
 */
export function requestOf(argv: readonly string[]): Request {
  const locale = localeOf(argv);
  const given = split(argv);
  const has = (name: OptionName): boolean => given.options.some((one) => one.name === name);
  const language = last(given, 'locale');
  if (language !== undefined && !LOCALES.some((one) => one === language))
    throw wrong(USAGE.locale(language));

  const [first, ...files] = given.words;
  if (has('version') && first === undefined) return { command: 'version', locale };
  if (first === undefined || first === 'help' || has('help')) {
    const topic = first === 'help' ? files[0] : first;
    return { command: 'help', locale, topic: topic === undefined ? undefined : commandOf(topic) };
  }

  const command = commandOf(first);
  const stray = given.options.find(({ name }) => !takenBy(command).includes(name));
  if (stray !== undefined) throw wrong(USAGE.strayOption(stray.raw, command));
  const extra = files[MOST_FILES[command]];
  if (extra !== undefined) throw wrong(USAGE.extraFile(extra, command));

  const [input] = files;
  const output = last(given, 'output');
  const force = has('force');
  if (command === 'template') return { command, locale, output, force };
  if (command === 'map' || command === 'rollover') {
    if (input === undefined) throw wrong(USAGE.missingFile(command));
    const file = { locale, input, output, force };
    return command === 'map' ? { command, ...file } : { command, ...file, ...rolloverOf(given) };
  }
  const planned = { locale, input, settings: settingsOf(given), quiet: has('quiet') };
  if (command === 'annual') return { command, ...planned, output, force, ...annualOf(given) };
  const shared = { ...planned, json: has('json') };
  if (command === 'plan') return { command, ...shared, output, force };
  if (command === 'check') return { command, ...shared };
  return studyOf(command, { ...shared, output, force }, given);
}

/** A study; which numbers it needs, and within which bounds, depends on the command. */
function studyOf(
  command: StudyName,
  shared: Omit<PlanRequest, 'command'>,
  given: Given,
): StudyRequest {
  const scenarios = given.options.flatMap(({ name, value }) =>
    name === 'scenario' ? [value] : [],
  );
  const most = command === 'compare' || command === 'simulate' ? MOST_CASES : 1;
  if (scenarios.length > most) throw wrong(STUDY_USAGE.tooManyScenarios(command, most));
  if (command === 'compare' && scenarios.length === 0) throw wrong(STUDY_USAGE.noScenario);
  const years = wholeIn(given, 'years', [1, MOST_YEARS]);
  return {
    ...{ command, ...shared, scenarios, years },
    draws: wholeIn(given, 'draws', [1, 100_000]),
    seed: wholeIn(given, 'seed', [0, 4_294_967_295]),
    draw: wholeIn(given, 'draw', [0, 99_999]),
    by: wholeIn(given, 'by', [1, 99]),
  };
}

/** A whole number given with an option, within bounds. */
function wholeIn(
  given: Given,
  name: OptionName,
  [least, most]: readonly [number, number],
): number | undefined {
  const written = last(given, name);
  if (written === undefined) return undefined;
  const number = Number(written);
  if (!/^\d+$/u.test(written) || number < least || number > most)
    throw wrong(STUDY_USAGE.number(`--${name}`, written, [least, most]));
  return number;
}

function annualOf(given: Given): Pick<AnnualRequest, 'year' | 'tables'> {
  const year = last(given, 'year');
  const tables = last(given, 'tables');
  return {
    year: year === undefined ? undefined : yearNumber(year),
    tables: tables === undefined ? undefined : tablesOf(tables),
  };
}

function rolloverOf(given: Given): Pick<RolloverRequest, 'year' | 'isProvisional' | 'settings'> {
  const { year } = annualOf(given);
  const isProvisional = given.options.some(({ name }) => name === 'provisional');
  return { year, isProvisional, settings: settingsOf(given) };
}

function settingsOf(given: Given): Settings {
  const asOf = last(given, 'as-of');
  return {
    asOf: asOf === undefined ? undefined : dateOf(asOf),
    scenario: last(given, 'scenario'),
    overrides: given.options
      .filter(({ name }) => name === 'set')
      .map(({ value }) => overrideOf(value)),
  };
}

/** Words and options of a line; refuses options that nobody has and values that are missing. */
function split(argv: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const options: GivenOption[] = [];
  const first = tokens.find((token) => token.kind === 'positional')?.value;
  const command = COMMANDS.find((one) => one === first);
  const taken = command === undefined ? Object.keys(OPTIONS) : takenBy(command);
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: raw, value, inlineValue } = token;
    if (!isOption(name)) throw wrong(USAGE.unknownOption(raw, nearest(name, taken)));
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) throw wrong(USAGE.needlessValue(raw));
      options.push({ name, raw, value: '' });
    } else {
      // A value that looks like an option was forgotten: `-o --json`.
      if (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))
        throw wrong(USAGE.missingValue(raw));
      options.push({ name, raw, value });
    }
  }
  return { words, options };
}

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

const last = ({ options }: Given, name: OptionName): string | undefined =>
  options.filter((one) => one.name === name).at(-1)?.value;

function commandOf(word: string): CommandName {
  const command = COMMANDS.find((one) => one === word);
  if (command !== undefined) return command;
  if (/\.(xls\w?|et|ods|csv)$/iu.test(word)) throw wrong(USAGE.fileWithoutCommand(word));
  throw wrong(USAGE.unknownCommand(word, nearest(word, COMMANDS)));
}

const wrong = (text: ConstructorParameters<typeof Failure>[1]): Failure =>
  new Failure(EXIT.unread, text);
