import type { Workbook, Worksheet } from 'exceljs';
import type { CalendarDate } from '../../../finance/calendar-date';
import type { FinancialYear } from '../../../finance/financial-year';
import { isCompared } from '../../../finance/merge/field';
import type { DepartmentalCopy } from '../../../finance/merge/merge-table';
import type { MoneyUnit } from '../../../finance/money';
import { fail, succeed, type Result } from '../../../finance/result';
import type { ReadWorkbook } from '../../assemble-workbook';
import { cellAddress, withSheet } from '../../cells/address';
import type { Block } from '../../cells/block';
import { cellText, isBlank } from '../../cells/cell-value';
import { savingsSign } from '../../contents/savings-sign';
import type { TableContents } from '../../contents/table-contents';
import { fileFailure, type FileFailure } from '../../file/file-failure';
import { fileCell } from '../../file/file-cell';
import { fileSheet } from '../../file/file-sheet';
import { loadXlsx } from '../../file/load-xlsx';
import { readSurveyed } from '../../file/read-workbook-file';
import { surveyOfFile } from '../../file/survey-of-file';
import type { WrittenSign } from '../../lines/written-sign';
import { isSameName } from '../../pages/sheet-names';
import { inParts } from '../../steps';
import { asSentSheet, asSentTitle, readIdentity, type CopyIdentity } from '../copy-identity';
import { mergeTablesOf, type SavingsSource, type SumsOfMaster } from '../merge-table-of';
import { savingsFields } from '../savings-fields';
import type { LeftColumn } from './left-column';
import { withLinesBelow } from './rows-below';

/** A file that came back from a department. */
export interface IncomingFile {
  /** By which a reader knows it; each file has its own. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A copy as it was read. */
export interface ReadCopy {
  readonly copy: DepartmentalCopy;
  /** Null where the copy does not say, or not whole, where it came from. */
  readonly identity: CopyIdentity | null;
  /** What its Settings table says; null where it has none. */
  readonly stated: { readonly organisation: string | null; readonly year: FinancialYear } | null;
  readonly leftColumns: readonly LeftColumn[];
}

/** What the master has that a copy is read by: plain data, since copies are read where the master is not. */
export interface MasterView extends SumsOfMaster {
  readonly year: FinancialYear;
  readonly unit: MoneyUnit;
  /** The last day on which an update can have been made. */
  readonly latest: CalendarDate;
  readonly today: CalendarDate;
}

const isAsSent = (sheet: Worksheet): boolean =>
  isSameName(sheet.name.trim(), asSentSheet) || fileCell(sheet.getCell(1, 1)).value === asSentTitle;

/** The table on the sheet of what was sent; none where there is none that can be read. */
async function sentTable(
  file: string,
  workbook: Workbook,
  sheet: Worksheet,
  today: CalendarDate,
): Promise<readonly TableContents[]> {
  const survey = surveyOfFile(workbook, (name) => name !== sheet.name);
  const read = await readSurveyed(file, survey, { today });
  return read.ok ? read.value.contents.savings : [];
}

function leftColumns(name: string, source: SavingsSource, { units }: MasterView, cells: Block): LeftColumn[] {
  const { table, year } = source;
  const taken = new Set(
    savingsFields(table, year).flatMap(({ key, column }) => (units.has(key) ? [column.column] : [])),
  );
  const known = new Map(table.columns.map((column) => [column.column, column.field] as const));
  return table.headings.flatMap(({ column, text }): LeftColumn[] => {
    const field = known.get(column);
    if (taken.has(column) || (field !== undefined && !isCompared({ name: field }))) return [];
    const values = table.rows
      .filter(({ kind }) => kind === 'line')
      .map(({ ref, row }) => ({ ref, value: cells.value(row - 1, column) }))
      .filter(({ value }) => !isBlank(value))
      .map(({ ref, value }) => ({ ref, value: cellText(value) }));
    if (text === '' && values.length === 0) return [];
    const cell = withSheet(table.sheet, cellAddress(table.area.top, column));
    return [
      { copy: name, heading: text, cell, why: field === undefined ? 'not recognised' : 'not in the master', values },
    ];
  });
}

const statedBy = ({ tracker, contents }: ReadWorkbook): ReadCopy['stated'] =>
  contents.tables.Settings === undefined
    ? null
    : { organisation: tracker.settings.organisation, year: tracker.settings.year };

/** The sign of a copy that does not say it: that of the master where all of its tables have one, else what it shows. */
const signOfCopy = (table: TableContents, { signs }: MasterView): WrittenSign =>
  (signs.length === 1 ? signs[0] : undefined) ?? savingsSign(table);

/**
 * Reads a departmental copy: the savings table that came back, what it held when it was sent, and where it came from. A
 * workbook without the sheet of what was sent is read too; nobody can then say which side has changed a cell.
 */
export async function readCopy(
  { name, bytes }: IncomingFile,
  master: MasterView,
): Promise<Result<ReadCopy, FileFailure>> {
  const loaded = await loadXlsx(name, bytes);
  if (!loaded.ok) return loaded;
  const workbook = loaded.value;
  const sentSheet = workbook.worksheets.find(isAsSent);
  const file = withLinesBelow(surveyOfFile(workbook, (sheet) => sheet === sentSheet?.name));
  const read = await readSurveyed(name, file, { today: master.today });
  if (!read.ok) return read;
  const { savings } = read.value.contents;
  if (savings.length === 0)
    return fail(fileFailure(name, 'there is no savings table in it. Ask for the workbook again.'));

  const identity = sentSheet === undefined ? null : readIdentity(fileSheet(sentSheet).cells);
  const stated = statedBy(read.value);
  const by = {
    year: identity?.year ?? stated?.year ?? master.year,
    unit: identity?.unit ?? (stated === null ? master.unit : read.value.tracker.settings.unit),
    latest: master.latest,
    isSaved: true,
  };
  const sourceOf = (table: TableContents): SavingsSource => ({
    ...by,
    table,
    sign: identity?.sign ?? signOfCopy(table, master),
  });
  const sent = sentSheet === undefined ? [] : await sentTable(name, workbook, sentSheet, master.today);
  const sources = savings.map(sourceOf);
  return succeed({
    copy: {
      name,
      department: identity?.department ?? null,
      table: await inParts(mergeTablesOf(sources, master)),
      asSent: sent.length === 0 ? null : await inParts(mergeTablesOf(sent.map(sourceOf), master)),
    },
    identity,
    stated,
    leftColumns: sources.flatMap((source) => leftColumns(name, source, master, file.cellsOf(source.table.sheet))),
  });
}
