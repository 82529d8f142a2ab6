import { draftOf, readDraft, withMapping, withPeriod } from '../../../../src/taskpane/budget/import/ledger-draft';
import { readWorkbook } from '../../../../src/workbook';
import { openExcel } from '../../../support/excel';
import { bookOf, tableSheet } from '../../../workbook/support/book';
import { today, valueOf } from '../../../workbook/support/operations';
import { savingsTable, settings } from '../../../workbook/support/sheets';

test('headings that may be months are asked about before a period can be chosen, and placed by the answer', async () => {
  const excel = openExcel(bookOf(savingsTable(), settings, tableSheet('Budget', [['Code', 'Budget'], ['A101', 1200]]))); // prettier-ignore
  const rows = [['Code', '2014-04', '2014-05', '2014-06', '2014-07'], ['A101', 100, 200, 300, 400]]; // prettier-ignore
  const source = { name: 'Export', rows, malformed: [], sheets: [], sheet: null, place: null };
  const port = {
    readAll: () => readWorkbook({ today, records: ['Actuals'] }),
  };
  const draft = valueOf(await draftOf(port, source, null));
  excel.close();
  expect(await readDraft(draft)).toMatchObject({ ok: false, error: [{ asks: 'periods' }] });
  expect(draft.mapping.columns.map(({ means }) => means)).toEqual(['period', 'amount', 'code']);
  const months = withMapping(draft, { periods: 'calendar month' });
  expect(months.across).toMatchObject({ asked: null, periods: [1, 2, 3, 4] });
  expect(await readDraft(withPeriod(months, 2))).toMatchObject({
    ok: true,
    value: { after: { net: 200, byPeriod: [{ period: 2 }] } },
  });
  // Of another year: it is asked again.
  const ends = withMapping(months, { periods: 'end year' });
  expect(await readDraft(ends)).toMatchObject({ ok: false, error: [{ asks: 'periods' }] });
  expect(withMapping(ends, { unit: '£000' }).across?.asked).not.toBeNull();
});
