import { proposeMapping } from '../../../src/finance/ledger/columns/propose-mapping';
import { fail } from '../../../src/finance/result';
import { atOnce } from '../../../src/finance/steps';
import {
  ledgerBookOf,
  otherPeriods,
  planUndoOf,
  readLedgerRange,
  readWorkbook,
  recordsToUndo,
  sayOtherPeriod,
  sourceOfPeriod,
} from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf, type Written } from '../support/book';
import { failureOf, today, valueOf } from '../support/operations';
import { savingsTable } from '../support/sheets';
import { imported, planned, planOf, type Row, undoRun } from './support';

let excel: OpenExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});

const settingsIn = (unit: string, period = 5): SheetOf =>
  tableSheet('Settings', [
    ['Setting', 'Value'],
    ['Financial year', '2014/15'],
    ['Period', period],
    ['As at', 41883],
    ['Unit', unit],
  ]);
const budget = (rows: readonly Row[], headings: Row = ['Code', 'Budget', 'P4', 'P5']): SheetOf =>
  tableSheet('Budget', [headings, ...rows]);
const actuals = (rows: readonly Row[], headings: Row = ['Code', 'Period', 'Amount']): SheetOf =>
  tableSheet('Actuals', [headings, ...rows]);
const usual = budget([
  ['00101', 1200, 90, null],
  ['00102', 600, 50, 7],
]);

function openAt(settings: SheetOf, ...sheets: readonly SheetOf[]): OpenExcel {
  excel = openExcel(bookOf(savingsTable(), settings, ...sheets));
  return excel;
}
const open = (unit: string, ...sheets: readonly SheetOf[]): OpenExcel => openAt(settingsIn(unit), ...sheets);

const ledger = (...rows: readonly Row[]): readonly Row[] => [['Code', 'Period', 'Amount'], ...rows];
const filled = (rows: readonly (readonly Written[])[]) => rows.filter((row) => row.some((cell) => cell !== ''));

test('an import is not undone once its period is closed, only after it is reopened', async () => {
  const log = tableSheet('Periods', [
    ['Financial year', 'Period', 'Done', 'When'],
    ['2013/14', 6, 'Closed', 41_500],
    ['2014/15', 4, 'Closed', 41_850],
    ['2014/15', 5, 'Reopened', 41_900],
  ]);
  const workbook = open('£', usual, log);
  const receipt = await imported(ledger(['00101', 5, 100], ['00101', 6, 30]));
  const run = receipt.run ?? 0;
  workbook.host.editAsUser('Periods', 'C4', 'Closed');
  const undo = async (of: { readonly ref?: string } = {}) => {
    const records = recordsToUndo(valueOf(await readWorkbook({ today, records: ['ChangeLog'] })).contents, run);
    return planUndoOf(valueOf(await readWorkbook({ today, records })).contents, run, of);
  };
  for (const part of [{}, { ref: '00101' }]) {
    const { obstacle } = await undo(part);
    expect(obstacle?.kind).toBe('not possible');
    expect(obstacle?.message).toMatch(/period 5\b/);
  }
  await expect(undoRun(run)).rejects.toThrow();
  expect(await workbook.values('Budget', 'D2')).toEqual([[100]]);
  workbook.host.editAsUser('Periods', 'C4', 'Reopened');
  await undoRun(run);
  expect(await workbook.values('Budget', 'D2')).toEqual([['']]);
});

test('the first import makes Actuals, fills the period in the budget, remembers how it read, and is undone as one', async () => {
  const workbook = open('£', usual);
  const receipt = await imported(ledger(['00101', 5, 100.5], ['00101', 5, '0.50-'], ['00102', 5, 20]));
  expect(filled(await workbook.values('Actuals', 'A1:C4'))).toEqual([
    ['Code', 'Period', 'Amount'],
    ['00101', 5, 100],
    ['00102', 5, 20],
  ]);
  expect(await workbook.values('Budget', 'C2:D3')).toEqual([
    [90, 100],
    [50, 20],
  ]);
  expect((await workbook.values('Mapping', 'A2:E2')).flat()).toEqual(['Ledger', '', 'Heading', 'Code', 'Code']);
  expect(receipt.tablesCreated).toEqual(expect.arrayContaining(['Actuals', 'Mapping']));
  await undoRun(receipt.run ?? 0);
  expect(await workbook.values('Budget', 'C2:D3')).toEqual([
    [90, ''],
    [50, 7],
  ]);
  expect(filled(await workbook.values('Actuals', 'A2:C4'))).toEqual([]);
});

