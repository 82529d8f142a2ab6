import { applyEdits, planEdits, planUndoOf, readWorkbook, type EditRequest } from '../../../src/workbook';
import { openExcel } from '../../support/excel';
import { bookOf, tableSheet } from '../support/book';
import { stamp, today, valueOf } from '../support/operations';
import { savingsHeadings, settings } from '../support/sheets';

/** Round trips as Excel sees them, for applying and for undoing. */
async function requestsFor(edits: number) {
  const lines = Array.from({ length: 2000 }, (_, index) => [`S${index + 1}`, `Saving ${index + 1}`, 100, 90, 5]);
  const excel = openExcel(bookOf(tableSheet('Savings', [savingsHeadings, ...lines]), settings));
  const { contents } = valueOf(await readWorkbook({ today }));
  const requests = Array.from({ length: edits }, (_, index): EditRequest => ({
    request: 'edit cell',
    table: 'Savings',
    ref: `S${index * Math.floor(2000 / edits) + 1}`,
    field: 'title',
    to: `Title ${index}`,
    why: 'test',
  }));
  const start = excel.host.requests.count;
  const receipt = valueOf(await applyEdits(planEdits({ title: 'Many', contents, requests }), stamp));
  const applied = excel.host.requests.count - start;
  const read = valueOf(await readWorkbook({ today, records: ['ChangeLog'] }));
  const middle = excel.host.requests.count;
  const undone = valueOf(await applyEdits(planUndoOf(read.contents, 1), stamp));
  const result = {
    applied,
    undone: excel.host.requests.count - middle,
    read: read.tracker.syncs,
    counted: [receipt.syncs, undone.syncs],
  };
  expect([receipt.cellsWritten, undone.cellsWritten]).toEqual([edits, edits]);
  excel.close();
  return result;
}

test('the number of round trips is the same for 10 changes and for 2,000', async () => {
  const few = await requestsFor(10);
  const many = await requestsFor(2000);
  expect(many).toEqual(few);
  expect(few.counted).toEqual([4, 4]);
}, 60_000);
