import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { z } from 'zod';

import { readXlsx } from '../../src/excel-host/xlsx';
import { runMtfs, startMtfs } from '../support/command-line';

jest.setTimeout(60_000);

const sample = resolve(__dirname, '..', '..', 'assets', 'samples', 'leicestershire-2014-18.xlsx');

let folder: string;
let sent: readonly string[];

const sentOut = z.object({
  copies: z.array(z.object({ department: z.string(), lines: z.number(), out: z.string() })).min(1),
  withoutDepartment: z.array(z.unknown()),
});

const collected = z.object({
  copies: z.array(z.object({ sent: z.iso.date().nullable() })),
  applied: z.array(z.object({ ref: z.string(), column: z.string(), to: z.unknown() })),
  listed: z.array(z.object({ name: z.string(), outcome: z.string() })),
  refused: z.array(z.object({ file: z.string() })),
  run: z.number().nullable(),
  out: z.string(),
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mtfs-copies-'));
  const run = await startMtfs(['send-out', sample, '--out', join(folder, 'out'), '--json']);
  expect(run).toMatchObject({ code: 0, error: '' });
  sent = sentOut.parse(JSON.parse(run.out)).copies.map(({ out }) => out);
});

afterAll(() => rm(folder, { recursive: true }));

/** The largest copy with a new narrative in its first line; gives the reference of the line. */
async function answer(path: string, says = 'Collected by the test'): Promise<string> {
  const [first = ''] = sent;
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(first);
  const sheet = workbook.getWorksheet('Savings');
  const headings = sheet?.getRow(4).values;
  const column = Array.isArray(headings) ? headings.indexOf('Narrative') : -1;
  if (sheet === undefined || column < 1) throw new Error('The copy has no narrative.');
  sheet.getCell(5, column).value = says;
  await workbook.xlsx.writeFile(path);
  return sheet.getCell(5, 1).text;
}

test('every copy is a workbook of its own with a name that says whose it is', async () => {
  expect((await readdir(join(folder, 'out'))).sort()).toEqual(sent.map((path) => basename(path)).sort());
  for (const path of sent) expect(basename(path)).toMatch(/2014-15 .+\.xlsx$/);
});

test('a copy that is there already, and may have been filled in, is not written over', async () => {
  const before = await readFile(sent[0] ?? '');
  const again = await runMtfs(['send-out', sample, '--out', join(folder, 'out')]);
  expect(again).toMatchObject({ code: 2, out: '' });
  expect(again.error).toContain(sent[0]);
  expect((await readFile(sent[0] ?? '')).equals(before)).toBe(true);
});

test('a change comes back into a copy of the master, once', async () => {
  const back = join(folder, 'back.xlsx');
  const ref = await answer(back);
  const [out, report] = [join(folder, 'collected.xlsx'), join(folder, 'report.md')];
  const first = await startMtfs([
    'collect',
    sample,
    back,
    '--out',
    out,
    '--report',
    report,
    '--by',
    'A. Patel',
    '--json',
  ]);
  expect(first).toMatchObject({ code: 0, error: '' });
  const found = collected.parse(JSON.parse(first.out));
  expect(found.applied).toMatchObject([{ ref, column: 'Narrative', to: 'Collected by the test' }]);
  expect(found.listed).toEqual([]);
  expect(await readFile(report, 'utf8')).toContain('Collected by the test');
  const opened = await readXlsx(await readFile(out));
  const texts = opened.ok ? opened.book.sheets.flatMap(({ cells }) => cells.map(({ cell }) => cell.value)) : [];
  expect(texts).toContain('Collected by the test');
  expect(texts).toContain('A. Patel');

  const again = await runMtfs(['collect', out, back, '--out', join(folder, 'again.xlsx'), '--json']);
  expect(collected.parse(JSON.parse(again.out))).toMatchObject({ applied: [], listed: [], run: null });
});

test('what two copies want differently is left, which --strict makes the exit code, until it is answered', async () => {
  const [one, other, out] = [join(folder, 'one.xlsx'), join(folder, 'other.xlsx'), join(folder, 'two.xlsx')];
  const ref = await answer(one, 'It is late');
  await answer(other, 'It is on time');
  const run = await runMtfs(['collect', sample, one, other, '--out', out, '--json', '--strict']);
  expect(run).toMatchObject({ code: 1, error: '' });
  const names = [`${ref}:Narrative=one.xlsx`, `${ref}:Narrative=other.xlsx`];
  expect(collected.parse(JSON.parse(run.out)).listed).toEqual(names.map((name) => ({ name, outcome: 'conflict' })));

  const answered = ['collect', sample, one, other, '--out', out, '--json', '--strict', '--accept', names[0] ?? ''];
  const settled = await runMtfs(answered);
  expect(settled).toMatchObject({ code: 0, error: '' });
  const found = collected.parse(JSON.parse(settled.out));
  expect(found).toMatchObject({ listed: [], applied: [{ ref, to: 'It is late' }] });
  expect(found.copies.map(({ sent: day }) => day)).not.toContain(null);

  const unknown = await runMtfs([...answered, '--keep', `${ref}:Colour`]);
  expect(unknown).toMatchObject({ code: 2, out: '' });
  expect(unknown.error).toContain(`${ref}:Colour`);
});

test('nothing is saved where no copy can be used, and the reason is given once', async () => {
  const [letter, out] = [join(folder, 'note.xlsx'), join(folder, 'none.xlsx')];
  await writeFile(letter, 'Dear colleague');
  const run = await runMtfs(['collect', sample, letter, '--out', out]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.error.split('note.xlsx')).toHaveLength(2);
  expect(await readdir(folder)).not.toContain('none.xlsx');
});

test('a file that is no copy is named, and the others are collected all the same', async () => {
  const [back, letter] = [join(folder, 'back2.xlsx'), join(folder, 'letter.xlsx')];
  await answer(back);
  await writeFile(letter, 'Dear colleague');
  const run = await runMtfs(['collect', sample, letter, back, '--out', join(folder, 'some.xlsx'), '--json']);
  expect(run.code).toBe(2);
  expect(run.error).toContain('letter.xlsx');
  const found = collected.parse(JSON.parse(run.out));
  expect(found.refused).toEqual([{ file: 'letter.xlsx' }]);
  expect(found.applied).toHaveLength(1);
});

test('neither the master nor a copy is ever written over', async () => {
  const [first = ''] = sent;
  const before = await readFile(first);
  for (const out of [first, sample]) {
    const run = await runMtfs(['collect', sample, first, '--out', out]);
    expect(run).toMatchObject({ code: 2, out: '' });
  }
  expect(await readFile(first)).toEqual(before);
});
