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

/**
 * An argument that is not there yet, so that there is no answer yet.
 * @param found `blank or 0` where a 0 was found that may stand for a blank cell
 */
export function missingArgument(name: string, found: 'blank' | 'blank or 0' = 'blank'): Failure {
  return { code: '#N/A', message: `${name}: ${found}, so there is no answer yet.` };
}
