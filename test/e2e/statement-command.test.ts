import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

import { readXlsx } from '../../src/excel-host/xlsx';
import { runMtfs, startMtfs } from '../support/command-line';

jest.setTimeout(90_000);

const samples = resolve(__dirname, '..', '..', 'assets', 'samples');
const report = z.object({
  period: z.number(),
  departments: z.array(z.object({ name: z.string() })),
  total: z.object({ budget: z.number(), word: z.string() }),
  sheets: z.array(z.string()),
  replaced: z.array(z.string()),
  out: z.string(),
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mtfs-statement-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('statement adds the reports with their charts to a copy, and replaces them when it is made of that copy again', async () => {
  const out = join(folder, 'statement.xlsx');
  const first = await startMtfs(['statement', join(samples, 'month-end-2014-15.xlsx'), '--out', out, '--json']);
  expect(first).toMatchObject({ code: 0 });
  const made = report.parse(JSON.parse(first.out));
  expect(made).toMatchObject({ period: 4, total: { budget: 175_410_000, word: 'Adverse' }, replaced: [], out });
  expect(made.sheets).toEqual([
    'Budget statement',
    'Budget figures',
    'Top variances',
    'Budget by service',
    'Gap report',
  ]);
  const saved = await readXlsx(await readFile(out));
  const sheets = saved.ok ? saved.book.sheets : [];
  expect(sheets.find(({ name }) => name === 'Budget statement')?.charts).toHaveLength(2);

  const again = await runMtfs(['statement', out, '--out', join(folder, 'again.xlsx')]);
  expect(again.code).toBe(0);
  expect(again.out).toContain('replaced');
  expect(again.out).not.toContain('new');
});

test('statement refuses a workbook without a budget', async () => {
  const copy = join(folder, 'no.xlsx');
  const run = await runMtfs(['statement', join(samples, 'ledger-2014-15-period-5.csv'), '--out', copy]);
  expect(run.code).toBe(2);
});
