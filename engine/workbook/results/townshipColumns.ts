import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import { CLASS_LABELS, ROLE_LABELS, type SizeClass } from '../../model/township.ts';
import type { SheetContext } from './page.ts';
import type { ResultColumn, Subtotals } from './table.ts';
import { HEADERS, UNCLASSIFIED } from './words.ts';

/** A row about a township. */
export interface TownshipRow {
  readonly township: string;
}

/** 序号. */
export const serialColumn = <R>(): ResultColumn<R> => ({
  header: HEADERS.serial,
  style: 'textCentered',
  width: 6,
  value: (_, index) => index + 1,
});

/** 乡镇. */
export const nameColumn = ({ nameOf }: SheetContext): ResultColumn<TownshipRow> => ({
  id: 'township',
  header: HEADERS.township,
  style: 'text',
  width: 14,
  value: ({ township }) => nameOf(township),
});

/** A count with its sum below; what nobody has is a dash. */
export const summedColumn = <R>(
  header: Localized,
  value: (row: R) => number | undefined,
  group?: Localized,
): ResultColumn<R> => ({
  ...{ header, group, value },
  style: 'whole',
  width: 10,
  dash: true,
  total: 'sum',
});

/** 编制类别. */
export const ledgerColumn = (): ResultColumn<{ readonly kind: QuotaKind }> => ({
  id: 'ledger',
  header: HEADERS.ledger,
  style: 'textCentered',
  width: 12,
  value: ({ kind }) => QUOTA_LABELS[kind],
});

/** 类别, as given or derived; a township without one is 未分类, so that subtotals can name it. */
export function classColumn({ report }: SheetContext): ResultColumn<TownshipRow> {
  const classes = new Map(
    report.plan.institutions.map(({ township, sizeClass }) => [township, sizeClass]),
  );
  return {
    id: 'class',
    header: HEADERS.sizeClass,
    style: 'textCentered',
    width: 9,
    value: ({ township }) => {
      const sizeClass = classes.get(township);
      return sizeClass === undefined ? UNCLASSIFIED : CLASS_LABELS[sizeClass];
    },
  };
}

/** 功能定位. */
export const roleColumn = ({ townshipOf }: SheetContext): ResultColumn<TownshipRow> => ({
  header: HEADERS.role,
  style: 'textCentered',
  width: 12,
  value: ({ township }) => {
    const role = townshipOf(township)?.role;
    return role && ROLE_LABELS[role];
  },
});

/** 行政编制小计, 事业编制小计: where both ledgers share a sheet there is no sum of the two. */
export const LEDGER_SUBTOTALS: Subtotals = {
  by: 'ledger',
  words: QUOTA_KINDS.map((kind) => subtotalOf(QUOTA_LABELS[kind])),
};

const SIZE_CLASSES: readonly SizeClass[] = [1, 2, 3];

/** 一类小计, 二类小计, 三类小计, 未分类小计. */
export const CLASS_SUBTOTALS: Subtotals = {
  by: 'class',
  words: [...SIZE_CLASSES.map((one) => CLASS_LABELS[one]), UNCLASSIFIED].map(subtotalOf),
};

function subtotalOf(word: Localized): Subtotals['words'][number] {
  const label = {
    'zh-CN': `${word['zh-CN']}小计`,
    'en-US': `Subtotal ${word['en-US'].toLowerCase()}`,
  };
  return { word, label };
}
