import type { CalendarDate } from '../../../finance/calendar-date';
import type { FinancialYear } from '../../../finance/financial-year';
import type { Block } from '../../cells/block';
import { choicesOf } from '../../lines/choices';
import { readFilledRows, type ReadRows } from '../../lines/filled-rows';
import type { Candidate } from '../../locate/candidates';
import type { Steps } from '../../steps';

/** A row of the Periods table. */
export interface PeriodEvent {
  readonly year: FinancialYear;
  /** 1 to 13. */
  readonly period: number;
  readonly done: 'Closed' | 'Reopened';
  readonly when: CalendarDate | null;
  readonly by: string | null;
  readonly reason: string | null;
}

/** What may have been done to a period. */
export const doneWords = choicesOf<PeriodEvent['done']>({
  Closed: ['Close', 'Period closed'],
  Reopened: ['Re-opened', 'Reopen', 'Opened again', 'Opened'],
});

/** Reads which periods were closed and reopened, in the order of the rows. */
export const readPeriods = (source: {
  readonly table: Candidate;
  readonly cells: Block;
}): Steps<ReadRows<PeriodEvent>> =>
  readFilledRows<'Periods', PeriodEvent>(source, (reader, columns) => {
    const year = reader.year(columns.plain('year'));
    const period = reader.period(columns.plain('period'));
    const done = reader.choice(columns.plain('done'), doneWords);
    const rest = {
      when: reader.date(columns.plain('when')),
      by: reader.text(columns.plain('by')),
      reason: reader.text(columns.plain('reason')),
    };
    return year === null || period === null || done === null ? null : { year, period, done, ...rest };
  });

/** The periods of a year that are closed now: the last row of each says. */
export function closedPeriods(events: readonly PeriodEvent[], year: FinancialYear): readonly number[] {
  const last = new Map<number, PeriodEvent['done']>();
  for (const event of events) if (event.year.startYear === year.startYear) last.set(event.period, event.done);
  return [...last].flatMap(([period, done]) => (done === 'Closed' ? [period] : [])).sort((one, other) => one - other);
}
