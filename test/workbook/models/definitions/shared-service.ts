import type { ModelTests } from '../describe-models';

export const sharedService: ModelTests = (model) => {
  const members = model.list('members');

  test('£18,000 against £250,000 a year is paid back after 0.864 months, and later once running it is paid for', async () => {
    expect(await model.figure('grossPayback')).toBeCloseTo(0.864, 9);
    expect(await model.figure('payback')).toBeCloseTo(18_000 / (192_700 / 12), 9);
    await model.enter('direct', 0);
    expect(await model.figure('payback')).toBeCloseTo(18_000 / (261_700 / 12), 9);
  });

  test('members are recharged by use what others do not pay, to the penny', async () => {
    expect(await model.figure('toRecharge')).toBe(60_000 * 1.15 - 60 * 195);
    expect(await members.column('Recharge')).toEqual([26_740, 19_100, 11_460]);
    expect(await model.figure('saving')).toBe(120_000 - 26_740);
    expect(await model.figure('oneOff')).toBe(8_400);
  });

  test('recharged equally, thirds that do not come out even still add up', async () => {
    await model.enter('key', 'Equally');
    await model.enter('charged', 195.5);
    await model.enter('direct', 60_000.01);
    const recharges = await members.column('Recharge');
    const whole = recharges.reduce<number>((sum, one) => sum + Number(one), 0);
    expect(whole).toBeCloseTo(60_000.01 * 1.15 - 60 * 195.5, 2);
    expect(await model.verdict()).toBe('');
  });

  test('others pay the full cost: overheads are in the price, and a lower charge gives no result', async () => {
    expect(await model.figure('price')).toBeCloseTo(69_000 / 360, 9);
    await model.enter('charged', 191.67);
    expect(await model.verdict()).toBe('');
    await model.enter('charged', 170);
    expect(await model.figure('directPrice')).toBeLessThan(170);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain('Others pay the full cost');
    // Nobody is charged where nothing is sold.
    await model.enter('sold', 0);
    expect(await model.verdict()).toBe('');
  });

  test.each([
    ['savedYear', 2010, 'Both at the prices of one year'],
    ['overheads', 15, 'Shares from 0% to 100%'],
    ['capacity', 350, 'Some days, and no more than it can'],
    ['capacity', 0, 'Some days, and no more than it can'],
    ['key', 'By chance', 'Recharges add up to the penny'],
    ['ours', 'Dorset', 'We are a member'],
    ['saved', 50_000, 'It saves more than it costs'],
    ['saved', '', 'Every input is filled in'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([
    [0, 'Of the saving', 0.5, 'Shares of the saving make 100%'],
    [0, 'Of the saving', 1.2, 'Shares from 0% to 100%'],
    [1, 'Member', 'Devon', 'Each member once, with its use'],
    [1, 'Use', '', 'Each member once, with its use'],
  ] as const)('row %s: %s = %s gives no result and says why', async (row, heading, value, check) => {
    await members.enter(row, heading, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });
};
