import { refKey } from '../../../finance/reference';
import { cellText, type CellValue } from '../../cells/cell-value';
import type { ContentsRow, TableContents } from '../../contents/table-contents';
import { groupInSteps, type Steps } from '../../steps';
import type { BatchCell } from '../edit-plan';
import { placesOf } from './batch-state';

/** What values have in common that differ only in case or spaces: they mean one batch. */
const valuesKey = (values: readonly CellValue[]): string => values.map((value) => refKey(cellText(value))).join('\n');

/** Finds the rows of the batches of one table, of which there may be one for every period or snapshot. */
export class BatchRows {
  private readonly byColumns = new Map<string, ReadonlyMap<string, readonly ContentsRow[]>>();

  /** @param table null where it is still to be made: it has no rows */
  constructor(private readonly table: TableContents | null) {}

  /** The lines of the table that belong to a batch, from top to bottom. */
  *of(batch: readonly BatchCell[]): Steps<readonly ContentsRow[]> {
    if (this.table === null) return [];
    const placeOf = placesOf(this.table.columns);
    const places = batch.map(({ column }) => placeOf(column));
    const name = places.join(' ');
    const known =
      this.byColumns.get(name) ??
      (yield* groupInSteps(
        this.table.rows.filter(({ kind }) => kind === 'line'),
        ({ cells }) => valuesKey(places.map((at) => cells[at]?.value ?? '')),
      ));
    this.byColumns.set(name, known);
    return known.get(valuesKey(batch.map(({ value }) => value))) ?? [];
  }
}
