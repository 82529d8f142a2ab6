import { sayUndated } from '../../../src/taskpane/updates/undated-words';
import { lineRulesOf } from '../../../src/workbook';
import { tableSheet, type SheetOf } from '../../workbook/support/book';
import { settings } from '../../workbook/support/sheets';
import { workbookOf } from '../../workbook/support/without-excel';

const sheet = (name: string, ...more: readonly string[]): SheetOf => ({
  ...tableSheet(`tbl${name}`, [
    ['Ref', 'Title', '2014/15 Target', ...more],
    [`${name}1`, 'Home care', 100, ...more.map(() => null)],
  ]),
  name,
});

function said(...sheets: readonly SheetOf[]): string | null {
  const rows = sheets.map(({ name }) => ['Savings', name, `tbl${name}`, null, 'Read']);
  const mapping = tableSheet('Mapping', [['Table', 'Sheet', 'Range or table', 'Column', 'Means'], ...rows]);
  const workbook = workbookOf([...sheets, settings, mapping]);
  return sayUndated(lineRulesOf(workbook).undated, workbook.contents.savings);
}

test('the tables are named that lack a column Updated; nothing is said where none does', () => {
  expect(said(sheet('Adults', 'Updated'), sheet('Children'), sheet('Waste'))).toMatch(
    'tables tblChildren, tblWaste have',
  );
  expect(said(sheet('Adults', 'Updated'), sheet('Children'))).toMatch('table tblChildren has');
  expect(said(sheet('Adults'))).toMatch(/^The savings table has/);
  expect(said(sheet('Adults', 'Updated'))).toBeNull();
  const budget = tableSheet('Budget', [
    ['Code', 'Department', 'Budget', 'Forecast'],
    ['1040', 'Adults', 100, 100],
  ]);
  const none = workbookOf([budget, settings]);
  expect(sayUndated(lineRulesOf(none).undated, none.contents.savings)).toBeNull();
});
