import { isSame, rangeOfName, textIn, textOf } from '../arguments.ts';
import { invalidArgument, itemExists } from '../errors.ts';
import { defineKind, isHostObject, type HostObject } from '../hostObject.ts';
import type { NameState, SheetState } from '../workbook.ts';
import type { NamePart, World } from '../world.ts';
import { lookups } from './collection.ts';

interface NamesPart {
  readonly world: World;
  readonly sheet?: SheetState;
}

/** One defined name. */
const namedItemKind = defineKind<NamePart>({
  kind: 'NamedItem',
  id: ({ name }) => name.name,
  properties: {
    Name: { get: ({ name }) => name.name },
    Type: { get: (part) => (rangeOrNull(part) === null ? 'String' : 'Range') },
    Formula: { get: ({ name }) => name.formula },
    Value: { get: ({ name }) => name.formula.replace(/^=/u, '') },
    Scope: { get: ({ name }) => name.scope },
    Visible: {
      get: ({ name }) => name.isVisible,
      set: ({ name }, value) => {
        name.isVisible = value === true;
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = textOf(value, 'the comment');
      },
    },
    _Id: { get: ({ name }) => name.name },
  },
  methods: {
    GetRange: (part) => rangeOrNull(part) ?? invalidArgument(`${part.name.name} is no range`),
    GetRangeOrNullObject: rangeOrNull,
    Delete: ({ world, sheet, name }) => {
      const home = sheet ?? world.book;
      home.names = home.names.filter((each) => each !== name);
      return undefined;
    },
  },
});

function rangeOrNull({ world, sheet, name }: NamePart): HostObject | null {
  if (!/[A-Z]+\$?\d|\$[A-Z]+:|\$\d+:|!/iu.test(name.formula)) return null;
  return world.objects.range(rangeOfName(world, name, sheet ?? world.book.active));
}

const homeOf = ({ world, sheet }: NamesPart): { names: NameState[] } => sheet ?? world.book;

const allOf = (part: NamesPart): readonly HostObject[] =>
  homeOf(part).names.map((name) => namedItemKind({ ...part, name }));

/** `workbook.names` or `worksheet.names`. */
export const namesKind = defineKind<NamesPart>({
  kind: 'NamedItemCollection',
  items: allOf,
  methods: {
    ...lookups<NamesPart>({
      all: allOf,
      byKey: (part, key) => allOf(part).find(({ id }) => isSame(String(id), key)),
      what: 'name',
    }),
    Add: (part, [name, reference, comment]) => {
      const formula = isHostObject(reference)
        ? `=${absolute(textIn(reference, 'Address'))}`
        : textOf(reference, 'the reference');
      return add(part, { name: nameOf(name), formula, comment });
    },
    AddFormulaLocal: (part, [name, formula, comment]) =>
      add(part, { name: nameOf(name), formula: textOf(formula, 'the formula'), comment }),
  },
});

function add(
  part: NamesPart,
  wish: { readonly name: string; readonly formula: string; readonly comment: unknown },
): HostObject {
  const home = homeOf(part);
  if (home.names.some((each) => isSame(each.name, wish.name))) itemExists();
  const name: NameState = {
    name: wish.name,
    scope: part.sheet === undefined ? 'Workbook' : 'Worksheet',
    formula: wish.formula,
    comment: typeof wish.comment === 'string' ? wish.comment : '',
    isVisible: true,
  };
  home.names.push(name);
  return namedItemKind({ ...part, name });
}

/** Names begin with a letter or `_` and are no cell's address. */
function nameOf(value: unknown): string {
  const name = textOf(value, 'the name');
  const isFit =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^[a-z]{1,3}\d+$|^[rc]$/iu.test(name);
  return isFit && name.length <= 255 ? name : invalidArgument(`'${name}' cannot be defined`);
}

const absolute = (address: string): string => {
  const mark = address.lastIndexOf('!') + 1;
  return address.slice(0, mark) + address.slice(mark).replace(/([A-Z]+)?(\d+)?/gu, dollars);
};

const dollars = (_match: string, letters?: string, digits?: string): string =>
  (letters === undefined ? '' : `$${letters}`) + (digits === undefined ? '' : `$${digits}`);
