import type { Scalar } from './workbook.ts';

/**
 * A value as a cell shows it, for the number formats that tables of posts use.
 *
 * Knows General, @, digits with thousands and decimals, signs, percent, plain dates and up to four
 * sections; anything else is shown as General. Column widths are not considered ('####').
 */
export function displayText(value: Scalar, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const sections = numberFormat.split(';');
  const isFallback = sections.length < 2;
  const section = sectionFor(value, sections);
  if (section === undefined || section === 'General' || section === '@') return general(value);
  if (section === '') return '';
  if (/[ymd]/iu.test(section.replace(/"[^"]*"/gu, ''))) return dateText(value, section);
  if (!/[0#]/u.test(section)) return section.replaceAll('"', '');
  return numberText(isFallback ? value : Math.abs(value), section);
}

function sectionFor(value: number, sections: readonly string[]): string | undefined {
  const [first, second, third] = sections;
  if (value < 0) return second ?? first;
  if (value === 0) return third ?? first;
  return first;
}

const general = (value: number): string => String(Number(value.toPrecision(11)));

function numberText(value: number, section: string): string {
  const match = /^([^0#]*)([0#,]*)(?:\.([0#]+))?(%?)(.*)$/u.exec(section);
  if (match === null) return general(value);
  const [, prefix = '', whole = '', decimals = '', percent = '', suffix = ''] = match;
  const required = decimals.replaceAll('#', '').length;
  const number = percent === '' ? value : value * 100;
  const sign = number < 0 ? '-' : '';
  const text = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: required,
    maximumFractionDigits: decimals.length,
    useGrouping: whole.includes(','),
  }).format(Math.abs(number));
  return `${sign}${prefix.replaceAll('"', '')}${text}${percent}${suffix.replaceAll('"', '')}`;
}

function dateText(value: number, section: string): string {
  const date = new Date(Math.round((value - 25_569) * 86_400) * 1000);
  const parts: Readonly<Record<string, number>> = {
    y: date.getUTCFullYear(),
    m: date.getUTCMonth() + 1,
    d: date.getUTCDate(),
  };
  return section
    .replace(/"([^"]*)"|([ymd]+)/giu, (_match, literal?: string, code?: string) => {
      if (code === undefined) return literal ?? '';
      const part = parts[code.charAt(0).toLowerCase()] ?? 0;
      return String(part).padStart(code.length, '0');
    })
    .replaceAll('\\', '');
}
