import { fail, succeed } from '../finance/result';
import type { ExcelErrorCode, Failure } from './arguments/failure';
import type { Answer, Answers } from './arguments/spill';

/**
 * Hands answers to Excel. A single failure is thrown, so that its message shows on the cell; among other answers it
 * stands as an error in its own cell only.
 */
export function toExcel(answers: Answers): unknown[][] {
  const [first] = answers;
  if (answers.length === 1 && first?.length === 1 && first[0] !== undefined) return [[toExcelCell(first[0])]];
  return answers.map((row) =>
    row.map((given) => {
      const answer = withinRange(given);
      return answer.ok ? answer.value : excelError(answer.error);
    }),
  );
}

/** Hands one answer to Excel; throws its failure as Excel's own error. */
function toExcelCell(given: Answer): number | string {
  const answer = withinRange(given);
  if (answer.ok) return answer.value;
  const error: unknown = excelError(answer.error);
  throw isError(error) ? error : new Error(answer.error.message);
}

/** How many digits of a number Excel shows and compares by; what binary arithmetic leaves beyond them is nothing. */
const digits = 15;

const tooLarge: Failure = {
  code: '#VALUE!',
  message: 'The answer is too large for a number: look for a figure that is next to nothing or far too large.',
};

/** A number as Excel shows it, so that 0.1 + 0.2 is 0.3; one that has outgrown all numbers is none. */
function withinRange(answer: Answer): Answer {
  if (!answer.ok || typeof answer.value === 'string') return answer;
  const shown = answer.value === 0 ? 0 : Number(answer.value.toPrecision(digits));
  if (Number.isFinite(shown)) return succeed(shown);
  return fail(tooLarge);
}

/** Excel's own error is an Error, which Microsoft's types do not say. */
function isError(thrown: unknown): thrown is Error {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown;
}

function excelError({ code, message }: Failure): CustomFunctions.Error {
  const codes: Readonly<Record<ExcelErrorCode, CustomFunctions.ErrorCode>> = {
    '#VALUE!': CustomFunctions.ErrorCode.invalidValue,
    '#N/A': CustomFunctions.ErrorCode.notAvailable,
    '#DIV/0!': CustomFunctions.ErrorCode.divisionByZero,
    '#NUM!': CustomFunctions.ErrorCode.invalidNumber,
    '#NULL!': CustomFunctions.ErrorCode.nullReference,
    '#NAME?': CustomFunctions.ErrorCode.invalidName,
    '#REF!': CustomFunctions.ErrorCode.invalidReference,
  };
  return new CustomFunctions.Error(codes[code], message);
}
