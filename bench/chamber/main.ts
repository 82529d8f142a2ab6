/**
 * A star chamber at a small and at a large size: `npm run bench:chamber`. Round trips to Excel must be the same at both, but for
 * what does not fit into one message of 5 MB; quote the ratios of the times, not the seconds. Pure work is what blocks the pane.
 * `node scripts/run.mjs bench/chamber/main.ts 5000 1000` is one size alone, with narratives of 1,000 characters.
 */
import { largeBook } from '../../scripts/sample/large-book';
import { startExcel } from '../../src/excel-host/node';
import { writeXlsx } from '../../src/excel-host/xlsx';
import {
  applyEdits,
  applyRefresh,
  drawStarChamber,
  myLines,
  nextUpdates,
  planApplyInSteps,
  planPack,
  planRefresh,
  planStarChamber,
  snapshotsOf,
  readWorkbook,
  rollUps,
} from '../../src/workbook';
import { benchCopies } from './copies';
import { meterOf, type Cost } from './meter';
import { stamp, today, valueOf } from './run';
import { benchSnapshots } from './snapshots';

const SMALL = 100;
const LARGE = 5_000;
const MONTHS = 24;
/** Longer than this, and the pane would feel it. */
const BLOCKING = 50;

async function costsFor(lines: number, narrativeCharacters: number): Promise<readonly Cost[]> {
  const book = largeBook(lines, {
    departments: 12,
    years: 8,
    decisions: Math.min(200, lines / 5),
    hasMilestones: true,
    narrativeCharacters,
  });
  const host = startExcel({ book });
  Object.assign(globalThis, host.globals);
  const meter = meterOf(host);
  const workbook = await meter.excel('read', async () => valueOf(await readWorkbook({ today })));
  const plan = meter.pure('refresh: plan', () => planRefresh(workbook.tracker));
  await meter.excel('refresh: write', async () => valueOf(await applyRefresh(plan, stamp)));
  for (const by of ['year', 'department', 'project'] as const) {
    meter.pure(`roll-up by ${by}`, () => rollUps(workbook.tracker, by));
  }
  meter.pure('next updates', () => nextUpdates(workbook, 'department'));
  meter.pure('lines of a department', () => myLines(workbook.tracker, { by: 'department', name: 'Public health' }));
  await benchCopies(meter, workbook);
  await benchSnapshots(meter, MONTHS);
  const withSnapshots = valueOf(await readWorkbook({ today, records: ['Snapshots'] }));
  const stored = meter.steps('read snapshots', () => snapshotsOf(withSnapshots));
  meter.steps('pack: pages', () => planPack(withSnapshots, stored));
  const pack = await meter.excel('pack: plan', async () => valueOf(await planStarChamber({ today })));
  await meter.excel('pack: draw', async () => valueOf(await drawStarChamber(pack)));
  const again = await meter.excel('pack: plan again', async () => valueOf(await planStarChamber({ today })));
  await meter.excel('pack: draw again', async () => valueOf(await drawStarChamber(again)));
  const decided = meter.steps(
    'decisions: plan',
    () => planApplyInSteps(withSnapshots, 'open', today),
    ({ planned, refused }) => `${planned.length} applied, ${refused.length} refused`,
  );
  await meter.excel('decisions: write', async () => valueOf(await applyEdits(decided.edits, stamp)));
  await meter.files(
    'save',
    async () => writeXlsx(undefined, await host.book()),
    (bytes) => `${Math.round(bytes.length / 1024)} KB`,
  );
  host.dispose();
  return meter.costs;
}

function show(small: readonly Cost[], large: readonly Cost[]): void {
  for (const cost of large) {
    const first = small === large ? undefined : small.find(({ stage }) => stage === cost.stage);
    const ratio = first === undefined ? '' : `${(cost.milliseconds / first.milliseconds).toFixed(0)} times`;
    const before = first === undefined ? '' : `${first.syncs ?? 0} and `;
    const trips = cost.syncs === null ? '' : `${before}${cost.syncs} round trips`;
    const size = cost.characters === null ? '' : `${(cost.characters / 1024 / 1024).toFixed(1)} MB`;
    const blocks = cost.syncs === null && (cost.longest ?? cost.milliseconds) > BLOCKING ? 'over 50 ms' : '';
    const words = [`${cost.milliseconds.toFixed(0)} ms`, ratio, trips, size, cost.note, blocks];
    process.stdout.write(`${cost.stage}: ${words.filter((word) => word !== '').join(', ')}\n`);
  }
}

async function main(): Promise<void> {
  const [only, narrativeCharacters = 0] = process.argv.slice(2).map(Number);
  const sizes = only === undefined ? [SMALL, LARGE] : [only];
  const measured: (readonly Cost[])[] = [];
  for (const lines of sizes) measured.push(await costsFor(lines, narrativeCharacters));
  const [small = [], large = small] = measured;
  show(small, large);
}

void main();
