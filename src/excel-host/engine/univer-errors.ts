import type { CellConstant, ErrorText } from '../book';
import { ErrorType, ErrorValueObject } from './vendor';

/** Excel's errors as Univer knows them. Univer has no word for a function that is still at work; it has one for a lost connection. */
const toUniver: Readonly<Partial<Record<ErrorText, ErrorType>>> = {
  '#NULL!': ErrorType.NULL,
  '#DIV/0!': ErrorType.DIV_BY_ZERO,
  '#VALUE!': ErrorType.VALUE,
  '#REF!': ErrorType.REF,
  '#NAME?': ErrorType.NAME,
  '#NUM!': ErrorType.NUM,
  '#N/A': ErrorType.NA,
  '#SPILL!': ErrorType.SPILL,
  '#CALC!': ErrorType.CALC,
  '#BUSY!': ErrorType.CONNECT,
};

/** An error in a calculation. */
export function univerError(error: ErrorText, message = ''): ErrorValueObject {
  return ErrorValueObject.create(toUniver[error] ?? ErrorType.VALUE, message);
}

const fromUniver: Readonly<Record<string, CellConstant>> = {
  [ErrorType.CONNECT]: '#BUSY!',
  // A formula that refers to itself shows 0 in Excel.
  [ErrorType.CYCLE]: 0,
  [ErrorType.ERROR]: '#VALUE!',
};

/** What Excel shows for what Univer shows. */
export function excelValue(shown: CellConstant): CellConstant {
  return typeof shown === 'string' ? (fromUniver[shown] ?? shown) : shown;
}
