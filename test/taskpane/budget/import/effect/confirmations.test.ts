import { isConfirmed, withConfirmation } from '../../../../../src/taskpane/budget/import/effect/confirmations';

const [plan, other, checks] = [{ periods: [5] }, { periods: [5, 6] }, []];

test('a confirmation holds for what it was given for, and no longer than that', () => {
  const judged = { suspected: plan, typed: plan, disagrees: checks };
  const given = withConfirmation([], { doubt: 'typed', isGiven: true }, judged);
  expect(isConfirmed(given, 'typed', judged)).toBe(true);
  expect(isConfirmed(given, 'suspected', judged)).toBe(false);
  const anew = { ...judged, typed: other };
  expect(isConfirmed(given, 'typed', anew)).toBe(false);
  expect(isConfirmed(withConfirmation(given, { doubt: 'typed', isGiven: true }, anew), 'typed', anew)).toBe(true);
  expect(isConfirmed(withConfirmation(given, { doubt: 'typed', isGiven: false }, judged), 'typed', judged)).toBe(false);
});

test('nothing can be confirmed of a plan that is not known yet', () => {
  const unknown = { suspected: null, typed: null, disagrees: null };
  expect(isConfirmed(withConfirmation([], { doubt: 'typed', isGiven: true }, unknown), 'typed', unknown)).toBe(false);
});
