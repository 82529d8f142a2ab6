/** What 24 monthly snapshots of 5,000 lines cost: `node scripts/run.mjs bench/snapshots/main.ts`. Quote sizes and ratios. */
import { performance } from 'node:perf_hooks';

import type { Book, CellConstant } from '../../src/excel-host';
import { startExcel } from '../../src/excel-host/node';
import { writeXlsx } from '../../src/excel-host/xlsx';
import { atOnce } from '../../src/finance/steps';
import { applyEdits, planSnapshot, readWorkbook, sinceSnapshot, snapshotsOf } from '../../src/workbook';
import type { EditPlan, ReadWorkbook } from '../../src/workbook';
import { largeBook } from '../../scripts/sample/large-book';

const lines = 5_000;
const months = 24;
/** How many lines differ from one month to the next. */
const changing = 500;
const today = { year: 2014, month: 9, day: 1 };
const firstTaken = 41_000;

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const begun = performance.now();
  const made = await work();
  process.stdout.write(`${what}: ${((performance.now() - begun) / 1000).toFixed(2)} s\n`);
  return made;
}

async function read(records: readonly 'Snapshots'[]): Promise<ReadWorkbook> {
  const workbook = await readWorkbook({ today, records });
  if (!workbook.ok) throw new Error(workbook.error.message);
  return workbook.value;
}

/** The rows of the Snapshots table after so many months: all lines at first, then those that differ. */
function rowsOf({ rowsAdded, tablesCreated }: EditPlan): CellConstant[][] {
  const headings = tablesCreated.flatMap((table) => table.headings);
  const first = rowsAdded.map(({ cells }) => {
    const byHeading = new Map(cells.map(({ column, content }) => [column, content]));
    return headings.map((heading) => {
      const content = byHeading.get(heading) ?? '';
      return typeof content === 'object' ? content.formula : content;
    });
  });
  const forecast = headings.findIndex((heading) => heading.endsWith('Forecast'));
  const later = Array.from({ length: months - 1 }, (_, month) =>
    Array.from({ length: changing }, (__, place) => {
      const row = [...(first[(month * changing + place) % first.length] ?? [])];
      row[0] = `Month ${month + 2}`;
      row[1] = firstTaken + 30 * (month + 1);
      row[forecast] = 1_000 + month;
      return row;
    }),
  ).flat();
  return [headings, ...first, ...later];
}

function withSnapshots(book: Book, rows: readonly (readonly CellConstant[])[]): Book {
  const [like] = book.sheets;
  if (like === undefined) throw new Error('The book has no sheet.');
  const columns = rows[0]?.map(String) ?? [];
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 };
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column) => (value === '' ? [] : [{ row: at, column, cell: { value } }])),
  );
  const bare = { merges: [], conditionalFormats: [], dataValidations: [], notes: [], charts: [], hiddenRows: [] };
  const sheet = { ...like, ...bare, name: 'Snapshots', cells, columnWidths: {}, rowHeights: {} };
  const table = { name: 'Snapshots', area, showTotals: false, columns };
  return { ...book, sheets: [...book.sheets, { ...sheet, frozenRows: 1, frozenColumns: 0, tables: [table] }] };
}

async function main(): Promise<void> {
  const book = largeBook(lines, { departments: 12, years: 8 });
  const empty = startExcel({ book });
  Object.assign(globalThis, empty.globals);
  const before = await timed('read without snapshots', () => read([]));
  const name = { snapshot: 'Month 1', taken: today, by: 'bench' };
  const first = await timed('plan the first snapshot', () =>
    atOnce(planSnapshot(before, { ...name, taken: { year: 2012, month: 4, day: 1 } })),
  );
  empty.dispose();

  const rows = rowsOf(first);
  const full = withSnapshots(book, rows);
  const [small, large] = [await writeXlsx(undefined, book), await writeXlsx(undefined, full)].map(
    ({ length }) => length,
  );
  process.stdout.write(
    `${rows.length - 1} rows; the file grows from ${Math.round((small ?? 0) / 1024)} to ${Math.round((large ?? 0) / 1024)} KB\n`,
  );
  const host = startExcel({ book: full });
  Object.assign(globalThis, host.globals);
  await timed('read without asking for the snapshots', () => read([]));
  const workbook = await timed('read with the snapshots', () => read(['Snapshots']));
  const stored = await timed('make snapshots of the rows', () => atOnce(snapshotsOf(workbook)));
  await timed('what happened since the first', () => atOnce(sinceSnapshot(workbook, stored, 'Month 1')));
  const next = await timed('plan the next snapshot', () =>
    atOnce(planSnapshot(workbook, { ...name, snapshot: 'Month 25' })),
  );
  const receipt = await timed('write it', () => applyEdits(next, { by: 'bench', when: new Date(2014, 8, 1) }));
  process.stdout.write(
    receipt.ok ? `${receipt.value.rowsAdded} rows, ${receipt.value.syncs} syncs\n` : `${receipt.error.message}\n`,
  );
  host.dispose();
}

void main();
