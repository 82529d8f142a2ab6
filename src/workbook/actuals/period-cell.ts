import { asWritten, ledgerSign } from '../../finance/month-end/ledger-sign';
import type { MoneyUnit } from '../../finance/money';
import { writtenSum } from '../cells/written-sum';
import type { ContentsColumn, ContentsRow, TableContents } from '../contents/table-contents';
import type { EditCell } from '../edits/edit-request';
import type { AssessedBudget } from '../tracker';

/** What the ledger has for a line of the budget in one period. */
export interface LedgerFigure {
  /** Debit − credit. */
  readonly amount: number;
  /** By which the line writes it, of `signBeside`. */
  readonly sign: 1 | -1;
  /** Of the amount, the workbook's. */
  readonly unit: MoneyUnit;
}

/** How a line writes what the ledger has for some periods: as its budget is written, else as its other periods are. */
export function signBeside({ line }: Pick<AssessedBudget, 'line'>, periods: readonly number[]): 1 | -1 {
  const others = line.actuals.filter((_, index) => !periods.includes(index + 1));
  return ledgerSign(line, others);
}

/** The figure as a column of the budget holds it: with the line's sign, in the column's unit. */
export const periodValue = ({ amount, sign, unit }: LedgerFigure, column: ContentsColumn): number =>
  writtenSum(asWritten(sign, amount), unit, column);

/** What writes the figure into a line's column of the period; null where a formula stands there, which is kept. */
export function periodCellRequest(
  { columns }: TableContents,
  { row, column, why }: { readonly row: ContentsRow; readonly column: ContentsColumn; readonly why: string },
  figure: LedgerFigure,
): EditCell | null {
  if (column.period === null || row.cells[columns.indexOf(column)]?.isFormula === true) return null;
  const to = periodValue(figure, column);
  return { request: 'edit cell', table: 'Budget', ref: row.key, field: 'period', period: column.period, to, why };
}
