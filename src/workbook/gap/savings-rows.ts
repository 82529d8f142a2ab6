import type { FinancialYear } from '../../finance/financial-year';
import type { AssessedSavings, NewSavings, PlannedSaving } from '../../finance/gap/changes/savings-beside';
import { type GapTable, linesOf, type SavingsTableRow } from '../../finance/gap/gap-table';
import { convertMoney, type MoneyUnit } from '../../finance/money';
import { ragStatuses } from '../../finance/rag/status';
import { yearOfSaving } from '../../finance/savings';
import { addUp } from '../../finance/tidy';
import type { ReadWorkbook } from '../assemble-workbook';
import { holds } from '../cells/address';
import type { Problem } from '../problem';
import { mapInSteps, type Steps } from '../steps';
import type { AssessedSaving } from '../tracker';
import { savingsTargets, type TargetCell, targetCells, targetsRange } from './target-cells';

/**
 * What of the targets of a year is new in it: all, or where targets run on from year to year, what they grow by.
 * @param of the targets of a year together, whether the gap has that year or not
 */
export const newOf = (of: (year: FinancialYear) => number, year: FinancialYear, isCumulative: boolean): number =>
  isCumulative ? addUp([of(year), -of({ startYear: year.startYear - 1 })]) : of(year);

/** What savings lines bring that is new in a year; null where none has a target for it. */
function newTargets(lines: readonly AssessedSaving[], year: FinancialYear, isCumulative: boolean): number | null {
  const totalOf = (one: FinancialYear): number | null => {
    const known = lines.flatMap(({ line }) => yearOfSaving(line, one).target ?? []);
    return known.length === 0 ? null : addUp(known);
  };
  return totalOf(year) === null ? null : newOf((one) => totalOf(one) ?? 0, year, isCumulative);
}

/** New savings of a year; null where none of the lines has a target for it, or one of the targets cannot be read. */
export interface NewInYear {
  readonly amount: number | null;
  /** The first target that cannot be read; null where all can. */
  readonly bad: string | null;
}

/** Tells what savings lines bring that is new in each year of a gap, in its unit. */
export type NewByYear = (lines: readonly AssessedSaving[]) => readonly NewInYear[];

/** Made in steps for the years of a gap and its unit, once for all that is said of its lines. */
export function* newByYear(read: ReadWorkbook, years: readonly FinancialYear[], unit: MoneyUnit): Steps<NewByYear> {
  const { settings } = read.tracker;
  const tables = savingsTargets(read);
  const isCumulative = settings.targetsByYearMean === 'cumulative';
  const badIn = (year: FinancialYear): readonly TargetCell[] =>
    tables.flatMap((table) => targetCells(table, year)).filter(({ isBad }) => isBad);
  const bad = yield* mapInSteps(
    years,
    (year) => [...badIn(year), ...(isCumulative ? badIn({ startYear: year.startYear - 1 }) : [])],
    1,
  );
  return (lines: readonly AssessedSaving[]): readonly NewInYear[] => {
    const isOf = ({ table: { sheet, area }, row }: TargetCell): boolean =>
      lines.some((one) => one.row === row && one.place.sheet === sheet && holds(area, one.place.address));
    return years.map((year, place): NewInYear => {
      const fault = bad[place]?.find(isOf);
      if (fault !== undefined) return { amount: null, bad: fault.cell };
      const sum = newTargets(lines, year, isCumulative);
      return { amount: sum === null ? null : convertMoney(sum, settings.unit, unit), bad: null };
    });
  };
}

/** A year without a target brings nothing; one with a target that cannot be read is not known. */
const newSavings = (years: readonly NewInYear[]): NewSavings => ({
  byYear: years.map(({ amount, bad }) => (bad === null ? (amount ?? 0) : null)),
  cells: years.map(({ bad }) => bad ?? ''),
});

/**
 * What the savings table comes to in the years of the gap and in its unit, named by the cells of its targets; null
 * without one. A year in which a target cannot be read has no sum, and is named by that cell.
 */
export function savingsTableRow(
  read: ReadWorkbook,
  years: readonly FinancialYear[],
  inYears: NewByYear,
): SavingsTableRow | null {
  const { tracker } = read;
  const targets = savingsTargets(read);
  if (tracker.savings.length === 0) return null;
  const found = inYears(tracker.savings);
  return {
    type: 'savings table',
    name: 'Targets of the savings table',
    amounts: found.map(({ amount }) => amount),
    cells: years.map((year, place) => found[place]?.bad ?? targetsRange(targets, year)),
    unreadable: found.flatMap(({ bad }, place) => (bad === null ? [] : [place])),
  };
}

/** What the lines of the savings table are to bring by their statuses from the current year on, best first. */
export function assessedSavings(
  read: ReadWorkbook,
  years: readonly FinancialYear[],
  inYears: NewByYear,
): readonly AssessedSavings[] {
  const { savings, settings } = read.tracker;
  const isPast = ({ startYear }: FinancialYear): boolean => startYear < settings.year.startYear;
  return ragStatuses.flatMap((status): AssessedSavings[] => {
    const lines = savings.filter(({ assessment }) => assessment.status === status);
    const found = inYears(lines).map((one, place) => {
      const year = years[place];
      return year === undefined || isPast(year) ? { amount: null, bad: null } : one;
    });
    return lines.length === 0 ? [] : [{ status, lines: lines.length, ...newSavings(found) }];
  });
}

/** What each line of the savings table is to bring; in steps. */
export const plannedSavings = ({ tracker }: ReadWorkbook, inYears: NewByYear): Steps<readonly PlannedSaving[]> =>
  mapInSteps(tracker.savings, (saving) => ({
    ref: saving.line.ref,
    title: saving.line.title,
    ...newSavings(inYears([saving])),
  }));

/** Sums of two tables that are so many times apart are in two units. */
const thousand = 1000;
const leastTimes = thousand / 2;
const mostTimes = thousand * 2;

/** A gap whose savings are about a thousand times those of the savings table, or the other way round, in another unit. */
export function unitProblems(gap: GapTable, savings: SavingsTableRow): readonly Problem[] {
  const rows = linesOf(gap, ['Savings']);
  const shared = gap.years.flatMap((_, year) => {
    const own = Math.abs(addUp(rows.flatMap(({ amounts }) => amounts[year] ?? [])));
    const other = Math.abs(savings.amounts[year] ?? 0);
    return own > 0 && other > 0 ? [{ year, times: own / other }] : [];
  });
  const isApart = (times: number): boolean =>
    (times > leastTimes && times < mostTimes) || (times < 1 / leastTimes && times > 1 / mostTimes);
  const [first] = shared;
  if (first === undefined || !shared.every(({ times }) => isApart(times))) return [];
  const more = first.times > 1 ? 'a thousand times' : 'a thousandth of';
  return [
    {
      cell: rows[0]?.cells[first.year] ?? '',
      kind: 'unusual value',
      found: `savings of ${more} the targets in ${savings.cells[first.year] ?? ''}`,
      expected: `both tables in ${gap.unit}: one of them is in another unit, and nothing is converted; state the unit in its headings, such as “2014/15 £000”`,
      severity: 'error',
    },
  ];
}
