import { rightOf } from '../cells/address';
import type { Block } from '../cells/block';
import { headingText } from '../headings/heading-text';
import { matchHeading } from '../headings/match-heading';
import type { MatchedColumn } from '../headings/match-headings';
import type { TableKind } from '../headings/table-headings';
import { columnsBeside } from '../locate/columns-beside';
import type { Area } from '../tracker';

const ours: readonly string[] = ['rag', 'ragReason'];

/** A stated range with what is known of its headings, and the row in which they stand. */
interface Headed {
  readonly kind: TableKind;
  readonly area: Area;
  readonly row: number;
  readonly columns: readonly MatchedColumn[];
  /** As `Candidate` has it. */
  readonly chosenRight: number;
}

/**
 * A range that a person chose with the columns that have been added at its right-hand end since: headings of ours right
 * beside it that it does not have yet, such as those of another year, and RAG, for which a refresh may have passed over
 * columns in use. Nothing of a table beside it.
 */
export function withAddedColumns({ kind, area, row, columns, chosenRight }: Headed, cells: Block): Area {
  const isThere = (field: string, year: number | undefined): boolean =>
    columns.some((column) => column.field === field && column.year?.startYear === year);
  const headings = { area: { ...area, top: row }, chosenRight };
  const next = (right: number): number | undefined =>
    columnsBeside(headings, cells, right).find((column) => {
      const read = matchHeading(kind, headingText(cells.value(row, column)));
      const field = read?.meanings[0]?.field;
      if (field === undefined || isThere(field, read?.year?.startYear)) return false;
      return column === right || ours.includes(field);
    });
  let right = rightOf(area);
  for (let added = next(right); added !== undefined; added = next(right)) right = added + 1;
  return { ...area, columns: right - area.left };
}
