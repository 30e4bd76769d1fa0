import type { PowersRow } from '../model/powersPlan.ts';
import type { Context } from './context.ts';
import { joined, listed, say, text } from './say.ts';

const COUNTS = text({
  'zh-CN':
    '法定{statutory}项，赋权{conferred}项，委托生效{delegated}项（基础{base}、特色{special}）。',
  'en-US':
    'Statutory {statutory}, conferred {conferred}, delegated in force {delegated} (base {base}, special {special}).',
});
const LOAD = text({
  'zh-CN': '执法工作量{effort}分，持证执法人员{certified}人，人均{perOfficer}分。',
  'en-US': 'Effort {effort} points, certified officers {certified}, {perOfficer} points each.',
});
const NOBODY = text({
  'zh-CN': '执法工作量{effort}分，没有持证执法人员，不能承接处罚事项。',
  'en-US': 'Effort {effort} points and no certified officers: no penalties can be taken.',
});
const NO_CERTIFIED = text({
  'zh-CN': '没有填报持证执法人员，不能判断承接能力。',
  'en-US': 'Certified officers are not stated; capacity is undetermined.',
});
const NO_THRESHOLD = text({
  'zh-CN': '每名持证人员可承担的工作量待设置，暂不能判断还能承接或应退回多少。',
  'en-US': 'The threshold is to be set; what could be taken or given back is undetermined.',
});
const TAKE = text({
  'zh-CN': '可承担{capacity}分，余{spare}分，还可承接{count}项{items}。',
  'en-US': 'Capacity {capacity} points, {spare} left: {count} more items fit{items}.',
});
const GIVE_BACK = text({
  'zh-CN': '可承担{capacity}分，超出{excess}分，应退回委托事项{count}项{items}。',
  'en-US': 'Capacity {capacity} points, {excess} too many: {count} delegated items go back{items}.',
});
const BEYOND = text({
  'zh-CN': '委托事项全部退回后仍超{beyond}分，须增加持证人员。',
  'en-US': 'With every delegated item back, {beyond} points stay above: more officers are needed.',
});

/**
 * Says of every township what it exercises and what it could take or should give back.
 *
 * @returns by township code; empty where the workbook has no sheet of powers
 */
export const whyPowers = (context: Context): ReadonlyMap<string, string> =>
  new Map(
    (context.report.plan.powers?.townships ?? []).map((row) => [
      row.township,
      joined([countsIn(row, context), ...loadIn(row, context)], context.locale),
    ]),
  );

function countsIn(row: PowersRow, { numbers, locale }: Context): string {
  const { statutory, conferred, delegated, base, special } = row;
  const counts = { statutory, conferred, delegated, base, special };
  const written = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, numbers.plain(count)]),
  ) as Record<keyof typeof counts, string>;
  return say(COUNTS, written, locale);
}

function loadIn(row: PowersRow, { numbers, locale }: Context): readonly string[] {
  const { certified, effortPerOfficer, effort } = row;
  if (effort === undefined) return [];
  const load = numbers.plain(effort);
  if (certified === undefined) return [say(NO_CERTIFIED, {}, locale)];
  if (effortPerOfficer === undefined) return [say(NOBODY, { effort: load }, locale)];
  const perOfficer = numbers.plain(effortPerOfficer);
  const facts = { effort: load, certified: numbers.plain(certified), perOfficer };
  return [say(LOAD, facts, locale), ...verdictIn(row, { numbers, locale })];
}

function verdictIn(
  { capacity, spare, couldTake = [], giveBack = [], beyond = 0 }: PowersRow,
  { numbers, locale }: Pick<Context, 'numbers' | 'locale'>,
): readonly string[] {
  if (capacity === undefined || spare === undefined) return [say(NO_THRESHOLD, {}, locale)];
  const facts = { capacity: numbers.plain(capacity), spare: numbers.plain(spare) };
  const of = (ids: readonly string[]) => ({
    count: numbers.plain(ids.length),
    items: named(ids, locale),
  });
  if (spare >= 0) return [say(TAKE, { ...facts, ...of(couldTake) }, locale)];
  const excess = numbers.plain(-spare);
  return [
    say(GIVE_BACK, { capacity: facts.capacity, excess, ...of(giveBack) }, locale),
    ...(beyond > 0 ? [say(BEYOND, { beyond: numbers.plain(beyond) }, locale)] : []),
  ];
}

/** More numbers than these are counted only; the JSON document has all of them. */
const NAMED_AT_MOST = 12;

function named(ids: readonly string[], locale: Context['locale']): string {
  if (ids.length === 0) return '';
  const shown = listed(ids.slice(0, NAMED_AT_MOST), locale);
  if (locale === 'en-US') return ` (${shown}${ids.length > NAMED_AT_MOST ? ' …' : ''})`;
  return `（${shown}${ids.length > NAMED_AT_MOST ? '等' : ''}）`;
}
