import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersTo, applyEdits, collectReport, type IncomingFile } from '../../../src/workbook';
import type { CollectReport } from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf } from '../support/book';
import { stamp } from '../support/operations';
import { changed, clearLine, collect, lines, masterId, masterSheets, planned, sendOut, valueOf } from './master';

let excel: OpenExcel;
let sent: ReadonlyMap<string, IncomingFile>;

beforeEach(async () => {
  excel = openExcel(bookOf(...masterSheets()));
  sent = await sendOut();
});

afterEach(() => {
  excel.close();
});

const savedByLibreOffice: IncomingFile = {
  name: 'Environment.xlsx',
  bytes: readFileSync(join(__dirname, 'environment-saved-by-libreoffice.xlsx')),
};

/** Collects as the command line does: what is safe is written, the rest is listed. */
async function collectSafely(files: readonly IncomingFile[], accept: readonly string[] = []): Promise<CollectReport> {
  const collection = await collect(files);
  const decisions = valueOf(answersTo(collection, { accept, keep: [] }));
  const plan = valueOf(await planned(collection, decisions));
  valueOf(await applyEdits(plan, stamp));
  return collectReport(collection, decisions, plan);
}

/** Writes into the master as a person does. */
const write = (address: string, value: string | number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Savings').getRange(address).values = [[value]];
    await context.sync();
  });

const savings = (): Promise<unknown[][]> => excel.values('Savings', 'A2:I7');

const from = (department: string, change: Parameters<typeof changed>[1]): Promise<IncomingFile> =>
  changed(sent.get(department), change);

const finding = (report: CollectReport) => report.listed.map(({ ref, outcome, column }) => [ref, outcome, column]);

test('copies that nobody has touched change nothing', async () => {
  const before = await savings();
  const report = await collectSafely([...sent.values()]);
  expect(report).toMatchObject({ applied: [], added: [], removed: [], listed: [], problems: [], notes: [] });
  expect(await savings()).toEqual(before);
});

test('three copies come back changed: nothing is lost, the conflict is listed, a second collection changes nothing', async () => {
  const files = [
    await from('Adults', ({ cell }) => {
      cell('A1', '2014/15 Forecast').value = 80;
      cell('A2', 'Narrative').value = 'The building is sold in May';
      cell('A2', '2014/15 Forecast').value = 170;
    }),
    await from('Children', (copy) => {
      copy.cell('C1', 'Delivered').value = 150;
      copy.cell('Ref', 'Delivered').value = 'Achieved to date';
      clearLine(copy, 'C2');
    }),
    savedByLibreOffice,
  ];
  await write('E3', 160);
  const report = await collectSafely(files);

  expect(finding(report)).toEqual([
    ['A2', 'conflict', '2014/15 Forecast'],
    ['C2', 'removed from copy', null],
  ]);
  expect(report.listed[0]).toMatchObject({ master: '160', sent: '150', copy: '170', copies: ['Adults.xlsx'] });
  expect(report.refused).toEqual([]);
  const rows = await savings();
  expect(rows.map((row) => row[4])).toEqual([80, 160, 300, 100, 45, 60]);
  expect(rows.map((row) => row[5])).toEqual([20, 0, 150, 0, 10, 60]);
  expect(rows[1]?.[7]).toBe('The building is sold in May');
  expect(rows[4]?.[7]).toBe('A second round has begun');
  expect(rows[4]?.[6]).toBe(41974);
  expect(report.notes.some((note) => note.includes('formula in E1'))).toBe(true);

  const again = await collectSafely(files);
  expect(again.applied).toEqual([]);
  expect(finding(again)).toEqual(finding(report));
  expect(await savings()).toEqual(rows);
});

test('a changed date is said as a date', async () => {
  const copy = await from('Adults', ({ cell }) => {
    cell('A1', 'Milestone due').value = 41974;
  });
  expect((await collectSafely([copy])).applied).toMatchObject([{ from: '1 October 2014', to: '1 December 2014' }]);
});

test('a line written below the table is new; new and removed lines are taken over only where that was said', async () => {
  const copy = await from('Adults', (savingsOfAdults) => {
    const { sheet, rowOf } = savingsOfAdults;
    const below = rowOf('A2') + 1;
    ['A9', 'Telecare', 'Adults', 30, 25].forEach((value, column) => {
      sheet.getCell(below, column + 1).value = value;
    });
    clearLine(savingsOfAdults, 'A1');
  });
  const listed = await collectSafely([copy]);
  expect(finding(listed)).toEqual([
    ['A1', 'removed from copy', null],
    ['A9', 'new line', null],
  ]);
  const taken = await collectSafely([copy], ['new', 'removed']);
  expect(taken).toMatchObject({ listed: [], added: ['A9'], removed: ['A1'] });
  const refs = (await excel.values('Savings', 'A2:A7')).flat();
  expect(refs).toEqual(['A2', 'C1', 'C2', 'E1', 'E2', 'A9']);
});

