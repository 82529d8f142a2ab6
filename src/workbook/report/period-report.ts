import { formatFinancialYear } from '../../finance/financial-year';
import type { EditReceipt } from '../edits/edit-receipt';
import type { PeriodEvent } from '../month-end/read/read-periods';
import type { CloseFinding } from '../period-close/close-finding';

/** What the command line's `month-end --close` and `--reopen` print, but for `out`, which only the command line knows. */
export interface PeriodReport {
  readonly year: string;
  readonly period: number;
  readonly done: PeriodEvent['done'];
  /** What a person should look at, although it kept nothing back. */
  readonly warnings: readonly Omit<CloseFinding, 'is'>[];
  /** Its run in the change log. */
  readonly run: number | null;
}

/** The result of closing or reopening a period. */
export const periodReport = (
  { year, period, done }: Pick<PeriodEvent, 'year' | 'period' | 'done'>,
  findings: readonly CloseFinding[],
  { run }: Pick<EditReceipt, 'run'>,
): PeriodReport => ({
  year: formatFinancialYear(year),
  period,
  done,
  warnings: findings.filter(({ is }) => is === 'warns').map(({ found, remedy, places }) => ({ found, remedy, places })),
  run,
});
