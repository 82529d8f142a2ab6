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
import { readScenarios, type StoredScenarios } from './read-scenarios';
import { assessedSavings, plannedSavings, savingsTableRow, unitProblems } from './savings-rows';
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

/** Reads the gap table of a workbook that has been read, with what it is held against. Fails where there is none. */
export function gapReading(read: ReadWorkbook): Result<GapReading, TrackerFailure> {
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
  const savings = savingsTableRow(read, years, unit);
  const settings = gapSettings(read.contents.tables.Settings);
  const stored = readScenarios(read.contents.tables.Scenarios);
  const apart = savings === null ? [] : unitProblems(gap, savings);
  return succeed({
    table: savings === null ? gap : { ...gap, rows: [...rows, savings] },
    writtenIn: yearColumns(source).map((column) => column.unit ?? unit),
    given: settings.given,
    beside: {
      byStatus: assessedSavings(read, years, unit),
      planned: plannedSavings(read, years, unit),
      apart: apart[0] === undefined ? null : inOtherUnits(apart[0]),
    },
    targets: targetsByYear(read, gap),
    stored,
    problems: [
      ...problems.filter(isUnreadable),
      ...yearProblems(source, usualUnit(read)),
      ...problems.filter((problem) => !isUnreadable(problem)),
      ...settings.problems,
      ...apart,
      ...unclearSavings(read, source),
      ...stored.problems,
    ],
  });
}
