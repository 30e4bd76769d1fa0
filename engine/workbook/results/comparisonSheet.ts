import type { ComparedCase, Comparison, ComparisonStep } from '../../model/comparison.ts';
import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { Finding } from '../../model/notice.ts';
import type { Sheet } from '../../model/sheet.ts';
import { PAIR_HEIGHT } from './chartRows.ts';
import { caseSpan, NAME_WIDTH, taking } from './comparisonGrid.ts';
import { caseName, heldNote, measureTables, yearTable } from './comparisonMeasures.ts';
import { stepTable } from './comparisonStepTable.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import { CLOSE_ROW, setClose, spareHeight } from './onePage.ts';
import type { ResultColumn } from './table.ts';
import { both } from './words.ts';

/** Words that are made elsewhere. */
export interface ComparisonWords {
  readonly clauseOf: (step: ComparisonStep) => string;
  readonly messageOf: (problem: Finding) => string;
}

/** The problem that says where people go whom a merger leaves without a post. */
const PEOPLE_LEFT_OVER = 'ADJ-208';

/** Townships that are always listed, those that change most. */
const LEAST = 10;

/** How small the page may be printed for the sake of one more township, as a part of its own size. */
const READABLE = 0.55;

/**
 * 编衡-方案比较: on one A4 page who gains and who loses, by what, and what it comes to.
 *
 * @param words of what only an explanation has words for
 */
export function comparisonSheet(
  comparison: Comparison,
  words: ComparisonWords,
  context: SheetContext,
): Sheet {
  const all = changed(comparison.cases);
  const page = (listed: number): Sheet =>
    setClose(pageOf(comparison, all.slice(0, listed), { words, context }));
  const least = page(LEAST);
  if (all.length <= LEAST) return least;
  const spare = spareHeight(least, { more: PAIR_HEIGHT, size: READABLE });
  const more = Math.max(0, Math.floor(spare / CLOSE_ROW));
  return page(LEAST + more);
}

function pageOf(
  comparison: Comparison,
  listed: readonly TownshipDelta[],
  { words, context }: { readonly words: ComparisonWords; readonly context: SheetContext },
): Sheet {
  const { cases } = comparison;
  const years = cases.flatMap((one) => one.years.map((row) => ({ ...row, name: caseName(one) })));
  return layPage(
    {
      id: 'comparison',
      title: both('测算方案比较表', 'Scenarios side by side'),
      unit: both('单位：名、人', 'Posts, people'),
      tab: 'result',
      paper: 'A4',
      isPortrait: true,
      isOnePage: true,
      notes: notes(comparison, listed.length, { words, context }),
    },
    [
      townshipTable(cases, listed, context),
      stepTable(cases, words.clauseOf, context),
      problemTable(cases),
      ...measureTables(cases),
      ...(years.length === 0 ? [] : [yearTable(years)]),
    ],
    context,
  );
}

type AnyTable = ReturnType<typeof anyTable>;

interface TownshipDelta {
  readonly township: string;
  readonly weight: number;
  /** The largest single gain or loss. */
  readonly most: number;
}

/** Who gains, who loses: the townships that change most. */
function townshipTable(
  cases: readonly ComparedCase[],
  rows: readonly TownshipDelta[],
  context: SheetContext,
): AnyTable {
  const place = taking(caseSpan(cases));
  const [first, ...others] = cases;
  const posts = (one: ComparedCase | undefined, kind: QuotaKind) => (row: TownshipDelta) =>
    one?.posts.get(`${row.township}/${kind}`);
  const delta = (one: ComparedCase, kind: QuotaKind) => (row: TownshipDelta) =>
    one.deltas.find(({ township, kind: of }) => township === row.township && of === kind);
  const change = (one: ComparedCase, kind: QuotaKind) => (row: TownshipDelta) => {
    const found = delta(one, kind)(row);
    return found && (found.change ?? UNDETERMINED);
  };
  const columns = QUOTA_KINDS.flatMap((kind): readonly ResultColumn<TownshipDelta>[] => [
    {
      header: first ? caseName(first) : both('', ''),
      group: QUOTA_LABELS[kind],
      style: 'whole',
      ...place,
      dash: true,
      value: posts(first, kind),
    },
    ...others.map((one): ResultColumn<TownshipDelta> => ({
      header: caseName(one),
      group: QUOTA_LABELS[kind],
      style: 'signed',
      ...place,
      value: change(one, kind),
      styleOf: (row) => ((delta(one, kind)(row)?.change ?? 0) < 0 ? 'error' : 'signed'),
    })),
  ]);
  return anyTable<TownshipDelta>({
    caption: both(
      '一、增减乡镇（首列为编制数，其余各列为与首列方案相比的增减）',
      '1. Who gains, who loses (first column: posts; the others: change against it)',
    ),
    columns: [
      {
        header: both('乡镇', 'Township'),
        style: 'text',
        width: NAME_WIDTH,
        value: ({ township }) => context.nameOf(township),
      },
      ...columns,
    ],
    rows,
    whenEmpty: both('各方案编制数相同。', 'No township differs.'),
  });
}

