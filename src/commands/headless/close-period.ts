import { fail, type Result, succeed } from '../../finance/result';
import {
  applyEdits,
  inParts,
  monthEndOf,
  periodReport,
  type PeriodReport,
  planClose,
  planReopen,
  readWorkbook,
  recordsToClose,
  type Reopening,
  type TrackerFailure,
} from '../../workbook';
import { placeAdvice } from './place-codes';
import { today } from './today';

/**
 * Closes the period that Settings names, in one go: whoever types the command has asked for it, and the input file stays as
 * it is. Fails where the pane would not offer it, naming what blocks, its cells and what to do.
 * @param by who the workbook's log will say ran it
 */
export async function closePeriod(by: string): Promise<Result<PeriodReport, TrackerFailure>> {
  const workbook = await readWorkbook({ today: today(), records: recordsToClose });
  if (!workbook.ok) return workbook;
  const reading = await inParts(monthEndOf(workbook.value));
  if (!reading.ok) return reading;
  const stamp = { by, when: new Date() };
  const { findings, plan } = await inParts(planClose({ workbook: workbook.value, reading: reading.value }, stamp));
  if (plan.obstacle !== null) {
    const codes = findings.flatMap((finding) => finding.codes ?? []).map(({ code }) => code);
    const { message, ...rest } = plan.obstacle;
    return fail({ ...rest, message: [message, ...placeAdvice(codes)].join(' ') });
  }
  const receipt = await applyEdits(plan, stamp);
  if (!receipt.ok) return receipt;
  return succeed(periodReport({ ...reading.value.monthEnd, done: 'Closed' }, findings, receipt.value));
}

/**
 * Reopens the period that was closed last. Fails where it is not that one, or no reason is given.
 * @param by who the workbook's log will say ran it
 */
export async function reopenPeriod(by: string, reopening: Reopening): Promise<Result<PeriodReport, TrackerFailure>> {
  const workbook = await readWorkbook({ today: today() });
  if (!workbook.ok) return workbook;
  const stamp = { by, when: new Date() };
  const plan = planReopen(workbook.value, reopening, stamp);
  if (!plan.ok) return plan;
  if (plan.value.obstacle !== null) return fail(plan.value.obstacle);
  const receipt = await applyEdits(plan.value, stamp);
  if (!receipt.ok) return receipt;
  const { year } = workbook.value.tracker.settings;
  return succeed(periodReport({ year, period: reopening.period, done: 'Reopened' }, [], receipt.value));
}