test('importing the same again changes nothing', async () => {
  open('£', usual);
  const rows = ledger(['00101', 5, 100], ['00102', 5, 20]);
  await imported(rows);
  const { edits, made } = await planOf(rows);
  expect(edits).toMatchObject({ edits: [], rowsAdded: [], rowsRemoved: [], batches: [], problems: [] });
  expect(made.periods).toMatchObject([{ before: 120, after: 120, same: 2 }]);
});

test('a period is replaced as a whole and no other is touched', async () => {
  const standing = actuals([
    ['00101', 4, 90],
    ['00101', 5, 1],
    ['00102', 5, 2],
    ['00102', 5, 3],
  ]);
  const workbook = open('£', usual, standing);
  await imported(ledger(['00101', 5, 100]));
  expect(filled(await workbook.values('Actuals', 'A2:C6'))).toEqual([
    ['00101', 4, 90],
    ['00101', 5, 100],
  ]);
  // A code on which nothing was posted any more has spent nothing.
  expect(await workbook.values('Budget', 'C2:D3')).toEqual([
    [90, 100],
    [50, 0],
  ]);
});

test('a table of the user’s that writes its periods otherwise gets no period twice', async () => {
  const standing = actuals([
    ['00101', 'P05', 1],
    ['00102', 'P05', 2],
    ['00101', 'Month 5', 3],
    ['00101', 'P04', 90],
  ]);
  const workbook = open('£', usual, standing);
  await imported(ledger(['00101', 5, 100], ['00102', 5, 20]));
  const rows = filled(await workbook.values('Actuals', 'A2:C8'));
  expect([...rows].sort()).toEqual([
    ['00101', 'P04', 90],
    ['00101', 'P05', 100],
    ['00102', 'P05', 20],
  ]);
});

test('a ledger in pounds goes into a workbook in thousands, and into a column in millions', async () => {
  const workbook = open('£000', budget([['00101', 1200, 90, null]], ['Code', 'Budget', 'P4', 'P5 £m']));
  const { made } = await planOf(ledger(['00101', 5, 150_000]));
  expect(made).toMatchObject({ unit: '£000', after: 150, suspicions: [] });
  // Sums in pounds that are taken for thousands are told by the budget, since there are no other actuals yet.
  const mistaken = await planOf(ledger(['00101', 5, 150_000]), { unit: '£000' });
  expect(mistaken.made.suspicions).toHaveLength(1);
  await imported(ledger(['00101', 5, 150_000]));
  expect(await workbook.values('Actuals', 'C2:C2')).toEqual([[150]]);
  expect(await workbook.values('Budget', 'D2:D2')).toEqual([[0.15]]);
});

test('income is written as its line is written, and agrees with Actuals, which stay debit − credit', async () => {
  const rows: readonly Row[] = [
    ['I1', 'Income', 1200, 90, null],
    ['I2', 'Income', -1200, -90, null],
    ['I3', 'Income', 0, 90, null],
    ['I4', 'Income', null, null, null],
  ];
  const workbook = open('£', budget(rows, ['Code', 'Kind', 'Budget', 'P4', 'P5']));
  await imported(ledger(...['I1', 'I2', 'I3', 'I4'].map((code): Row => [code, 5, -100])));
  expect((await workbook.values('Budget', 'E2:E5')).flat()).toEqual([100, -100, 100, -100]);
  expect((await workbook.values('Actuals', 'C2:C5')).flat()).toEqual([-100, -100, -100, -100]);
  const { tracker } = valueOf(await readWorkbook({ today, records: ['Actuals'] }));
  expect(tracker.problems.filter(({ kind }) => kind === 'does not agree')).toEqual([]);
});

