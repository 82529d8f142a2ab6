import { undoLastRun } from '../../../src/workbook';
import { openExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf, type Written } from '../support/book';
import { read, refresh, stamp, valueOf } from '../support/operations';
import { savingsHeadings, savingsRange, settings } from '../support/sheets';

function linesOf(count: number): Written[][] {
  return Array.from({ length: count }, (_, index) => [
    `S${index + 1}`,
    `Saving ${index + 1}`,
    100,
    100 - (index % 30),
    5,
  ]);
}

/** Round trips as Excel sees them: reading, writing, reading again, undoing. */
async function requestsFor(savings: SheetOf) {
  const excel = openExcel(bookOf(savings, settings));
  const start = excel.host.requests.count;
  const { tracker, receipt } = await refresh();
  const afterRefresh = excel.host.requests.count;
  await read();
  const afterRead = excel.host.requests.count;
  const undone = valueOf(await undoLastRun(stamp));
  const end = excel.host.requests.count;
  excel.close();
  return {
    refresh: afterRefresh - start,
    read: afterRead - afterRefresh,
    undo: end - afterRead,
    counted: [tracker.syncs, receipt.syncs, undone.syncs],
    cells: receipt.cellsWritten,
  };
}

const openSheet = (lines: number): SheetOf => tableSheet('Savings', [savingsHeadings, ...linesOf(lines)]);

/** A protected sheet whose RAG cells may be written, but for those of a subtotal after the first line. */
function protectedSheet(lines: number): SheetOf {
  const [first = [], ...others] = linesOf(lines).map((line) => [...line, null, null]);
  const subtotal = ['Subtotal', null, '=SUM(C2)', '=SUM(D2)', '=SUM(E2)', null, null];
  const rows = [[...savingsHeadings, 'RAG', 'RAG reason'], first, subtotal, ...others];
  const open = rows.flatMap((_, row) => (row === 0 || row === 2 ? [] : [`${row},5`, `${row},6`]));
  return { ...tableSheet('Savings', rows), isProtected: true, unlocked: new Set(open) };
}

test.each([
  [2100, 'an open sheet', openSheet],
  [210, 'a protected sheet with locked cells between', protectedSheet],
])(
  'the number of round trips is the same for 21 lines and for %i on %s',
  async (lines, _, sheetOf) => {
    const few = await requestsFor(sheetOf(21));
    const many = await requestsFor(sheetOf(lines));
    expect(few.cells).toBe(42);
    expect(many.cells).toBe(2 * lines);
    expect({ ...many, cells: 0 }).toEqual({ ...few, cells: 0 });
    expect(few.counted).toEqual([4, 4, 6]);
  },
  60_000,
);

test('a stray cell far below a plain range does not make it long', async () => {
  const excel = openExcel(bookOf(savingsRange(), settings));
  excel.host.editAsUser('Savings', 'C200000', 'stray');
  const { tracker, plan } = await refresh();
  expect(tracker.savings).toHaveLength(4);
  expect(tracker.syncs).toBeLessThanOrEqual(6);
  expect(plan.layouts[0]?.area.rows).toBe(5);
  excel.close();
});
