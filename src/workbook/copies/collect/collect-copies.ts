import { type CalendarDate, compareDates } from '../../../finance/calendar-date';
import type { FinancialYear } from '../../../finance/financial-year';
import { fieldKey, type MergeField } from '../../../finance/merge/field';
import { mergeCopies, type MergeResult } from '../../../finance/merge/merge-copies';
import type { MergeTable } from '../../../finance/merge/merge-table';
import { fail, succeed, type Result } from '../../../finance/result';
import type { ReadWorkbook } from '../../assemble-workbook';
import { fileFailure, type FileFailure } from '../../file/file-failure';
import type { CopiesFailure } from '../copies-failure';
import { mergeTableOf, unitsOf } from '../merge-table-of';
import { savingsFields } from '../savings-fields';
import { readCopy, type IncomingFile, type LeftColumn, type ReadCopy } from './read-copy';
import { refusalOfCopy } from './refuse-copy';

/** A copy that was looked at. */
export interface CollectedCopy {
  readonly name: string;
  /** Null where the copy does not say. */
  readonly department: string | null;
  /** When it was sent out; null where the copy does not say. */
  readonly sent: CalendarDate | null;
  readonly lines: number;
}

/** What copies say against the master, for a person to decide on. Nothing has been written. */
export interface Collection {
  /** What is new, changed, conflicting, removed … */
  readonly merge: MergeResult;
  readonly copies: readonly CollectedCopy[];
  /** Files that cannot be used at all, each with a sentence that names it. */
  readonly refused: readonly FileFailure[];
  /** Columns whose values the master cannot take, with the values. */
  readonly leftColumns: readonly LeftColumn[];
  /** The references of the master and of the copies, as they are and as they were sent. */
  readonly refs: readonly string[];
  /** The columns of the master. */
  readonly fields: readonly MergeField[];
  /** The master's current year. */
  readonly year: FinancialYear;
  /** How the master heads a column; the name of the field where it has none. */
  readonly headingOf: (field: MergeField) => string;
}

export interface CollectOptions {
  /** The master as it is now. */
  readonly master: ReadWorkbook;
  /** From `readMasterId`. */
  readonly masterId: string | null;
  readonly files: readonly IncomingFile[];
  readonly today: CalendarDate;
}

/**
 * Reads copies and compares them with the master, line by line and cell by cell, by reference. A file that cannot be used
 * is listed and the others are collected all the same. Fails where the master has no savings table.
 */
export async function collectCopies({
  master,
  masterId,
  files,
  today,
}: CollectOptions): Promise<Result<Collection, CopiesFailure>> {
  const table = master.contents.tables.Savings;
  if (table === undefined) return fail({ message: 'There is no savings table in this workbook to collect into.' });
  const { organisation, year, unit, asAt } = master.tracker.settings;
  const latest = compareDates(asAt, today) > 0 ? asAt : today;
  const source = { table, year, unit, latest, isSaved: false };
  const unitOf = unitsOf(source);
  const own = mergeTableOf(source, unitOf);
  const refused: FileFailure[] = [];
  const taken: ReadCopy[] = [];
  for (const file of files) {
    const read = await readCopy(file, { year, unit, unitOf, latest, today });
    const refusal = read.ok ? refusalOfCopy(read.value, { organisation, year, masterId }, own) : null;
    if (!read.ok) refused.push(read.error);
    else if (refusal !== null) refused.push(fileFailure(file.name, refusal));
    else taken.push(read.value);
  }
  const headings = new Map(savingsFields(table, year).map(({ key, column }) => [key, column.heading] as const));
  return succeed({
    merge: mergeCopies(
      own,
      taken.map(({ copy }) => copy),
    ),
    copies: taken.map(({ copy, identity }) => ({
      name: copy.name,
      department: copy.department,
      sent: identity?.sent ?? null,
      lines: copy.table.lines.length,
    })),
    refused,
    leftColumns: taken.flatMap((read) => read.leftColumns),
    refs: refsIn([own, ...taken.flatMap(({ copy }) => [copy.table, ...(copy.asSent === null ? [] : [copy.asSent])])]),
    fields: own.fields,
    year,
    headingOf: (field) => headings.get(fieldKey(field)) ?? fieldKey(field),
  });
}

const refsIn = (tables: readonly MergeTable[]): readonly string[] => [
  ...new Set(tables.flatMap(({ lines }) => lines.map(({ ref }) => ref)).filter((ref) => ref !== '')),
];
