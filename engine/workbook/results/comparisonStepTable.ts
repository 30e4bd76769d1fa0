import type { ComparedCase, ComparisonStep } from '../../model/comparison.ts';
import { QUOTA_KINDS, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import { NAME_WIDTH, taking } from './comparisonGrid.ts';
import { caseName } from './comparisonMeasures.ts';
import { anyTable, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { both } from './words.ts';

/** One step in one ledger; without a ledger where it changes nothing in either. */
type Row = ComparisonStep & { readonly name: Localized; readonly kind?: QuotaKind | undefined };

const KINDS: Readonly<Record<QuotaKind, Localized>> = {
  administrative: both('行政', 'Admin.'),
  publicInstitution: both('事业', 'Inst.'),
};

/**
 * By which parameter, one after another: what is gained and lost, net, what only changes hands, and
 * by whom. Each ledger has a row of its own: posts of the two are never added up.
 */
export function stepTable(
  cases: readonly ComparedCase[],
  clauseOf: (step: ComparisonStep) => string,
  context: SheetContext,
): ReturnType<typeof anyTable> {
  const rows = cases.flatMap((one) =>
    one.steps.flatMap((step) =>
      kindsOf(step).map((kind): Row => ({ ...step, kind, name: caseName(one) })),
    ),
  );
  const text = (
    header: Localized,
    span: number,
    value: (row: Row) => Localized | string | undefined,
  ): ResultColumn<Row> => ({ header, style: 'text', ...taking(span), value });
  const number = (
    header: Localized,
    of: 'gained' | 'lost' | 'moved' | 'net',
  ): ResultColumn<Row> => ({
    ...{ header, ...taking(1), dash: true },
    style: of === 'net' ? 'signedOrZero' : 'wholeOrZero',
    value: (row) => (row.kind === undefined ? 0 : row[of][row.kind]),
  });
  return anyTable<Row>({
    caption: both(
      '二、由哪项参数引起（按列明的次序逐项采用；行政、事业编制分行）',
      '2. By which parameter, one after another; a row for each ledger',
    ),
    columns: [
      { ...text(both('方案', 'Scenario'), 1, ({ name }) => name), width: NAME_WIDTH },
      text(both('参数', 'Parameter'), 3, ({ what }) => what),
      text(both('由→到', 'From → to'), 2, (row) => changeSaid(row, context)),
      text(both('类别', 'Ledger'), 1, ({ kind }) => (kind ? KINDS[kind] : both('两类', 'Both'))),
      number(both('增', 'Up'), 'gained'),
      number(both('减', 'Down'), 'lost'),
      number(both('净增减', 'Net'), 'net'),
      number(both('乡镇间移动', 'Moved'), 'moved'),
      text(both('主要增减', 'Who'), 5, (row) => who(row, context)),
      text(both('依据', 'Basis'), 2, clauseOf),
    ],
    rows,
    whenEmpty: both('各方案参数相同。', 'No parameter differs.'),
  });
}

/** The ledgers in which a step changes something, or in which that is not known. */
function kindsOf({ gained, lost }: ComparisonStep): readonly (QuotaKind | undefined)[] {
  const found = QUOTA_KINDS.filter((kind) => gained[kind] !== 0 || lost[kind] !== 0);
  return found.length === 0 ? [undefined] : found;
}

function changeSaid({ from, to }: ComparisonStep, { locale }: SheetContext): string {
  const after = to?.[locale] ?? both('待设置', 'pending')[locale];
  return from === undefined ? after : `${from[locale]} → ${after}`;
}

/** The two that gain and the two that lose most in one ledger. */
function who({ deltas, kind }: Row, { nameOf, locale }: SheetContext): string {
  const sorted = deltas
    .flatMap(({ township, kind: of, change }) =>
      of === kind && change !== undefined ? [{ township, change }] : [],
    )
    .sort((a, b) => b.change - a.change || (a.township < b.township ? -1 : 1));
  return [
    ...sorted.slice(0, 2).filter(({ change }) => change > 0),
    ...sorted.slice(-2).filter(({ change }) => change < 0),
  ]
    .map(
      ({ township, change }) => `${nameOf(township)}${change > 0 ? '+' : '−'}${Math.abs(change)}`,
    )
    .join(locale === 'zh-CN' ? '、' : ', ');
}
