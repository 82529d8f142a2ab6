import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

import { readXlsx } from '../../src/excel-host/xlsx';
import { runMtfs, startMtfs } from '../support/command-line';

jest.setTimeout(120_000);

const samples = resolve(__dirname, '..', '..', 'assets', 'samples');
const workbook = join(samples, 'month-end-2014-15.xlsx');
const ledger = join(samples, 'ledger-2014-15-period-5.csv');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mtfs-month-end-'));
});
afterAll(() => rm(folder, { recursive: true }));

const report = z.object({
  periods: z.array(z.object({ period: z.number(), before: z.number(), after: z.number() })),
  controls: z.array(z.object({ by: z.string(), agrees: z.boolean(), explanations: z.array(z.string()) })),
  unknownCodes: z.array(z.object({ written: z.string() })),
  zerosAdded: z.array(z.object({ written: z.string(), code: z.string() })),
  run: z.number().nullable(),
  out: z.string(),
});

async function sheetOf(file: string, name: string) {
  const read = await readXlsx(await readFile(file));
  if (!read.ok) throw new Error(read.failure.message);
  return read.book.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
}

const done = z.object({ period: z.number(), done: z.string(), out: z.string() });

/** What was done to period 5: its year, the period, what was done and by whom. */
async function eventsOf(file: string): Promise<readonly (readonly unknown[])[]> {
  const cells = await sheetOf(file, 'Periods');
  const rows = [...new Set(cells.map(({ row }) => row))].map((row) =>
    [0, 1, 2, 4].map((column) => cells.find((cell) => cell.row === row && cell.column === column)?.cell.value),
  );
  return rows.filter(([, period]) => period === 5);
}

test('imports period 5 of the sample, says what is odd, agrees with both totals, and changes nothing the second time', async () => {
  const out = join(folder, 'once.xlsx');
  const run = await startMtfs([
    'month-end',
    workbook,
    '--ledger',
    ledger,
    '--control',
    '13971261.14',
    '--out',
    out,
    '--json',
  ]);
  // A code that is in no budget line leaves something to be done.
  expect(run).toMatchObject({ code: 1, error: '' });
  const imported = report.parse(JSON.parse(run.out));
  expect(imported).toMatchObject({
    periods: [{ period: 5, before: 0, after: 13_971_261.14 }],
    unknownCodes: [{ written: '009999' }],
    zerosAdded: [{ written: '1040', code: '001040' }],
  });
  expect(imported.controls.map(({ agrees }) => agrees)).toEqual([true, true]);
  expect(await sheetOf(out, 'Actuals')).not.toEqual(await sheetOf(workbook, 'Actuals'));

  const again = await runMtfs(['month-end', out, '--ledger', ledger, '--out', join(folder, 'twice.xlsx'), '--json']);
  expect(report.parse(JSON.parse(again.out)).run).toBeNull();
  expect(await sheetOf(join(folder, 'twice.xlsx'), 'Actuals')).toEqual(await sheetOf(out, 'Actuals'));
});

test('closes the period of a corrected ledger, reopens it, and refuses what the pane refuses', async () => {
  const refused = await runMtfs(['month-end', join(folder, 'once.xlsx'), '--close']);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.error).toMatch(/^mtfs: .*no budget line \(Actuals!.*--place 009999=.*\n$/);
  const placed = await runMtfs([
    'month-end',
    join(folder, 'once.xlsx'),
    '--place',
    '9999=1010',
    '--out',
    join(folder, 'placed.xlsx'),
    '--json',
  ]);
  expect(placed).toMatchObject({ code: 0, error: '' });
  expect(JSON.stringify(await sheetOf(join(folder, 'placed.xlsx'), 'Actuals'))).not.toMatch(/009999/);

  const csv = join(folder, 'corrected.csv');
  await writeFile(csv, (await readFile(ledger, 'utf8')).replace('009999', '001010'));
  const [imported, closed, reopened] = ['imported', 'closed', 'reopened'].map((name) => join(folder, `${name}.xlsx`));
  await runMtfs(['month-end', workbook, '--ledger', csv, '--out', imported ?? '']);
  const close = await runMtfs([
    'month-end',
    imported ?? '',
    '--close',
    '--by',
    'A. Officer',
    '--out',
    closed ?? '',
    '--json',
  ]);
  expect(close).toMatchObject({ code: 0, error: '' });
  expect(done.parse(JSON.parse(close.out))).toMatchObject({ period: 5, done: 'Closed', out: closed });
  expect(await eventsOf(closed ?? '')).toMatchObject([['2014/15', 5, 'Closed', 'A. Officer']]);

  const reopening = ['month-end', closed ?? '', '--reopen', '--period', '5', '--out', reopened ?? ''];
  expect(await runMtfs(reopening)).toMatchObject({ code: 2, out: '' });
  expect(await runMtfs([...reopening, '--reason', 'Late invoices'])).toMatchObject({ code: 0, error: '' });
  expect((await eventsOf(reopened ?? '')).map(([, period, event]) => [period, event])).toEqual([
    [5, 'Closed'],
    [5, 'Reopened'],
  ]);
  expect(await runMtfs([...reopening, '--close'])).toMatchObject({ code: 2, out: '' });
});

