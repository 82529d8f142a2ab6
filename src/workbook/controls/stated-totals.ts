import type { MoneyUnit } from '../../finance/money';
import type { TableCells } from '../assess/snapshot';
import { bottomOf } from '../cells/address';
import { columnsOf } from '../lines/columns';
import { RowReader, shown } from '../lines/row-reader';
import type { Problem } from '../problem';

/** One row of the Control totals table. */
export interface StatedTotal {
  readonly name: string;
  /** As it is written; `''` where it is blank. */
  readonly covers: string;
  readonly coversCell: string;
  /** In the workbook's unit, as is `roundedTo`. */
  readonly stated: number;
  readonly statedCell: string;
  /** 0 is exact; null is not known. */
  readonly roundedTo: number | null;
}

/** Reads the Control totals table. A row in which nothing but a note stands is passed over. */
export function readStatedTotals(
  { table, cells }: TableCells,
  unit: MoneyUnit,
): { readonly totals: readonly StatedTotal[]; readonly problems: readonly Problem[] } {
  const columns = columnsOf<'ControlTotals'>(table);
  const [coversColumn, statedColumn] = [columns.plain('covers'), columns.plain('stated')];
  const totals: StatedTotal[] = [];
  const problems: Problem[] = [];
  if (coversColumn === undefined || statedColumn === undefined) return { totals, problems };
  for (let row = table.area.top + 1; row < bottomOf(table.area); row += 1) {
    const reader = new RowReader(table.sheet, cells, row);
    const covers = reader.text(coversColumn);
    const name = reader.text(columns.plain('total')) ?? (covers === null ? 'Control total' : `Total of ${covers}`);
    const stated = reader.money(statedColumn, unit);
    const roundedTo = readRounding(reader, columns.plain('roundedTo'), statedColumn.unit ?? unit, unit);
    const isNamed = covers !== null || reader.text(columns.plain('total')) !== null;
    if (stated === null && isNamed && reader.bad.length === 0) {
      const asked = 'the sum that was stated, or a row without a name';
      reader.note(statedColumn, { kind: 'missing figure', found: 'nothing', expected: asked, severity: 'warning' });
    }
    problems.push(...reader.bad.map(({ column, problem }) => ({ ...problem, heading: column.text })));
    // What a total is of must be known before it can be said not to agree.
    if (stated === null || reader.bad.some(({ column }) => column.field === 'covers')) continue;
    const [coversCell, statedCell] = [reader.cell(coversColumn), reader.cell(statedColumn)];
    totals.push({ name, covers: covers ?? '', coversCell, stated, statedCell, roundedTo });
  }
  return { totals, problems };
}

/** What a total is rounded to stands in the unit of the total beside it, unless its own heading says another. */
function readRounding(
  reader: RowReader,
  column: ReturnType<ReturnType<typeof columnsOf<'ControlTotals'>>['plain']>,
  ofStated: MoneyUnit,
  unit: MoneyUnit,
): number | null {
  if (column === undefined) return null;
  const roundedTo = reader.money({ ...column, unit: column.unit ?? ofStated }, unit);
  if (roundedTo === null || roundedTo >= 0) return roundedTo;
  const asked =
    'what the total is rounded to, such as 0.1, 1 or 100; 0 where it is exact, nothing where it is not known';
  const found = shown(reader.raw(column));
  reader.note(column, { kind: 'not a number', found, expected: asked, severity: 'warning' });
  return null;
}
