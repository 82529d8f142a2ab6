import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

import { readXlsx, writeXlsx } from '../../src/excel-host/xlsx';
import { columnTexts } from '../support/column-texts';
import { type CommandLineRun, runMtfs, startMtfs } from '../support/command-line';
import { greenRow, otherBook, redRow, savingsSheet, trackerBook } from '../support/tracker-book';
import { book } from '../excel-host/xlsx/books';
import { departmentSheets, mappingOf } from '../workbook/several-tables/sheets';
import { bookOf, type SheetOf } from '../workbook/support/book';
import { settings } from '../workbook/support/sheets';

jest.setTimeout(60_000);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mtfs-command-line-'));
});

afterAll(() => rm(folder, { recursive: true }));

const sample = resolve(__dirname, '..', '..', 'assets', 'samples', 'leicestershire-2014-18.xlsx');

const refreshed = z.object({
  lines: z.number(),
  changed: z.number(),
  counts: z.record(z.enum(['Blue', 'Green', 'Amber', 'Red', 'Grey']), z.number()),
  statuses: z.array(z.object({ table: z.string(), ref: z.string(), status: z.string(), reason: z.string().min(1) })),
  problems: z.array(z.object({ cell: z.string(), found: z.string(), expected: z.string() })),
  syncs: z.number(),
  out: z.string(),
});

/** How a refusal is printed. */
const oneLine = /^mtfs: [^\n]+\n$/;

const refreshJson = (run: CommandLineRun) => refreshed.parse(JSON.parse(run.out));

async function saved(name: string, ...args: Parameters<typeof trackerBook>): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await writeXlsx(undefined, trackerBook(...args)));
  return path;
}

