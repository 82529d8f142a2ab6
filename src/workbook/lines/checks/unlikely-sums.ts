import { isFarAbove, mostTimes } from '../../../finance/far-above';
import type { FinancialYear } from '../../../finance/financial-year';
import { formatNumber } from '../../../finance/money';
import type { SavingsLine } from '../../../finance/savings-line';
import type { Candidate } from '../../locate/candidates';
import type { Problem } from '../../problem';
import type { ReadLine } from '../read-savings';
import type { SavingsColumns } from '../columns';
import { atLine } from './at-line';

/** Why a sum is hardly meant beside the target of its year; null where it may well be. */
function unlikely(sum: number, target: number): string | null {
  if (isFarAbove(sum, target))
    return `a sum in the unit of the target: it is over ${mostTimes} times as much; check that it is not in pounds among thousands`;
  if (sum < 0 && target > 0)
    return 'a saving as a positive sum: a negative one is read as a cost that comes instead of the saving; check the sign';
  return null;
}

/**
 * The sums of a line that can be read and are hardly meant: so far above their target that they may be in pounds in a
 * column of thousands, or a cost where a saving was promised. They count all the same.
 */
export function unlikelySums(
  table: Candidate,
  columns: SavingsColumns,
  { line, row }: ReadLine<SavingsLine>,
  current: FinancialYear,
): readonly Problem[] {
  return line.years.flatMap(({ year, target, forecast }) => {
    const isCurrent = year.startYear === current.startYear;
    const forecastColumn = isCurrent
      ? columns.ofYear('forecast', year)
      : columns.years('forecast').find((other) => other.year.startYear === year.startYear);
    const sums = [
      { column: forecastColumn, sum: forecast },
      ...(isCurrent ? [{ column: columns.ofYear('delivered', year), sum: line.delivered }] : []),
    ];
    return sums.flatMap(({ column, sum }) => {
      if (column === undefined || target === null || sum === null) return [];
      const expected = unlikely(sum, target);
      const found = `${formatNumber(sum)} beside a target of ${formatNumber(target)}`;
      return expected === null ? [] : [atLine(table, row, column, { kind: 'unusual value', found, expected })];
    });
  });
}
