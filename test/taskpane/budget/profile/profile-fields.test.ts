import { emptyProfile, type NewProfileFields, ruleOf } from '../../../../src/taskpane/budget/profile/profile-fields';

const typedIn = { year: { startYear: 2014 }, unit: '£000' } as const;
const rule = (fields: Partial<NewProfileFields>) => {
  const made = ruleOf({ ...emptyProfile, ...fields }, typedIn);
  return made.ok ? made.value : made.error;
};
const weights = (...texts: readonly string[]) => [...texts, ...Array.from({ length: 12 - texts.length }, () => '')];

test('weights are read as people write numbers; a blank month has none', () => {
  expect(rule({ weights: weights('1', '2.5', '', '(1)') })).toEqual({
    kind: 'weights',
    weights: [1, 2.5, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0],
  });
  expect(rule({ weights: weights('1', 'two') })).toContain('P2');
  expect(typeof rule({})).toBe('string');
});

test('terms are lines of two days, without a year those of the financial year', () => {
  const made = rule({ way: 'terms', terms: '1 Sep to 30 Sep\n5/1 - 31/1/2015' });
  expect(made).toMatchObject({ kind: 'term time' });
  expect(typeof made === 'string' || made.kind !== 'term time' ? [] : made.weeks.map((count) => count > 0)).toEqual(
    [false, false, false, false, false, true, false, false, false, true, false, false], // prettier-ignore
  );
  for (const terms of ['', '1 Sep', '1 Sep to', 'now to then', '1 Sep 2020 to 19 Dec 2020']) {
    expect(typeof rule({ way: 'terms', terms })).toBe('string');
  }
});

test('payments of a grant are days, with their sums where they differ', () => {
  const day = { year: 2014, month: 6, day: 30 };
  expect(rule({ way: 'grant', grant: '30 Jun' })).toMatchObject({ instalments: [{ date: day, amount: null }] });
  expect(rule({ way: 'grant', grant: '30 Jun: 25,000; 30/6/2014, £2m' })).toMatchObject({
    instalments: [
      { date: day, amount: 25000 },
      { date: day, amount: 2000 },
    ],
  });
  for (const grant of ['', 'soon', '30 Jun: lots']) expect(typeof rule({ way: 'grant', grant })).toBe('string');
});

test('an award is a share of pay with its months', () => {
  expect(rule({ way: 'pay', award: '2%', due: '1', paid: '4' })).toEqual({
    kind: 'pay',
    award: { share: 0.02, from: 1, settled: 4, isBackdated: true },
  });
  expect(typeof rule({ way: 'pay', award: 'some' })).toBe('string');
});
