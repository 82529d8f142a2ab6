import { execFileSync } from 'node:child_process';
import { parseFunctionsJson } from '../../src/excel-host';
import { openExcel } from '../support/excel';

const made = execFileSync(process.execPath, ['scripts/functions-json.mjs'], { encoding: 'utf8' });
const parsed = parseFunctionsJson(JSON.parse(made));
if ('problem' in parsed) throw new Error(parsed.problem);
const excel = openExcel(undefined, { functions: parsed.functions });

beforeAll(async () => {
  await import('../../src/functions');
});
afterAll(() => {
  excel.close();
});

/** Puts values and formulas into a new sheet from A1 on and gives what it then shows. */
async function shown(cells: (string | number)[][]): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).formulas = cells;
    await context.sync();
    await excel.host.settled();
    const used = sheet.getUsedRange().load('values');
    await context.sync();
    return used.values;
  });
}

describe('the functions in cells, through Microsoft’s own runtime', () => {
  it('answer single cells, with optional arguments left out', async () => {
    expect(
      await shown([
        ['=MTFS.FINYEAR(DATE(2015,3,31))'],
        ['=MTFS.VARIANCE(105,100)'],
        ['=MTFS.RAG(100,89)'],
        ['=MTFS.RAG(100,100,,,,100)'],
        ['=MTFS.VARIANCE("£95k","£100k","income")'],
      ]),
    ).toEqual([['2014/15'], [5], ['Red'], ['Blue'], [5000]]);
  });

  it('give the other answers of a formula on its own where the first is an error', async () => {
    expect(await excel.host.evaluate('=MTFS.VARIANCEPCT({1;"x";2},{0;2;2})')).toEqual({
      kind: 'values',
      values: [
        [{ error: '#DIV/0!', message: '' }],
        [{ error: '#VALUE!', message: expect.stringMatching(/^actual: found "x"/) as unknown }],
        [0],
      ],
    });
  });

  it('spill down a column, one bad cell spoiling only its own answer', async () => {
    expect(
      await shown([
        [100, 100, '=MTFS.RAG(A1:A4,B1:B4)'],
        [100, 95, ''],
        ['abc', 95, ''],
        [100, 80, ''],
      ]),
    ).toEqual([
      [100, 100, 'Green'],
      [100, 95, 'Amber'],
      ['abc', 95, '#VALUE!'],
      [100, 80, 'Red'],
    ]);
  });

  it('take text for text, so that a date in it has its day first', async () => {
    expect(
      await shown([
        ['1/4/2014', '=MTFS.PERIOD("1/4/2014")', '=MTFS.PARTYEAR(1200,"1/10/2014")', '=MTFS.VARIANCE("£1,200","20k")'],
      ]),
    ).toMatchObject([[expect.anything(), 1, 600, -18800]]);
  });

  it('take an error in a cell for that error', async () => {
    expect(await shown([['=1/0', '=MTFS.VARIANCE(A1,100)']])).toMatchObject([['#DIV/0!', '#DIV/0!']]);
  });
});
