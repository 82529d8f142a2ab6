/**
 * What the reports of a month-end cost on 2,000 codes, in the stand-in: `node scripts/run.mjs bench/reports/main.ts`. For each stage, how
 * long it takes, its longest step, and the round trips and characters that went over to Excel.
 */
import {
  drawMonthEndReports,
  monthEndReports,
  planMonthEndReports,
  readMonthEnd,
  type ReportName,
} from '../../src/workbook';
import { planReports } from '../../src/workbook/monitoring/plan-reports';
import { openExcel } from '../../test/support/excel';
import { type Cost, meterOf } from '../chamber/meter';
import { today, valueOf } from '../chamber/run';
import { councilBook } from './book';

const CODES = 2_000;
const wanted: readonly ReportName[] = monthEndReports.map(({ report }) => report).filter((report) => report !== 'gap');

function line({ stage, milliseconds, syncs, characters, note }: Cost): string {
  const trips = syncs === null ? '' : `${syncs} syncs, ${((characters ?? 0) / 1e6).toFixed(1)} M characters`;
  return `${stage.padEnd(24)} ${milliseconds.toFixed(0).padStart(6)} ms  ${trips.padEnd(30)} ${note}`;
}

async function main(): Promise<void> {
  const excel = openExcel(councilBook(CODES));
  const meter = meterOf(excel.host);
  const { reading, workbook } = valueOf(await meter.excel('read', () => readMonthEnd({ today })));
  for (const report of wanted) {
    meter.steps(report, () => planReports(workbook, reading, [report]));
  }
  const plan = valueOf(await meter.excel('plan all', () => planMonthEndReports({ today, wanted })));
  await meter.excel('draw', () => drawMonthEndReports(plan, { when: new Date(2014, 8, 1) }));
  const again = valueOf(await meter.excel('plan again', () => planMonthEndReports({ today, wanted })));
  await meter.excel('draw again', () => drawMonthEndReports(again, { when: new Date(2014, 8, 1) }));
  for (const cost of meter.costs) process.stdout.write(`${line(cost)}\n`);
  excel.close();
}

void main();
