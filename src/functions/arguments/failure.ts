/** The errors of Excel, as they stand in a cell. */
export const excelErrors = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#NAME?', '#REF!'] as const;
export type ExcelErrorCode = (typeof excelErrors)[number];

/** Why a function has no answer for a cell. Excel shows the message on #VALUE! and #N/A only. */
export interface Failure {
  readonly code: ExcelErrorCode;
  readonly message: string;
}

/** An argument that cannot be meant: what was found and what was expected. */
export function badArgument(name: string, found: string, expected: string): Failure {
  return { code: '#VALUE!', message: `${name}: found ${found}, expected ${expected}.` };
}

/** An argument that is not there yet, so that there is no answer yet. */
export function missingArgument(name: string): Failure {
  return { code: '#N/A', message: `${name}: blank, so there is no answer yet.` };
}
