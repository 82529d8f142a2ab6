import { cell } from '../../../src/workbook/pages/page-cell';
import { rowHeights } from '../../../src/workbook/pages/row-heights';
import type { PageStyle } from '../../../src/workbook/pages/styles';
import { samplePage } from './support';

const heightsOf = (text: string, style: PageStyle) =>
  rowHeights(
    samplePage({ tables: [], columnWidths: [28], blocks: [{ top: 0, left: 0, rows: [[cell(text, style)]] }] }),
  );

test('a text takes another line where the indent leaves it no room', () => {
  const text = '001020 Independent fostering';
  expect(heightsOf(text, 'rowLabel')).toEqual([]);
  expect(heightsOf(text, 'paragraph')).toEqual([{ top: 0, rows: 1, height: 30 }]);
});
