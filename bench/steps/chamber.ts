/**
 * How long the pane would not answer while many savings lines are refreshed, kept and shown to a star chamber:
 * `node scripts/run.mjs bench/steps/chamber.ts [lines]`. The stand-in's own time is in the time, not in the longest stretch.
 */
import { largeBook } from '../../scripts/sample/large-book';
import { startExcel } from '../../src/excel-host/node';
import {
  applyEdits,
  applyRefresh,
  drawStarChamber,
  inParts,
  planRefresh,
  planSnapshot,
  planStarChamber,
  readWorkbook,
  undoLastRun,
} from '../../src/workbook';
import { stamp, today, valueOf } from '../chamber/run';
import { measuring } from './measure';

const LINES = 5_000;

const lines = Number(process.argv[2] ?? LINES);
const narrativeCharacters = Number(process.argv[3] ?? 0);
const host = startExcel({
  book: largeBook(lines, { departments: 12, years: 8, decisions: 200, hasMilestones: true, narrativeCharacters }),
});
Object.assign(globalThis, host.globals);
const measure = measuring(host);

async function refresh(name: string): Promise<void> {
  const { tracker } = valueOf(await measure(`${name}: read`, () => readWorkbook({ today })));
  const plan = await measure(`${name}: plan`, () => Promise.resolve(planRefresh(tracker)));
  valueOf(await measure(`${name}: write`, () => applyRefresh(plan, stamp)));
}

async function snapshot(name: string, month: number): Promise<void> {
  const workbook = valueOf(await measure(`${name}: read`, () => readWorkbook({ today, records: ['Snapshots'] })));
  const wanted = { snapshot: name, taken: { year: 2014, month, day: 1 }, by: stamp.by };
  const plan = await measure(`${name}: plan`, () => inParts(planSnapshot(workbook, wanted)));
  valueOf(await measure(`${name}: write`, () => applyEdits(plan, stamp)));
}

async function pack(name: string): Promise<void> {
  const plan = valueOf(await measure(`${name}: plan`, () => planStarChamber({ today })));
  valueOf(await measure(`${name}: draw`, () => drawStarChamber(plan)));
}

async function main(): Promise<void> {
  await refresh('first refresh');
  valueOf(await measure('undo the refresh', () => undoLastRun(stamp)));
  await refresh('second refresh');
  await snapshot('first snapshot', 9);
  await snapshot('second snapshot', 10);
  await pack('pack');
  await pack('pack again');
  host.dispose();
}

void main();
