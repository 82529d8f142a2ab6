import { formatFinancialYear } from '../../finance/financial-year';
import { fail, type Result, succeed } from '../../finance/result';
import { closedOf } from '../accounting-period/closed-of';
import { periodAfterClosed, requestNextPeriod, requestPeriod } from '../accounting-period/request-period';
import type { AssembledWorkbook } from '../assemble-workbook';
import type { EditPlan } from '../edits/edit-plan';
import { planEdits } from '../edits/plan-edits';
import { wholeOrNothing } from '../edits/whole-or-nothing';
import { failure, type TrackerFailure } from '../failure';
import { lastDone } from '../month-end/read/read-periods';
import { type PeriodStamp, requestPeriodRow } from './period-requests';

/** A period that is to be reopened, and why. */
export interface Reopening {
  readonly period: number;
  readonly reason: string;
}

/**
 * Plans to reopen the period that was closed last: with its reason in Periods, and Settings back at it. What was kept
 * of it in Forecasts and Snapshots stays until it is closed again. Fails where it is not the last that is closed: what is
 * kept of the later ones rests on it. Pure.
 */
export function planReopen(
  workbook: AssembledWorkbook,
  { period, reason }: Reopening,
  stamp: PeriodStamp,
): Result<EditPlan, TrackerFailure> {
  const { tracker, contents, monthEnd } = workbook;
  const closed = closedOf(workbook);
  const last = closed.at(-1);
  const refused = (message: string) => fail(failure('not possible', `${message} Nothing has been written.`));
  if (last === undefined) return refused(`Period ${period} is not closed, nor is any other of the year.`);
  if (!closed.includes(period))
    return refused(`Period ${period} is not closed: the last that is closed is period ${last}.`);
  if (last !== period) return refused(`Period ${last} was closed after period ${period}: reopen period ${last} first.`);
  if (reason.trim() === '') return refused('Say why the period is reopened: the log keeps the reason.');
  const { year } = tracker.settings;
  const before = lastDone(monthEnd.tables.periods, { year, period })?.moment ?? null;
  const log = { year, period, done: 'Reopened', reason: reason.trim(), before, ...stamp } as const;
  const plan = planEdits({
    title: `Reopen period ${period} of ${formatFinancialYear(year)}`,
    contents,
    requests: [
      requestPeriodRow(log),
      requestPeriod(contents, period, `Period ${period} is reopened: ${reason.trim()}`),
    ],
  });
  return succeed(wholeOrNothing(plan));
}

/** Plans to go on to the period after one that is closed, where Settings still names it; fails where there is none. Pure. */
export function planNextPeriod(workbook: AssembledWorkbook): Result<EditPlan, TrackerFailure> {
  const { tracker, contents } = workbook;
  const closed = closedOf(workbook);
  const now = tracker.settings.period;
  const next = periodAfterClosed(now, closed);
  if (next === null) {
    const message = `Settings names ${now === null ? 'no period' : `period ${now}`}, which is not a closed one before period 13. Nothing has been written.`;
    return fail(failure('not possible', message));
  }
  const why = `Period ${now ?? ''} is closed.`;
  return succeed(
    planEdits({
      title: `Go on to period ${next}`,
      contents,
      requests: requestNextPeriod(contents, { year: tracker.settings.year, period: next }, why),
    }),
  );
}
