import { dayOfMonth } from './serial-day';
import type { BaseValueObject, Nullable } from './vendor';
import { ArrayValueObject, BaseFunction, NumberValueObject } from './vendor';

/** An element of what was given: a single value stands for all, as does a single row or column. */
const at = (given: BaseValueObject, row: number, column: number): Nullable<BaseValueObject> =>
  given instanceof ArrayValueObject
    ? given.get(Math.min(row, given.getRowCount() - 1), Math.min(column, given.getColumnCount() - 1))
    : given;

/**
 * `EDATE`, which ends with the month as in Excel where that is shorter: a month after 31 January is 28 February. Univer's
 * own, which this corrects, goes on into March.
 */
export class EdateFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor(private readonly univers: BaseFunction) {
    super('EDATE');
  }

  override calculate(start: BaseValueObject, months: BaseValueObject): ReturnType<BaseFunction['calculate']> {
    const found = this.univers.calculate(start, months);
    if (!(found instanceof ArrayValueObject)) return found;
    return found.map((date, row, column) => {
      const serial = date.getValue();
      const day = dayOfMonth(Number(at(start, row, column)?.getValue() ?? 0));
      if (typeof serial !== 'number' || dayOfMonth(serial) === day) return date;
      return NumberValueObject.create(serial - dayOfMonth(serial), date.getPattern());
    });
  }
}
