import {
  localAddressOf,
  type Area,
  type CellRef,
  type Sheet,
  type Validation,
} from '../../engine/index.ts';
import { quoteSheet } from '../sheetName.ts';
import { encodeCellText, escapeXml } from '../xml/text.ts';

/** Excel's limits, in characters. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;

/** An area as formulas and references write it, such as `A1:C9`. */
export const rangeOf = ({ top, left, bottom, right }: Area): string =>
  `${localAddressOf({ row: top, column: left })}:${localAddressOf({ row: bottom, column: right })}`;

/** The same with dollar signs, as defined names need it. */
export const absoluteRangeOf = (area: Area): string =>
  rangeOf(area).replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');

/** The values of a drop-down list too long to be written into its rule. */
export function longListOf(validation: Validation): readonly string[] | undefined {
  const { rule } = validation;
  if (rule.kind !== 'list') return undefined;
  const isShort =
    rule.values.join(',').length <= LONGEST_LIST &&
    rule.values.every((value) => !/[,\n]/u.test(value));
  return isShort ? undefined : rule.values;
}

/**
 * The validations of a sheet as XML.
 *
 * @param rangeOfList where the values of a long list are, for the rules that need it
 */
export function validationsXml(
  sheet: Sheet,
  rangeOfList: (values: readonly string[]) => string,
): string {
  const rules = (sheet.validations ?? []).map((validation) => {
    const long = longListOf(validation);
    const formulas = long === undefined ? formulasOf(validation) : [rangeOfList(long)];
    return validationXml(validation, formulas);
  });
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function validationXml(
  { area, rule, prompt, strictness }: Validation,
  formulas: readonly string[],
): string {
  const texts: readonly (readonly [string, string])[] =
    prompt === undefined
      ? []
      : [
          ['promptTitle', shorten(prompt.title, LONGEST_TITLE)],
          ['prompt', shorten(prompt.text, LONGEST_PROMPT)],
        ];
  const attributes = [
    ['type', rule.kind],
    ['errorStyle', strictness],
    ['allowBlank', '1'],
    ['showInputMessage', '1'],
    ['showErrorMessage', '1'],
    ...texts,
    ['sqref', rangeOf(area)],
  ].map(([name = '', value = '']) => ` ${name}="${escapeXml(value)}"`);
  const body = formulas.map(
    (formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`,
  );
  return `<dataValidation${attributes.join('')}>${body.join('')}</dataValidation>`;
}

function formulasOf({ rule }: Validation): readonly string[] {
  switch (rule.kind) {
    case 'list':
      return [`"${rule.values.join(',').replace(/"/gu, '""')}"`];
    case 'date':
      return ['1', '2958465'];
    default:
      return [String(clamp(rule.min)), String(clamp(rule.max))];
  }
}

/** An open bound, such as Infinity, is a bound that no sheet reaches. */
const clamp = (value: number): number => Math.max(-FAR, Math.min(FAR, value));
const FAR = 1e15;

/** Links go into the sheet itself: no relationships, and a number stays a number. */
export function linksXml(sheet: Sheet): string {
  const links = sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.link === undefined ? [] : [linkXml(localAddressOf({ row, column }), cell.link)],
    ),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function linkXml(address: string, target: CellRef): string {
  const location = `${quoteSheet(target.sheet)}!${localAddressOf(target)}`;
  return `<hyperlink ref="${address}" location="${escapeXml(location)}"/>`;
}

function shorten(text: string, length: number): string {
  const encoded = encodeCellText(text);
  return encoded.length <= length ? encoded : `${encoded.slice(0, length - 1)}…`;
}
