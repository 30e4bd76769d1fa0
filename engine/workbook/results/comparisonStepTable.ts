import type { ComparedCase, ComparisonStep } from '../../model/comparison.ts';
import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import { caseName } from './comparisonMeasures.ts';
import { anyTable, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { both } from './words.ts';

/** By which parameter, one after another: what is gained and lost, net, and what only changes hands. */
export function stepTable(
  cases: readonly ComparedCase[],
  clauseOf: (step: ComparisonStep) => string,
  context: SheetContext,
): ReturnType<typeof anyTable> {
  type Row = ComparisonStep & { readonly name: Localized };
  const rows = cases.flatMap((one) => one.steps.map((step) => ({ ...step, name: caseName(one) })));
  const text = (
    header: Localized,
    width: number,
    value: (row: Row) => Localized | string | undefined,
  ): ResultColumn<Row> => ({ header, style: 'text', width, value });
  const sides = (kind: QuotaKind): readonly ResultColumn<Row>[] => {
    const side = (
      header: Localized,
      of: 'gained' | 'lost' | 'moved' | 'net',
    ): ResultColumn<Row> => ({
      ...{ header, group: QUOTA_LABELS[kind], width: 7, dash: true },
      style: of === 'net' ? 'signedOrZero' : 'wholeOrZero',
      value: (row) => row[of][kind],
    });
    return [
      side(both('增', 'Gained'), 'gained'),
      side(both('减', 'Lost'), 'lost'),
      side(both('净增减', 'Net'), 'net'),
      side(both('乡镇间移动', 'Moved'), 'moved'),
    ];
  };
  return anyTable<Row>({
    caption: both(
      '二、由哪项参数引起（按列明的次序逐项采用）',
      '2. By which parameter, one after another',
    ),
    columns: [
      text(both('方案', 'Scenario'), 18, ({ name }) => name),
      text(both('参数', 'Parameter'), 20, ({ what }) => what),
      text(both('由', 'From'), 12, ({ from }) => from),
      text(both('到', 'To'), 14, ({ to }) => to),
      // The column that the titles of problems stand in too: both are long.
      text(both('主要增减', 'Who'), 34, (row) => who(row, context)),
      ...QUOTA_KINDS.flatMap(sides),
      text(both('依据', 'Basis'), 20, clauseOf),
    ],
    rows,
    whenEmpty: both('各方案参数相同。', 'No parameter differs.'),
  });
}

/** The two that gain and lose most in a step. */
function who({ deltas }: ComparisonStep, { nameOf, locale }: SheetContext): string {
  const totals = new Map<string, number>();
  for (const { township, change } of deltas)
    totals.set(township, (totals.get(township) ?? 0) + (change ?? 0));
  const sorted = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const signed = (change: number): string => (change > 0 ? `+${change}` : String(change));
  return [
    ...sorted.slice(0, 2).filter(([, change]) => change > 0),
    ...sorted.slice(-2).filter(([, change]) => change < 0),
  ]
    .map(([code, change]) => `${nameOf(code)}${signed(change)}`)
    .join(locale === 'zh-CN' ? '、' : ', ');
}
