import { finding, type Finding } from '../../model/notice.ts';
import type { Localized } from '../../model/locale.ts';
import type { Quantity } from '../contract/column.ts';
import { fieldLabel } from '../contract/contracts.ts';
import { COLUMN_CLAIMED_TWICE, OLDER_COLUMN, UNIT_MISSING, UNKNOWN_COLUMN } from '../notices.ts';
import type { Table, TableColumn } from '../recognise/table.ts';

const EXAMPLES: Readonly<Partial<Record<Quantity, Localized>>> = {
  area: { 'zh-CN': '平方公里', 'en-US': 'km²' },
  money: { 'zh-CN': '万元', 'en-US': '10,000 yuan' },
  population: { 'zh-CN': '人', 'en-US': 'people' },
};

/** Asks, once each, about the headers of a table that could not be used. */
export const columnFindings = ({ columns }: Table): readonly Finding[] =>
  columns.flatMap((column) => findingOf(column) ?? []);

function findingOf(column: TableColumn): Finding | undefined {
  const { header, cell, field } = column;
  switch (column.state) {
    case 'unknown':
      return finding(UNKNOWN_COLUMN, { cell }, { header });
    case 'older':
      return finding(OLDER_COLUMN, { field, cell }, { header });
    case 'repeated':
      return finding(
        COLUMN_CLAIMED_TWICE,
        { field, cell },
        { header, field: fieldLabel(field ?? '') },
      );
    case 'unitMissing': {
      const example = EXAMPLES[column.declared?.quantity ?? 'population'] ?? '';
      return finding(UNIT_MISSING, { field, cell }, { header, example });
    }
    default:
      return undefined;
  }
}