describe('refresh', () => {
  test('gives every line of the sample a status and a reason; a second run changes nothing', async () => {
    const input = join(folder, 'sample.xlsx');
    await copyFile(sample, input);
    const first = await startMtfs(['refresh', input, '--json']);
    expect(first).toMatchObject({ code: 0, error: '' });
    const report = refreshJson(first);
    expect(report.out).toBe(join(folder, 'sample-rag.xlsx'));
    expect(report.lines).toBe(report.statuses.length);
    expect(Object.values(report.counts).reduce((sum, count) => sum + count)).toBe(report.lines);
    expect(report.statuses.filter(({ table }) => table === 'Savings')).toHaveLength(21);
    expect(report.changed).toBeGreaterThan(0);
    expect(await readFile(input)).toEqual(await readFile(sample));

    const second = refreshJson(await runMtfs(['refresh', report.out, '--json']));
    expect(second.changed).toBe(0);
    expect(second.statuses).toEqual(report.statuses);
  });

  test('takes as many syncs for 2,100 lines as for 21', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => redRow(`S${index}`));
    const runs = await Promise.all(
      [21, 2100].map(async (count) => runMtfs(['refresh', await saved(`${count}.xlsx`, rows(count)), '--json'])),
    );
    const [few, many] = runs.map(refreshJson);
    expect([few?.lines, many?.lines]).toEqual([21, 2100]);
    expect(many?.syncs).toBe(few?.syncs);
  });

  test('lists a cell it cannot read, assesses the other lines and still succeeds', async () => {
    const [ref, title, stage, , ...rest] = greenRow('S2');
    const input = await saved('text.xlsx', [redRow('S1'), [ref ?? '', title ?? '', stage ?? '', 'lots', ...rest]]);
    const run = await runMtfs(['refresh', input, '--json', '--out', join(folder, 'text-out.xlsx')]);
    expect(run.code).toBe(0);
    const report = refreshJson(run);
    expect(report.problems).toContainEqual(expect.objectContaining({ cell: 'Savings!D3' }));
    expect(report.statuses.map(({ status }) => status)).toEqual(['Red', 'Grey']);
  });

  test('without --json prints the lines, the sums and where it saved', async () => {
    const run = await runMtfs(['refresh', await saved('table.xlsx', [redRow('S1'), greenRow('S2')])]);
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/Savings +S1 +Red +\S/);
    expect(run.out).toContain(join(folder, 'table-rag.xlsx'));
  });

  test('the log names whoever --by names', async () => {
    const out = join(folder, 'by-out.xlsx');
    await runMtfs(['refresh', await saved('by.xlsx', [redRow('S1')]), '--by', 'A. Patel', '--out', out]);
    const opened = await readXlsx(await readFile(out));
    const names = opened.ok ? columnTexts(opened.book, 'RAG log', 'By') : [];
    expect(new Set(names)).toEqual(new Set(['A. Patel']));
  });

  test('refuses several savings tables until the workbook says that they are read together', async () => {
    const sheets = departmentSheets();
    const save = async (name: string, more: readonly SheetOf[]): Promise<string> => {
      const path = join(folder, name);
      await writeFile(path, await writeXlsx(undefined, bookOf(...sheets, settings, ...more)));
      return path;
    };
    const refused = await runMtfs(['refresh', await save('unsaid.xlsx', [])]);
    expect(refused).toMatchObject({ code: 2, out: '', error: expect.stringMatching(oneLine) as string });
    for (const said of ['Adults', 'Children', 'Environment', 'together', 'Mapping'])
      expect(refused.error).toContain(said);

    const input = await save('said.xlsx', [mappingOf(sheets)]);
    const report = refreshJson(await runMtfs(['refresh', input, '--json']));
    expect(report.statuses.map(({ table, ref }) => `${table} ${ref}`).sort()).toEqual(
      ['A1', 'A2', 'C1', 'C2', 'E1', 'E2'].map((ref) => `Savings ${ref}`),
    );
    expect(refreshJson(await runMtfs(['refresh', report.out, '--json'])).changed).toBe(0);
    const sent = join(folder, 'sent');
    expect((await runMtfs(['send-out', input, '--out', sent])).code).toBe(0);
    const copies = (await readdir(sent)).map((name) => join(sent, name));
    expect(copies).toHaveLength(3);
    const collected = join(folder, 'collected.xlsx');
    expect((await runMtfs(['collect', input, ...copies, '--out', collected])).code).toBe(0);
    expect((await runMtfs(['pack', input, '--out', join(folder, 'several-pack.xlsx')])).code).toBe(0);
  });

  test('never writes over its input', async () => {
    const input = await saved('same.xlsx', [redRow('S1')]);
    const before = await readFile(input);
    const run = await startMtfs(['refresh', 'same.xlsx', '--out', './same.xlsx'], folder);
    expect(run).toMatchObject({ code: 2, out: '', error: expect.stringMatching(oneLine) as string });
    expect(await readFile(input)).toEqual(before);
  });
});

describe('check', () => {
  test('ends with 0 when all is well and with 1 when there is something to look at', async () => {
    const well = await saved('well.xlsx', [greenRow('S1')]);
    expect(await runMtfs(['check', well])).toMatchObject({ code: 0, error: '' });
    const { code, out } = await startMtfs(['check', sample]);
    expect([code, out.match(/missing figure/g)?.length]).toEqual([1, 2]);
    const input = await saved('duplicates.xlsx', [greenRow('S1'), greenRow('S1')]);
    const run = await runMtfs(['check', input, '--json']);
    expect(run.code).toBe(1);
    const report = z
      .object({ problems: z.array(z.record(z.string(), z.unknown())), reconciliations: z.array(z.unknown()) })
      .parse(JSON.parse(run.out));
    expect(report.problems).toContainEqual({
      cell: 'Savings!A3',
      kind: 'duplicate reference',
      found: expect.any(String) as unknown,
      expected: expect.any(String) as unknown,
      severity: expect.stringMatching(/^(error|warning)$/) as unknown,
    });
  });
});

