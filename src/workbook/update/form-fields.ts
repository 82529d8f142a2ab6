import type { FinancialYear } from '../../finance/financial-year';
import type { SavingsLine } from '../../finance/savings-line';
import { yearOfSaving } from '../../finance/savings';
import { ruleOf } from '../../finance/updates/lead-fields';
import { cellText, type CellValue } from '../cells/cell-value';
import type { ContentsColumn, ContentsRow, TableContents } from '../contents/table-contents';
import type { TrackerSettings } from '../settings';
import { type UpdateField, updateFields, type UpdateFieldName, type UpdateValue } from './update-form';

function valueOf(line: SavingsLine, field: UpdateFieldName, year: FinancialYear | null, cell: CellValue): UpdateValue {
  if (field === 'forecast') return year === null ? null : yearOfSaving(line, year).forecast;
  // The line knows a confidence only as a share: words are the cell's own.
  if (field === 'confidence') return line.confidence ?? (cellText(cell) || null);
  return line[field];
}

function fieldOf(
  table: TableContents,
  row: ContentsRow,
  line: SavingsLine,
  column: ContentsColumn,
  { year: current }: TrackerSettings,
): UpdateField | null {
  const field = updateFields.find((name) => name === column.field);
  if (field === undefined) return null;
  const year = field === 'forecast' ? (column.year ?? current) : null;
  const cell = row.cells[table.columns.indexOf(column)];
  const locked =
    cell?.isFormula === true
      ? 'A formula stands in this cell, which is never overwritten: change what it works with.'
      : null;
  const value = valueOf(line, field, year, cell?.value ?? '');
  return { field, year, heading: column.heading, rule: ruleOf(field, line), value, locked };
}

/** Delivered of another year is history; a lead writes that of the current one. */
const isOffered = ({ field, year }: ContentsColumn, { year: current }: TrackerSettings): boolean =>
  year === null || field !== 'delivered' || year.startYear === current.startYear;

/** The fields of a line that its lead may write, as far as the table has them, in the order of a form. */
export function formFields(
  table: TableContents,
  row: ContentsRow,
  line: SavingsLine,
  settings: TrackerSettings,
): readonly UpdateField[] {
  const fields = table.columns
    .filter((column) => isOffered(column, settings))
    .flatMap((column) => fieldOf(table, row, line, column, settings) ?? []);
  const order = (one: UpdateField): number => updateFields.indexOf(one.field) * 10_000 + (one.year?.startYear ?? 0);
  return fields.sort((one, other) => order(one) - order(other));
}
