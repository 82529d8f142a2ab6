import type { CalendarDate } from '../../../finance/calendar-date';
import { formatFinancialYear } from '../../../finance/financial-year';
import { groupBy } from '../../../finance/group-by';
import { refKey } from '../../../finance/reference';
import { fail, succeed, type Result } from '../../../finance/result';
import { groupKey } from '../../../finance/rollup/groups';
import type { ReadWorkbook } from '../../assemble-workbook';
import { cellAddress, withSheet } from '../../cells/address';
import { cellText } from '../../cells/cell-value';
import { savingsSign } from '../../contents/savings-sign';
import type { ContentsRow, TableContents } from '../../contents/table-contents';
import type { SheetPage } from '../../pages/sheet-page';
import { pagesToXlsx } from '../../pages/xlsx/pages-to-xlsx';
import { unsaidSetting } from '../../unsaid-setting';
import type { CopiesFailure } from '../copies-failure';
import type { CopyIdentity } from '../copy-identity';
import { writableColumns } from './copy-columns';
import { joinedTable } from './joined-table';
import { asSent, milestonesSheet, policySheet, savingsSheet, settingsSheet } from './copy-sheets';
import { readMeSheet } from './read-me-sheet';

/** One department's workbook, to be made by `copyFile`. */
export interface OutgoingCopy {
  readonly department: string;
  /** Such as `Leicestershire 2014-15 Adults.xlsx`; no two copies have the same. */
  readonly fileName: string;
  readonly lines: number;
  readonly pages: readonly SheetPage[];
}

/** What would be sent out. */
export interface SendOut {
  readonly copies: readonly OutgoingCopy[];
  /** Lines that no department is named for, by reference and place: nobody gets them. */
  readonly withoutDepartment: readonly { readonly ref: string; readonly place: string }[];
}

export interface SendOutOptions {
  /** The day that the copies say they were sent. */
  readonly sent: CalendarDate;
  /** The name of the master's file, for a reader of the copy. */
  readonly workbook: string | null;
  /** From `keepMasterId`; null where the master keeps none. */
  readonly masterId: string | null;
  /** Only these, without regard to case and spaces; all of them where it is left out. */
  readonly departments?: readonly string[];
}

/** What a line says under Department; `''` where it says nothing. */
function departmentIn({ columns }: TableContents, { cells }: ContentsRow): string {
  const at = columns.findIndex(({ field }) => field === 'department');
  return cellText(cells[at]?.value ?? '').replace(/\s+/g, ' ');
}

/** The lines of a savings table, each with its department and the cell that says it. */
function linesOfTable(table: TableContents) {
  const column = table.columns.find(({ field }) => field === 'department')?.column ?? table.area.left;
  return linesOf(table).map((row) => ({
    table,
    ref: row.ref,
    department: departmentIn(table, row),
    place: withSheet(table.sheet, cellAddress(row.row - 1, column)),
  }));
}

const linesOf = ({ rows }: TableContents): ContentsRow[] => rows.filter(({ kind }) => kind === 'line');

/** No character that Windows or macOS forbids in the name of a file. */
const inFileName = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);

function fileNameOf({ organisation, year, department }: CopyIdentity, taken: readonly string[]): string {
  const parts = [organisation ?? '', formatFinancialYear(year), department].map(inFileName);
  const name = parts.filter((part) => part !== '').join(' ');
  for (let number = 1; ; number += 1) {
    const free = `${name}${number === 1 ? '' : ` ${number}`}.xlsx`;
    if (!taken.some((other) => other.toLowerCase() === free.toLowerCase())) return free;
  }
}

