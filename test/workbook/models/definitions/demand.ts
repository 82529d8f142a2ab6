import type { ModelTests } from '../describe-models';

export const demand: ModelTests = (model) => {
  const flow = model.list('flow');
  const path = model.list('path');
  const seen = model.list('seen');

  test('the published changes come out, and their growth a year where the years are known', async () => {
    const changes = await seen.column('Change');
    [2.4188, 0.2026, 0.7241, 0.1667, -0.3016, -0.2149, -0.5606].forEach((change, row) => {
      expect(changes[row]).toBeCloseTo(change, 4);
    });
    expect(await seen.value(0, 'A year')).toBeCloseTo(0.075, 4);
    expect(await seen.value(1, 'A year')).toBeCloseTo(0.0376, 4);
    expect(await seen.value(2, 'A year')).toBe('not known');
    await seen.enter(0, 'After', 'c');
    expect(await seen.value(0, 'Change')).toBe('not known');
  });

  test('stock follows from flow, with a range and with early help', async () => {
    expect(await path.column('Expected')).toEqual([450, 462, 475, 491, 508]);
    expect(await path.value(0, 'Fewer')).toBeCloseTo(450 - 7.5, 9);
    expect(await path.value(0, 'More')).toBeCloseTo(450 + 7.5, 9);
    expect(await path.column('Early help')).toEqual([438, 438, 445, 461, 478]);
  });

  test('the starts that it must prevent pay for early help exactly', async () => {
    expect(await model.figure('needed')).toBe(6);
    await model.enter('prevented', 6);
    expect(await model.figure('saving')).toBe(0);
    const listed = await model.figure('neededListed');
    expect(listed).toBeCloseTo(2_250_000 / (30_000 * 10.5), 9);
    await model.enter('prevented', listed);
    expect(await model.figure('balance')).toBeCloseTo(0, 4);
  });

  test.each([
    ['stay', 0, 'Costs and stay above 0'],
    ['range', 1.5, 'Range from 0% to 100%'],
    ['prevented', 151, 'No more prevented than start'],
    ['programmeBasis', 'Full', 'Costs of one basis'],
    ['programmeYear', 2015, 'Costs at the prices of one year'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([
    ['Starts', 'c', 'All starts and leavers are there'],
    ['Year', 4, 'Both lists have the same years'],
    ['Leavers', 900, 'No more leave than there are'],
  ] as const)('%s = %s in the list gives no result and says why', async (heading, value, check) => {
    await flow.enter(4, heading, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });
};