test('a total that does not agree is explained, and a closed period is refused with what to do', async () => {
  const out = join(folder, 'off.xlsx');
  const off = await runMtfs(['month-end', workbook, '--ledger', ledger, '--control', '£13,972,536.64', '--out', out]);
  expect(off.code).toBe(1);
  expect(off.out).toMatch(/009999.*1,275\.5/);
  const closed = await runMtfs(['month-end', workbook, '--ledger', ledger, '--period', '4', '--out', out]);
  expect(closed).toMatchObject({ code: 2, out: '' });
  expect(closed.error).toMatch(/^mtfs: .*period 4.*Reopen period 4.*\n$/);
});

test('a ledger with every code known and its own total ends with 0', async () => {
  const csv = join(folder, 'whole.csv');
  const rows = (await readFile(ledger, 'utf8')).split(/\r?\n/).filter((row) => !row.startsWith('009999'));
  await writeFile(csv, rows.join('\r\n').replace('13,971,261.14', '13,972,536.64'));
  const run = await runMtfs(['month-end', workbook, '--ledger', csv, '--out', join(folder, 'whole.xlsx')]);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toMatch(/The total in row 62, £13,972,536\.64, agrees/);
});

test('what cannot be used is refused in a line, and a period that is none by the command line', async () => {
  const csv = join(folder, 'empty.csv');
  await writeFile(csv, '');
  const empty = await runMtfs(['month-end', workbook, '--ledger', csv]);
  expect(empty).toMatchObject({ code: 2, out: '' });
  expect(empty.error).toMatch(/^mtfs: empty\.csv: .*\n$/);
  expect(await runMtfs(['month-end', workbook, '--ledger', ledger, '--period', '14'])).toMatchObject({ code: 2 });
  expect(await runMtfs(['month-end', workbook, '--ledger', ledger, '--out', ledger])).toMatchObject({ code: 2 });
});

test('what an export leaves open is refused with the option that answers it, and read with the answers', async () => {
  const csv = join(folder, 'open.csv');
  const rows = [
    'Kst;Fach;Prd.;Soll;Haben',
    '001010;;5;1.234;',
    '001010;;5;;30',
    '001020;;5;;-7',
    '001020;;0;1;',
    '001020;;14;1;',
  ];
  await writeFile(csv, rows.join('\r\n'));
  const run = (...said: readonly string[]) =>
    runMtfs(['month-end', workbook, '--ledger', csv, '--out', join(folder, 'open.xlsx'), ...said]);
  const columns = ['Kst=Cost centre', 'Prd.=Period', 'Soll=Debit', 'Haben=Credit'].flatMap((one) => ['--column', one]);
  const asked = await run(...columns);
  expect(asked).toMatchObject({ code: 2, out: '' });
  expect(asked.error).toMatch(/^mtfs: open\.csv: .*--numbers comma.*\n$/);
  const answers = [
    '--numbers',
    'comma',
    '--credits',
    'positive',
    '--years',
    'start year',
    '--unit',
    '£',
    '--spending',
    'positive',
  ];
  const rest = ['--period-0', 'leave out', '--period-14', 'leave out', '--code', 'Cost centre'];
  const read = await run(...columns, ...answers, ...rest, '--control', '£1,211.00');
  // Two codes are but a part of the ledger.
  expect(read).toMatchObject({ code: 1, error: '' });
  expect(read.out).toMatch(/The control total, £1,211, agrees/);
  const across = join(folder, 'across.csv');
  await writeFile(across, 'Cost centre,P04,P05,P06\n001010,1,2,3\n');
  const five = await runMtfs(['month-end', workbook, '--ledger', across, '--out', join(folder, 'across.xlsx')]);
  // One code is but a part of the ledger.
  expect(five).toMatchObject({ code: 1, error: '' });
  expect(five.out).toMatch(/Other periods of the export that differ:\n {2}Period 4:/);
  expect(await runMtfs(['month-end', workbook, '--ledger', across, '--period', '9'])).toMatchObject({
    code: 2,
    error: expect.stringMatching(/across\.csv: .*period 9 .*4, 5, 6/) as string,
  });
});

test('without a ledger it shows the month-end by department, in words', async () => {
  const run = await runMtfs(['month-end', workbook]);
  expect(run.code).toBe(0);
  expect(run.out).toMatch(/Total .*(Adverse|Favourable)/);
  expect(run.out).toMatch(/Narrative missing|without a narrative|No variance/);
});
