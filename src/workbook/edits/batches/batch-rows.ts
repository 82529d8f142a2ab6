import { formatDate } from '../../../finance/calendar-date';
import { parseDate } from '../../../finance/parse-date';
import { parseFinancialYear } from '../../../finance/parse-financial-year';
import { refKey } from '../../../finance/reference';
import { cellText, type CellValue } from '../../cells/cell-value';
import type { ContentsRow, TableContents } from '../../contents/table-contents';
import { parsePeriod } from '../../lines/parse-period';
import { groupInSteps, type Steps } from '../../steps';
import type { BatchCell } from '../edit-plan';
import { placesOf } from './batch-state';

/** What a value says in a column that can be written in several ways: `2014-15` is 2014/15, and `P4` is 4. */
const meanings: Readonly<Record<string, (value: CellValue) => string | null>> = {
  year: (value) => {
    const year = parseFinancialYear(value);
    return year.ok ? String(year.value.startYear) : null;
  },
  period: (value) => {
    const period = parsePeriod(value);
    return period.ok ? String(period.value) : null;
  },
  date: (value) => {
    const date = parseDate(value);
    return date.ok ? formatDate(date.value) : null;
  },
};

/** What values of some columns have in common that mean one batch: they say the same, or differ only in case or spaces. */
const batchKey = (fields: readonly string[], values: readonly CellValue[]): string =>
  values.map((value, index) => meanings[fields[index] ?? '']?.(value) ?? refKey(cellText(value))).join('\n');

/** Finds the rows of the batches of one table, of which there may be one for every period or snapshot. */
export class BatchRows {
  private readonly byColumns = new Map<string, ReadonlyMap<string, readonly ContentsRow[]>>();

  /** @param table null where it is still to be made: it has no rows */
  constructor(private readonly table: TableContents | null) {}

  /** The lines of the table that belong to a batch, from top to bottom. */
  *of(batch: readonly BatchCell[]): Steps<readonly ContentsRow[]> {
    if (this.table === null) return [];
    const { columns, rows } = this.table;
    const placeOf = placesOf(columns);
    const places = batch.map(({ column }) => placeOf(column));
    const fields = places.map((at) => columns[at]?.field ?? '');
    const name = places.join(' ');
    const known =
      this.byColumns.get(name) ??
      (yield* groupInSteps(
        rows.filter(({ kind }) => kind === 'line'),
        ({ cells }) =>
          batchKey(
            fields,
            places.map((at) => cells[at]?.value ?? ''),
          ),
      ));
    this.byColumns.set(name, known);
    return (
      known.get(
        batchKey(
          fields,
          batch.map(({ value }) => value),
        ),
      ) ?? []
    );
  }
}
