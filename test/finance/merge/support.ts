import { fieldKey, type MergeField } from '../../../src/finance/merge/field';
import { mergeCopies, type MergeResult } from '../../../src/finance/merge/merge-copies';
import type { DepartmentalCopy, MergeLine, MergeTable } from '../../../src/finance/merge/merge-table';
import type { FieldCell, FieldValue } from '../../../src/finance/merge/value';
import { atOnce } from '../../../src/finance/steps';

export const target: MergeField = { name: 'target', year: { startYear: 2014 } };
export const forecast: MergeField = { name: 'forecast', year: { startYear: 2014 } };
export const narrative: MergeField = { name: 'narrative', year: null };
const stage: MergeField = { name: 'stage', year: null };
export const fields = [target, forecast, narrative, stage];
const units = new Map([target, forecast].map((field) => [fieldKey(field), '£000'] as const));

/** A number, a text, or null for blank, as a cell's value. */
export function valueOf(given: number | string | null): FieldValue {
  if (given === null) return { kind: 'blank' };
  return typeof given === 'number' ? { kind: 'number', number: given } : { kind: 'text', text: given };
}

/** A line with the target, forecast, narrative and stage given; what is undefined has no column. */
export function lineOf(
  ref: string,
  cells: Partial<Record<'target' | 'forecast' | 'narrative' | 'stage', number | string | null>>,
  department: string | null = 'Children',
): MergeLine {
  const given = fields.flatMap((field, column): [string, FieldCell][] => {
    const cell = Object.entries(cells).find(([name]) => name === field.name);
    const place = `Savings!${'BCDE'[column] ?? ''}${ref}`;
    return cell === undefined ? [] : [[fieldKey(field), { value: valueOf(cell[1]), isFormula: false, place }]];
  });
  return { ref, title: null, department, place: `Savings!A${ref}`, cells: new Map(given) };
}

/** A table with the columns that its first line has. */
export function tableOf(...lines: readonly MergeLine[]): MergeTable {
  return { fields: fields.filter((field) => lines[0]?.cells.has(fieldKey(field)) ?? true), units, lines };
}

/** The Children's copy. */
export function copyOf(table: MergeTable, asSent: MergeTable | null, name = 'children.xlsx'): DepartmentalCopy {
  return { name, department: 'Children', table, asSent };
}

/** What copies say against the master, without a pause. */
export const merge = (master: MergeTable, copies: readonly DepartmentalCopy[]): MergeResult =>
  atOnce(mergeCopies(master, copies));
