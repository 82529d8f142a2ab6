import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readXlsx, type OpenedXlsx } from '../../../src/excel-host/xlsx';
import {
  planStarChamber,
  drawStarChamber,
  type PackPlan,
  type PackReceipt,
} from '../../../src/workbook/pack/prepare-pack';
import { openExcel, type OpenExcel } from '../../support/excel';
import { today, valueOf } from '../support/operations';

const path = join(__dirname, '..', '..', '..', 'assets', 'samples', 'leicestershire-2014-18.xlsx');

/** The sample, opened in the stand-in. */
export async function openSample(): Promise<{ readonly excel: OpenExcel; readonly opened: OpenedXlsx }> {
  const read = await readXlsx(await readFile(path));
  if (!read.ok) throw new Error(read.failure.message);
  return { excel: openExcel(read.book), opened: read.opened };
}

/** Plans and draws, as a person does who looks at the plan and agrees. */
export async function makePack(): Promise<{ readonly plan: PackPlan; readonly receipt: PackReceipt }> {
  const plan = valueOf(await planStarChamber({ today }));
  return { plan, receipt: valueOf(await drawStarChamber(plan)) };
}
