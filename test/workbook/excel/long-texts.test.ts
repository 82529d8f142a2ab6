import { readTracker } from '../../../src/workbook';
import { openExcel } from '../../support/excel';
import { bookOf, tableSheet } from '../support/book';
import { failureOf, today, valueOf } from '../support/operations';
import { savingsHeadings, settings } from '../support/sheets';

const longText = 'What the department says of its saving. '.repeat(50);

function withNarratives(lines: number, isProtected: boolean) {
  const rows = Array.from({ length: lines }, (_, index) => [`S${index + 1}`, 'Saving', 100, 90, 5, longText]);
  const sheet = { ...tableSheet('Savings', [[...savingsHeadings, 'Narrative'], ...rows]), isProtected };
  // A tenth of what Excel takes, so that the test need not send as much.
  return openExcel(bookOf(sheet, settings), { limits: { requestBytes: 500_000, responseBytes: 500_000 } });
}

test('texts that do not fit into one answer are read in parts, none of them lost', async () => {
  const excel = withNarratives(300, true);
  const { savings, layouts } = valueOf(await readTracker({ today }));
  expect(savings.map(({ line }) => line.ref)).toEqual(Array.from({ length: 300 }, (_, index) => `S${index + 1}`));
  expect(new Set(savings.map(({ line }) => line.narrative))).toEqual(new Set([longText.trim()]));
  expect(layouts).toHaveLength(1);
  excel.close();
});

test('a single row that is longer than an answer may be is told', async () => {
  const rows = [['S1', 'Saving', 100, 90, 5, ...Array.from({ length: 20 }, () => 'x'.repeat(30_000))]];
  const headings = [
    ...savingsHeadings,
    ...Array.from({ length: 20 }, (_, index) => `${2030 + index}/${31 + index} Target`),
  ];
  const sheet = tableSheet('Savings', [headings, ...rows]);
  const excel = openExcel(bookOf(sheet, settings), { limits: { requestBytes: 500_000, responseBytes: 500_000 } });
  expect(failureOf(await readTracker({ today })).kind).toBe('excel failed');
  excel.close();
});
