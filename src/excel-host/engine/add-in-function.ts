import type { ErrorText } from '../book';
import { argumentCountProblem } from './argument-count';
import type { AddInCalls, CallArgument, CallResult, CallScalar, CallSingle, CellFailure } from './add-in-calls';
import { cellValues, errorOf, scalarOf, univerScalar } from './formula-values';
import type { FunctionMetadata, ParameterMetadata } from './function-metadata';
import type { BaseValueObject } from './vendor';
import { univerError } from './univer-errors';
import { ArrayValueObject, BaseFunction } from './vendor';

/** The error of a cell, and what the function said about it. */
export type NoteError = (sheetId: string, row: number, column: number, error: ErrorText, message: string) => void;

/** A custom function as Univer calls it: puts the arguments into Excel's shapes and asks `AddInCalls`. */
export class AddInFunction extends BaseFunction {
  constructor(
    fullName: string,
    private readonly metadata: FunctionMetadata,
    private readonly calls: AddInCalls,
    private readonly noteError: NoteError,
    private readonly blank: null | 0,
  ) {
    super(fullName);
  }

  /** Text in a formula stays text, as in Excel: Univer would make the 4th of January of "1/4/2014". */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const problem = argumentCountProblem(this.metadata, given.length);
    if (problem !== undefined) return this.shown({ kind: 'error', error: '#VALUE!', message: problem });
    const size = this.liftedSize(given);
    if (size === undefined) return this.one(this.argumentsAt(given, 0, 0));
    return this.lifted(given, size);
  }

  /** The size of what ranges given for single values make the function spill over; `undefined` where there are none. */
  private liftedSize(given: readonly BaseValueObject[]): { rows: number; columns: number } | undefined {
    let size: { rows: number; columns: number } | undefined;
    given.forEach((argument, index) => {
      if (!(argument instanceof ArrayValueObject) || this.takesRange(index)) return;
      if (argument.getRowCount() === 1 && argument.getColumnCount() === 1) return;
      size = {
        rows: Math.max(size?.rows ?? 1, argument.getRowCount()),
        columns: Math.max(size?.columns ?? 1, argument.getColumnCount()),
      };
    });
    return size;
  }

  private lifted(
    given: readonly BaseValueObject[],
    { rows, columns }: { rows: number; columns: number },
  ): BaseValueObject {
    const results: BaseValueObject[][] = [];
    for (let row = 0; row < rows; row += 1) {
      const line: BaseValueObject[] = [];
      for (let column = 0; column < columns; column += 1) {
        const single = this.one(this.argumentsAt(given, row, column));
        line.push(single instanceof ArrayValueObject ? single.getFirstCell() : single);
      }
      results.push(line);
    }
    return arrayOf(results);
  }

  private one(args: readonly CallArgument[]): BaseValueObject {
    const error = this.metadata.allowErrors ? undefined : args.map(errorOf).find((found) => found !== undefined);
    if (error !== undefined) return univerError(error);
    const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const result = this.calls.ask(this.metadata.id, args, place);
    return result === undefined ? univerError('#BUSY!') : this.shown(result);
  }

  private shown(result: CallResult): BaseValueObject {
    switch (result.kind) {
      case 'value':
        return univerScalar(result.value);
      case 'rows':
        result.rows.forEach((row, down) => {
          row.forEach((cell, across) => {
            if (typeof cell === 'object') this.note(down, across, cell);
          });
        });
        return arrayOf(result.rows.map((row) => row.map(univerScalar)));
      case 'error':
        this.note(0, 0, result);
        return univerError(result.error, result.message);
    }
  }

  /** Notes what the function said about an error so many rows and columns from the formula's cell. */
  private note(down: number, across: number, { error, message }: CellFailure): void {
    this.noteError(this.subUnitId ?? '', this.row + down, this.column + across, error, message);
  }

  /** One argument for each parameter: null for what was left out, a list for what repeats. */
  private argumentsAt(given: readonly BaseValueObject[], row: number, column: number): CallArgument[] {
    const single = given.map((argument, index) => this.argument(argument, index, row, column));
    return this.metadata.parameters.map((parameter, index) => {
      if (parameter.repeating) return single.length > index ? { repeated: single.slice(index) } : null;
      return single[index] ?? null;
    });
  }

  private argument(given: BaseValueObject, index: number, row: number, column: number): CallSingle {
    const isRange = given instanceof ArrayValueObject;
    if (this.takesRange(index)) {
      if (isRange) return cellValues(given, this.blank);
      return given.isNull() ? null : [[scalarOf(given)]];
    }
    if (!isRange) return scalarOf(given);
    return pickFor(given, row, column, this.blank);
  }

  private takesRange(index: number): boolean {
    return this.parameterAt(index)?.isMatrix ?? false;
  }

  private parameterAt(index: number): ParameterMetadata | undefined {
    const { parameters } = this.metadata;
    return parameters[index] ?? parameters.at(-1);
  }
}

/** The value of a lifted range for one cell of the result; a single row or column repeats, beyond the range is #N/A. */
function pickFor(range: ArrayValueObject, row: number, column: number, blank: null | 0): CallScalar {
  const atRow = range.getRowCount() === 1 ? 0 : row;
  const atColumn = range.getColumnCount() === 1 ? 0 : column;
  if (atRow >= range.getRowCount() || atColumn >= range.getColumnCount()) return { error: '#N/A' };
  const found = range.get(atRow, atColumn);
  return found ? (scalarOf(found) ?? blank) : blank;
}

function arrayOf(rows: BaseValueObject[][]): BaseValueObject {
  const rowCount = rows.length;
  const columnCount = rows[0]?.length ?? 0;
  if (rowCount === 0 || columnCount === 0) return univerError('#CALC!');
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
