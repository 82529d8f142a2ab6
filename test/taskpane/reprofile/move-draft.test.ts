import { decisionOf, openingMove } from '../../../src/taskpane/reprofile/move-draft';

const years = [2014, 2015, 2016].map((startYear) => ({ startYear }));
const context = { unit: '£000', date: { year: 2014, month: 9, day: 1 }, by: ' Ann ' } as const;

test('opens from the current year to the next; the last year has none to go to', () => {
  expect(openingMove(years, { startYear: 2015 })).toMatchObject({ from: '2015', to: '2016' });
  expect(openingMove(years, { startYear: 2016 })).toMatchObject({ from: '2016', to: '' });
});

test('makes a decision in the workbook’s unit; an amount that cannot be read is none', () => {
  const draft = { ...openingMove(years, { startYear: 2015 }), amount: '£1.5m', reason: ' late ' };
  expect(decisionOf('S1', draft, context)).toMatchObject({
    decision: 'Re-profile',
    amount: 1500,
    fromYear: { startYear: 2015 },
    toYear: { startYear: 2016 },
    reason: 'late',
    by: 'Ann',
    meeting: null,
  });
  expect(decisionOf('S1', { ...draft, amount: 'half' }, context).amount).toBeNull();
});
