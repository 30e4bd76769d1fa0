import type { Locale } from '../model/locale.ts';

/** How numbers are written in one language; made once, for making one is slow. */
export interface NumberWriter {
  /** Up to two decimals, thousands grouped: people, posts, km². */
  readonly plain: (value: number) => string;
  /** No grouping: a year, a serial number. */
  readonly bare: (value: number) => string;
  /** Up to four decimals: weights, multipliers. */
  readonly fine: (value: number) => string;
  /** Up to six decimals: scores whose product a reader may check. */
  readonly exact: (value: number) => string;
  /** A share of 1 with two decimals and the percent sign. */
  readonly percent: (value: number) => string;
  /** With its sign, except zero: ± posts. */
  readonly signed: (value: number) => string;
  /** A share of posts: two decimals, more where two would show a half that is none. */
  readonly share: (value: number) => string;
  /** The same, where whole numbers are what rounding turns on: 22.996 rounded down is no 23. */
  readonly shareAtWhole: (value: number) => string;
  /** Digits as they stand, thousands grouped: an exact decimal that must not be rounded. */
  readonly digits: (decimal: string) => string;
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
    exact: make({ maximumFractionDigits: 6 }),
    percent: make({ style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    signed: make({ maximumFractionDigits: 2, signDisplay: 'exceptZero' }),
    share: (value) => firstHonest(value, /\.50*$/),
    shareAtWhole: (value) => firstHonest(value, /\.0+$/),
    digits: (decimal) => {
      const [whole = '', ...fraction] = decimal.split('.');
      return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
    },
  };

  /** The shortest text that does not stand on a turning point where the value does not. */
  function firstHonest(value: number, turning: RegExp): string {
    const texts = fixed.map((write) => write(value));
    const isHonest = (text: string): boolean => !turning.test(text) || Number.isInteger(value * 2);
    return texts.find(isHonest) ?? texts.at(-1) ?? String(value);
  }
}
