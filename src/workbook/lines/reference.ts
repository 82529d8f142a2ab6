import { refKey } from '../../finance/reference';
import type { MatchedColumn } from '../headings/match-headings';
import type { Problem } from '../problem';
import { cellText, isBlank, isErrorValue, type CellValue } from '../cells/cell-value';
import type { RowReader } from './row-reader';

/**
 * How a line without a reference is called: by its row, counted from 1.
 * @param isOneOfSeveral other tables of the kind have rows of that number too, so that the sheet is named with it
 */
export const nameOfRow = (sheet: string, row: number, isOneOfSeveral: boolean): string =>
  `${isOneOfSeveral ? `${sheet} ` : ''}row ${row}`;

/**
 * The reference of a row. A number becomes a text; where there is none, the line is called by its row.
 * @param isOneOfSeveral other tables of the kind have rows of that number too, so that the sheet is named with it
 */
export function readReference(reader: RowReader, column: MatchedColumn | undefined, isOneOfSeveral = false): string {
  const value: CellValue = reader.raw(column);
  const name = nameOfRow(reader.sheet, reader.row + 1, isOneOfSeveral);
  if (column === undefined) return name;
  if (isErrorValue(value)) return reader.text(column) ?? name;
  if (!isBlank(value)) return cellText(value);
  reader.note(column, {
    kind: 'missing reference',
    found: 'figures without a reference',
    expected: `a reference: the line is assessed as “${name}”, and cannot be followed from run to run`,
    severity: 'warning',
  });
  return name;
}

/** A reference with the cell that it stands in, with its sheet. */
export interface PlacedReference {
  readonly ref: string;
  readonly cell: string;
}

/** A problem for each reference that another line of the tables of a kind has too. */
export function duplicateReferences(lines: readonly PlacedReference[]): Problem[] {
  const byKey = new Map<string, PlacedReference[]>();
  for (const line of lines) byKey.set(refKey(line.ref), [...(byKey.get(refKey(line.ref)) ?? []), line]);
  return [...byKey.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) =>
      same.map((line): Problem => {
        const others = same.filter((other) => other !== line).map((other) => `“${other.ref}” in ${other.cell}`);
        return {
          cell: line.cell,
          kind: 'duplicate reference',
          found: `“${line.ref}”, and ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' and more' : ''}`,
          expected: 'a reference of its own for each line: all of them are assessed, but give each its own',
          severity: 'warning',
        };
      }),
    );
}