test('formulas in the budget are left and said once a column', async () => {
  const formulas = budget([
    ['00101', 1200, 90, '=1+1'],
    ['00102', 600, 50, '=SUMIFS(Actuals[Amount],Actuals[Code],[@Code],Actuals[Period],5)'],
  ]);
  const workbook = open('£', formulas, actuals([['00101', 4, 90]]));
  const { edits } = await planOf(ledger(['00101', 5, 100], ['00102', 5, 20]));
  expect(edits.edits).toEqual([]);
  expect(edits.problems).toMatchObject([{ kind: 'formula kept', cell: 'Budget!D2' }]);
  await imported(ledger(['00101', 5, 100], ['00102', 5, 20]));
  expect((await workbook.formulas('Budget', 'D2:D2')).flat()).toEqual(['=1+1']);
});

describe('a code that stands in two lines of the budget', () => {
  const twice = budget(
    [
      ['00101', 'Spend', 1200, 90, null],
      ['00101', 'Income', -600, -50, -7],
    ],
    ['Code', 'Kind', 'Budget', 'P4', 'P5'],
  );

  test('is named where nobody has shared out what the ledger has, and kept in Actuals', async () => {
    const workbook = open('£', twice);
    const { edits } = await planOf(ledger(['00101', 5, 100], ['00101', 4, 10]));
    expect(edits.problems).toMatchObject([
      { kind: 'duplicate reference', cell: 'Budget!A2', line: '00101', severity: 'error' },
    ]);
    await imported(ledger(['00101', 5, 100]));
    expect(await workbook.values('Budget', 'E2:E3')).toEqual([[''], [-7]]);
    expect(await workbook.values('Actuals', 'A2:C2')).toEqual([['00101', 5, 100]]);
  });

  test('is shared out as somebody says, which the next import knows, and is undone with it', async () => {
    const workbook = open('£', twice);
    const rows = ledger(['00101', 5, 120], ['00101', 5, -20], ['00101', 5, -5]);
    const open5 = await planOf(rows);
    expect(open5.shared).toMatchObject([
      { code: '00101', share: null, remembered: null, periods: [{ period: 5, debit: 120, credit: 25, gets: null }] },
    ]);
    const { run } = await imported(rows, {}, null, null, { '00101': 'by sign' });
    expect(await workbook.values('Budget', 'E2:E3')).toEqual([[120], [-25]]);
    expect((await workbook.values('Mapping', 'A2:E9')).find(([about]) => about === 'Shared codes')).toEqual([
      'Shared codes',
      '',
      'Code',
      '00101',
      'Debits to spending, credits to income',
    ]);
    const next = await planOf(ledger(['00101', 5, 130], ['00101', 5, -40]));
    expect(next).toMatchObject({ typed: [], shared: [{ share: 'by sign', remembered: 'by sign' }] });
    // What was remembered holds again where an answer is taken back, so that the pane offers to leave neither line.
    const anew = await planOf(ledger(['00101', 5, 130]), {}, null, null, { '00101': 'spending' });
    expect(anew.shared).toMatchObject([{ share: 'spending', remembered: 'by sign' }]);
    expect(next.edits.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(next.edits.edits.map(({ to }) => to)).toEqual([130, -40]);
    await undoRun(run ?? 0);
    expect(await workbook.values('Budget', 'E2:E3')).toEqual([[''], [-7]]);
    expect((await planOf(rows)).shared).toMatchObject([{ share: null }]);
  });

  test.each([
    ['spending', [[95], [0]]],
    ['income', [[0], [95]]],
  ] as const)('is written to one line alone where all of it is %s', async (share, values) => {
    const workbook = open('£', twice);
    await imported(ledger(['00101', 5, 120], ['00101', 5, -25]), {}, null, null, { '00101': share });
    expect(await workbook.values('Budget', 'E2:E3')).toEqual(values);
    const { tracker } = valueOf(await readWorkbook({ today, records: ['Actuals'] }));
    expect(tracker.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is told before a split by hand is replaced, though its two lines come to what Actuals had', async () => {
    const workbook = open('£', twice, actuals([['00101', 5, 70]]));
    workbook.host.editAsUser('Budget', 'E2', 80);
    workbook.host.editAsUser('Budget', 'E3', -10);
    const rows = ledger(['00101', 5, 105], ['00101', 5, -30]);
    const { typed } = await planOf(rows, {}, null, null, { '00101': 'by sign' });
    expect(typed).toEqual([{ period: 5, cells: ['Budget!E2', 'Budget!E3'], texts: [], was: 70, becomes: 75 }]);
  });

  test('is told where what was remembered would have written other figures than stand there', async () => {
    const workbook = open('£', twice);
    await imported(ledger(['00101', 5, 70]), {}, null, null, { '00101': 'spending' });
    expect((await planOf(ledger(['00101', 5, 75]))).typed).toEqual([]);
    workbook.host.editAsUser('Budget', 'E2', 80);
    workbook.host.editAsUser('Budget', 'E3', -10);
    expect((await planOf(ledger(['00101', 5, 75]))).typed).toMatchObject([{ was: 70, becomes: 75 }]);
  });

  test('is not offered to be shared where nothing tells its lines apart, and is named as not written', async () => {
    const alike = budget([['00101', 1200, 90, null], ['00101', -300, -20, null]]); // prettier-ignore
    open('£', alike);
    const { shared, edits } = await planOf(ledger(['00101', 5, 100]), {}, null, null, { '00101': 'by sign' });
    expect(shared).toEqual([]);
    expect(edits.edits.filter(({ table }) => table === 'Budget')).toEqual([]);
    expect(edits.problems).toMatchObject([{ kind: 'duplicate reference', cell: 'Budget!A2', severity: 'error' }]);
  });

  test('is named still where a formula of one line is kept and the two do not come to it', async () => {
    const workbook = open('£', twice);
    workbook.host.editAsUser('Budget', 'E3', '=1+1');
    const { edits } = await planOf(ledger(['00101', 5, 120], ['00101', 5, -25]), {}, null, null, {
      '00101': 'by sign',
    });
    expect(edits.problems.map(({ kind }) => kind)).toEqual(['duplicate reference', 'formula kept']);
  });

  test('is asked of again where the Mapping table says what nobody knows', async () => {
    const workbook = open('£', twice, tableSheet('Mapping', [
      ['Table', 'Sheet', 'Range or table', 'Column', 'Means'],
      ['Shared codes', null, 'Code', '00101', 'half and half'],
    ])); // prettier-ignore
    expect((await planOf(ledger(['00101', 5, 120]))).shared).toMatchObject([{ share: null }]);
    const read = valueOf(await readWorkbook({ today, records: ['Actuals'] }));
    expect(valueOf(atOnce(ledgerBookOf(read))).problems).toMatchObject([{ kind: 'stale mapping', cell: 'Mapping!E2' }]);
    expect(await workbook.values('Budget', 'E2:E2')).toEqual([['']]);
  });

  test('is in order where the lines come to what the ledger has', async () => {
    const workbook = open('£', twice);
    workbook.host.editAsUser('Budget', 'E2', 107);
    expect((await planOf(ledger(['00101', 5, 100]))).edits.problems).toEqual([]);
  });
});

test('sums are written with as many digits as Excel keeps, in whatever unit', async () => {
  const standing = actuals([], ['Code', 'Period', 'Amount £']);
  const workbook = open('£000', budget([['00101', 1200, 90, null]], ['Code', 'Budget', 'P4', 'P5 £']), standing);
  await imported(ledger(['00101', 5, 1005]));
  expect(await workbook.value('Actuals', 'C2')).toBe(1005);
  expect(await workbook.value('Budget', 'D2')).toBe(1005);
});

describe('a closed period', () => {
  const periods = tableSheet('Periods', [
    ['Financial year', 'Period', 'Done', 'When', 'By', 'Reason'],
    ['2014/15', 4, 'Closed', 41860, 'A. Officer', null],
  ]);
  const both = ledger(['00101', 4, 1], ['00101', 5, 100]);

  test('stays as it is where nobody asks for it', async () => {
    const workbook = open('£', usual, periods);
    const { made } = await planOf(both);
    expect(made.periods.map(({ period }) => period)).toEqual([5]);
    expect(made.notAsked).toMatchObject([{ period: 4, rows: 1, net: 1 }]);
    await imported(both);
    expect(await workbook.values('Budget', 'C2:D2')).toEqual([[90, 100]]);
  });

  test('is refused by name where it is asked for', async () => {
    open('£', usual, periods);
    const { made } = await planOf(both, {}, [4, 5]);
    expect(made.refused.map(({ period }) => period)).toEqual([4]);
    expect(made.refused[0]?.remedy).toMatch(/Reopen period 4/);
    expect(failureOf((await planned(both, {}, [4])).result).message).toMatch(/Reopen period 4/);
    expect(failureOf((await planned(ledger(['00101', 4, 1]))).result).message).toMatch(/Reopen period 4/);
    const closedTwice = tableSheet('Periods', [
      ['Financial year', 'Period', 'Done', 'When'],
      ['2014/15', 4, 'Closed', 41860],
      ['2014/15', 5, 'Closed', 41890],
    ]);
    excel?.close();
    open('£', usual, closedTwice);
    for (const periods of [null, [4]]) {
      const { message } = failureOf((await planned(ledger(['00101', 4, 1]), {}, periods)).result);
      expect(message).toMatch(/Reopen periods 5 and 4, in this order/);
    }
  });

  test('that Settings still names is gone on from with the ledger of the next, and undone with it', async () => {
    const workbook = openAt(settingsIn('£', 4), usual, periods);
    expect(await planOf(both)).toMatchObject({ goesOnTo: 5, edits: { problems: [] } });
    const { run } = await imported(both);
    expect(await workbook.value('Settings', 'B3')).toBe(5);
    expect((await planOf(both)).goesOnTo).toBeNull();
    await undoRun(run ?? 0);
    expect(await workbook.value('Settings', 'B3')).toBe(4);
  });

  test('that is gone on from takes along what Settings are as at, unless a day of the next or a formula stands there', async () => {
    const workbook = openAt(settingsIn('£', 4), usual, periods);
    workbook.host.editAsUser('Settings', 'B4', 41_851);
    const { run } = await imported(both);
    expect(await workbook.value('Settings', 'B4')).toBe(41_882);
    await undoRun(run ?? 0);
    expect(await workbook.value('Settings', 'B4')).toBe(41_851);
    // A day within period 5, as somebody types it who shows the month as far as it has gone.
    workbook.host.editAsUser('Settings', 'B4', 41_870);
    const again = await imported(both);
    expect(await workbook.value('Settings', 'B4')).toBe(41_870);
    await undoRun(again.run ?? 0);
    workbook.host.editAsUser('Settings', 'B4', '=41850+1');
    await imported(both);
    expect(await workbook.value('Settings', 'B4')).toBe(41_851);
  });

  test('that Settings still names stays named by an import of a later month than the next', async () => {
    openAt(settingsIn('£', 4), usual, periods);
    expect((await planOf(ledger(['00101', 6, 1]))).goesOnTo).toBeNull();
  });
});

test('a period that is open stays the one of Settings whatever is imported', async () => {
  openAt(settingsIn('£', 4), usual);
  expect((await planOf(ledger(['00101', 5, 1]))).goesOnTo).toBeNull();
});

test('unknown codes are kept in Actuals, and codes without a budget are listed', async () => {
  open('£', budget([['00101', 0, null, null]]));
  const { ledger: read, result } = await planned(ledger(['00101', 5, 10], ['99', 5, 3]));
  expect(read.inactiveCodes).toMatchObject([{ code: '00101', net: 10 }]);
  expect(read.unknownCodes).toMatchObject([{ code: '99', net: 3 }]);
  expect(valueOf(result).made.replacement).toHaveLength(2);
});

test('a workbook without a budget is told what is lacking', async () => {
  open('£');
  const read = valueOf(await readWorkbook({ today, records: ['Actuals'] }));
  expect(failureOf(atOnce(ledgerBookOf(read))).message).toMatch(/budget/);
});

describe('an export that stands in the workbook', () => {
  const pasted: SheetOf = { name: 'Paste', rows: [['Code', 'Period', 'Amount'], ['00101', 5, 100], ['00102', 5, 20]] }; // prettier-ignore

  const selected = async (workbook: OpenExcel, sheet: string, address: string) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).select();
      await context.sync();
    });
    const source = valueOf(await readLedgerRange());
    await workbook.host.settled();
    return source;
  };

  test('is read from the selection, is not taken for Actuals, and stays as it is', async () => {
    const workbook = open('£', usual, pasted);
    const source = await selected(workbook, 'Paste', 'B2');
    expect(source).toMatchObject({ name: 'Paste!A1:C3', rows: pasted.rows });
    const { tablesCreated } = await imported(source.rows, {}, null, source.place);
    expect(tablesCreated).toContain('Actuals');
    expect(await workbook.values('Paste', 'A1:C3')).toEqual(pasted.rows);
    expect(await workbook.values('Actuals', 'A2:C3')).toEqual(pasted.rows.slice(1));
    // The table of ours is the one that is read from now on.
    const { edits } = await planOf(source.rows, {}, null, source.place);
    expect(edits).toMatchObject({ batches: [], edits: [] });
  });

  test('is refused where it is the Actuals table itself', async () => {
    const workbook = open('£', usual, actuals([['00101', 4, 90]]));
    const { rows, place } = await selected(workbook, 'Actuals', 'A1:C2');
    expect(failureOf((await planned(rows, {}, null, place)).result).message).toMatch(/table Actuals/);
  });

  test('nothing in the selection is said', async () => {
    const workbook = open('£', usual, { name: 'Empty', rows: [] });
    await expect(selected(workbook, 'Empty', 'B2:C9')).rejects.toThrow(/Empty/);
  });
});

