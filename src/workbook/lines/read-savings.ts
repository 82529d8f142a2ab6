import type { FinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import type { SavingsLine, YearOfSaving } from '../../finance/savings-line';
import type { Block } from '../cells/block';
import type { Candidate } from '../locate/candidates';
import { cashWords, savingKindWords, stageWords } from './choices';
import { columnsOf, type TableColumns } from './columns';
import { isConfidenceWord } from './confidence-word';
import { readReference } from './reference';
import { RowReader, type BadCell } from './row-reader';
import type { ColumnOf } from '../headings/table-headings';
import type { WrittenSign } from './written-sign';
import type { MatchedColumn } from '../headings/match-headings';

/** A line as it was read, with the cells that could not be. */
export interface ReadLine<Line> {
  readonly line: Line;
  /** Counted from 0. */
  readonly row: number;
  readonly bad: readonly BadCell[];
  /** The bad cells without which the status cannot be known. */
  readonly needed: readonly BadCell[];
}

type Columns = TableColumns<ColumnOf<'Savings'>>;

/** What is delivered in the current year: without a year in its heading, it is so where the table has that year at all. */
function deliveredColumn(columns: Columns, current: FinancialYear): MatchedColumn | undefined {
  const column = columns.ofYear('delivered', current);
  if (column?.year !== null) return column;
  const years = yearsOf(columns, current);
  return years.length === 0 || years.some(({ startYear }) => startYear === current.startYear) ? column : undefined;
}

/** The columns whose figures decide the status in a year. */
export function decidingColumns(columns: Columns, year: FinancialYear): MatchedColumn[] {
  return [columns.ofYear('target', year), columns.ofYear('forecast', year), deliveredColumn(columns, year)].filter(
    (column) => column !== undefined,
  );
}

function yearsOf(columns: Columns, current: FinancialYear): FinancialYear[] {
  const named = [...columns.years('target'), ...columns.years('forecast')].map(({ year }) => year.startYear);
  const hasPlain = columns.plain('target') !== undefined || columns.plain('forecast') !== undefined;
  const all = new Set(hasPlain ? [...named, current.startYear] : named);
  return [...all].sort((one, other) => one - other).map((startYear) => ({ startYear }));
}

const yearColumn = (columns: Columns, field: 'target' | 'forecast', year: FinancialYear) =>
  columns.years(field).find((other) => other.year.startYear === year.startYear);

function readYear(
  columns: Columns,
  year: FinancialYear,
  current: FinancialYear,
  money: (column: MatchedColumn | undefined) => number | null,
): YearOfSaving {
  const column = (field: 'target' | 'forecast'): MatchedColumn | undefined => {
    const named = yearColumn(columns, field, year);
    return named ?? (year.startYear === current.startYear ? columns.plain(field) : undefined);
  };
  return { year, target: money(column('target')), forecast: money(column('forecast')) };
}

/** What the rows of a savings table are read by. */
export interface SavingsReading {
  readonly current: FinancialYear;
  /** Of money where a heading does not state another. */
  readonly unit: MoneyUnit;
  readonly sign: WrittenSign;
  /** The workbook has other savings tables. */
  readonly isOneOfSeveral: boolean;
}

/**
 * Reads one row of a savings table. Columns without a year in their heading are of the current year; sums are positive
 * from here on, however the table writes them.
 */
export function readSaving(
  table: Candidate,
  cells: Block,
  row: number,
  { current, unit, sign, isOneOfSeveral }: SavingsReading,
): ReadLine<SavingsLine> {
  const columns = columnsOf<'Savings'>(table);
  const reader = new RowReader(table.sheet, cells, row);
  const text = (field: ColumnOf<'Savings'>): string | null => reader.text(columns.plain(field));
  const money = (column: MatchedColumn | undefined): number | null => {
    const sum = reader.money(column, unit);
    return sum === null || sum === 0 ? sum : sum * sign;
  };
  const line: SavingsLine = {
    ref: readReference(reader, columns.plain('ref'), isOneOfSeveral),
    title: text('title'),
    department: text('department'),
    project: text('project'),
    theme: text('theme'),
    owner: text('owner'),
    kind: reader.choice(columns.plain('kind'), savingKindWords),
    cash: reader.choice(columns.plain('cash'), cashWords),
    stage: reader.choice(columns.plain('stage'), stageWords),
    years: yearsOf(columns, current).map((year) => readYear(columns, year, current, money)),
    delivered: money(deliveredColumn(columns, current)),
    confidence: readConfidence(reader, columns.plain('confidence')),
    nextMilestone: text('nextMilestone'),
    milestoneDue: reader.date(columns.plain('milestoneDue')),
    updated: reader.date(columns.plain('updated')),
    narrative: text('narrative'),
    mitigation: text('mitigation'),
    claimedRag: text('claimedRag'),
  };
  const deciding = new Set(decidingColumns(columns, current).map(({ column }) => column));
  return {
    line,
    row,
    bad: reader.bad,
    needed: reader.bad.filter(({ column, problem }) => problem.severity === 'error' && deciding.has(column.column)),
  };
}

/** Confidence is often a word (High, Medium, Low): only a share is read, and a word is left alone without a complaint. */
function readConfidence(reader: RowReader, column: MatchedColumn | undefined): number | null {
  const value = reader.raw(column);
  if (typeof value === 'string' && isConfidenceWord(value)) return null;
  const share = reader.share(column);
  if (share === null || column === undefined || (share >= 0 && share <= 1)) return share;
  reader.note(column, {
    kind: 'unusual value',
    found: String(share),
    expected: 'a share from 0% to 100%, such as 80% or 0.8',
    severity: 'warning',
  });
  return null;
}
