import { openingBudget, type BudgetView } from '../../../../src/taskpane/budget/budget-view';
import { foundLines, lineName, ownersOf } from '../../../../src/taskpane/budget/lines/budget-lines';
import { monthOf } from '../support';

const month = monthOf();
const found = (view: Partial<BudgetView>) =>
  foundLines(month, { ...openingBudget, ...view }).map(({ outturn }) => outturn.code);

test('lines are found by code, name, service and owner, each word wherever it stands', () => {
  expect(found({ search: 'a1', order: 'sheet' })).toEqual(['A1']);
  expect(found({ search: 'CARE', order: 'sheet' })).toEqual(['A1', 'A2']);
  expect(found({ search: 'older lee', order: 'sheet' })).toEqual(['A1', 'A3']);
  expect(found({ search: 'nothing like it' })).toEqual([]);
});

test('the largest variance comes first, whichever way, unless the order of the sheet is wanted', () => {
  expect(found({}).slice(0, 2)).toEqual(['A1', 'C1']);
  expect(found({ order: 'sheet' })).toEqual(['A1', 'A2', 'A3', 'C1', 'C2']);
});

test('lines that need a narrative, lack one, or have a forecast unlike the calculated one', () => {
  expect(found({ show: 'needs narrative', order: 'sheet' })).toEqual(['A1', 'C1']);
  expect(found({ show: 'narrative missing' })).toEqual(['A1']);
  expect(found({ show: 'unlike calculated' })).toEqual(['C1']);
});

test('the codes of one owner, and those of a status', () => {
  expect(found({ owner: 'ann lee', order: 'sheet' })).toEqual(['A1', 'A3']);
  const red = month.lines.filter(({ assessed }) => assessed.assessment.status === 'Red');
  expect(found({ show: 'Red', order: 'sheet' })).toEqual(red.map(({ outturn }) => outturn.code));
  expect(ownersOf(month)).toEqual(['Ann Lee', 'Bo Roy', 'Cy Fox']);
});

test('a line without a name is called by its service or its code', () => {
  expect(month.lines.map(lineName)).toEqual(['Home care', 'Day care', 'Fees', 'Fostering', 'C2']);
});
