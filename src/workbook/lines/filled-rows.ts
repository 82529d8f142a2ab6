import { bottomOf } from '../cells/address';
import type { Block } from '../cells/block';
import { isBlank } from '../cells/cell-value';
import type { ColumnOf, TableKind } from '../headings/table-headings';
import type { Candidate } from '../locate/candidates';
import type { Problem } from '../problem';
import { mapInSteps, type Steps } from '../steps';
import { columnsOf, type TableColumns } from './columns';
import { RowReader } from './row-reader';

/** A table that was located and read. */
interface Source {
  readonly table: Candidate;
  readonly cells: Block;
}

/** What was made of a table's rows, and what could not be read. */
export interface ReadRows<Row> {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/** No table, no rows. */
export const noRows: ReadRows<never> = { rows: [], problems: [] };

/**
 * Reads every row of a table in which something stands under a heading that we know, in steps. A row that `read` gives null for
 * is left out; what it could not read of it is kept.
 */
export function* readFilledRows<Kind extends TableKind, Row>(
  { table, cells }: Source,
  read: (reader: RowReader, columns: TableColumns<ColumnOf<Kind> & string>) => Row | null,
): Steps<ReadRows<Row>> {
  const columns = columnsOf<Kind>(table);
  const below = Array.from(
    { length: bottomOf(table.area) - table.area.top - 1 },
    (_, index) => table.area.top + 1 + index,
  );
  const problems: Problem[] = [];
  const rows = yield* mapInSteps(below, (row): Row | null => {
    if (columns.all.every(({ column }) => isBlank(cells.value(row, column)))) return null;
    const reader = new RowReader(table.sheet, cells, row);
    const made = read(reader, columns);
    problems.push(...reader.bad.map(({ problem }) => problem));
    return made;
  });
  return { rows: rows.filter((row) => row !== null), problems };
}