test('an export of which no row can be read says so with the first, in whichever period it is asked for', async () => {
  open('£', usual);
  const rows = ledger(['00101', 5, '$5.00'], ['00102', 5, 'n/a']);
  for (const periods of [null, [5]]) {
    const { result } = await planned(rows, {}, periods);
    expect(failureOf(result).message).toMatch(/2 rows.*row 2.*\$5\.00/i);
  }
  expect(failureOf((await planned(ledger(['00101', 5, 5]), {}, [])).result).message).toMatch(/No period is chosen/);
  for (const periods of [null, [5]]) {
    expect(failureOf((await planned(ledger(), {}, periods)).result).message).toMatch(/no row below/);
  }
});

test('figures that no import wrote are told with what they come to, before they are replaced', async () => {
  const standing = actuals([['00101', 4, 90], ['00102', 4, 45]]); // prettier-ignore
  open('£', usual, standing);
  const rows = ledger(['00101', 4, 91], ['00102', 4, 46], ['00101', 5, 100], ['00102', 5, 20]);
  const { typed } = await planOf(rows);
  expect(typed).toEqual([
    { period: 4, cells: ['Budget!C3'], texts: [], was: 50, becomes: 46 },
    { period: 5, cells: ['Budget!D3'], texts: [], was: 7, becomes: 20 },
  ]);
  await imported(rows);
  expect((await planOf(ledger(['00101', 5, 1], ['00102', 5, 2]))).typed).toEqual([]);
});

