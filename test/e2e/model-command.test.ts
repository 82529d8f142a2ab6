import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

import { readXlsx } from '../../src/excel-host/xlsx';
import { models } from '../../src/workbook';
import { runMtfs, startMtfs } from '../support/command-line';

jest.setTimeout(90_000);

const list = z.array(z.object({ name: z.string(), question: z.string() }));
const report = z.object({
  name: z.string(),
  sheet: z.string(),
  saving: z.string(),
  results: z.array(z.object({ key: z.string(), value: z.number() })),
  checks: z.array(z.object({ holds: z.boolean() })),
  out: z.string(),
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mtfs-model-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('model list names every model with its question', async () => {
  const run = await runMtfs(['model', 'list', '--json']);
  expect(run).toMatchObject({ code: 0 });
  expect(list.parse(JSON.parse(run.out))).toEqual(models.map(({ name, question }) => ({ name, question })));
  const shown = await runMtfs(['model', 'list']);
  for (const { name } of models) expect(shown.out).toContain(name);
});

test('model makes a workbook of one sheet whose example is worked out, and prints what it comes to', async () => {
  const out = join(folder, 'mix.xlsx');
  const run = await startMtfs(['model', 'placement-mix', '--out', out, '--json']);
  expect(run).toMatchObject({ code: 0 });
  const made = report.parse(JSON.parse(run.out));
  expect(made).toMatchObject({ name: 'placement-mix', saving: 'saving', out });
  expect(made.results.find(({ key }) => key === 'saving')?.value).toBe(620_000);
  expect(made.checks.every(({ holds }) => holds)).toBe(true);
  const saved = await readXlsx(await readFile(out));
  const sheets = saved.ok ? saved.book.sheets : [];
  expect(sheets.map(({ name }) => name)).toEqual([made.sheet]);
  expect(sheets[0]?.cells.some(({ cell }) => cell.value === 620_000)).toBe(true);
});

test('a model that there is not and a file that is no workbook are refused', async () => {
  const unknown = await runMtfs(['model', 'placement', '--out', join(folder, 'no.xlsx')]);
  expect(unknown.code).toBe(2);
  expect(unknown.error).toContain('placement-mix');
  expect((await runMtfs(['model', 'placement-mix', '--out', join(folder, 'mix.csv')])).code).toBe(2);
});
