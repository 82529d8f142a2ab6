import { parseFunctionsJson } from '../../src/excel-host';
import { openExcel } from '../support/excel';

const matrix = { dimensionality: 'matrix' };
const parsed = parseFunctionsJson({
  functions: [
    {
      id: 'VARIANCE',
      name: 'VARIANCE',
      parameters: [{ name: 'actual' }, { name: 'budget' }, { name: 'kind', optional: true }],
    },
    { id: 'TOTAL', name: 'TOTAL', parameters: [{ name: 'amounts', ...matrix }] },
    { id: 'DOUBLES', name: 'DOUBLES', parameters: [{ name: 'amounts', ...matrix }], result: matrix },
    { id: 'FAILS', name: 'FAILS', parameters: [{ name: 'code' }] },
    {
      id: 'SHOWARGS',
      name: 'SHOWARGS',
      parameters: [{ name: 'first' }, { name: 'range', optional: true, ...matrix }, { name: 'rest', repeating: true }],
    },
    {
      id: 'SEESERRORS',
      name: 'SEESERRORS',
      parameters: [{ name: 'range', ...matrix }],
      options: { allowErrorForDataTypeAny: true },
    },
  ],
});
if ('problem' in parsed) throw new Error(parsed.problem);

const calls: string[] = [];
const excel = openExcel(undefined, { functions: parsed.functions });
const { host } = excel;

beforeAll(() => {
  CustomFunctions.associate('VARIANCE', (actual: number, budget: number, kind: string | null) => {
    calls.push('VARIANCE');
    return kind === 'income' ? budget - actual : actual - budget;
  });
  CustomFunctions.associate('TOTAL', (amounts: (number | null)[][]) =>
    amounts.flat().reduce((sum: number, one) => sum + (one ?? 0), 0),
  );
  CustomFunctions.associate('DOUBLES', async (amounts: number[][]) =>
    Promise.resolve(amounts.map((row) => row.map((one) => one * 2))),
  );
  CustomFunctions.associate('FAILS', (code: string) => {
    if (code === 'bug') throw new TypeError('not for users');
    throw new CustomFunctions.Error(
      code === 'na' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue,
      'Budget must be a number.',
    ) as unknown as Error;
  });
  CustomFunctions.associate('SHOWARGS', (...args: unknown[]) => JSON.stringify(args.slice(0, -1)));
  CustomFunctions.associate(
    'SEESERRORS',
    (range: unknown[][]) => range.flat().filter((one) => one instanceof CustomFunctions.Error).length,
  );
});
afterAll(() => {
  excel.close();
});

async function cells(formulas: string[][]): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.load('name');
    const range = sheet.getRangeByIndexes(0, 0, formulas.length, formulas[0]?.length ?? 1);
    range.formulas = formulas;
    await context.sync();
    await host.settled();
    const shown = sheet.getUsedRange().load('values');
    await context.sync();
    return shown.values;
  });
}

