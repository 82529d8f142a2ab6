/**
 * What importing a ledger into a workbook costs: `node scripts/run.mjs bench/ledger/workbook.ts`. 2,000 codes, 5 periods, at
 * 5,000 and at 50,000 rows of the export. Round trips must be the same at both, but for what does not fit into a message of
 * 5 MB; the longest step is how long the pane is blocked.
 */
import ExcelJS from 'exceljs';

import type { Book, CellConstant } from '../../src/excel-host';
import { startExcel } from '../../src/excel-host/node';
import { proposeMapping } from '../../src/finance/ledger/columns/propose-mapping';
import { readLedger } from '../../src/finance/ledger/read-ledger';
import { readCsv } from '../../src/finance/ledger/csv';
import {
  applyEdits,
  checkControls,
  ledgerBookOf,
  planLedgerImport,
  planUndoOf,
  readLedgerFile,
  readLedgerRange,
  readWorkbook,
  recordsToUndo,
} from '../../src/workbook';
import { meterOf } from '../chamber/meter';
import { stamp, today, valueOf } from '../chamber/run';

const CODES = 2_000;
const PERIODS = 5;

type Row = readonly CellConstant[];

const codeOf = (place: number): string => `0${10_000 + place}`;
const months = Array.from({ length: PERIODS }, (_, index) => index + 1);

function exported(rows: number): readonly Row[] {
  const body = Array.from({ length: rows }, (_, row): Row => [
    codeOf(row % CODES),
    1 + (Math.floor(row / CODES) % PERIODS),
    41_730 + (row % 28),
    ((row * 7_919) % 1_000_000) / 100,
    `Invoice ${row}, of a supplier`,
  ]);
  return [['Code', 'Period', 'Date', 'Amount', 'Description'], ...body];
}

const tableOf = (name: string, rows: readonly Row[]) => {
  const columns = (rows[0] ?? []).map(String);
  return {
    name,
    area: { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 },
    showTotals: false,
    columns,
  };
};

const sheet = (name: string, rows: readonly Row[]): Book['sheets'][number] => ({
  name,
  visibility: 'Visible',
  cells: rows.flatMap((values, row) => values.map((value, column) => ({ row, column, cell: { value } }))),
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  frozenRows: 0,
  frozenColumns: 0,
  tables: name === 'Export' ? [] : [tableOf(name, rows)],
  conditionalFormats: [],
  dataValidations: [],
  notes: [],
  charts: [],
  isProtected: false,
  showGridlines: true,
});

function bookOf(rows: readonly Row[]): Book {
  const settings: readonly Row[] = [
    ['Setting', 'Value'],
    ['Financial year', '2014/15'],
    ['Period', PERIODS],
    ['As at', 41_883],
    ['Unit', '£'],
  ];
  const budget = Array.from({ length: CODES }, (_, place): Row => [
    codeOf(place),
    'Spend',
    12_000,
    ...months.map(() => 1),
  ]);
  const headings: Row = ['Code', 'Kind', 'Budget', ...months.map((month) => `P${month}`)];
  const actuals = Array.from({ length: CODES * PERIODS }, (_, at): Row => [
    codeOf(at % CODES),
    1 + Math.floor(at / CODES),
    1,
  ]);
  return {
    sheets: [
      sheet('Export', rows),
      sheet('Settings', settings),
      sheet('Budget', [headings, ...budget]),
      sheet('Actuals', [['Code', 'Period', 'Amount'], ...actuals]),
    ],
    names: [],
    activeSheet: 'Export',
    settings: {},
  };
}

async function xlsxOf(rows: readonly Row[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Export').addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function bench(count: number): Promise<void> {
  const rows = exported(count);
  const host = startExcel({ book: bookOf(rows) });
  Object.assign(globalThis, host.globals);
  const meter = meterOf(host);
  const csv = rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
  meter.steps('CSV', () => readCsv(csv));
  const bytes = await xlsxOf(rows);
  await meter.files('.xlsx', async () => valueOf(await readLedgerFile({ name: 'export.xlsx', bytes })));
  const source = await meter.excel('range of the workbook', async () => valueOf(await readLedgerRange()));
  const read = await meter.excel('read', async () => valueOf(await readWorkbook({ today, records: ['Actuals'] })));
  const book = valueOf(meter.steps('codes, periods, actuals', () => ledgerBookOf(read)));
  const { known, year } = book;
  const { mapping } = meter.pure('propose columns', () => proposeMapping(source.rows, known, null));
  const ledger = meter.steps('ledger', () => readLedger(source.rows, { year, mapping, known }));
  if (!ledger.ok) throw new Error(JSON.stringify(ledger.error));
  meter.steps('control totals', () => checkControls(ledger.value, ledger.value.after.net - 1));
  const wanted = { mapping, periods: null };
  const { edits } = valueOf(meter.steps('plan', () => planLedgerImport(read, ledger.value, wanted)));
  const receipt = await meter.excel('write', async () => valueOf(await applyEdits(edits, stamp)));
  const log = valueOf(await readWorkbook({ today, records: ['ChangeLog'] }));
  const records = recordsToUndo(log.contents, receipt.run ?? 0);
  const { contents } = valueOf(await readWorkbook({ today, records }));
  const undo = meter.pure('undo: plan', () => planUndoOf(contents, receipt.run ?? 0));
  await meter.excel('undo: write', async () => valueOf(await applyEdits(undo, stamp)));
  process.stdout.write(`\n${count.toLocaleString('en-GB')} rows\n`);
  for (const { stage, milliseconds, syncs, characters, note } of meter.costs) {
    const trips = syncs === null ? '' : `${syncs} syncs, ${((characters ?? 0) / 1e6).toFixed(1)} MB both ways`;
    process.stdout.write(
      `${stage.padEnd(26)}${milliseconds.toFixed(0).padStart(7)} ms  ${[trips, note].filter(Boolean).join(', ')}\n`,
    );
  }
  host.dispose();
}

bench(5_000)
  .then(() => bench(50_000))
  .then(
    () => process.exit(),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exit(1);
    },
  );