function copyOf(
  { tracker, contents }: ReadWorkbook,
  table: TableContents,
  identity: CopyIdentity,
  rows: readonly ContentsRow[],
  taken: readonly string[],
): OutgoingCopy {
  const { Milestones: milestones, RagPolicy: policy } = contents.tables;
  const refs = new Set(rows.map(({ ref }) => refKey(ref)));
  const own = milestones === undefined ? [] : linesOf(milestones).filter(({ ref }) => refs.has(refKey(ref)));
  return {
    department: identity.department,
    fileName: fileNameOf(identity, taken),
    lines: rows.length,
    pages: [
      readMeSheet(identity, rows.length, writableColumns(table, identity.unit)),
      savingsSheet(identity, table, rows),
      ...(milestones === undefined || own.length === 0 ? [] : [milestonesSheet(identity, milestones, own)]),
      settingsSheet(identity, tracker.settings),
      ...(policy === undefined ? [] : [policySheet(identity, policy)]),
      asSent(identity, table, rows),
    ],
  };
}

/** Why nobody can tell whose a line is, and what to do: the name of a sheet is not taken for a department's. */
function withoutDepartments(tables: readonly TableContents[]): string {
  const [first, ...more] = tables;
  if (first === undefined)
    return 'There is no savings table, so nobody can tell whose a line is. Add it, and try again.';
  if (more.length === 0) {
    return `The savings table on ${first.sheet} has no column Department, so nobody can tell whose a line is. Add it, and try again.`;
  }
  return (
    `None of the ${tables.length} savings tables (on ${tables.map(({ sheet }) => sheet).join(', ')}) has a column Department, ` +
    'so nobody can tell whose a line is. Add the column to each of them, write the department beside every line, and try again.'
  );
}

function unknownDepartment(wanted: string, known: readonly string[]): CopiesFailure {
  const list = known.length === 0 ? 'it names none' : `it has ${known.join(', ')}`;
  return { message: `No line of the savings table is of the department “${wanted}”: ${list}.` };
}

/**
 * What each department gets: its own lines, open where it may write, with what they held kept beside them. Pure; nothing
 * is made yet. Fails where there are no savings lines with a department, or a department is named that has none; and where
 * the workbook does not say its year or unit, which every copy bears and is taken back by.
 */
export function departmentalCopies(
  read: ReadWorkbook,
  { sent, workbook, masterId, departments }: SendOutOptions,
): Result<SendOut, CopiesFailure> {
  const unsaid = unsaidSetting(read.tracker);
  if (unsaid !== null) return fail({ message: unsaid });
  const { organisation, year, unit } = read.tracker.settings;
  const tables = read.contents.savings;
  const lines = tables.flatMap(linesOfTable);
  if (!tables.some(({ columns }) => columns.some(({ field }) => field === 'department'))) {
    return fail({ message: withoutDepartments(tables) });
  }
  const groups = groupBy(lines, ({ department }) => groupKey(department));
  const named = [...groups]
    .filter(([key]) => key !== '')
    .map(([key, own]) => ({ key, own, department: own[0]?.department ?? key }));
  const known = named.map(({ department }) => department);
  const unknown = departments?.find((wanted) => !named.some(({ key }) => key === groupKey(wanted)));
  if (unknown !== undefined) return fail(unknownDepartment(unknown, known));
  const wanted = departments === undefined ? null : new Set(departments.map(groupKey));
  const chosen = named.filter(({ key }) => wanted?.has(key) ?? true);
  if (chosen.length === 0) {
    return fail({ message: 'No savings line names a department. Fill the column Department, and try again.' });
  }
  const copies: OutgoingCopy[] = [];
  for (const { department, own } of chosen) {
    const [first, ...more] = tables.filter((table) => own.some((line) => line.table === table));
    if (first === undefined) continue;
    const identity = { organisation, year, unit, sign: savingsSign(first), department, sent, workbook, masterId };
    const table = joinedTable(first, more, identity);
    const rows = table.rows.filter(
      (row) => row.kind === 'line' && groupKey(departmentIn(table, row)) === groupKey(department),
    );
    const taken = copies.map(({ fileName }) => fileName);
    copies.push(copyOf(read, table, identity, rows, taken));
  }
  const withoutDepartment = (groups.get('') ?? []).map(({ ref, place }) => ({ ref, place }));
  return succeed({ copies, withoutDepartment });
}

/** The bytes of a copy's .xlsx file. */
export const copyFile = ({ pages }: OutgoingCopy): Promise<Uint8Array> => pagesToXlsx(pages);
