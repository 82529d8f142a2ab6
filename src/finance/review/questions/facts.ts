import {
  addFinancialYears,
  compareFinancialYears,
  type FinancialYear,
  financialYearOf,
  periodOf,
} from '../../financial-year';
import { formatMoney } from '../../money';
import { yearOfSaving } from '../../savings';
import type { YearOfSaving } from '../../savings-line';
import type { QuestionFacts } from './question';

/** The line's figures of the current year. */
export function thisYear({ line, context }: QuestionFacts): YearOfSaving {
  return yearOfSaving(line, context.year);
}

/** The year after the current one. */
export function nextYear({ context }: QuestionFacts): FinancialYear {
  return addFinancialYears(context.year, 1);
}

/** A sum in the workbook's unit. */
export function money({ context }: QuestionFacts, sum: number): string {
  return formatMoney(sum, context.unit);
}

/** Whether all that was asked of the line this year is done, or nothing was asked. */
export function isSettled({ line, assessment }: QuestionFacts): boolean {
  return assessment.computed === 'Blue' || assessment.decidedBy === 'not this year' || line.stage === 'Stopped';
}

/**
 * The periods of the current year that are over, 0 to 12: by the period of the settings, else by the date, whose own
 * month is not over.
 */
export function periodsGone({ context }: QuestionFacts): number {
  if (context.period !== null) return Math.min(12, context.period);
  const ahead = compareFinancialYears(financialYearOf(context.asAt), context.year);
  if (ahead !== 0) return ahead < 0 ? 0 : 12;
  return periodOf(context.asAt) - 1;
}