describe('calc', () => {
  test('prints one JSON value a line, in the order asked, from any folder', async () => {
    const formulas = ['MTFS.FINYEAR(DATE(2015,3,31))', '=MTFS.VARIANCE(105,100)', 'MTFS.RAG(100,89)', '{1,2;3,4}'];
    const run = await startMtfs(['calc', ...formulas, 'MTFS.VARIANCE("abc",1)'], folder);
    expect(run).toMatchObject({ code: 0, error: '' });
    const lines = run.out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toEqual([
      '2014/15',
      5,
      'Red',
      [
        [1, 2],
        [3, 4],
      ],
      expect.stringMatching(/^#VALUE! .*abc/) as unknown,
    ]);
  });

  test.each([
    ['MTFS.VARIANCE(105,100', '#VALUE!'],
    ['1+', '#VALUE!'],
    ['MTFS.VARIENCE(105,100)', '#NAME?'],
  ])('%s comes to %s and a sentence that names the formula', async (formula, error) => {
    const said: unknown = JSON.parse((await runMtfs(['calc', formula])).out);
    expect(said).toEqual(expect.stringContaining(`${error} ${formula} `));
  });

  test('reads cells of a workbook', async () => {
    const input = await saved('cells.xlsx', [redRow('S1')]);
    const run = await runMtfs(['calc', 'MTFS.SHORTFALL(Savings!D2,Savings!E2)', 'Savings!A2', '--in', input]);
    expect(run.out).toBe('100\n"S1"\n');
  });
});

describe('input that cannot be used ends with 2, nothing printed and one line that names it', () => {
  const refuses = async (args: readonly string[], named: string | RegExp): Promise<void> => {
    const run = await runMtfs(args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.error).toMatch(oneLine);
    expect(run.error).toMatch(named);
  };

  test.each([
    ['no such file', 'missing.xlsx', null],
    ['an empty file', 'empty.xlsx', Buffer.alloc(0)],
    ['text', 'text-file.xlsx', Buffer.from('Ref,Target\nS1,100\n')],
    ['half a workbook', 'half.xlsx', Buffer.from('PK\u0003\u0004 and no more')],
    ['a workbook of Excel 97', 'old.xls', oleFile('Workbook')],
    ['a workbook with a password', 'secret.xlsx', oleFile('EncryptedPackage')],
  ])('%s', async (_, name, content) => {
    const path = join(folder, name);
    if (content) await writeFile(path, content);
    await refuses(['refresh', path], name);
  });

  test('a folder', () => refuses(['check', folder], folder));

  test('a workbook without a tracker', async () => {
    const path = join(folder, 'other.xlsx');
    await writeFile(path, await writeXlsx(undefined, otherBook()));
    await refuses(['refresh', path], 'other.xlsx');
  });

  test('two tables that could be the savings', async () => {
    const sheets = ['Children', 'Adults'].map((name) => savingsSheet([redRow('S1')], { name }));
    const path = join(folder, 'two.xlsx');
    await writeFile(path, await writeXlsx(undefined, book(sheets)));
    await refuses(['refresh', path], /Children.*Adults/);
  });

  test('a protected sheet', async () => {
    const path = await saved('protected.xlsx', [redRow('S1')], { isProtected: true });
    await refuses(['refresh', path], /protected\.xlsx.*Savings/);
  });

  test.each([
    [['refresh']],
    [['refresh', 'a.xlsx', 'b.xlsx']],
    [['unknown']],
    [['help', 'unknown']],
    [['check', 'a.xlsx', '--nonsense']],
  ])('%j', (args) => refuses(args, /./));
});

test('help lists the commands there are, and succeeds', async () => {
  const run = await startMtfs(['--help']);
  expect(run.code).toBe(0);
  for (const command of ['refresh', 'check', 'calc']) expect(run.out).toContain(command);
});

/** The beginning of an OLE compound file with one name in its directory. */
function oleFile(name: string): Buffer {
  const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([signature, Buffer.alloc(504), Buffer.from(name, 'utf16le'), Buffer.alloc(512)]);
}
