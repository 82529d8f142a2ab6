import { formatDate } from '../calendar-date';
import { type FinancialYear, financialYearOf, formatFinancialYear } from '../financial-year';
import { groupBy } from '../group-by';
import type { Virement } from './virement';
import type { VirementProblem } from './virement-problem';

/** Whether a virement counts in the budgets of a year: one that is dated in another does not, one without a date does. */
export const countsIn = ({ date }: Virement, year: FinancialYear): boolean =>
  date === null || financialYearOf(date).startYear === year.startYear;

/** The rows of other years, those of one year together: the log of a year stays where it is when the year ends. */
export function ofOtherYears(log: readonly Virement[], year: FinancialYear): readonly VirementProblem[] {
  const dated = log.flatMap(({ at, date }) => (date === null ? [] : [{ at, date, year: financialYearOf(date) }]));
  const others = dated.filter((one) => one.year.startYear !== year.startYear);
  const name = formatFinancialYear(year);
  return [...groupBy(others, (one) => one.year.startYear)].flatMap(([, rows]): VirementProblem[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const found =
      rows.length === 1 ? formatDate(first.date) : `${rows.length} rows of ${formatFinancialYear(first.year)}`;
    const remedy =
      'What is of another year is not counted. Correct a date that is wrong, or keep the rows on a sheet of their own.';
    return [{ kind: 'outside the year', at: rows.map(({ at }) => at), found, expected: `a date of ${name}`, remedy }];
  });
}
