import type { FinancialYear } from '../../finance/financial-year';
import type { RedSavings } from '../../finance/gap/changes/failing-red';
import { type GapTable, linesOf, type SavingsTableRow } from '../../finance/gap/gap-table';
import { convertMoney, type MoneyUnit } from '../../finance/money';
import { yearOfSaving } from '../../finance/savings';
import { addUp } from '../../finance/tidy';
import type { ReadWorkbook } from '../assemble-workbook';
import { cellAddress, withSheet } from '../cells/address';
import type { TableContents } from '../contents/table-contents';
import type { Problem } from '../problem';
import type { AssessedSaving } from '../tracker';

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

const targetHeading = ({ sheet, area, columns }: TableContents, { startYear }: FinancialYear): string => {
  const targets = columns.filter(({ field }) => field === 'target');
  const column = targets.find(({ year }) => year?.startYear === startYear) ?? targets.find(({ year }) => year === null);
  return withSheet(sheet, cellAddress(area.top, column?.column ?? area.left));
};

/** What the savings table comes to in the years of the gap and in its unit, named by the headings of its targets; null without one. */
export function savingsTableRow(
  { tracker, contents }: ReadWorkbook,
  years: readonly FinancialYear[],
  unit: MoneyUnit,
): SavingsTableRow | null {
  const table = contents.tables.Savings;
  if (table === undefined || tracker.savings.length === 0) return null;
  const isCumulative = tracker.settings.targetsByYearMean === 'cumulative';
  return {
    type: 'savings table',
    name: 'Targets of the savings table',
    amounts: years.map((year) => {
      const sum = newTargets(tracker.savings, year, isCumulative);
      return sum === null ? null : convertMoney(sum, tracker.settings.unit, unit);
    }),
    cells: years.map((year) => targetHeading(table, year)),
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
      found: `savings of ${more} the targets under ${savings.cells[first.year] ?? ''}`,
      expected: `both tables in ${gap.unit}: one of them is in another unit, and nothing is converted; state the unit in its headings, such as “2014/15 £000”`,
      severity: 'error',
    },
  ];
}
