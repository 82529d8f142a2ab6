import type { FinancialYear } from '../../finance/financial-year';
import type { PlannedSaving, RedSavings, StatusSavings } from '../../finance/gap/changes/savings-beside';
import { type GapTable, linesOf, type SavingsTableRow } from '../../finance/gap/gap-table';
import { convertMoney, type MoneyUnit } from '../../finance/money';
import { ragStatuses } from '../../finance/rag/status';
import { yearOfSaving } from '../../finance/savings';
import { addUp } from '../../finance/tidy';
import type { ReadWorkbook } from '../assemble-workbook';
import type { Problem } from '../problem';
import type { AssessedSaving } from '../tracker';
import { badTargets, targetsRange } from './target-cells';

/** What savings lines bring that is new in a year; null where none has a target for it. */
function newTargets(lines: readonly AssessedSaving[], year: FinancialYear, isCumulative: boolean): number | null {
  const totalOf = (one: FinancialYear): number | null => {
    const known = lines.flatMap(({ line }) => yearOfSaving(line, one).target ?? []);
    return known.length === 0 ? null : addUp(known);
  };
  const total = totalOf(year);
  if (!isCumulative || total === null) return total;
  return addUp([total, -(totalOf({ startYear: year.startYear - 1 }) ?? 0)]);
}

/**
 * What the savings table comes to in the years of the gap and in its unit, named by the cells of its targets; null
 * without one. A year in which a target cannot be read has no sum, and is named by that cell.
 */
export function savingsTableRow(
  { tracker, contents }: ReadWorkbook,
  years: readonly FinancialYear[],
  unit: MoneyUnit,
): SavingsTableRow | null {
  const table = contents.tables.Savings;
  if (table === undefined || tracker.savings.length === 0) return null;
  const targets = { table, current: tracker.settings.year };
  const isCumulative = tracker.settings.targetsByYearMean === 'cumulative';
  const bad = years.map((year) => {
    const before = { startYear: year.startYear - 1 };
    const cells = [...badTargets(targets, year), ...(isCumulative ? badTargets(targets, before) : [])];
    return cells[0] ?? null;
  });
  return {
    type: 'savings table',
    name: 'Targets of the savings table',
    amounts: years.map((year, place) => {
      const sum = newTargets(tracker.savings, year, isCumulative);
      return sum === null || bad[place] !== null ? null : convertMoney(sum, tracker.settings.unit, unit);
    }),
    cells: years.map((year, place) => bad[place] ?? targetsRange(targets, year)),
    unreadable: bad.flatMap((cell, place) => (cell === null ? [] : [place])),
  };
}

/** What the Red lines of the savings table are to bring from the current year on, in a unit; null where no line is assessed. */
export function redSavings(
  { tracker }: ReadWorkbook,
  years: readonly FinancialYear[],
  unit: MoneyUnit,
): RedSavings | null {
  if (tracker.savings.length === 0) return null;
  const { targetsByYearMean, year: current } = tracker.settings;
  const red = tracker.savings.filter(({ assessment }) => assessment.status === 'Red');
  const byYear = years.map((year) => {
    const sum = year.startYear < current.startYear ? null : newTargets(red, year, targetsByYearMean === 'cumulative');
    return convertMoney(sum ?? 0, tracker.settings.unit, unit);
  });
  return { lines: red.length, byYear };
}

/** What the lines of the savings table are to bring by their statuses, best first, in a unit. */
export const assessedSavings = (
  { tracker }: ReadWorkbook,
  years: readonly FinancialYear[],
  unit: MoneyUnit,
): readonly StatusSavings[] =>
  ragStatuses.flatMap((status): StatusSavings[] => {
    const { targetsByYearMean, unit: written } = tracker.settings;
    const lines = tracker.savings.filter(({ assessment }) => assessment.status === status);
    const byYear = years.map((year) =>
      convertMoney(newTargets(lines, year, targetsByYearMean === 'cumulative') ?? 0, written, unit),
    );
    return lines.length === 0 ? [] : [{ status, lines: lines.length, byYear }];
  });

/** What each line of the savings table is to bring, in a unit. */
export function plannedSavings(
  { tracker }: ReadWorkbook,
  years: readonly FinancialYear[],
  unit: MoneyUnit,
): readonly PlannedSaving[] {
  const isCumulative = tracker.settings.targetsByYearMean === 'cumulative';
  return tracker.savings.map((saving) => ({
    ref: saving.line.ref,
    title: saving.line.title,
    byYear: years.map((year) =>
      convertMoney(newTargets([saving], year, isCumulative) ?? 0, tracker.settings.unit, unit),
    ),
  }));
}

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
