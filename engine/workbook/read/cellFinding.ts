import type { CellRef } from '../../model/grid.ts';
import { finding, type Finding, type Place } from '../../model/notice.ts';
import type { Localized } from '../../model/locale.ts';
import { columnLabel, type Column } from '../contract/column.ts';
import {
  BAD_DATE,
  CELL_ERROR,
  NEGATIVE_NUMBER,
  NOT_WHOLE,
  OUT_OF_RANGE,
  TEXT_IN_NUMBER_CELL,
  UNCALCULATED,
  UNKNOWN_CHOICE,
} from '../notices.ts';
import type { Trouble } from '../parse/cell.ts';

/** Says what is wrong with a cell, in the words of its column. */
export function cellFinding(
  trouble: Trouble,
  column: Column,
  at: Place & { readonly cell: CellRef },
): Finding {
  const field = columnLabel(column);
  switch (trouble.kind) {
    case 'text':
      return finding(TEXT_IN_NUMBER_CELL, at, { field, written: trouble.written });
    case 'choice':
      return finding(UNKNOWN_CHOICE, at, {
        field,
        written: trouble.written,
        choices: choicesOf(column),
      });
    case 'date':
      return finding(BAD_DATE, at, { field, written: trouble.written });
    case 'error':
      return finding(CELL_ERROR, at, { field, written: trouble.written });
    case 'uncalculated':
      return finding(UNCALCULATED, at, { field });
    case 'negative':
      return finding(NEGATIVE_NUMBER, at, { field, number: trouble.number });
    case 'notWhole':
      return finding(NOT_WHOLE, at, { field, number: trouble.number });
    case 'outOfRange': {
      const { number, least, most } = trouble;
      return finding(OUT_OF_RANGE, at, { field, number, least, most });
    }
  }
}

const choicesOf = ({ choices = [] }: Column): Localized => ({
  'zh-CN': choices.map(({ label }) => label['zh-CN']).join('、'),
  'en-US': choices.map(({ label }) => label['en-US']).join(', '),
});
