import { standardPolicy } from '../../../src/finance/rag/presets';
import {
  departmentsOf,
  missingIn,
  offeredYears,
  openingDraft,
  optionsOf,
  tableChoices,
} from '../../../src/taskpane/setup/setup-draft';
import type { Tracker } from '../../../src/workbook';
import { assessment, saving, tracker } from '../support/lines';

const today = { year: 2014, month: 3, day: 31 };

test('opens in the financial year of today, or in that of the workbook', () => {
  expect(openingDraft(today, ['Savings'], null).startYear).toBe(2013);
  expect(openingDraft(today, ['Savings'], tracker([])).startYear).toBe(2014);
  expect(offeredYears(today)).toContainEqual({ startYear: 2013 });
});

test('where settings are guessed, begins with the lines’ own first year and departments, and never with the guess', () => {
  const year = (startYear: number, forecast: number | null) => ({ year: { startYear }, target: 10, forecast });
  const line = (department: string, ...years: readonly ReturnType<typeof year>[]) =>
    saving(department, assessment('Grey'), { line: { department, years } });
  const read = tracker([
    line('Adults', year(2016, 5), year(2015, 4)),
    line('Places', year(2014, null)),
    line('adults'),
  ]);
  const guessed: Tracker = {
    ...read,
    settings: { ...read.settings, year: { startYear: 2026 }, unit: '£' },
    problems: [{ kind: 'missing setting', severity: 'error', cell: 'Savings!A1', found: 'no unit', expected: 'one' }],
  };
  expect(openingDraft(today, ['Settings'], guessed)).toMatchObject({
    startYear: 2015,
    unit: '£000',
    departments: 'Adults\nPlaces',
  });
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

test('with an own sheet that has no settings yet, the gap and the month-end are chosen for themselves too', () => {
  expect(openingDraft(today, ['Settings', 'Gap', 'Actuals'], tracker([])).tables).toEqual(['Settings']);
});

test('a year that is over is measured as at its last day, another one as at today', () => {
  const asAt = (startYear: number) => optionsOf({ ...openingDraft(today, ['Savings'], null), startYear }, today).asAt;
  expect([2011, 2013, 2014].map(asAt)).toEqual([{ year: 2012, month: 3, day: 31 }, today, today]);
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
