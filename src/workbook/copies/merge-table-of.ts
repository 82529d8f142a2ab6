import type { CalendarDate } from '../../finance/calendar-date';
import type { FinancialYear } from '../../finance/financial-year';
import { fieldKey } from '../../finance/merge/field';
import type { MergeLine, MergeTable } from '../../finance/merge/merge-table';
import type { MoneyUnit } from '../../finance/money';
import { cellAddress, withSheet } from '../cells/address';
import { cellText } from '../cells/cell-value';
import type { ContentsRow, TableContents } from '../contents/table-contents';
import { mapInSteps, type Steps } from '../steps';
import { fieldValue, holdsMoney } from './field-value';
import { savingsFields, type SavingsField } from './savings-fields';

/** A savings table with what its cells have to be read by. */
export interface SavingsSource {
  readonly table: TableContents;
  /** The current year of its workbook. */
  readonly year: FinancialYear;
  /** Of money where a heading does not state another. */
  readonly unit: MoneyUnit;
  /** The last day on which an update can have been made. */
  readonly latest: CalendarDate;
  /** Read from a file, with the results that were saved with its formulas. */
  readonly isSaved: boolean;
}

/** The unit of each column of the master, by the key of its field: all values are brought to it. */
export type FieldUnits = ReadonlyMap<string, MoneyUnit>;

/** In which unit each column is written; of several tables, in the first that has it. */
export function unitsOf(sources: readonly SavingsSource[]): FieldUnits {
  const units = new Map<string, MoneyUnit>();
  for (const { table, year, unit } of sources)
    for (const { key, column } of savingsFields(table, year)) if (!units.has(key)) units.set(key, column.unit ?? unit);
  return units;
}

/** A line has some twenty cells, each of which is read by its meaning. */
const linesInOneStep = 10;

/** The savings tables of a workbook as they are merged: as one. In steps. */
export function* mergeTablesOf(sources: readonly SavingsSource[], wanted: FieldUnits): Steps<MergeTable> {
  const all: MergeTable[] = [];
  for (const source of sources) all.push(yield* mergeTableOf(source, wanted));
  const fields = new Map(all.flatMap((table) => table.fields.map((field) => [fieldKey(field), field] as const)));
  return {
    fields: [...fields.values()],
    units: new Map(all.flatMap(({ units }) => [...units])),
    lines: all.flatMap(({ lines }) => lines),
  };
}

/**
 * A savings table as it is merged: its lines by the meaning of their cells. Totals, sections and blank rows are left out.
 * @param wanted the units of the master's columns; a column that the master does not have keeps its own
 */
export function* mergeTableOf(source: SavingsSource, wanted: FieldUnits): Steps<MergeTable> {
  const { table, year, unit, latest, isSaved } = source;
  const fields = savingsFields(table, year);
  const refColumn = table.columns.find(({ field }) => field === 'ref')?.column ?? table.area.left;
  const departmentAt = table.columns.findIndex(({ field }) => field === 'department');
  const department = ({ cells }: ContentsRow): string | null => cellText(cells[departmentAt]?.value ?? '') || null;
  const unitOf = ({ key, column }: SavingsField): MoneyUnit => wanted.get(key) ?? column.unit ?? unit;
  const placeOf = ({ row }: ContentsRow, column: number): string =>
    withSheet(table.sheet, cellAddress(row - 1, column));
  const cellOf = (row: ContentsRow, savingsField: SavingsField) => {
    const { key, field, column, index } = savingsField;
    const cell = row.cells[index] ?? { value: '', formula: '', isFormula: false };
    const by = { written: column.unit ?? unit, wanted: unitOf(savingsField), latest, isSaved };
    const place = placeOf(row, column.column);
    return [key, { value: fieldValue(cell, field, by), isFormula: cell.isFormula, place }] as const;
  };
  const lineOf = (row: ContentsRow): MergeLine => ({
    ref: row.ref,
    title: row.title,
    department: department(row),
    place: placeOf(row, refColumn),
    cells: new Map(fields.map((field) => cellOf(row, field))),
  });
  const rows = table.rows.filter(({ kind }) => kind === 'line');
  return {
    fields: fields.map(({ field }) => field),
    units: new Map(fields.filter(({ field }) => holdsMoney(field.name)).map((field) => [field.key, unitOf(field)])),
    lines: yield* mapInSteps(rows, lineOf, linesInOneStep),
  };
}
