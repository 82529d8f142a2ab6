import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readXlsx } from '../../../src/excel-host/xlsx';
import { drawMonthEndReports, planMonthEndReports, type ReportName, type ReportsPlan } from '../../../src/workbook';
import type { PagesReceipt } from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { today, valueOf } from '../support/operations';

const samplePath = join(__dirname, '..', '..', '..', 'assets', 'samples', 'month-end-2014-15.xlsx');

/** The month-end sample, opened in the stand-in. */
export async function openSample(): Promise<OpenExcel> {
  const read = await readXlsx(await readFile(samplePath));
  if (!read.ok) throw new Error(read.failure.message);
  return openExcel(read.book);
}

/** Plans and draws, as a person does who looks at the plan and agrees. */
export async function makeReports(
  wanted?: readonly ReportName[],
): Promise<{ readonly plan: ReportsPlan; readonly receipt: PagesReceipt }> {
  const plan = valueOf(await planMonthEndReports({ today, ...(wanted === undefined ? {} : { wanted }) }));
  return { plan, receipt: valueOf(await drawMonthEndReports(plan, { when: new Date(2014, 7, 11, 9, 30) })) };
}