test('a line that may only have been renumbered is taken neither with all new nor with all removed lines', async () => {
  const copy = await from('Adults', (savingsOfAdults) => {
    savingsOfAdults.cell('A1', 'Ref').value = 'A1b';
    clearLine(savingsOfAdults, 'A2');
  });
  const report = await collectSafely([copy], ['new', 'removed']);
  expect(report).toMatchObject({ added: [], removed: ['A2'] });
  expect(report.listed.map(({ ref, says }) => [ref, says])).toEqual([
    ['A1', expect.stringContaining('A1b') as unknown],
    ['A1b', expect.stringContaining('title of A1,') as unknown],
  ]);
  expect(await collectSafely([copy], ['A1', 'A1b'])).toMatchObject({ added: ['A1b'], removed: ['A1'], listed: [] });
});

test('what a department may not change is listed and left', async () => {
  const copy = await from('Adults', ({ cell }) => {
    cell('A1', '2014/15 Target').value = 70;
  });
  const report = await collectSafely([copy]);
  expect(finding(report)).toEqual([['A1', 'not yours to change', '2014/15 Target']]);
  expect(await excel.value('Savings', 'D2')).toBe(100);
});

test('a reference that differs by case and spaces means the same line', async () => {
  const copy = await from('Adults', ({ cell }) => {
    cell('A1', '2014/15 Forecast').value = 95;
    cell('A1', 'Ref').value = ' a 1';
    cell('A2', '2014/15 Forecast').value = 99;
  });
  const report = await collectSafely([copy]);
  expect(report.applied.map(({ ref, to }) => [ref, to])).toEqual([
    ['A1', 95],
    ['A2', 99],
  ]);
  expect(report.notes.some((note) => note.includes('A1'))).toBe(true);
});

test('a reference that stands twice is never guessed at', async () => {
  const doubled = await from('Adults', ({ cell }) => {
    cell('A1', 'Ref').value = 'a2';
  });
  const left = await collectSafely([doubled]);
  expect(left.applied).toEqual([]);
  expect(new Set(left.listed.map(({ outcome }) => outcome))).toEqual(
    new Set(['reference twice in copy', 'removed from copy']),
  );
});

test('a column that cannot be recognised is named with all of its values', async () => {
  const copy = await from('Adults', ({ cell }) => {
    cell('A1', 'Narrative').value = 'Ask the board';
    cell('Ref', 'Narrative').value = 'Zzz';
  });
  const report = await collectSafely([copy]);
  expect(report.applied).toEqual([]);
  expect(report.leftColumns).toEqual([
    {
      copy: 'Adults.xlsx',
      heading: 'Zzz',
      cell: 'Savings!H4',
      why: 'not recognised',
      values: [{ ref: 'A1', value: 'Ask the board' }],
      says: expect.stringContaining('Savings!H4') as unknown,
    },
  ]);
  expect(report.notes.some((note) => note.includes('narrative'))).toBe(true);
});

test('a column that the master has and does not read either is told apart', async () => {
  const copy = await from('Adults', ({ cell }) => {
    cell('Ref', 'Claimed RAG').value = 'Ward';
  });
  await write('I1', 'ward');
  expect((await collectSafely([copy])).leftColumns).toMatchObject([{ heading: 'Ward', why: 'not read in the master' }]);
});

test('a formula without a saved result does not empty the master’s cell', async () => {
  const copy = await from('Adults', ({ cell }) => {
    cell('A1', '2014/15 Forecast').value = { formula: '40+5' };
  });
  const report = await collectSafely([copy]);
  expect(finding(report)).toEqual([['A1', 'cannot be read', '2014/15 Forecast']]);
  expect(await excel.value('Savings', 'E2')).toBe(90);
});