/** What stands where a case has no number for a township. */
const UNDETERMINED = both('未定', 'Undetermined');

/** Townships with a change in any case, most changed first; undetermined ones weigh nothing. */
function changed(cases: readonly ComparedCase[]): readonly TownshipDelta[] {
  const found = new Map<string, TownshipDelta>();
  for (const { deltas } of cases)
    for (const { township, change = 0 } of deltas) {
      const { weight, most } = found.get(township) ?? { weight: 0, most: 0 };
      const size = Math.abs(change);
      found.set(township, { township, weight: weight + size, most: Math.max(most, size) });
    }
  return [...found.values()].sort(
    (a, b) => b.weight - a.weight || (a.township < b.township ? -1 : 1),
  );
}

function problemTable(cases: readonly ComparedCase[]): AnyTable {
  interface Row {
    readonly name: Localized;
    readonly isNew: boolean;
    readonly code: string;
    readonly title: Localized;
    readonly count: number;
  }
  const counted = (one: ComparedCase, findings: readonly Finding[], isNew: boolean): Row[] => {
    const rows = new Map<string, Row>();
    for (const { notice } of findings) {
      const { code, title } = notice;
      const count = (rows.get(code)?.count ?? 0) + 1;
      rows.set(code, { name: caseName(one), isNew, code, title, count });
    }
    return [...rows.values()];
  };
  const rows = cases.flatMap((one) => [
    ...counted(one, one.newProblems, true),
    ...counted(one, one.vanished, false),
  ]);
  return anyTable<Row>({
    caption: both('三、新增和消除的核查问题', '3. New and vanished problems'),
    columns: [
      {
        ...{ header: both('方案', 'Scenario'), style: 'text', width: NAME_WIDTH },
        value: ({ name }) => name,
      },
      {
        header: both('变化', 'Change'),
        style: 'textCentered',
        ...taking(2),
        value: ({ isNew }) => (isNew ? both('新增', 'New') : both('消除', 'Gone')),
        styleOf: ({ isNew }) => (isNew ? 'error' : 'good'),
      },
      {
        ...{ header: both('规则', 'Rule'), style: 'textCentered', ...taking(2) },
        value: ({ code }) => code,
      },
      {
        ...{ header: both('条数', 'Count'), style: 'whole', ...taking(1) },
        value: ({ count }) => count,
      },
      {
        header: both('核查问题', 'Problem'),
        style: 'text',
        ...taking(12),
        value: ({ title }) => title,
      },
    ],
    rows,
    whenEmpty: both('核查问题相同。', 'The problems are the same.'),
  });
}

function notes(
  comparison: Comparison,
  listed: number,
  {
    words: { messageOf },
    context: { locale },
  }: { readonly words: ComparisonWords; readonly context: SheetContext },
): readonly string[] {
  const { cases } = comparison;
  const hidden = changed(cases).slice(listed);
  const most = Math.max(...hidden.map(({ most: one }) => one));
  const about = cases.flatMap((one) =>
    one.note === undefined ? [] : [`${caseName(one)[locale]}：${one.note}`],
  );
  const leftOver = cases.flatMap((one) =>
    one.newProblems
      .filter(({ notice }) => notice.code === PEOPLE_LEFT_OVER)
      .map((problem) => `${caseName(one)[locale]}：${messageOf(problem)}`),
  );
  const hashes = cases.map((one) => `${caseName(one)[locale]} ${one.caseHash.slice(0, 12)}`);
  const held = heldNote(comparison, locale);
  return [
    ...(held === undefined ? [] : [held]),
    ...(hidden.length > 0
      ? [
          both(
            `另有${hidden.length}个乡镇有增减（各方案每类编制不超过${most}名），未列出。`,
            `${hidden.length} more townships change, by ${most} at most in a ledger and scenario.`,
          )[locale],
        ]
      : []),
    ...about,
    ...leftOver,
    both(
      `各方案基于同一份数据（输入散列 ${cases[0]?.receipt.inputHash.slice(0, 12) ?? ''}）；方案散列（数据、参数和合并等调整）：${hashes.join('，')}。`,
      `All cases rest on the same data (input hash ${cases[0]?.receipt.inputHash.slice(0, 12) ?? ''}); hashes of the cases (figures, policy, changes such as a merger): ${hashes.join(', ')}.`,
    )[locale],
  ];
}
