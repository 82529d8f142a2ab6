import { atOnce } from '../../src/finance/steps';
import { applyEdits, planSnapshot, readWorkbook, sinceSnapshot, snapshotsOf } from '../../src/workbook';
import type { Meter } from './meter';
import { stamp, today, valueOf } from './run';

const snapshotName = (month: number): string => `Month ${month + 1}`;

/** Moves the delivered sum of every tenth line, others each month. Two round trips, as somebody who pastes a column. */
async function changeSomeLines(month: number): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem('Savings').columns.getItem('Delivered').getDataBodyRange();
    column.load('values');
    await context.sync();
    const values: unknown[][] = column.values;
    column.values = values.map(([delivered], row) => [row % 10 === month % 10 ? month + 1 : delivered]);
    await context.sync();
  });
}

async function takeSnapshot(month: number) {
  const workbook = valueOf(await readWorkbook({ today, records: ['Snapshots'] }));
  const taken = { year: 2014 + Math.floor((month + 8) / 12), month: ((month + 8) % 12) + 1, day: 1 };
  const request = { snapshot: snapshotName(month), taken, by: stamp.by };
  return valueOf(await applyEdits(atOnce(planSnapshot(workbook, request)), stamp));
}

/** Takes monthly snapshots, with a tenth of the lines changed between each and the next, and reads what has changed. */
export async function benchSnapshots(meter: Meter, months: number): Promise<void> {
  for (let month = 0; month < months; month += 1) {
    const isShown = month === 0 || month === months - 1;
    const take = () => takeSnapshot(month);
    if (isShown) await meter.excel(`snapshot ${month + 1}`, take, ({ rowsAdded }) => `${rowsAdded} rows`);
    else await take();
    await changeSomeLines(month);
  }
  const workbook = await meter.excel(
    'read with snapshots',
    async () => valueOf(await readWorkbook({ today, records: ['Snapshots'] })),
    ({ contents }) => `${contents.tables.Snapshots?.rows.length ?? 0} rows of snapshots`,
  );
  const stored = meter.steps('read the snapshots', () => snapshotsOf(workbook));
  meter.steps(
    'changes since the first snapshot',
    () => sinceSnapshot(workbook, stored, snapshotName(0)),
    (since) => `${since?.changes.length ?? 0} changes`,
  );
  meter.steps(
    'changes since the last snapshot',
    () => sinceSnapshot(workbook, stored),
    (since) => `${since?.changes.length ?? 0} changes`,
  );
  meter.steps('plan another snapshot', () =>
    planSnapshot(workbook, { snapshot: 'Another', taken: { year: 2017, month: 4, day: 1 }, by: stamp.by }),
  );
}
