import { isFormula, toCellValue } from '../cells/cell-value';
import type { CellContent, RowCell } from './edit-plan';

/** The longest text that a cell holds is 32,767 characters. */
const charactersInOneCell = 30_000;

/**
 * The cells of a row as texts for the log, which a reader can read and an undo can put back:
 * `[["Ref","S9"],["2014/15 Target",100]]`. More than one text where the row is too long for a cell.
 */
export function encodeRow(cells: readonly RowCell[]): string[] {
  const text = JSON.stringify(cells.map(({ column, content }) => [column, content]));
  const parts = Math.ceil(text.length / charactersInOneCell);
  return Array.from({ length: parts }, (_, index) =>
    text.slice(index * charactersInOneCell, (index + 1) * charactersInOneCell),
  );
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}

function contentOf(value: unknown): CellContent | null {
  if (typeof value === 'object' && value !== null && 'formula' in value) {
    const formula = toCellValue(value.formula);
    return isFormula(formula) ? { formula } : null;
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Reads a row of the log back; null where the text is none, or only the beginning of one. */
export function decodeRow(text: string): RowCell[] | null {
  const value = parseJson(text);
  if (!Array.isArray(value)) return null;
  const cells = value.map((pair: unknown): RowCell | null => {
    const list: readonly unknown[] = Array.isArray(pair) ? pair : [];
    const [column] = list;
    const content = contentOf(list[1]);
    return typeof column === 'string' && content !== null ? { column, content } : null;
  });
  const known = cells.filter((cell) => cell !== null);
  return known.length === cells.length ? known : null;
}
