import { mapInSteps, type Steps } from '../../finance/steps';
import type { Block } from '../cells/block';
import { cellText, isBlank, isFormula } from '../cells/cell-value';
import { budgetRows, savingsRows } from '../lines/table-lines';
import type { Candidate } from '../locate/candidates';
import { withKinds } from './doubled-codes';
import { keyColumnsOf, lineKey } from './line-keys';
import type { ContentsCell, ContentsColumn, ContentsKind, ContentsRow, TableContents } from './table-contents';

/** A located table with its cells. */
interface Source {
  readonly table: Candidate;
  readonly cells: Block;
  readonly sheetIsProtected: boolean;
}

/** A text that begins with `=` and shows itself is no formula. */
function cellAt(cells: Block, row: number, column: number): ContentsCell {
  const value = cells.value(row, column);
  const formula = cells.formula(row, column);
  return { value, formula, isFormula: isFormula(formula) && formula !== value };
}

/** Says of rows, counted from 0, whether they are lines; null where totals are not looked for. In steps. */
function* linesOf(kind: ContentsKind, { table, cells }: Source): Steps<ReadonlySet<number> | null> {
  if (kind === 'Savings') return new Set((yield* savingsRows(table, cells)).lines);
  if (kind === 'Budget') return new Set((yield* budgetRows(table, cells)).lines);
  return null;
}

/** What a line is called beside its reference: of these columns the first that is filled, as `budgetLineName` has it. */
const titleFields: readonly string[] = ['title', 'codeName', 'service'];

/** The cells of a located table by line, in steps. */
export function* contentsOfTable(kind: ContentsKind, source: Source): Steps<TableContents> {
  const { table, cells, sheetIsProtected } = source;
  const columns: readonly ContentsColumn[] = table.match.columns.map(({ text, ...column }) => ({
    ...column,
    heading: text,
  }));
  const keys = keyColumnsOf(kind, columns);
  const titles = titleFields.flatMap((wanted) => columns.filter(({ field }) => field === wanted));
  const lines = yield* linesOf(kind, source);
  const isFilled = (row: number): boolean => columns.some(({ column }) => !isBlank(cells.value(row, column)));
  const isLine = (row: number): boolean => (lines === null ? isFilled(row) : lines.has(row));
  const below = Array.from({ length: table.area.rows - 1 }, (_, index) => table.area.top + 1 + index);
  const rows = yield* mapInSteps(below, (row): ContentsRow => {
    const telling = keys.map(({ column }) => cells.value(row, column));
    const title = titles.map(({ column }) => cellText(cells.value(row, column))).find((text) => text !== '') ?? '';
    return {
      row: row + 1,
      kind: isLine(row) ? 'line' : 'other',
      key: lineKey(keys, telling),
      ref: cellText(telling[0] ?? ''),
      title: title === '' ? null : title,
      cells: columns.map(({ column }) => cellAt(cells, row, column)),
    };
  });
  return {
    kind,
    sheet: table.sheet,
    tableName: table.tableName,
    area: table.area,
    showsTotals: table.totalsRow !== null,
    sheetIsProtected,
    columns,
    headings: table.headings.filter(
      ({ column }) => column >= table.area.left && column < table.area.left + table.area.columns,
    ),
    rows: kind === 'Budget' ? yield* withKinds(rows, columns) : rows,
  };
}
