import type { CalendarDate } from '../../../finance/calendar-date';
import type { FinancialYear } from '../../../finance/financial-year';
import type { Assessment } from '../../../finance/rag/assessment';
import type { SavingsLine } from '../../../finance/savings-line';
import type { Block } from '../../cells/block';
import type { Candidate } from '../../locate/candidates';
import type { Problem } from '../../problem';
import { columnsOf } from '../columns';
import type { ReadLine } from '../read-savings';
import { departmentCheck, missingNarrative, unknownClaim } from './entries';
import { missingOfSaving } from './missing-figures';
import { unlikelyDates } from './unlikely-dates';
import { unlikelySums } from './unlikely-sums';

/** What savings lines are checked against. */
export interface CheckRules {
  /** The year that is assessed; null where none can be. */
  readonly assessed: FinancialYear | null;
  readonly year: FinancialYear;
  /** All years of the tracker. */
  readonly years: readonly FinancialYear[];
  readonly asAt: CalendarDate;
}

/** The check of the lines of one savings table: what a person should look at although every cell could be read. */
export function savingsCheck(
  table: Candidate,
  cells: Block,
  rows: readonly number[],
  { assessed, year, years, asAt }: CheckRules,
): (read: ReadLine<SavingsLine>, assessment: Assessment) => readonly Problem[] {
  const columns = columnsOf<'Savings'>(table);
  const department = departmentCheck(table, cells, rows, columns.plain('department'));
  return (read, assessment) => {
    const missing = assessed === null ? null : missingOfSaving(table, columns, read, assessed);
    return [
      ...department(read.row),
      ...unlikelySums(table, columns, read, year),
      ...unlikelyDates(table, columns, read, years, asAt),
      ...missingNarrative(table, columns, read, assessment),
      ...unknownClaim(table, columns, read),
      ...(missing === null ? [] : [missing]),
    ];
  };
}
