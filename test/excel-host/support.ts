import { createExcel, type Excel as ExcelHost, type ExcelOptions } from './host.ts';
import { loadOfficeJs, type OfficeLibrary } from './loadOfficeJs.ts';

/** An Excel with the library loaded against it. */
export function startExcel(
  options: ExcelOptions = {},
): OfficeLibrary & { readonly host: ExcelHost } {
  const host = createExcel(options);
  return { ...loadOfficeJs(host), host };
}

/** The code of the error that something fails with; the library's errors have one. */
export async function codeOf(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'no error';
}

/** Long enough for what is under way inside the process. */
export const aMoment = (milliseconds = 20): Promise<void> =>
  new Promise((resume) => {
    setTimeout(resume, milliseconds);
  });
