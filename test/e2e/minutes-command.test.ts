import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';

import { readXlsx, writeXlsx } from '../../src/excel-host/xlsx';
import { runMtfs, startMtfs } from '../support/command-line';
import { decisionsTable, twoYears } from '../workbook/decisions/support';
import { bookOf } from '../workbook/support/book';
import { settings } from '../workbook/support/sheets';

jest.setTimeout(60_000);

let folder: string;
let tracker: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mtfs-minutes-'));
  tracker = join(folder, 'tracker.xlsx');
  const decisions = decisionsTable(
    { Meeting: 'September', Ref: 'S1', Decision: 'Agree' },
    { Meeting: 'September', Ref: 'S2', Decision: 'Postpone' },
  );
  const functions = {
    name: 'Functions',
    rows: [['=MTFS.FINYEAR(DATE(2015,3,31))', '=1+1', '=IF(A1="2014/15",MTFS.VARIANCE(105,100),0)']],
  };
  await writeFile(tracker, await writeXlsx(undefined, bookOf(twoYears(), settings, decisions, functions)));
});
afterAll(() => rm(folder, { recursive: true }));

test('minutes are written as a Word file, for a meeting that is there', async () => {
  const run = await startMtfs(['minutes', tracker, '--meeting', 'september', '--json']);
  const out = join(folder, 'tracker-minutes.docx');
  expect(run).toMatchObject({ code: 0 });
  const unread = [expect.stringMatching(/^Decisions!D3: .*Postpone/)];
  expect(JSON.parse(run.out)).toEqual({ meeting: 'September', decisions: 1, questions: 0, unread, out });
  expect(run.error).toMatch(/Decisions!D3/);
  const zip = await JSZip.loadAsync(await readFile(out));
  expect(await zip.file('word/document.xml')?.async('string')).toContain('Youth offending');

  const refused = await runMtfs(['minutes', tracker, '--meeting', 'Cabinet']);
  expect(refused.code).toBe(2);
  expect(refused.error).toContain('September');
});

test('a frozen copy has the values of our functions once they have been calculated, and other formulas as they were', async () => {
  const calculated = join(folder, 'calculated.xlsx');
  const frozen = join(folder, 'frozen.xlsx');
  expect((await runMtfs(['refresh', tracker, '--out', calculated])).code).toBe(0);
  const run = await startMtfs(['freeze', calculated, '--out', frozen, '--json']);
  expect(run).toMatchObject({ code: 0 });
  expect(JSON.parse(run.out)).toEqual({ frozen: 2, kept: [], out: frozen });
  const saved = await readXlsx(await readFile(frozen));
  const cells = saved.ok ? saved.book.sheets.find(({ name }) => name === 'Functions')?.cells : [];
  expect(cells?.map(({ cell }) => cell.formula ?? cell.value)).toEqual(['2014/15', '=1+1', 5]);
});
