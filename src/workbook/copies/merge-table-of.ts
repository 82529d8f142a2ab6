import type { CalendarDate } from '../../finance/calendar-date';
import type { FinancialYear } from '../../finance/financial-year';
import { fieldKey } from '../../finance/merge/field';
import type { MergeLine, MergeTable } from '../../finance/merge/merge-table';
import type { MoneyUnit } from '../../finance/money';
import type { ReadWorkbook } from '../assemble-workbook';
import { cellAddress, withSheet } from '../cells/address';
import { cellText } from '../cells/cell-value';
import { savingsSign } from '../contents/savings-sign';
import type { ContentsRow, TableContents } from '../contents/table-contents';
import type { WrittenSign } from '../lines/written-sign';
import { mapInSteps, type Steps } from '../steps';
import { fieldValue, holdsMoney, turnBetween } from './field-value';
import { savingsFields, type SavingsField } from './savings-fields';

/** A savings table with what its cells have to be read by. */
export interface SavingsSource {
  readonly table: TableContents;
  /** The current year of its workbook. */
  readonly year: FinancialYear;
  /** Of money where a heading does not state another. */
  readonly unit: MoneyUnit;
  /** In which its sums are written. */
  readonly sign: WrittenSign;
  /** The last day on which an update can have been made. */
  readonly latest: CalendarDate;
  /** Read from a file, with the results that were saved with its formulas. */
  readonly isSaved: boolean;
}

/** The savings tables of the master, as its open workbook has them. */
export const sourcesOfMaster = (
  { contents, tracker }: ReadWorkbook,
  latest: CalendarDate,
): readonly SavingsSource[] => {
  const { year, unit } = tracker.settings;
  return contents.savings.map((table) => ({ table, year, unit, sign: savingsSign(table), latest, isSaved: false }));
};

/** How the master writes its sums: those of all tables and copies are brought to it. */
export interface SumsOfMaster {
  /** By the key of the column's field; of several tables, as in the first that has it. */
  readonly units: ReadonlyMap<string, MoneyUnit>;
  /** Those of all its tables, each once: the first is the one that counts. */
  readonly signs: readonly WrittenSign[];
}

/** How the savings tables of a master write their sums. */
export function sumsOf(sources: readonly SavingsSource[]): SumsOfMaster {
  const units = new Map<string, MoneyUnit>();
  for (const { table, year, unit } of sources)
    for (const { key, column } of savingsFields(table, year)) if (!units.has(key)) units.set(key, column.unit ?? unit);
  return { units, signs: [...new Set(sources.map(({ sign }) => sign))] };
}

/** −1 where sums have the other sign than the first of the master's tables. */
export const turnTo = ({ signs }: SumsOfMaster, sign: WrittenSign): WrittenSign => turnBetween(sign, signs[0] ?? sign);

/** A line has some twenty cells, each of which is read by its meaning. */
const linesInOneStep = 10;

/** The savings tables of a workbook as they are merged: as one. In steps. */
export function* mergeTablesOf(sources: readonly SavingsSource[], wanted: SumsOfMaster): Steps<MergeTable> {
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
 * The savings tables of the master, as one. A column that only other tables have is blank in a line, so that what a copy
 * says there, which has the columns of all, is listed and not lost. In steps.
 */
export function* masterTableOf(sources: readonly SavingsSource[], wanted: SumsOfMaster): Steps<MergeTable> {
  const table = yield* mergeTablesOf(sources, wanted);
  if (sources.length < 2) return table;
  const keys = table.fields.map(fieldKey);
  const filled = ({ place, cells }: MergeLine): MergeLine['cells'] =>
    new Map(keys.map((key) => [key, cells.get(key) ?? { value: { kind: 'blank' }, isFormula: false, place }] as const));
  const lines = yield* mapInSteps(table.lines, (line) => ({ ...line, cells: filled(line) }), linesInOneStep);
  return { ...table, lines };
}

/**
 * A savings table as it is merged: its lines by the meaning of their cells. Totals, sections and blank rows are left out.
 * @param wanted of a column that the master does not have the unit is kept
 */
export function* mergeTableOf(source: SavingsSource, wanted: SumsOfMaster): Steps<MergeTable> {
  const { table, year, unit, sign, latest, isSaved } = source;
  const turn = turnTo(wanted, sign);
  const fields = savingsFields(table, year);
  const refColumn = table.columns.find(({ field }) => field === 'ref')?.column ?? table.area.left;
  const departmentAt = table.columns.findIndex(({ field }) => field === 'department');
  const department = ({ cells }: ContentsRow): string | null => cellText(cells[departmentAt]?.value ?? '') || null;
  const unitOf = ({ key, column }: SavingsField): MoneyUnit => wanted.units.get(key) ?? column.unit ?? unit;
  const placeOf = ({ row }: ContentsRow, column: number): string =>
    withSheet(table.sheet, cellAddress(row - 1, column));
  const cellOf = (row: ContentsRow, savingsField: SavingsField) => {
    const { key, field, column, index } = savingsField;
    const cell = row.cells[index] ?? { value: '', formula: '', isFormula: false };
    const by = { written: column.unit ?? unit, wanted: unitOf(savingsField), turn, latest, isSaved };
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