describe('a custom function in a cell', () => {
  test('answers through the real runtime, among native functions and nested', async () => {
    expect(
      await cells([
        ['=ROUND(MTFS.VARIANCE(5,MTFS.VARIANCE(4,2.25)),1)'],
        ['=mtfs.variance(5,3,"income")'],
        ['=IF(A1>0,"over","under")'],
      ]),
    ).toEqual([[3.3], [-2], ['over']]);
  });

  test('is called once for the same arguments, however many cells ask', async () => {
    calls.length = 0;
    await cells([['=MTFS.VARIANCE(100,1)'], ['=MTFS.VARIANCE(100,1)+1'], ['=MTFS.VARIANCE(100,2)']]);
    expect(calls).toHaveLength(2);
  });

  test('calculates again when a cell it refers to changes', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange('A1:A3').formulas = [['1'], ['2'], ['=MTFS.TOTAL(A1:A2)']];
      await context.sync();
      await host.settled();
      sheet.getRange('A1').values = [[10]];
      await context.sync();
      await host.settled();
      const total = sheet.getRange('A3').load('values');
      await context.sync();
      expect(total.values).toEqual([[12]]);
    });
  });

  test('shows #BUSY! until it has answered', async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.add().getRange('A1');
      cell.formulas = [['=MTFS.VARIANCE(123,4)']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['#BUSY!']]);
      await host.settled();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[119]]);
    });
  });

  test('spills rows of results, and says #SPILL! where a cell is in the way', async () => {
    expect(await cells([['1', '2', '=MTFS.DOUBLES(A1:B1)']])).toEqual([[1, 2, 2, 4]]);
    expect(await cells([['=MTFS.DOUBLES({1,2})', 'in the way']])).toEqual([['#SPILL!', 'in the way']]);
  });

  test('is called for each cell of a range given where it takes one value', async () => {
    expect(
      await cells([
        ['5', '1', '=MTFS.VARIANCE(A1:A2,B1:B2)'],
        ['8', '2', ''],
      ]),
    ).toEqual([
      [5, 1, 4],
      [8, 2, 6],
    ]);
  });

  test('gets blanks and what was left out as null, ranges as rows, dates as serials', async () => {
    const [[shown]] = (await cells([
      ['=MTFS.SHOWARGS(DATE(2014,4,1),B1:C2,Z1,TRUE,"a")', '', ''],
      ['', '', '7'],
    ])) as [[string]];
    expect(JSON.parse(shown)).toEqual([
      41730,
      [
        [null, null],
        [null, 7],
      ],
      [null, true, 'a'],
    ]);
  });

  test('is not called with an error, unless it asks for errors', async () => {
    calls.length = 0;
    expect(await cells([['=1/0', '=MTFS.VARIANCE(A1,1)', '=MTFS.SEESERRORS(A1:A1)']])).toEqual([
      ['#DIV/0!', '#DIV/0!', 1],
    ]);
    expect(calls).toEqual([]);
  });

  test('refuses too few and too many arguments', async () => {
    expect(await cells([['=MTFS.VARIANCE(1)', '=MTFS.TOTAL(1,2)']])).toEqual([['#VALUE!', '#VALUE!']]);
  });

  test.each([
    ['=MTFS.VARIANCE(1)', /^VARIANCE: found 1 argument, expected 2 or 3: actual, budget, \[kind\]\./],
    ['=MTFS.VARIANCE(1,2,"income",4)', /^VARIANCE: found 4 arguments, expected 2 or 3/],
    ['=MTFS.TOTAL(1,2)', /^TOTAL: found 2 arguments, expected 1: amounts\./],
    ['=MTFS.SHOWARGS()', /^SHOWARGS: found 0 arguments, expected 1 or more/],
  ])('says what is wrong with the arguments of %s', async (formula, message) => {
    expect(await host.evaluate(formula)).toEqual({
      kind: 'error',
      error: '#VALUE!',
      message: expect.stringMatching(message) as unknown,
    });
  });
});

describe('a formula on its own', () => {
  test.each([
    ['=MTFS.VARIANCE(5,3)', [[2]]],
    ['1+1', [[2]]],
    [
      '=MTFS.DOUBLES({1,2;3,4})',
      [
        [2, 4],
        [6, 8],
      ],
    ],
    ['=SUM(MTFS.DOUBLES({1,2}))', [[6]]],
    ['=TEXT(DATE(2014,4,1),"yyyy-mm-dd")', [['2014-04-01']]],
    ['=TRUE', [[true]]],
  ])('%s', async (formula, values) => {
    expect(await host.evaluate(formula)).toEqual({ kind: 'values', values });
  });

  test.each([
    ['=MTFS.FAILS("value")', '#VALUE!', 'Budget must be a number.'],
    ['=MTFS.FAILS("na")', '#N/A', 'Budget must be a number.'],
    ['=1/0', '#DIV/0!', ''],
    ['=MTFS.NOSUCH(1)', '#NAME?', ''],
  ])('%s', async (formula, error, message) => {
    expect(await host.evaluate(formula)).toEqual({ kind: 'error', error, message });
  });

  test('that breaks inside shows #VALUE! and nothing of the code', async () => {
    expect(await host.evaluate('=MTFS.FAILS("bug")')).toEqual({ kind: 'error', error: '#VALUE!', message: '' });
  });
});
