import type { ModelTests } from '../describe-models';

export const competitiveTender: ModelTests = (model) => {
  const seen = model.list('seen');

  test('Devon: £250,000 annualised from three months, set up for £18,000, is paid back in 0.864 months', async () => {
    expect(await model.figure('monthsSeen')).toBe(3);
    expect(await model.figure('saving')).toBe(250_000);
    expect(await model.figure('oneOff')).toBe(18_000);
    expect(await model.figure('payback')).toBeCloseTo(0.864, 9);
  });

  test('only a quarter of it is seen: the other months are an expectation that can be lowered', async () => {
    expect(await model.figure('proven')).toBe(62_500);
    expect(await model.figure('seenShare')).toBe(0.25);
    await model.enter('pace', 0);
    expect(await model.figure('saving')).toBe(62_500);
  });

  test('a council’s own share takes its part of saving and set-up, and pays back as soon', async () => {
    await model.enter('ours', 0.5);
    expect(await model.figure('saving')).toBe(125_000);
    expect(await model.figure('oneOff')).toBe(9_000);
    expect(await model.figure('payback')).toBeCloseTo(0.864, 9);
  });

  test.each([
    ['pace', -1, 'No input is below 0'],
    ['least', 6, 'Enough months to annualise'],
    ['beforeBasis', 'Direct', 'Prices of one basis'],
    ['tenderedYear', 2008, 'Prices of one year'],
    ['ours', 1.2, 'Our share from 0% to 100%'],
    ['setUp', '', 'Every input is filled in'],
    ['running', 250_000, 'The tenders save something'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([
    ['Month', 'April'],
    ['Tendered', ''],
    ['Tendered', -1],
  ] as const)('%s = %s in the second month gives no result and says why', async (heading, value) => {
    await seen.enter(1, heading, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain('Each month once, with both prices');
  });
};
