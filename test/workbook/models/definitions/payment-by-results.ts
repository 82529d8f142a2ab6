import type { ModelTests } from '../describe-models';

export const paymentByResults: ModelTests = (model) => {
  const years = model.list('years');

  test('£8bn spent on 120,000 families is £66,667 each, and of 1% of both the same', async () => {
    expect(await model.figure('spendingEach')).toBeCloseTo(66_666.67, 2);
    await model.enter('families', 120_000);
    await model.enter('spending', 8_000_000_000);
    await model.enter('offered', 448_000_000);
    expect(Math.round(Number(await model.figure('spendingEach')))).toBe(66_667);
    expect(await model.figure('funding')).toBeCloseTo(3_733.33, 2);
  });

  test('results are paid by rate, up to the cap, less the match funding', async () => {
    expect(await model.figure('reward')).toBeCloseTo(900 * 2_240 - 200_000, 6);
    expect(await model.figure('net')).toBeCloseTo(1_200 * 1_493.333333 + 1_816_000 - 1_200 * 3_200, 2);
    await model.enter('cap', 600);
    expect(await model.figure('reward')).toBeCloseTo(600 * 2_240 - 200_000, 6);
    // The first 600 results use the cap up: 300 of the second year and 300 of the 375 of the third.
    expect(await years.column('Paid for')).toEqual([0, 300, 300, 0]);
    // What is avoided does not end at the cap.
    expect(await model.figure('saving')).toBeCloseTo(900 * 66_666.666667 * 0.05 * 0.25, 2);
  });

  test('cash comes later than it goes out, and the years add up to the whole', async () => {
    const last = await years.value(3, 'Net so far');
    expect(last).toBeCloseTo(Number(await model.figure('net')), 6);
    expect(await model.figure('laidOut')).toBeCloseTo(930_666.67, 2);
    await model.enter('wait', 2);
    expect(await years.column('Results')).toEqual([0, 0, 300, 375]);
    expect(await model.figure('laidOut')).toBeGreaterThan(930_667);
    expect(await model.verdict()).toBe('');
  });

  test.each([
    ['success', 1.1, 'Shares from 0% to 100%'],
    ['ours', 25, 'Shares from 0% to 100%'],
    ['families', 1_000, 'No more attached than there are'],
    ['families', 0, 'No more attached than there are'],
    ['spendingYear', 2010, 'Both at the prices of one year'],
    ['wait', 0.5, 'Results come after whole years'],
    ['wait', 5, 'Results cover the match funding'],
    ['match', 5_000_000, 'Results cover the match funding'],
    ['cap', '', 'Every input is filled in'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each(['c', '', -1])('“%s” families attached in a year gives no result and says why', async (value) => {
    await years.enter(1, 'Attached', value);
    expect(await model.figure('net')).toBe('#N/A');
    expect(await model.verdict()).toContain('No more attached than there are');
  });

  test('a year whose cash somebody typed over is noticed', async () => {
    await years.enter(0, 'In', 1_000_000);
    expect(await model.figure('reward')).toBe('#N/A');
    expect(await model.verdict()).toContain('The years add up to the whole');
  });
};