test('texts that are no sums are told before they are replaced, though the line counts them as nothing', async () => {
  open('£', budget([['00101', 1200, 90, 'see note 3'], ['00102', 600, 50, 'n/a'], ['00103', 600, 50, ' ']])); // prettier-ignore
  const { typed } = await planOf(ledger(['00101', 5, 100]));
  expect(typed).toEqual([
    { period: 5, cells: ['Budget!D2', 'Budget!D3'], texts: ['see note 3', 'n/a'], was: 0, becomes: 100 },
  ]);
});

test('months that neither the workbook nor the import has are told', async () => {
  open('£', budget([['00101', 1200, 90, null]]));
  expect((await planOf(ledger(['00101', 8, 1]))).skipped).toEqual([5, 6, 7]);
  expect((await planOf(ledger(['00101', 5, 1], ['00101', 7, 1]))).skipped).toEqual([6]);
  expect((await planOf(ledger(['00101', 5, 1]))).skipped).toEqual([]);
});

describe('an export with a column for each period', () => {
  const across: readonly Row[] = [
    ['Actuals by month'],
    ['Code', 'Apr-14', 'P04', 'P05', 'P06', 'Total'],
    ['00101', null, 91, 100, null, 191],
    ['00102', 0, 50, 20.5, null, 70.5],
    ['Code', 'Apr-14', 'P04', 'P05', 'P06', 'Total'],
    ['Total', 0, 141, 120.5, null, 261.5],
  ];
  const source = { name: 'Export', rows: across, malformed: [], sheets: [], sheet: null, place: null };
  const taken = async (wanted: number | null) => {
    const book = valueOf(atOnce(ledgerBookOf(valueOf(await readWorkbook({ today, records: ['Actuals'] })))));
    const found = proposeMapping(across, book.known, null).across;
    const read =
      found === null ? fail('No columns of periods.') : sourceOfPeriod(source, found, book, { wanted, said: null });
    return { book, read };
  };

  test('is imported as the period that is meant, the others compared and left', async () => {
    const workbook = open('£', usual, actuals([['00101', 4, 90], ['00102', 4, 50], ['00102', 3, 4]])); // prettier-ignore
    const { book, read } = await taken(null);
    if (!read.ok) throw new Error(read.error);
    expect(read.value).toMatchObject({ period: 5, periods: [1, 4, 5, 6] });
    const { ledger: five, mapping } = await planned(read.value.source.rows);
    expect(five.after).toMatchObject({ rows: 2, net: 120.5 });
    expect(five.totalRows).toMatchObject([{ row: 6, net: 120.5, covers: { net: 120.5, from: 3, to: 4 } }]);
    expect(five.problems).toEqual([]);
    expect(atOnce(otherPeriods(read.value, book, mapping))).toEqual([
      { period: 4, inWorkbook: 140, inExport: 141, codes: [{ code: '00101', before: 90, after: 91 }] },
    ]);
    await imported(read.value.source.rows);
    expect(await workbook.values('Budget', 'C2:D3')).toEqual([[90, 100], [50, 20.5]]); // prettier-ignore
    // The next export of the kind is read as this one was.
    expect((await planned(read.value.source.rows)).mapping).toEqual(mapping);
  });

  test('names each code once of a period that it has nothing of, and what has to be reopened', async () => {
    const closed = tableSheet('Periods', [
      ['Financial year', 'Period', 'Done', 'When'],
      ['2014/15', 1, 'Closed', 41_760],
      ['2014/15', 4, 'Closed', 41_850],
    ]);
    open('£', usual, actuals([['00101', 6, 90], ['00101', 6, 10], ['00102', 4, 141], ['00102', 1, 4]]), closed); // prettier-ignore
    const { book, read } = await taken(null);
    if (!read.ok) throw new Error(read.error);
    const { mapping } = await planned(read.value.source.rows);
    const others = atOnce(otherPeriods(read.value, book, mapping));
    expect(others.find(({ period }) => period === 6)?.codes).toEqual([{ code: '00101', before: 100, after: null }]);
    const said = others.map((one) => sayOtherPeriod(one, book));
    expect(said).toEqual([
      expect.stringMatching(/^Period 1: .*reopen periods 4 and 1, in this order/),
      expect.stringMatching(/^Period 4: .*reopen period 4 and import/),
      expect.not.stringMatching(/reopen/),
    ]);
  });

  test('is imported as the period that is asked for, and refused with those that it has', async () => {
    open('£', usual);
    const four = (await taken(4)).read;
    expect(four).toMatchObject({ ok: true, value: { period: 4 } });
    expect((await taken(9)).read).toEqual({
      ok: false,
      error: expect.stringMatching(/period 9.*1, 4, 5, 6/) as string,
    });
  });
});
