import type { ModelTests } from '../describe-models';

export const decommissioning: ModelTests = (model) => {
  test('Newham: £3.35m is achieved, and the £2m projected is not added to it', async () => {
    expect(await model.figure('saving')).toBe(3_350_000);
    expect(await model.figure('projected')).toBe(2_000_000);
    await model.enter('expected', 9_000_000);
    expect(await model.figure('saving')).toBe(3_350_000);
  });

  test('the transition is a one-off of its own, paid back by what is achieved alone', async () => {
    const transition = 12 * 14_000 + 8 * 21_000 + 65_000;
    expect(await model.figure('oneOff')).toBe(transition);
    expect(await model.figure('payback')).toBeCloseTo(transition / (3_350_000 / 12), 9);
  });

  test('costs that stay are no saving', async () => {
    await model.enter('stays', 250_000);
    expect(await model.figure('saving')).toBe(3_100_000);
  });

  test.each([
    ['efficiencies', '', 'Every input is filled in'],
    ['stays', 3_350_000, 'More is saved than stays'],
    ['projectedYear', 2008, 'Sums at the prices of one year'],
    ['placed', 39, 'Every child has a new service'],
    ['placed', 41, 'Every child has a new service'],
    ['weeks', 54, 'Side by side for 0 to 53 weeks'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });
};
