import { standardPolicy } from '../../../src/finance/rag/presets';
import {
  departmentsOf,
  missingIn,
  offeredYears,
  openingDraft,
  optionsOf,
  tableChoices,
} from '../../../src/taskpane/setup/setup-draft';
import { tracker } from '../support/lines';

const today = { year: 2014, month: 3, day: 31 };

test('opens in the financial year of today, or in that of the workbook', () => {
  expect(openingDraft(today, ['Savings'], null).startYear).toBe(2013);
  expect(openingDraft(today, ['Savings'], tracker([]).settings).startYear).toBe(2014);
  expect(offeredYears(today)).toContainEqual({ startYear: 2013 });
});

test('the month-end is one choice, and chosen for itself with a new tracker', () => {
  const offered = ['Savings', 'Gap', 'Actuals', 'Virements'] as const;
  expect(tableChoices(offered).map(({ name, tables }) => [name, tables.length])).toEqual([
    ['Savings', 1],
    ['Gap', 1],
    ['Month-end', 2],
  ]);
  expect(openingDraft(today, offered, null).tables).toEqual(['Savings']);
  expect(openingDraft(today, ['Actuals', 'Virements'], null).tables).toEqual(['Actuals', 'Virements']);
  expect(tableChoices(['Savings'])).toHaveLength(1);
});

test('departments are one a line, each once', () => {
  expect(departmentsOf(' Children \n\nAdults; children\nPlaces')).toEqual(['Children', 'Adults', 'Places']);
});

test('a council and a table are needed', () => {
  const draft = openingDraft(today, [], null);
  expect(missingIn(draft).organisation).not.toBeNull();
  expect(missingIn(draft).tables).not.toBeNull();
  expect(missingIn({ ...draft, organisation: 'Rutland', tables: ['Savings'] })).toEqual({
    organisation: null,
    tables: null,
  });
});

test('a preset that is not known gives the standard one', () => {
  const draft = { ...openingDraft(today, ['Savings'], null), policy: 'no such' };
  expect(optionsOf(draft, today).policy).toEqual(standardPolicy);
});
