import { fail, type Result } from '../../finance/result';
import { failure, type TrackerFailure } from '../failure';

/** One conversation with Excel, with its round trips counted: their number must not depend on the number of lines. */
export interface Session {
  readonly context: Excel.RequestContext;
  /** Sends what has been asked for and waits for the answers. */
  readonly sync: () => Promise<void>;
  /** How many round trips there have been. */
  readonly count: () => number;
}

function sessionOf(context: Excel.RequestContext): Session {
  let syncs = 0;
  return {
    context,
    sync: async () => {
      syncs += 1;
      await context.sync();
    },
    count: () => syncs,
  };
}

interface ExcelError {
  readonly code: string;
  readonly message: string;
}

function asExcelError(error: unknown): ExcelError {
  const message = error instanceof Error ? error.message : String(error);
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return { code, message };
}

const tooLarge = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'];

/** Whether Excel had an answer that was too long for a message; less may be asked for at a time. */
export const isAnswerTooLong = (error: unknown): boolean =>
  asExcelError(error).code === 'ResponsePayloadSizeLimitExceeded';

/** What an error of Excel's means to the user and what to do about it. */
export function failureOf(error: unknown): TrackerFailure {
  const { code, message } = asExcelError(error);
  if (code === 'InvalidOperationInCellEditMode') {
    return failure('being edited', 'A cell is being edited. Finish it with Enter or leave it with Esc, and try again.');
  }
  if (code === 'AccessDenied') {
    return failure(
      'protected',
      `Excel refused because something is protected: ${message} Unprotect it (Review, Unprotect Sheet) and try again.`,
    );
  }
  if (tooLarge.includes(code)) {
    return failure(
      'excel failed',
      `The table is too large for one message to Excel: ${message} Shorten long texts or split the table, and try again.`,
    );
  }
  return failure(
    'excel failed',
    `Excel answered: ${message || code}. Try again; if it stays so, save, close and open the workbook.`,
  );
}

/**
 * Works with the open workbook. While the user edits a cell, Excel delays the work; whatever Excel refuses comes back as
 * a failure that says what to do.
 */
export async function withExcel<T>(
  work: (session: Session) => Promise<Result<T, TrackerFailure>>,
): Promise<Result<T, TrackerFailure>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(sessionOf(context)));
  } catch (error) {
    return fail(failureOf(error));
  }
}
