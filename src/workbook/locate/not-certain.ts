import type { CalendarDate } from '../../finance/calendar-date';
import { financialYearOf, formatFinancialYear } from '../../finance/financial-year';
import { areaAddress, withSheet } from '../cells/address';
import { failure, type TableCandidate, type TrackerFailure } from '../failure';
import { readIt } from '../mapping/stated-table';
import type { Problem } from '../problem';
import type { Candidate } from './candidates';
import type { Survey } from './outline';

const whereIs = (candidate: Candidate): string =>
  withSheet(candidate.sheet, areaAddress(candidate.area)) +
  (candidate.tableName === null ? '' : ` (table ${candidate.tableName})`);

const asTableCandidate = (candidate: Candidate): TableCandidate => ({
  wanted: candidate.kind,
  sheet: candidate.sheet,
  address: areaAddress(candidate.area),
  tableName: candidate.tableName,
});

/** How a person says which is meant without writing anything; several savings tables may be meant together. */
const inThePane = (kind: string, tables: number): string =>
  'The pane lists them and remembers what is chosen there: ' +
  (kind === 'Savings' ? `the one, or “Read all ${tables} together” where each department has its own.` : 'the one.');

/** The row that states the first of them, column by column. */
const rowOf = (kind: string, [first]: readonly Candidate[]): string =>
  first === undefined
    ? kind
    : `${kind}, ${first.sheet}, ${first.tableName ?? areaAddress(first.area)}, nothing under Column, ${readIt}`;

/** Several tables that might be the one: they are listed, with the ways to say which is meant. */
export function ambiguous(candidates: readonly Candidate[]): TrackerFailure {
  const kind = candidates[0]?.kind ?? 'Savings';
  return failure(
    'ambiguous',
    `Several tables might be the ${kind} table: ${candidates.map(whereIs).join('; ')}. ` +
      `${inThePane(kind, candidates.length)} Or give the right one the table name ${kind} (Table Design, Table Name). ` +
      `Or write a row for ${kind === 'Savings' ? 'each' : 'the one'} that is meant into a table Mapping (Table, Sheet, Range or table, Column, Means), such as ` +
      `${rowOf(kind, candidates)}.`,
    {
      candidates: candidates.map(asTableCandidate),
      cells: candidates.map(({ sheet, area }) => ({ sheet, address: areaAddress({ ...area, rows: 1, columns: 1 }) })),
    },
  );
}

/** Several tables of a kind that the Mapping table states: one of them can be read. */
export function severalStated(candidates: readonly Candidate[]): TrackerFailure {
  const kind = candidates[0]?.kind ?? 'Savings';
  return failure(
    'ambiguous',
    `The Mapping table says of several tables that they are the ${kind} table: ${candidates.map(whereIs).join('; ')}. ` +
      `Several are not read as one: leave the rows of one of them in Mapping, and put the lines of all into it.`,
    { candidates: candidates.map(asTableCandidate) },
  );
}

/** The same of a table without which the workbook can be read. */
export function unclear(candidates: readonly Candidate[]): Problem[] {
  const first = candidates[0];
  if (first === undefined) return [];
  return [
    {
      cell: withSheet(first.sheet, areaAddress({ ...first.area, rows: 1, columns: 1 })),
      kind: 'ambiguous table',
      found: `${candidates.length} tables that might be ${first.kind}: ${candidates.map(whereIs).join('; ')}`,
      expected: `one: none of them is used; give the right one the table name ${first.kind}`,
      severity: 'error',
    },
  ];
}

/** Neither a savings nor a budget table. */
export function noTracker(survey: Survey, today: CalendarDate): TrackerFailure {
  const sheets = survey.outline.sheets.map(({ name }) => name);
  const looked =
    sheets.length > 8 ? `${sheets.slice(0, 8).join(', ')} and ${sheets.length - 8} more` : sheets.join(', ');
  return failure(
    'no tracker',
    `No savings or budget table was found on the sheets ${looked}. A savings table has a row of headings with “Ref” and ` +
      `one such as “${formatFinancialYear(financialYearOf(today))} Target”; a budget table has “Code” or “Service” and “Budget”. Add the headings, or open another workbook.`,
  );
}

/** Answers that no longer fit are why there is a question at all: they are said with it. */
export function withStale(failed: TrackerFailure, problems: readonly Problem[]): TrackerFailure {
  const [first] = problems;
  if (first === undefined) return failed;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more in the Mapping table)` : '';
  return { ...failed, message: `${failed.message} ${first.cell}: ${first.found}; expected ${first.expected}${more}.` };
}
