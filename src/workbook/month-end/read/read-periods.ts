import type { CalendarDate } from '../../../finance/calendar-date';
import { toSerial } from '../../../finance/excel-serial';
import type { FinancialYear } from '../../../finance/financial-year';
import type { Block } from '../../cells/block';
import { cellText, type CellValue } from '../../cells/cell-value';
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
  /** The same with its time, as Excel stores it. */
  readonly moment: number | null;
  readonly by: string | null;
  readonly reason: string | null;
}

/** What may have been done to a period. */
export const doneWords = choicesOf<PeriodEvent['done']>({
  Closed: ['Close', 'Period closed'],
  Reopened: ['Re-opened', 'Reopen', 'Opened again', 'Opened'],
});

const timeOfDay = /(?<hours>\d{1,2}):(?<minutes>\d{2})(?::(?<seconds>\d{2}))?/;

/** A day with the time that stands in its cell, as a serial; texts may have one too. */
function momentOf(found: CellValue, day: CalendarDate | null): number | null {
  if (day === null) return null;
  const serial = Number(found);
  if (cellText(found).trim() !== '' && Number.isFinite(serial)) return serial;
  const { hours = 0, minutes = 0, seconds = 0 } = timeOfDay.exec(cellText(found))?.groups ?? {};
  return toSerial(day) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** Reads which periods were closed and reopened, in the order of the rows. */
export const readPeriods = (source: {
  readonly table: Candidate;
  readonly cells: Block;
}): Steps<ReadRows<PeriodEvent>> =>
  readFilledRows<'Periods', PeriodEvent>(source, (reader, columns) => {
    const year = reader.year(columns.plain('year'));
    const period = reader.period(columns.plain('period'));
    const done = reader.choice(columns.plain('done'), doneWords);
    const when = reader.date(columns.plain('when'));
    const rest = {
      when,
      moment: momentOf(reader.raw(columns.plain('when')), when),
      by: reader.text(columns.plain('by')),
      reason: reader.text(columns.plain('reason')),
    };
    return year === null || period === null || done === null ? null : { year, period, done, ...rest };
  });

/** By their moments, whatever the rows were sorted by; rows decide ties, and one without a moment stays behind the row above. */
function inOrder(events: readonly PeriodEvent[]): readonly PeriodEvent[] {
  let last = 0;
  const timed = events.map((event) => ({ event, at: (last = event.moment ?? last) }));
  return timed.sort((one, other) => one.at - other.at).map(({ event }) => event);
}

/** What was done last to each period of a year. */
function lastEvents(events: readonly PeriodEvent[], year: FinancialYear): ReadonlyMap<number, PeriodEvent> {
  const ofYear = events.filter((event) => event.year.startYear === year.startYear);
  return new Map(inOrder(ofYear).map((event) => [event.period, event] as const));
}

/** The periods of a year that are closed now, in order: what was done last to each says. */
export function closedPeriods(events: readonly PeriodEvent[], year: FinancialYear): readonly number[] {
  const last = [...lastEvents(events, year).values()];
  return last.flatMap(({ done, period }) => (done === 'Closed' ? [period] : [])).sort((one, other) => one - other);
}

/** What was done last to a period; null where it was never closed. */
export const lastDone = (
  events: readonly PeriodEvent[],
  { year, period }: Pick<PeriodEvent, 'year' | 'period'>,
): PeriodEvent | null => lastEvents(events, year).get(period) ?? null;
