import type { CellConstant, ErrorText } from '../book';
import type { CallArgument, CallScalar } from './add-in-calls';
import { isErrorText } from './entry';
import type { ArrayValueObject, BaseValueObject } from './vendor';
import { excelValue, univerError } from './univer-errors';
import { BooleanValueObject, NumberValueObject, StringValueObject } from './vendor';

/** A single value of the formula engine as a call carries it. */
export function scalarOf(given: BaseValueObject): CallScalar {
  if (given.isNull()) return null;
  const found = given.getValue();
  if (given.isError()) return { error: errorText(String(excelValue(String(found)))) };
  if (given.isBoolean()) return found === true || found === 1 || found === 'TRUE';
  return found;
}

/** The rows of a range or array of the formula engine; `blank` stands for its blank cells. */
export function cellValues(range: ArrayValueObject, blank: null | 0): CallScalar[][] {
  const rows: CallScalar[][] = [];
  for (let row = 0; row < range.getRowCount(); row += 1) {
    const line: CallScalar[] = [];
    for (let column = 0; column < range.getColumnCount(); column += 1) {
      const found = range.get(row, column);
      line.push(found ? (scalarOf(found) ?? blank) : blank);
    }
    rows.push(line);
  }
  return rows;
}

/** The first error among an argument's values. */
export function errorOf(argument: CallArgument): ErrorText | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  if ('error' in argument) return argument.error;
  const parts: readonly CallArgument[] = 'repeated' in argument ? argument.repeated : argument.flat();
  return parts.map(errorOf).find((found) => found !== undefined);
}

/** A value of a result as the formula engine takes it. */
export function univerScalar(found: CellConstant | { readonly error: ErrorText }): BaseValueObject {
  if (typeof found === 'object') return univerError(found.error);
  if (typeof found === 'number') return NumberValueObject.create(found);
  if (typeof found === 'boolean') return BooleanValueObject.create(found);
  return StringValueObject.create(found);
}

/** An error's text, `#VALUE!` where it is none of Excel's. */
export function errorText(text: string): ErrorText {
  return isErrorText(text) ? text : '#VALUE!';
}
