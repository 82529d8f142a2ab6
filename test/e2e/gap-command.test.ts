import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

import { writeXlsx } from '../../src/excel-host/xlsx';
import { runMtfs, startMtfs } from '../support/command-line';
import { bookOf } from '../workbook/support/book';
import { gapSheet, soundRows, withCell } from '../workbook/gap/sheets';

jest.setTimeout(60_000);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mtfs-gap-'));
});

afterAll(() => rm(folder, { recursive: true }));

const sample = resolve(__dirname, '..', '..', 'assets', 'samples', 'leicestershire-2014-18.xlsx');

const report = z.object({
  rows: z.array(z.object({ line: z.string(), kind: z.string() })),
  identities: z.array(
    z.object({
      identity: z.string(),
      year: z.string(),
      cells: z.array(z.string()).min(1),
      stated: z.number(),
      computed: z.number(),
      difference: z.number(),
      verdict: z.string(),
    }),
  ),
  broken: z.array(z.object({ cell: z.string(), found: z.number().nullable(), expected: z.number() })),
  scenarios: z.array(z.object({ scenario: z.string(), effect: z.number() })).min(1),
});

async function saved(name: string, rows: typeof soundRows): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await writeXlsx(undefined, bookOf(gapSheet(rows))));
  return path;
}

describe('gap', () => {
  test('finds all identities of a sound table to hold', async () => {
    const run = await startMtfs(['gap', await saved('sound.xlsx', soundRows), '--json']);
    expect(run).toMatchObject({ code: 0, error: '' });
    const { rows, identities, broken } = report.parse(JSON.parse(run.out));
    expect(rows).toHaveLength(soundRows.length);
    expect(identities.every(({ verdict }) => verdict === 'Agrees')).toBe(true);
    expect(broken).toEqual([]);
  });

  test('names the cell that breaks one, to a person and to a program', async () => {
    const rows = withCell(6, 4, 13310);
    const path = await saved('broken.xlsx', rows);
    const json = await runMtfs(['gap', path, '--json', '--strict']);
    expect(json.code).toBe(1);
    expect(report.parse(JSON.parse(json.out)).broken).toEqual([{ cell: 'Gap!E8', found: 13310, expected: 13130 }]);
    const text = await runMtfs(['gap', path]);
    expect(text.code).toBe(0);
    expect(text.out).toContain('Gap!E8');
  });

  test('refuses a workbook without a gap table in one line that says what is looked for', async () => {
    const run = await runMtfs(['gap', sample]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.error).toMatch(/^mtfs: .*“Kind”.*\n$/);
  });
});
