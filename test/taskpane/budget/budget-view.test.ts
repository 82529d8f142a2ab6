import { type BudgetEvent, isFinding, openingBudget, reduceBudget } from '../../../src/taskpane/budget/budget-view';

const after = (...events: readonly BudgetEvent[]) => events.reduce(reduceBudget, openingBudget);
const down: readonly BudgetEvent[] = [
  { kind: 'went', path: ['adults'] },
  { kind: 'went', path: ['adults', 'older people'] },
  { kind: 'line opened', line: 'Spend a1' },
];

test('going up leads from the form to the line, its list, the department and the whole, and each list finds the row left', () => {
  const editing = after(...down, { kind: 'edit asked' });
  const up = (view: typeof editing) => reduceBudget(view, { kind: 'went up' });
  expect(up(editing)).toMatchObject({ line: 'Spend a1', isEditing: false });
  expect(up(up(editing))).toMatchObject({ line: null, path: ['adults', 'older people'], left: 'Spend a1' });
  expect(up(up(up(editing)))).toMatchObject({ path: ['adults'], left: 'older people' });
  expect(up(up(up(up(editing))))).toMatchObject({ path: [], left: 'adults' });
});

test('a crumb leads to its place, where the row that leads back has the keyboard', () => {
  expect(after(...down, { kind: 'went', path: ['adults'] })).toMatchObject({ line: null, left: 'older people' });
  expect(after(...down, { kind: 'went', path: [] })).toMatchObject({ line: null, left: 'adults' });
});

test('lines are looked for by words, by what they need and by whose they are, until that is cleared', () => {
  expect(isFinding(openingBudget)).toBe(false);
  const looking: readonly BudgetEvent[] = [
    { kind: 'searched', search: 'care' },
    { kind: 'shown', show: 'Red' },
    { kind: 'owner chosen', owner: 'Ann Lee' },
  ];
  for (const event of looking) expect(isFinding(after(event))).toBe(true);
  expect(isFinding(after(...looking, { kind: 'cleared' }))).toBe(false);
});

test('a line that is looked for and left is back among what was found', () => {
  const view = after(
    { kind: 'searched', search: 'care' },
    { kind: 'line opened', line: 'Spend a1' },
    { kind: 'went up' },
  );
  expect(view).toMatchObject({ search: 'care', left: 'Spend a1' });
});

test('there is no form without a line', () => {
  expect(after({ kind: 'edit asked' })).toEqual(openingBudget);
});
