/** A calendar day, `YYYY-MM-DD`; compares correctly as text. */
export type IsoDate = `${number}-${number}-${number}`;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day that exists. */
export function isIsoDate(text: string): text is IsoDate {
  const [, year, month, day] = PATTERN.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** A day from its parts, or nothing if there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDate(text) ? text : undefined;
}

/** The year of a day. */
export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** Whether `date` lies in a term; both ends belong to it, an open end never closes. */
export const isWithin = (
  date: IsoDate,
  term: { readonly from?: IsoDate | undefined; readonly until?: IsoDate | undefined },
): boolean =>
  (term.from === undefined || term.from <= date) &&
  (term.until === undefined || date <= term.until);

/**
 * The day an Excel serial number stands for (1900 date system).
 *
 * Serials up to 60 are refused: Excel counts a 29 February 1900 that never was.
 *
 * @example
 * fromExcelSerial(45292); // => '2024-01-01'
 */
export function fromExcelSerial(serial: number): IsoDate | undefined {
  const whole = Math.floor(serial);
  if (whole <= 60 || whole > 2_958_465) return undefined;
  return fromDayNumber(whole - 25_569);
}

/** The Excel serial number of a day (1900 date system). */
export const toExcelSerial = (date: IsoDate): number => dayNumber(date) + 25_569;

/** Days from one day to another; negative when the other lies before. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** The day before a day; the day itself where there is none before it. */
export const dayBefore = (date: IsoDate): IsoDate => fromDayNumber(dayNumber(date) - 1) ?? date;

/** Days since 1970-01-01, by Howard Hinnant's civil calendar arithmetic. */
function dayNumber(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function fromDayNumber(days: number): IsoDate | undefined {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const civilMonth = month < 10 ? month + 3 : month - 9;
  return isoDate(yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
