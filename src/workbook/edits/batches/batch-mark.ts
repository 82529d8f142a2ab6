import type { FinancialYear } from '../../../finance/financial-year';
import { asKept } from '../../../finance/kept-digits';
import { cellText, type CellValue } from '../../cells/cell-value';
import { mapInSteps, type Steps } from '../../steps';
import { textNumber } from '../../undo/text-hash';

/** A column as the mark knows it: by our name, so that a heading may be worded anew. */
interface MarkedColumn {
  readonly field: string;
  readonly year: FinancialYear | null;
  readonly period: number | null;
}

/** Where the second mark of a text begins. */
const otherOffset = 0x9dc5811c;

/** What a refresh writes is no change by a person. */
const refreshed: readonly string[] = ['rag', 'ragReason'];

/** A text cell may show the number as a text. */
const textOf = (value: CellValue): string => (typeof value === 'number' ? String(asKept(value)) : cellText(value));

/**
 * A mark of rows by which to see later whether one of them has changed, gone or come; their order does not matter. In steps.
 * @param rows the constants of each row in the order of the columns; `''` for a blank cell and for a formula
 */
export function* markOf(columns: readonly MarkedColumn[], rows: readonly (readonly CellValue[])[]): Steps<string> {
  const order = columns
    .map(({ field, year, period }, at) => ({
      at,
      name: `${field} ${year?.startYear ?? period ?? ''}`,
      isMarked: !refreshed.includes(field),
    }))
    .filter(({ isMarked }) => isMarked)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  let [first, second] = [0, 0];
  yield* mapInSteps(rows, (row) => {
    const filled = order.filter(({ at }) => (row[at] ?? '') !== '');
    const text = filled.map(({ at, name }) => `${name}\t${textOf(row[at] ?? '')}`).join('\n');
    // Sums do not depend on the order of the rows; the second begins elsewhere, so that what one misses the other sees.
    first = (first + textNumber(text)) % 0x1_0000_0000;
    second = (second + textNumber(text, otherOffset)) % 0x1_0000_0000;
  });
  return `${first.toString(36)}-${second.toString(36)}`;
}
