import { refKey } from '../../finance/reference';
import type { MatchedColumn } from '../headings/match-headings';
import type { Problem } from '../problem';
import { cellText, isBlank, isErrorValue, type CellValue } from '../cells/cell-value';
import type { RowReader } from './row-reader';

/** How a line without a reference is called. */
const byRow = (row: number): string => `row ${row + 1}`;

/** The reference of a row. A number becomes a text; where there is none, the line is called by its row. */
export function readReference(reader: RowReader, column: MatchedColumn | undefined): string {
  const value: CellValue = reader.raw(column);
  if (column === undefined) return byRow(reader.row);
  if (isErrorValue(value)) return reader.text(column) ?? byRow(reader.row);
  if (!isBlank(value)) return cellText(value);
  reader.note(column, {
    kind: 'missing reference',
    found: 'figures without a reference',
    expected: `a reference: the line is assessed as “${byRow(reader.row)}”, and cannot be followed from run to run`,
    severity: 'warning',
  });
  return byRow(reader.row);
}

/** A problem for each reference that another line has too; `cell` is that of the reference. */
export function duplicateReferences(lines: readonly { readonly ref: string; readonly cell: string }[]): Problem[] {
  const byKey = new Map<string, { ref: string; cell: string }[]>();
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
