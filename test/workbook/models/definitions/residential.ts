import type { ModelTests } from '../describe-models';

export const residential: ModelTests = (model) => {
  test('Peopletoo’s home: the fixed cost a child is five times as high with two of ten beds filled', async () => {
    expect(await model.figure('ratio')).toBeCloseTo(5, 9);
    expect(await model.figure('costLow')).toBe(315_000);
    expect(await model.figure('costHigh')).toBe(75_000);
    expect(await model.figure('emptyNow')).toBe(480_000);
  });

  test('the home is cheaper than buying from the break-even on, and filling it saves what is no longer bought', async () => {
    const breakEven = 600_000 / (156_000 - 15_000) / 10;
    expect(await model.figure('breakEven')).toBeCloseTo(breakEven, 9);
    expect(await model.figure('saving')).toBe(8 * (156_000 - 15_000));
    await model.enter('high', breakEven * 10);
    expect(await model.figure('build')).toBeCloseTo(0, 6);
  });

  test('building another pays back by what it saves a year', async () => {
    expect(await model.figure('build')).toBe(10 * (156_000 - 75_000));
    expect(await model.figure('payback')).toBeCloseTo(900_000 / 810_000, 9);
    await model.enter('high', 4);
    expect(await model.figure('build')).toBe(4 * (156_000 - 165_000));
    expect(await model.figure('payback')).toBe('Never');
  });

  test('the list beside compares own and bought by how full the home is', async () => {
    const cases = model.list('cases');
    expect((await cases.column('Home with')).slice(0, 2)).toEqual(['2 children', '4 children']);
    expect((await cases.column('Own home')).slice(0, 2)).toEqual([315_000, 165_000]);
    expect((await cases.column('Bought')).slice(0, 2)).toEqual([156_000, 156_000]);
  });

  test.each([
    ['high', 11, 'No more children than beds'],
    ['low', 0, 'Somebody lives in the home'],
    ['fixed', -1, 'No input is below 0'],
    ['beds', 0, 'At least one bed'],
    ['weeks', 54, 'No more than 53 weeks'],
    ['homeBasis', 'Direct', 'Costs of one basis'],
    ['price', 200, 'A bought placement costs more'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([0, 'c', '', 12])('a home with “%s” children in the list gives no result and says why', async (value) => {
    await model.list('cases').enter(1, 'Children', value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain('List: above 0, up to the beds');
  });
};
