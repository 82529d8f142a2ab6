import { compareDates, type CalendarDate } from '../../finance/calendar-date';
import { formatFinancialYear } from '../../finance/financial-year';
import { refKey } from '../../finance/reference';
import type { Steps } from '../../finance/steps';
import type { ReadWorkbook } from '../assemble-workbook';
import type { RecordKind } from '../contents/table-contents';
import type { EditPlan } from '../edits/edit-plan';
import { planEditsInSteps } from '../edits/plan-edits';
import { wholeOrNothing } from '../edits/whole-or-nothing';
import { failure } from '../failure';
import type { MonthEndReading } from '../month-end/month-end';
import type { MonthEndOfWorkbook } from '../month-end/read-month-end';
import type { Problem } from '../problem';
import { type RequestedSnapshot, requestSnapshot } from '../snapshots/plan-snapshot';
import { snapshotsOf } from '../snapshots/read-snapshots';
import type { ReadSnapshots } from '../snapshots/snapshot-review';
import type { CloseFinding } from './close-finding';
import { closeFindings } from './close-findings';
import { requestForecasts } from './forecast-rows';
import { type PeriodStamp, requestPeriodRow } from './period-requests';

/** The growing tables that a close rests on or writes: with them the workbook is to be read. */
export const recordsToClose = ['Actuals', 'Forecasts', 'Snapshots'] as const satisfies readonly RecordKind[];

/** The close of a period, ready to be shown. */
export interface ClosePlan {
  readonly period: number;
  readonly findings: readonly CloseFinding[];
  readonly plan: EditPlan;
}

/**
 * Plans the close of the period that the month-end is of: what every line is forecast to come to goes into Forecasts, the
 * savings into a snapshot, and the close into Periods. Settings stays at the period, so that reports are made of it, until the
 * next one's ledger comes in. What blocks makes a plan that cannot be applied; what warns is listed in it. In steps.
 * @param closing its workbook read with `recordsToClose`
 */
export function* planClose(closing: MonthEndOfWorkbook, stamp: PeriodStamp): Steps<ClosePlan> {
  const { workbook, reading } = closing;
  const { year, period } = reading.monthEnd;
  const { contents } = workbook;
  const findings = yield* closeFindings(closing);
  const forecasts = yield* requestForecasts(contents, reading);
  const snapshot = yield* savingsSnapshot(workbook, reading, stamp.by);
  yield;
  const plan = yield* planEditsInSteps({
    title: `Close period ${period} of ${formatFinancialYear(year)}`,
    contents,
    requests: [
      forecasts,
      ...snapshot.requests,
      requestPeriodRow({ year, period, done: 'Closed', reason: '', before: reading.lastDone, ...stamp }),
    ],
  });
  return { period, findings, plan: guarded(wholeOrNothing(plan), findings, snapshot) };
}

/** Warnings are shown with the plan; what blocks keeps it from being applied. */
function guarded(plan: EditPlan, findings: readonly CloseFinding[], { notes, refused }: RequestedSnapshot): EditPlan {
  const blocks = findings.filter(({ is }) => is === 'blocks');
  const message = [...blocks.map(sayFinding), ...(refused === null ? [] : [refused])];
  const stopped =
    message.length === 0 ? null : failure('not possible', `${message.join(' ')} Nothing has been written.`);
  return {
    ...plan,
    problems: [...findings.filter(({ is }) => is === 'warns').map(problemOf), ...notes, ...plan.problems],
    obstacle: plan.obstacle ?? stopped,
  };
}

const mostNamed = 3;

/** A finding in one go, with the first of its cells: `1 code is in no budget line (Actuals!C2). Add a line for it.` */
function sayFinding({ found, remedy, places }: CloseFinding): string {
  const cells = places.slice(0, mostNamed).map(({ cell }) => cell);
  if (cells.length === 0) return `${found} ${remedy}`;
  const more = places.length > mostNamed ? ` and ${places.length - mostNamed} more` : '';
  return `${found.replace(/\.$/, '')} (${cells.join(', ')}${more}). ${remedy}`;
}

const problemOf = ({ found, remedy, places }: CloseFinding): Problem => {
  const [first, ...more] = places;
  return {
    cell: first?.cell ?? 'Settings',
    kind: 'unusual value',
    found:
      first === undefined ? found : `${found} ${first.what}${more.length === 0 ? '' : `, and ${more.length} more`}`,
    expected: remedy,
    severity: 'warning',
  };
};

const nothing: RequestedSnapshot = { requests: [], notes: [], refused: null };

/** Keeps how the savings stand; a workbook without savings has nothing to keep. */
function* savingsSnapshot(
  workbook: ReadWorkbook,
  { monthEnd: { year, period } }: MonthEndReading,
  by: string,
): Steps<RequestedSnapshot> {
  const { tracker } = workbook;
  if (tracker.savings.length === 0) return nothing;
  const stored = yield* snapshotsOf(workbook);
  const snapshot = freeName(`Period ${period} of ${formatFinancialYear(year)}`, stored);
  return yield* requestSnapshot(workbook, { snapshot, taken: takenAt(tracker.settings.asAt, stored), by }, stored);
}

/** A period that was reopened is closed again under a name of its own. */
function freeName(name: string, { names }: ReadSnapshots): string {
  const taken = new Set(names.map(({ snapshot }) => refKey(snapshot)));
  let number = 1;
  let free = name;
  while (taken.has(refKey(free))) {
    number += 1;
    free = `${name} (${number})`;
  }
  return free;
}

/** Snapshots stand in the order of their days. */
function takenAt(asAt: CalendarDate, { names }: ReadSnapshots): CalendarDate {
  const last = names.at(-1)?.taken;
  return last !== undefined && compareDates(last, asAt) > 0 ? last : asAt;
}
