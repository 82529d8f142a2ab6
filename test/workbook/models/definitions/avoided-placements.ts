import type { ModelTests } from '../describe-models';

export const avoidedPlacements: ModelTests = (model) => {
  const years = model.list('years');

  test('Braintree’s cashable and non-cashable savings come out, each on its own', async () => {
    expect(await model.figure('cashable')).toBe(1_053_000);
    expect(await model.figure('apart')).toBe(70_200);
  });

  test('what is non-cashable is in no other figure', async () => {
    const keys = ['saving', 'cashable', 'net', 'needed', 'rate'];
    const before = await Promise.all(keys.map((key) => model.figure(key)));
    await model.enter('nonCashable', 1_000_000);
    expect(await model.figure('apart')).toBe(1_000_000);
    expect(await Promise.all(keys.map((key) => model.figure(key)))).toEqual(before);
  });

  test('a saving line takes a year of it, less what the service costs', async () => {
    expect(await model.figure('saving')).toBe(13 * 600 * 52 - 120_000);
    expect(await model.figure('needed')).toBeCloseTo(120_000 / (600 * 52), 9);
  });

  test('the years add up to the whole', async () => {
    expect(await years.column('Cashable')).toEqual([405_600, 405_600, 241_800]);
    const left = await years.column('Left over');
    expect(left.reduce<number>((all, one) => all + Number(one), 0)).toBeCloseTo(Number(await model.figure('net')), 6);
  });

  test('only what is due to the service is claimed', async () => {
    await model.enter('due', 0.5);
    expect(await model.figure('cashable')).toBe(526_500);
    expect(await model.figure('rate')).toBe(6.5 / 40);
  });

  test.each([
    ['places', 0, 'Places, saving and weeks above 0'],
    ['weekly', 'c', 'Every input is filled in'],
    ['places', 41, 'No more places than children helped'],
    ['due', 1.1, 'Share above 0% up to 100%'],
    ['due', 0, 'Share above 0% up to 100%'],
    ['weeksYear', 54, 'No more than 53 weeks in a year'],
    ['weeks', 140, 'The years’ weeks add up'],
    ['nonCashable', '', 'Every input is filled in'],
    ['nonCashable', -1, 'No input is below 0'],
    ['serviceBasis', 'Full', 'Costs of one basis'],
    ['serviceYear', 2008, 'Costs at the prices of one year'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.figure('cashable')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test('a year of more than 53 weeks is named', async () => {
    await years.enter(0, 'Weeks in it', 73);
    await years.enter(2, 'Weeks in it', 10);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain('No more than 53 weeks in a year');
  });
};
