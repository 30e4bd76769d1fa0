import { bagOf, booleanOf, plainOf, textIn, textOf } from '../arguments.ts';
import { invalidArgument } from '../errors.ts';
import { clearFormats, setFormat, uniformFormat } from '../formats.ts';
import { defineKind, isHostObject, type Property } from '../hostObject.ts';
import { LONGEST_LIST } from '../limits.ts';
import { refuseFormatting } from '../modes.ts';
import type { Json } from '../protocol.ts';
import type { CellsState } from '../world.ts';

const RULES: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const NO_PROMPT = { message: '', showPrompt: true, title: '' };
const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };

/** What may be entered: `range.dataValidation`. */
export const dataValidationKind = defineKind<CellsState>({
  kind: 'DataValidation',
  properties: {
    Type: {
      get: (state) => {
        const rule = uniformFormat(state.sheet, state.areas, ['validation.rule', {}]);
        if (rule === null) return 'Inconsistent';
        const [name = ''] = Object.keys(rule);
        return RULES[name] ?? 'None';
      },
    },
    Rule: kept('rule', {}, checkedRule),
    Prompt: kept('prompt', NO_PROMPT, (value) => message(value, 'the prompt', NO_PROMPT)),
    ErrorAlert: kept('alert', NO_ALERT, (value) => message(value, 'the alert', NO_ALERT)),
    IgnoreBlanks: kept('ignoreBlanks', true, (value) => booleanOf(value, 'ignoreBlanks')),
  },
  methods: {
    Clear: ({ sheet, areas }) => {
      refuseFormatting(sheet);
      for (const area of areas) {
        clearFormats(sheet, area, (key) => key.startsWith('validation.'));
      }
      return undefined;
    },
  },
});

function kept(name: string, fallback: Json, read: (value: unknown) => Json): Property<CellsState> {
  const key = `validation.${name}`;
  return {
    get: ({ sheet, areas }) => uniformFormat(sheet, areas, [key, fallback]),
    set: ({ sheet, areas }, value) => {
      refuseFormatting(sheet);
      const checked = read(value);
      for (const area of areas) setFormat(sheet, area, [key, checked]);
    },
  };
}

function checkedRule(value: unknown): Json {
  const rules = Object.entries(bagOf(value, 'the rule')).filter(
    ([, rule]) => rule !== undefined && rule !== null,
  );
  const [[name, rule] = ['', {}], ...more] = rules;
  if (more.length > 0 || RULES[name] === undefined) invalidArgument('a rule has one known part');
  const parts = bagOf(rule, 'the rule');
  if (name === 'list') checkList(parts['source']);
  else if (name !== 'custom' && parts['formula1'] === undefined) invalidArgument('no formula1');
  const entries = Object.entries(parts).map(([part, each]) => [
    part,
    isHostObject(each) ? `=${textIn(each, 'Address')}` : plainOf(each),
  ]);
  return { [name]: Object.fromEntries(entries) as Json };
}

/** A list that is written out may have 255 characters; a longer one has to stand in cells. */
function checkList(source: unknown): void {
  if (typeof source !== 'string') return;
  if (source === '') invalidArgument('an empty list');
  if (!source.startsWith('=') && source.length > LONGEST_LIST) {
    invalidArgument(`a list of ${source.length} characters`);
  }
}

function message(value: unknown, what: string, fallback: Readonly<Record<string, Json>>): Json {
  const bag = bagOf(value, what);
  const title = textOf(bag['title'] ?? '', 'the title');
  const text = textOf(bag['message'] ?? '', 'the message');
  if (title.length > 32 || text.length > 255) invalidArgument(`${what} is too long`);
  return { ...fallback, ...(plainOf(bag) as Readonly<Record<string, Json>>) };
}
