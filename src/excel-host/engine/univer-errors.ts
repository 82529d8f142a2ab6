import type { ErrorText } from '../book';
import type { ErrorType } from './vendor';
import { ERROR_TYPE_SET, ErrorValueObject } from './vendor';

/** An error in a calculation. Univer types its errors as a list that lacks some of Excel's; at run time they are texts. */
export function univerError(error: ErrorText, message = ''): ErrorValueObject {
  return ErrorValueObject.create(univerErrorType(error), message);
}

/** Lets formulas see `#BUSY!` in a cell as the error it is, not as a text. */
export function knowBusyError(): void {
  ERROR_TYPE_SET.add(univerErrorType('#BUSY!'));
}

function univerErrorType(error: string): ErrorType {
  return error as ErrorType;
}
