import type { Locale } from '../model/locale.ts';

/** How numbers are written in one language; made once, for making one is slow. */
export interface NumberWriter {
  /** Up to two decimals, thousands grouped: people, posts, km². */
  readonly plain: (value: number) => string;
  /** No grouping: a year, a serial number. */
  readonly bare: (value: number) => string;
  /** Up to four decimals: scores, weights, multipliers. */
  readonly fine: (value: number) => string;
  /** A share of 1 with two decimals and the percent sign. */
  readonly percent: (value: number) => string;
  /** With its sign, except zero: ± posts. */
  readonly signed: (value: number) => string;
  /** An exact share of posts: two decimals, more where two would hide which way it was rounded. */
  readonly share: (value: number) => string;
}

const MADE: Readonly<Record<Locale, NumberWriter>> = {
  'zh-CN': writer('zh-CN'),
  'en-US': writer('en-US'),
};

/** The writer of numbers of a language. */
export const numbersIn = (locale: Locale): NumberWriter => MADE[locale];

function writer(locale: Locale): NumberWriter {
  const make = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value) => format.format(value);
  };
  const fixed = [2, 4, 6].map((digits) =>
    make({ minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  return {
    plain: make({ maximumFractionDigits: 2 }),
    bare: make({ maximumFractionDigits: 2, useGrouping: false }),
    fine: make({ maximumFractionDigits: 4 }),
    percent: make({ style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    signed: make({ maximumFractionDigits: 2, signDisplay: 'exceptZero' }),
    share: (value) => {
      const texts = fixed.map((write) => write(value));
      return texts.find((text) => !hidesRounding(text, value)) ?? texts.at(-1) ?? String(value);
    },
  };
}

/** Whether a text stands exactly on a whole or a half although the value does not. */
function hidesRounding(text: string, value: number): boolean {
  return /\.(0+|50*)$/.test(text) && !Number.isInteger(value * 2);
}
