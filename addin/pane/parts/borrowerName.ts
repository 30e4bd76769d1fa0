import type { OpenView } from '../view.ts';

/** Name of a township that asks for posts or has them. */
export const borrowerName = ({ report }: OpenView['open'], code: string): string =>
  report.baseline.townships.find((one) => one.code === code)?.name ?? code;
