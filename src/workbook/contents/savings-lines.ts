import { refKey } from '../../finance/reference';
import { mapInSteps, type Steps } from '../../finance/steps';
import { nameOfRow } from '../lines/reference';
import type { ContentsColumn, ContentsRow, TableContents, WorkbookContents } from './table-contents';

/** The columns of all savings tables: one that several of them have stands there for each. */
export const savingsColumns = ({ savings }: WorkbookContents): readonly ContentsColumn[] =>
  savings.flatMap(({ columns }) => columns);

/** A savings line with the table that it stands in. */
export interface PlacedRow {
  readonly table: TableContents;
  readonly row: ContentsRow;
}

/** The first savings line of a reference, without regard to case and spaces; null where there is none. */
export function savingsRow({ savings }: WorkbookContents, ref: string): PlacedRow | null {
  for (const table of savings) {
    const row = table.rows.find((one) => one.kind === 'line' && refKey(one.ref) === refKey(ref));
    if (row !== undefined) return { table, row };
  }
  return null;
}

/** Finds the same for many references; made in steps. */
export function* savingsRowFinder({ savings }: WorkbookContents): Steps<(ref: string) => PlacedRow | null> {
  const standing = new Map<string, PlacedRow>();
  for (const table of savings)
    yield* mapInSteps(table.rows, (row) => {
      const key = refKey(row.ref);
      if (row.kind === 'line' && !standing.has(key)) standing.set(key, { table, row });
    });
  return (ref) => standing.get(refKey(ref)) ?? null;
}

/**
 * Finds the savings table of a line by its reference, or by what it is called without one: the first of the tables for a
 * line that is not there yet.
 */
export function savingsTableFinder({ savings }: WorkbookContents): (ref: string) => TableContents | undefined {
  const [first, ...more] = savings;
  if (more.length === 0) return () => first;
  const byRef = new Map<string, TableContents>();
  for (const table of [...savings].reverse())
    for (const { kind, ref, row } of table.rows)
      if (kind === 'line') byRef.set(refKey(ref === '' ? nameOfRow(table.sheet, row, true) : ref), table);
  return (ref) => byRef.get(refKey(ref)) ?? first;
}
