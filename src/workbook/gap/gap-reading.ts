import type { GapConvention } from '../../finance/gap/convention';
import type { SavingsBeside } from '../../finance/gap/changes/savings-beside';
import type { GapTable } from '../../finance/gap/gap-table';
import type { MoneyUnit } from '../../finance/money';
import { fail, succeed, type Result } from '../../finance/result';
import { areaAddress, cellAddress, withSheet } from '../cells/address';
import type { ReadWorkbook } from '../assemble-workbook';
import type { TableContents } from '../contents/table-contents';
import { failure, type TrackerFailure } from '../failure';
import type { Problem } from '../problem';
import { readGapRows } from './gap-rows';
import { gapSettings } from './gap-settings';
import { yearColumns, yearProblems } from './gap-years';
import type { Steps } from '../steps';
import { readScenarios, type StoredScenarios } from './read-scenarios';
import {
  assessedSavings,
  type NewByYear,
  newByYear,
  plannedSavings,
  savingsTableRow,
  unitProblems,
} from './savings-rows';
import { targetsByYear, type TargetsOfYear } from './target-at-fault';

/** The gap table of a workbook as it was read; whether it is sound is for `finance/gap` to say. */
export interface GapReading {
  readonly table: GapTable;
  /** The units in which the cells of each year are written: the table's figures are converted from them. */
  readonly writtenIn: readonly MoneyUnit[];
  /** What Settings says of how it is written. */
  readonly given: Partial<GapConvention>;
  /** What the savings table says beside it. */
  readonly beside: SavingsBeside;
  /** The targets by line behind each year of the savings table. */
  readonly targets: readonly TargetsOfYear[];
  /** The Scenarios table. */
  readonly stored: StoredScenarios;
  readonly problems: readonly Problem[];
}

const wanted =
  'A gap table has a row of headings with “Line”, “Kind” and one for each year, such as “2014/15”, “2015/16”; its kinds ' +
  'are Base, Pressure, Inflation, Pay, Funding, Reserves, Savings and Unidentified, and Total for rows that are worked out.';

function noGap({ contents }: ReadWorkbook): TrackerFailure {
  if (contents.unclear.includes('Gap')) {
    return failure(
      'ambiguous',
      'Several tables might be the Gap table. Give the right one the table name Gap, then try again.',
    );
  }
  const sheets = contents.sheets.join(', ');
  return failure(
    'no tracker',
    `No gap table was found on the sheets ${sheets}. ${wanted} Add it, or open another workbook.`,
  );
}

/**
 * The unit in which a gap table is read: its own, where all of its years state the same, so that its figures stay as
 * they are written and rounded; else that of the workbook.
 */
function unitOf({ tracker }: ReadWorkbook, table: TableContents): MoneyUnit {
  const [first = null, ...others] = yearColumns(table).map(({ unit }) => unit);
  return first !== null && others.every((unit) => unit === first) ? first : tracker.settings.unit;
}

/** The unit that a gap table should be in; null where there is nothing else in the workbook. */
function usualUnit({ tracker, contents }: ReadWorkbook): MoneyUnit | null {
  const { Settings, Budget } = contents.tables;
  const isAlone = Settings === undefined && contents.savings.length === 0 && Budget === undefined;
  return isAlone ? null : tracker.settings.unit;
}

/** Tables that cannot be told apart are held against nothing: never silently. */
function unclearSavings({ contents }: ReadWorkbook, { sheet, area }: TableContents): Problem[] {
  if (!contents.unclear.includes('Savings')) return [];
  return [
    {
      cell: withSheet(sheet, cellAddress(area.top, area.left)),
      kind: 'ambiguous table',
      found: 'several tables that might be the savings table',
      expected: 'one: the gap is held against none of them; give the right one the table name Savings',
      severity: 'warning',
    },
  ];
}

const inOtherUnits = ({ cell }: Problem): string =>
  `The savings table and the gap are in different units (see ${cell}), and are not put together until a heading says which.`;

/** A cell that cannot be read comes before all else: much of what is said of the table may follow from it. */
const isUnreadable = ({ severity }: Problem): boolean => severity === 'error';

/** The gap table with what the savings table comes to beside it: what it is proved and reckoned with. */
interface TableReading {
  readonly source: TableContents;
  readonly table: GapTable;
  /** What Settings says of how it is written. */
  readonly given: Partial<GapConvention>;
  /** Why the two tables cannot be put together, at their cells. */
  readonly apart: readonly Problem[];
  /** What could not be read of the rows, and of the settings. */
  readonly problems: { readonly rows: readonly Problem[]; readonly settings: readonly Problem[] };
  readonly inYears: NewByYear;
}

/** Reads the gap table of a workbook that has been read, with what is held against it line by line. Fails where there is none. */
export function* gapTableInSteps(read: ReadWorkbook): Steps<Result<TableReading, TrackerFailure>> {
  const source = read.contents.tables.Gap;
  if (source === undefined) return fail(noGap(read));
  const years = yearColumns(source).map(({ year }) => year);
  if (years.length === 0) {
    const where = withSheet(source.sheet, areaAddress({ ...source.area, rows: 1 }));
    return fail(failure('no tracker', `The gap table has no column for a year in its headings ${where}. ${wanted}`));
  }
  const unit = unitOf(read, source);
  const { rows, problems } = readGapRows(source, unit);
  const gap: GapTable = { years, unit, rows };
  const inYears = yield* newByYear(read, years, unit);
  const savings = savingsTableRow(read, years, inYears);
  yield;
  const settings = gapSettings(read.contents.tables.Settings);
  return succeed({
    source,
    table: savings === null ? gap : { ...gap, rows: [...rows, savings] },
    given: settings.given,
    apart: savings === null ? [] : unitProblems(gap, savings),
    problems: { rows: problems, settings: settings.problems },
    inYears,
  });
}

/** The same with all that the savings table and the Scenarios table say beside it; in steps. */
export function* gapReadingInSteps(read: ReadWorkbook): Steps<Result<GapReading, TrackerFailure>> {
  const reading = yield* gapTableInSteps(read);
  if (!reading.ok) return reading;
  const { source, table, given, apart, problems, inYears } = reading.value;
  const { years, unit } = table;
  const byStatus = assessedSavings(read, years, inYears);
  yield;
  const planned = yield* plannedSavings(read, inYears);
  const targets = targetsByYear(read, table);
  yield;
  const stored = readScenarios(read.contents.tables.Scenarios);
  return succeed({
    table,
    writtenIn: yearColumns(source).map((column) => column.unit ?? unit),
    given,
    beside: { byStatus, planned, apart: apart[0] === undefined ? null : inOtherUnits(apart[0]) },
    targets,
    stored,
    problems: [
      ...problems.rows.filter(isUnreadable),
      ...yearProblems(source, usualUnit(read)),
      ...problems.rows.filter((problem) => !isUnreadable(problem)),
      ...problems.settings,
      ...apart,
      ...unclearSavings(read, source),
      ...stored.problems,
    ],
  });
}
