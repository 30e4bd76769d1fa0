import type { Sheet, Validation } from '../../engine/index.ts';
import { longListOf } from '../../xlsx/write/extras.ts';
import { bytesOf, type Step } from './pacing.ts';
import { step } from './sheetSteps.ts';

/**
 * The note on a sheet of ours: what ExcelApi 1.14 does not tell about it afterwards.
 *
 * It gives neither the cells that a chart shows nor the areas that share a drop-down list, so we
 * write them down beside the mark, to put the sheet back as it was.
 */
const NOTE = 'bianheng.note';

/** What is written down of a sheet. */
export interface Note {
  readonly charts?: Sheet['charts'];
  readonly validations?: Sheet['validations'];
  /** Where the values of long lists are, one for each validation; null for a short list. */
  readonly lists?: readonly (string | null)[] | undefined;
}

type RangeOfList = (values: readonly string[]) => string;

/** Writes the note; a sheet without charts and validations has an empty one. */
export function noteStep(sheet: Sheet, rangeOfList: RangeOfList): Step {
  const { charts, validations } = sheet;
  const lists = validations?.map((validation) => {
    const long = longListOf(validation);
    return long === undefined ? null : rangeOfList(long);
  });
  const note = JSON.stringify({ charts, validations, lists } satisfies Note, boundless);
  return step(sheet, bytesOf(note), (worksheet) => {
    worksheet.customProperties.add(NOTE, note);
  });
}

/** Asks for the note of a sheet; `readNote` tells it after the next sync. */
export const askForNote = (sheet: Excel.Worksheet): Excel.WorksheetCustomProperty =>
  sheet.customProperties.getItemOrNullObject(NOTE).load('value');

/** The note; an empty one if there is none that can be read. */
export function readNote(property: Excel.WorksheetCustomProperty): Note {
  if (property.isNullObject) return {};
  try {
    const note: unknown = JSON.parse(property.value, bounded);
    return typeof note === 'object' && note !== null ? note : {};
  } catch {
    return {};
  }
}

/** The places of long lists as they were when the sheet was written. */
export function listsOf({ validations = [], lists = [] }: Note): RangeOfList {
  const places = new Map(
    validations.flatMap((validation: Validation, index) => {
      const place = lists[index];
      const long = longListOf(validation);
      return long === undefined || typeof place !== 'string' ? [] : [[long.join('\n'), place]];
    }),
  );
  return (values) => places.get(values.join('\n')) ?? '';
}

/** JSON knows no infinity, which is an open bound of a validation. */
const boundless = (_key: string, value: unknown): unknown =>
  value === Infinity || value === -Infinity ? String(value) : value;

const bounded = (key: string, value: unknown): unknown =>
  (key === 'min' || key === 'max') && typeof value === 'string' ? Number(value) : value;
