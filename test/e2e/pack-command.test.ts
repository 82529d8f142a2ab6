import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

import { readXlsx } from '../../src/excel-host/xlsx';
import { runMtfs, startMtfs } from '../support/command-line';

jest.setTimeout(60_000);

const sample = resolve(__dirname, '..', '..', 'assets', 'samples', 'leicestershire-2014-18.xlsx');
const report = z.object({
  lines: z.number(),
  sheets: z.array(z.string()),
  replaced: z.array(z.string()),
  syncs: z.number(),
  out: z.string(),
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mtfs-pack-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('pack adds its sheets with their charts to a copy, and replaces them when it is made of that copy again', async () => {
  const out = join(folder, 'pack.xlsx');
  const first = await startMtfs(['pack', sample, '--out', out, '--json']);
  expect(first).toMatchObject({ code: 0 });
  const made = report.parse(JSON.parse(first.out));
  expect(made).toMatchObject({ lines: 21, replaced: [], out });
  const saved = await readXlsx(await readFile(out));
  const sheets = saved.ok ? saved.book.sheets : [];
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(made.sheets));
  expect(sheets.find(({ name }) => name === made.sheets[0])?.charts.length).toBeGreaterThan(3);

  const again = await runMtfs(['pack', out, '--out', join(folder, 'again.xlsx'), '--json']);
  expect(report.parse(JSON.parse(again.out))).toMatchObject({ sheets: made.sheets, replaced: made.sheets });
});

test('pack refuses a snapshot that the workbook does not have', async () => {
  const run = await runMtfs(['pack', sample, '--out', join(folder, 'no.xlsx'), '--since', 'Never taken']);
  expect(run.code).toBe(2);
  expect(run.error).toContain('Never taken');
});
