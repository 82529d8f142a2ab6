import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readXlsx } from '../../../src/excel-host/xlsx';
import {
  drawStarChamber,
  type PackPlan,
  type PackReceipt,
  planStarChamber,
} from '../../../src/workbook/pack/prepare-pack';
import { openExcel, type OpenExcel } from '../../support/excel';
import { today, valueOf } from '../support/operations';

const samplePath = join(__dirname, '..', '..', '..', 'assets', 'samples', 'leicestershire-2014-18.xlsx');

/** The sample, opened in the stand-in. */
export async function openSample(): Promise<OpenExcel> {
  const read = await readXlsx(await readFile(samplePath));
  if (!read.ok) throw new Error(read.failure.message);
  return openExcel(read.book);
}

/** Plans and draws, as a person does who looks at the plan and agrees. */
export async function makePack(): Promise<{ readonly plan: PackPlan; readonly receipt: PackReceipt }> {
  const plan = valueOf(await planStarChamber({ today }));
  return { plan, receipt: valueOf(await drawStarChamber(plan)) };
}

/** The rows of a sheet of the pack, as a reader sees them. */
export async function sheetRows(excel: OpenExcel, name: string): Promise<readonly (readonly unknown[])[]> {
  return excel.values(`Star chamber – ${name}`, 'A1:Z200');
}

/** The first row that begins so, from a row on that begins with `after`. */
export async function rowOf(
  excel: OpenExcel,
  sheet: string,
  label: string,
  after?: string,
): Promise<readonly unknown[]> {
  const rows = await sheetRows(excel, sheet);
  const from = after === undefined ? 0 : rows.findIndex(([first]) => first === after);
  const row = rows.slice(Math.max(0, from)).find(([first]) => first === label);
  if (row === undefined || from < 0) throw new Error(`${sheet} has no row ${label} after ${after ?? 'its top'}.`);
  return row;
}
