import { type CalendarDate, compareDates } from '../../../finance/calendar-date';
import type { FinancialYear } from '../../../finance/financial-year';
import { fieldKey, type MergeField } from '../../../finance/merge/field';
import { mergeCopies, type MergeResult } from '../../../finance/merge/merge-copies';
import type { MergeTable } from '../../../finance/merge/merge-table';
import { fail, succeed, type Result } from '../../../finance/result';
import type { ReadWorkbook } from '../../assemble-workbook';
import { fileFailure, type FileFailure } from '../../file/file-failure';
import { inParts, type Steps } from '../../steps';
import type { CopiesFailure } from '../copies-failure';
import { masterTableOf, type SavingsSource, sourcesOfMaster, sumsOf, type SumsOfMaster } from '../merge-table-of';
import { savingsFields } from '../savings-fields';
import type { CopyReader } from './copy-reader';
import { besideMaster, type LeftColumn } from './left-column';
import type { IncomingFile, ReadCopy } from './read-copy';
import { type MasterIdentity, refusalOfCopy } from './refuse-copy';

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
  /** How the files are read: `readCopies`, or elsewhere than where this is called. */
  readonly readFiles: CopyReader;
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
  readFiles,
}: CollectOptions): Promise<Result<Collection, CopiesFailure>> {
  if (master.contents.savings.length === 0)
    return fail({ message: 'There is no savings table in this workbook to collect into.' });
  const { organisation, year, unit, asAt } = master.tracker.settings;
  const latest = compareDates(asAt, today) > 0 ? asAt : today;
  const sources = sourcesOfMaster(master, latest);
  const sums = sumsOf(sources);
  const read = await readFiles(files, { ...sums, year, unit, latest, today });
  return succeed(await inParts(compare({ sources, sums, identity: { organisation, year, masterId } }, read)));
}

interface ComparedMaster {
  readonly sources: readonly SavingsSource[];
  readonly sums: SumsOfMaster;
  readonly identity: MasterIdentity;
}

function* compare(
  { sources, sums, identity: master }: ComparedMaster,
  read: readonly Result<ReadCopy, FileFailure>[],
): Steps<Collection> {
  const { year } = master;
  const own = yield* masterTableOf(sources, sums);
  const refused: FileFailure[] = [];
  const taken: ReadCopy[] = [];
  for (const one of read) {
    const refusal = one.ok ? refusalOfCopy(one.value, master, own) : null;
    if (!one.ok) refused.push(one.error);
    else if (refusal !== null) refused.push(fileFailure(one.value.copy.name, refusal));
    else taken.push(one.value);
    yield;
  }
  const columns = sources.flatMap(({ table }) => savingsFields(table, year));
  const headings = new Map([...columns].reverse().map(({ key, column }) => [key, column.heading] as const));
  return {
    merge: yield* mergeCopies(
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
    leftColumns: besideMaster(
      taken.flatMap((read) => read.leftColumns),
      sources.map(({ table }) => table),
    ),
    refs: refsIn([own, ...taken.flatMap(({ copy }) => [copy.table, ...(copy.asSent === null ? [] : [copy.asSent])])]),
    fields: own.fields,
    year,
    headingOf: (field) => headings.get(fieldKey(field)) ?? fieldKey(field),
  };
}

const refsIn = (tables: readonly MergeTable[]): readonly string[] => [
  ...new Set(tables.flatMap(({ lines }) => lines.map(({ ref }) => ref)).filter((ref) => ref !== '')),
];