test('a copy whose rows were sorted and that lost the sheet of what was sent is compared two ways', async () => {
  const copy = await from('Adults', ({ cell }, workbook) => {
    for (const heading of [
      'Ref',
      'Title',
      '2014/15 Target',
      '2014/15 Forecast',
      'Delivered',
      'Narrative',
      'Claimed RAG',
    ]) {
      const [one, other] = [cell('A1', heading), cell('A2', heading)];
      const [first, second] = [one.value, other.value];
      if (heading !== 'Ref') [one.value, other.value] = [second, first];
    }
    const [one, other] = [cell('A1', 'Ref'), cell('A2', 'Ref')];
    [one.value, other.value] = ['A2', 'A1'];
    cell('A1', '2014/15 Forecast').value = 85;
    workbook.removeWorksheet('As sent');
  });
  const report = await collectSafely([copy]);
  expect(report.applied).toEqual([]);
  expect(finding(report)).toEqual([['A1', 'differs', '2014/15 Forecast']]);
});

describe('a copy of something else is refused whole, and the others are collected', () => {
  const identityCell =
    (row: number, value: string): Parameters<typeof changed>[1] =>
    (_, workbook) => {
      const sheet = workbook.getWorksheet('As sent');
      if (sheet !== undefined) sheet.getCell(row, 2).value = value;
    };

  test.each([
    ['of another year', identityCell(4, '2013/14'), '2013/14'],
    ['of another council', identityCell(3, 'Rutland'), 'Rutland'],
    ['of another workbook', identityCell(9, 'master-2'), 'another workbook'],
  ])('%s', async (_, change, said) => {
    const foreign = await from('Adults', (copy, workbook) => {
      copy.cell('A1', '2014/15 Forecast').value = 1;
      change(copy, workbook);
    });
    const own = await from('Children', ({ cell }) => {
      cell('C1', '2014/15 Forecast').value = 310;
    });
    const report = await collectSafely([foreign, own]);
    expect(report.refused).toEqual([{ file: 'Adults.xlsx', message: expect.stringContaining(said) as unknown }]);
    expect(report.applied.map(({ ref }) => ref)).toEqual(['C1']);
  });

  test('with references that the master does not know, from nobody knows where', async () => {
    const foreign = await from('Adults', ({ cell }, workbook) => {
      cell('A1', 'Ref').value = 'Z8';
      cell('A2', 'Ref').value = 'Z9';
      workbook.removeWorksheet('As sent');
    });
    expect(await collectSafely([foreign])).toMatchObject({ refused: [{ file: 'Adults.xlsx' }], listed: [] });
  });

  test('that is no workbook', async () => {
    const report = await collectSafely([{ name: 'Adults.xlsx', bytes: Buffer.from('Dear colleague') }]);
    expect(report).toMatchObject({ refused: [{ file: 'Adults.xlsx' }], applied: [], listed: [] });
  });
});

test('two copies that want different things of one cell are a conflict, and the same thing is one change', async () => {
  const [one, other] = [
    await from('Adults', ({ cell }) => {
      cell('A1', '2014/15 Forecast').value = 80;
      cell('A2', '2014/15 Forecast').value = 190;
    }),
    await from('Adults', ({ cell }) => {
      cell('A1', '2014/15 Forecast').value = 85;
      cell('A2', '2014/15 Forecast').value = 190;
    }),
  ];
  const report = await collectSafely([one, { ...other, name: 'Adults (2).xlsx' }]);
  expect(report.applied).toMatchObject([{ ref: 'A2', to: 190, why: 'From Adults (2).xlsx and Adults.xlsx' }]);
  expect(finding(report)).toEqual([
    ['A1', 'conflict', '2014/15 Forecast'],
    ['A1', 'conflict', '2014/15 Forecast'],
  ]);
});

test('what contradicts itself cannot be accepted together', async () => {
  const [one, other] = await Promise.all(
    [80, 85].map((forecast) =>
      from('Adults', ({ cell }) => {
        cell('A1', '2014/15 Forecast').value = forecast;
      }),
    ),
  );
  if (one === undefined || other === undefined) throw new Error('Two copies were made.');
  const collection = await collect([one, { ...other, name: 'Adults (2).xlsx' }], masterId);
  const all = new Map(collection.merge.items.map(({ id }) => [id, 'accept'] as const));
  expect(await planned(collection, all)).toMatchObject({ ok: false });
});

test('the lines of the master that no copy is about stay as they are', async () => {
  const copy = await from('Adults', ({ cell }) => {
    cell('A1', '2014/15 Forecast').value = 80;
  });
  await collectSafely([copy]);
  expect((await savings()).slice(2)).toEqual(lines.slice(2).map((line) => line.map((value) => value ?? '')));
});
