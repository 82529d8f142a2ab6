import { readFileSync } from 'node:fs';
import { documentedCases, publishedCases } from '../../scripts/golden/golden-case';
import type { Book } from '../../src/excel-host/book';
import { open } from '../excel-host/xlsx/books';
import { openCalculator } from '../functions/support/calculator';

/** A whole workbook is calculated, which on a busy machine takes longer than Jest's five seconds. */
jest.setTimeout(60_000);

/** As near as a figure that was published with fewer digits, or calculated in another order, can be. */
const near = (expected: unknown): unknown => (typeof expected === 'number' ? expect.closeTo(expected, 9) : expected);

/** A workbook whose formulas have yet to be calculated, so that what is stored in the file cannot stand for it. */
function withoutResults(book: Book): Book {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((at) =>
      at.cell.formula === undefined ? at : { ...at, cell: { formula: at.cell.formula } },
    ),
  }));
  return { ...book, sheets };
}

/** The golden workbook as it is once every formula has been calculated anew. */
async function recalculated(sheet: string): Promise<unknown[][]> {
  const { book } = await open(readFileSync('test/golden/functions.xlsx'));
  const { excel } = await openCalculator(withoutResults(book));
  try {
    const rows = Math.max(...(book.sheets.find(({ name }) => name === sheet)?.cells ?? []).map(({ row }) => row));
    return await excel.values(sheet, `A2:D${rows + 1}`);
  } finally {
    excel.close();
  }
}

describe('the golden workbook', () => {
  it.each([
    ['Published', publishedCases()],
    ['Documented', documentedCases()],
  ] as const)('comes out as it must: %s', async (sheet, cases) => {
    const rows = await recalculated(sheet);
    expect(rows.map(([id, result]) => [id, result])).toEqual(cases.map(({ id, expected }) => [id, near(expected)]));
    expect(rows.map(([, , expected, source]) => [expected, source])).toEqual(
      cases.map(({ expected, source }) => [expected, source]),
    );
  });

  it('covers every function', () => {
    const called = [...publishedCases(), ...documentedCases()].flatMap(({ formula }) =>
      [...formula.matchAll(/MTFS\.(\w+)/g)].map(([, id]) => id),
    );
    const documented = [...readFileSync('docs/functions.md', 'utf8').matchAll(/^### (\w+)$/gm)].map(([, id]) => id);
    expect([...new Set(called)].sort()).toEqual(documented.sort());
  });
});
