import { type Result, succeed } from '../../finance/result';
import {
  drawMonthEndReports,
  planMonthEndReports,
  statementReport,
  type StatementReport,
  type TrackerFailure,
} from '../../workbook';
import { today } from './today';

/**
 * Makes the reports of a month-end, in one go: whoever types the command has asked for them, and the input file stays as it is. The
 * gap report is among them where the workbook has a gap table.
 */
export async function statement(): Promise<Result<StatementReport, TrackerFailure>> {
  const plan = await planMonthEndReports({ today: today() });
  if (!plan.ok) return plan;
  const receipt = await drawMonthEndReports(plan.value, { when: new Date() });
  return receipt.ok ? succeed(statementReport(plan.value, receipt.value)) : receipt;
}
