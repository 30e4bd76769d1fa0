import { POWER_LIST_LABELS, POWER_LISTS, type PowerItem } from '../../model/powers.ts';
import { wordKey } from './text.ts';

/** What of an item is needed to speak of it. */
export type Numbered = Pick<PowerItem, 'id' | 'name' | 'list' | 'department'>;

/** Items by whatever a planner writes for them. */
export interface ItemIndex {
  readonly items: readonly Numbered[];
  readonly placeOf: ReadonlyMap<string, number>;
}

/** Prepares the register to be looked up by number, name and list. */
export function itemIndexOf(items: readonly Numbered[]): ItemIndex {
  const places = new Map<string, number>();
  const put = (word: string, place: number): void => {
    const key = wordKey(word);
    if (key !== '' && !places.has(key)) places.set(key, place);
  };
  items.forEach(({ id }, place) => {
    put(id, place);
  });
  items.forEach(({ name }, place) => {
    put(name, place);
  });
  return { items, placeOf: places };
}

const SEPARATOR = /[、,，;；\n]+/;
const RANGE = /^(.+?)(?:[—–~～至]+|-)(.+)$/;

/**
 * The items that a cell names: numbers, names, ranges (基001—基009) and whole lists (基础清单).
 *
 * @param department where given, the name of a list takes only the items of this department
 * @returns numbers in the order of the register, and the words that name nothing
 */
export function itemsIn(
  text: string,
  index: ItemIndex,
  department?: string,
): { readonly ids: readonly string[]; readonly unknown: readonly string[] } {
  const places = new Set<number>();
  const unknown: string[] = [];
  for (const word of text.split(SEPARATOR).map((one) => one.trim())) {
    if (word === '') continue;
    const found = placesOf(word, index, department);
    if (found.length === 0) unknown.push(word);
    for (const place of found) places.add(place);
  }
  const ordered = [...places].sort((a, b) => a - b);
  return { ids: ordered.flatMap((place) => index.items[place]?.id ?? []), unknown };
}

function placesOf(word: string, index: ItemIndex, department?: string): readonly number[] {
  const one = index.placeOf.get(wordKey(word));
  if (one !== undefined) return [one];
  const list = POWER_LISTS.find((each) =>
    Object.values(POWER_LIST_LABELS[each]).some((label) => wordKey(label) === wordKey(word)),
  );
  if (list !== undefined)
    return index.items.flatMap((item, place) =>
      item.list === list && (department === undefined || item.department === department)
        ? [place]
        : [],
    );
  const [, first = '', last = ''] = RANGE.exec(word) ?? [];
  const from = index.placeOf.get(wordKey(first));
  const to = index.placeOf.get(wordKey(last));
  if (from === undefined || to === undefined || from > to) return [];
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

/** Items as a cell names them, neighbours in the register joined to ranges. */
export function itemsText(
  ids: readonly string[],
  register: readonly Numbered[],
  separator = '、',
): string {
  const places = new Map(register.map(({ id }, place) => [id, place]));
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    const before = places.get(run?.at(-1) ?? '');
    if (run && before !== undefined && places.get(id) === before + 1) run.push(id);
    else runs.push([id]);
  }
  return runs
    .flatMap((run) => (run.length > 2 ? [`${run[0] ?? ''}—${run.at(-1) ?? ''}`] : run))
    .join(separator);
}
