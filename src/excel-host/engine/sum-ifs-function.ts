import { ArrayValueObject, BaseFunction, BaseReferenceObject, BaseValueObject, NumberValueObject } from './vendor';

/** What a function that takes references is given. */
type Given = BaseValueObject | BaseReferenceObject;

/** The rows of a column by the text in them, in lower case; null where it holds anything but texts and blanks. */
type RowsByText = ReadonlyMap<string, ReadonlySet<number>> | null;

/** A text that stands for itself alone: no operator, wildcard, number, date or truth value. */
const plainText = /^(?!(?:true|false)$)\p{L}[^*?~]*$/iu;

/**
 * `SUMIFS`. Univer's own compares every row with every criterion once a formula, which takes minutes for the formulas of a
 * summary over thousands of lines. Where the criteria are plain texts and their ranges columns of texts, the rows of a text are looked
 * up once for all formulas of a calculation; anything else is left to Univer.
 */
export class SumIfsFunction extends BaseFunction {
  override minParams = 3;
  override maxParams = 255;
  override needsReferenceObject = true;
  /** Univer makes new arrays of a range for each calculation. */
  private readonly known = new WeakMap<ArrayValueObject, RowsByText>();

  constructor(private readonly univers: BaseFunction) {
    super('SUMIFS');
  }

  override calculate(...given: BaseValueObject[]): ReturnType<BaseFunction['calculate']> {
    const sum = this.sumByText(given);
    if (sum !== null) return sum;
    this.univers.setRefInfo(this.unitId ?? '', this.subUnitId ?? '', this.row, this.column);
    return this.univers.calculate(...given);
  }

  private sumByText([first, ...rest]: readonly Given[]): BaseValueObject | null {
    const amounts = columnOf(first);
    if (amounts === null || rest.length === 0 || rest.length % 2 === 1) return null;
    const found: ReadonlySet<number>[] = [];
    for (let at = 0; at < rest.length; at += 2) {
      const column = columnOf(rest[at]);
      const text = textOf(rest[at + 1]);
      if (column?.getRowCount() !== amounts.getRowCount() || text === null) return null;
      const rows = this.rowsOf(column);
      if (rows === null) return null;
      found.push(rows.get(text) ?? new Set());
    }
    return sumOf(amounts, found);
  }

  private rowsOf(column: ArrayValueObject): RowsByText {
    const known = this.known.get(column);
    if (known !== undefined) return known;
    const rows = rowsByText(column);
    this.known.set(column, rows);
    return rows;
  }
}

/** A column of cells; null for anything else. */
function columnOf(given: Given | undefined): ArrayValueObject | null {
  if (!(given instanceof BaseReferenceObject)) return null;
  const cells = given.toArrayValueObject();
  return cells.getColumnCount() === 1 ? cells : null;
}

/** A criterion that is one plain text, in lower case; null for any other. */
function textOf(given: Given | undefined): string | null {
  const cells = given instanceof BaseReferenceObject ? given.toArrayValueObject() : given;
  const isOne = !(cells instanceof ArrayValueObject) || (cells.getRowCount() === 1 && cells.getColumnCount() === 1);
  const one = cells instanceof ArrayValueObject ? cells.get(0, 0) : cells;
  const value = isOne && one?.isString() === true ? one.getValue() : null;
  return typeof value === 'string' && plainText.test(value) ? value.toLowerCase() : null;
}

function rowsByText(column: ArrayValueObject): RowsByText {
  const rows = new Map<string, Set<number>>();
  for (let row = 0; row < column.getRowCount(); row += 1) {
    const cell = column.get(row, 0);
    if (cell === null || cell === undefined || cell.isNull()) continue;
    const value = cell.getValue();
    if (!cell.isString() || typeof value !== 'string') return null;
    const text = value.toLowerCase();
    const same = rows.get(text);
    if (same === undefined) rows.set(text, new Set([row]));
    else same.add(row);
  }
  return rows;
}

/** The sum of the amounts in rows that are in each of some sets; null where one of them is neither a number nor blank. */
function sumOf(amounts: ArrayValueObject, found: readonly ReadonlySet<number>[]): BaseValueObject | null {
  const [fewest = new Set<number>(), ...others] = [...found].sort((one, other) => one.size - other.size);
  let sum: BaseValueObject = NumberValueObject.create(0);
  for (const row of fewest) {
    if (!others.every((rows) => rows.has(row))) continue;
    const cell = amounts.get(row, 0);
    if (cell === null || cell === undefined || cell.isNull() || cell.getValue() === '') continue;
    if (!cell.isNumber()) return null;
    sum = sum.plus(cell);
  }
  return sum;
}
