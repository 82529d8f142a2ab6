import type { ModelTests } from '../describe-models';

export const investToSave: ModelTests = (model) => {
  const years = model.list('years');

  test('Hampshire’s £4m is one-off and stays apart from what is saved each year', async () => {
    expect(await model.figure('oneOff')).toBe(4_000_000);
    expect(await model.figure('saving')).toBe(1_250_000 * 0.9 - 125_000);
    expect(await model.figure('payback')).toBe(4);
    // Half of a year is lost while the saving is put in place, and a whole one before.
    expect(await model.figure('paidBackIn')).toBe('2020/21');
  });

  test('Devon’s £18,000 against £250,000 a year is paid back after 0.864 months', async () => {
    await model.enter('investment', 18_000);
    await model.enter('annual', 250_000);
    await model.enter('expected', 1);
    await model.enter('running', 0);
    expect(Number(await model.figure('payback')) * 12).toBeCloseTo(0.864, 9);
  });

  test('the net present value discounts each year by the profile, the first not at all', async () => {
    const saved = [0, 0.5, 1, 1, 1, 1, 1, 1].reduce((sum, share, at) => sum + (share * 1_000_000) / 1.035 ** at, 0);
    const paid = 3_000_000 + 1_000_000 / 1.035;
    expect(await model.figure('npv')).toBeCloseTo(saved - paid, 4);
    await model.enter('rate', 0);
    expect(await model.figure('npv')).toBeCloseTo(2_500_000, 4);
    expect(await years.value(7, 'Cash so far')).toBeCloseTo(2_500_000, 4);
  });

  test('an investment that is not paid back within the years is said to be later, not in a year', async () => {
    await model.enter('investment', 8_000_000);
    expect(await model.figure('paidBackIn')).toBe('Later');
    expect(await model.figure('npv')).toBeLessThan(0);
  });

  test('the sensitivity tries the saving and the investment, each alone', async () => {
    const base = Number(await model.figure('npv'));
    expect(await model.figure('npv', 'E')).toBeLessThan(base);
    expect(await model.figure('npv', 'F')).toBeGreaterThan(base);
    expect(await model.figure('npv', 'G')).toBeGreaterThan(base);
    expect(await model.figure('payback', 'H')).toBeCloseTo(4.4, 9);
  });

  test.each([
    ['investmentYear', 2012, 'Both at the prices of one year'],
    ['sumTerms', 'Cash', 'Rate and sums in the same terms'],
    ['rate', 3.5, 'Shares from 0% to 100%'],
    ['expected', 1.1, 'Shares from 0% to 100%'],
    ['running', 1_125_000, 'It saves more than it costs to run'],
    ['investment', '', 'Every input is filled in'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.figure('npv')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([
    [1, 'Paid out', 0.5, 'Investment is paid out in full'],
    [2, 'In place', 'c', 'Shares from 0% to 100%'],
    [2, 'In place', '', 'Shares from 0% to 100%'],
    [2, 'In place', 1.5, 'Shares from 0% to 100%'],
  ] as const)('row %s: %s = %s gives no result and says why', async (row, heading, value, check) => {
    await years.enter(row, heading, value);
    expect(await model.figure('npv')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });
};
