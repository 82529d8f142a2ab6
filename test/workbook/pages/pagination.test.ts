import fc from 'fast-check';

import { cell } from '../../../src/workbook/pages/page-cell';
import { pageBreaks, type RowSpan } from '../../../src/workbook/pages/pagination';
import { printScale, rowRoom } from '../../../src/workbook/pages/print-size';
import { usualPrint, type SheetPage } from '../../../src/workbook/pages/sheet-page';
import { samplePage } from './support';

const rowPoints = 15;

/** A page of so many rows of one line. */
const pageOf = (rows: number, given: Partial<SheetPage> = {}): SheetPage =>
  samplePage({
    tables: [],
    blocks: [{ top: 0, left: 0, rows: Array.from({ length: rows }, () => [cell('one', 'text')]) }],
    print: usualPrint,
    ...given,
  });

const rowsOfPaper = Math.floor(rowRoom(pageOf(1)) / rowPoints);

test('a page that fits needs no break', () => {
  expect(pageBreaks(pageOf(rowsOfPaper), [])).toEqual([]);
  expect(pageBreaks(pageOf(rowsOfPaper + 1), [])).toEqual([rowsOfPaper]);
});

test('what would be cut begins the next page, as far as it fits there', () => {
  const page = pageOf(rowsOfPaper + 5);
  expect(pageBreaks(page, [{ top: rowsOfPaper - 4, rows: 8 }])).toEqual([rowsOfPaper - 4]);
  const tooHigh = { top: 5, rows: rowsOfPaper + 1 };
  expect(pageBreaks(page, [tooHigh])).toEqual([rowsOfPaper]);
  expect(pageBreaks(page, [tooHigh, { top: rowsOfPaper - 2, rows: 4 }])).toEqual([rowsOfPaper - 2]);
});

test('charts below the last row and repeated rows take room too', () => {
  const place = { top: rowsOfPaper - 10, left: 0, rows: 15, columns: 4 };
  const chart = { type: 'columns', title: '', source: place, place, looks: [], values: 'money' } as const;
  expect(pageBreaks(pageOf(10, { charts: [chart] }), [place])).toEqual([place.top]);
  const repeating = pageOf(2 * rowsOfPaper, { print: { ...usualPrint, titleRows: 4 } });
  expect(pageBreaks(repeating, [])).toEqual([rowsOfPaper, 2 * rowsOfPaper - 4]);
});

test('a wide page is printed smaller, and takes more rows', () => {
  const wide = pageOf(1, { columnWidths: [100, 100] });
  expect(printScale(pageOf(1))).toBe(100);
  expect(printScale(wide)).toBeLessThan(80);
  expect(rowRoom(wide)).toBeGreaterThan(rowRoom(pageOf(1)));
});

test('no paper has more rows than fit, and nothing that fits is cut', () => {
  const span: fc.Arbitrary<RowSpan> = fc.record({
    top: fc.integer({ min: 0, max: 120 }),
    rows: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 150 }), fc.array(span, { maxLength: 6 }), (rows, spans) => {
      const apart = spans.filter(({ top, rows: high }, index) =>
        spans.every((one, at) => at === index || one.top >= top + high || one.top + one.rows <= top),
      );
      const breaks = pageBreaks(pageOf(rows), apart);
      const starts = [0, ...breaks];
      starts.forEach((start, index) => {
        expect((starts[index + 1] ?? rows) - start).toBeLessThanOrEqual(rowsOfPaper);
      });
      const cut = apart.filter(
        ({ top, rows: high }) => high <= rowsOfPaper && breaks.some((row) => row > top && row < top + high),
      );
      expect(cut).toEqual([]);
    }),
  );
});
