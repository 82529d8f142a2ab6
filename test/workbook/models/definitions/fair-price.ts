import type { ModelTests } from '../describe-models';

export const fairPrice: ModelTests = (model) => {
  const charges = model.list('charges');
  const sizes = model.list('sizes');

  test('Blackpool’s price of a home of 4 beds comes out of its seven components, and its year', async () => {
    expect(await model.figure('price')).toBeCloseTo(1_950, 6);
    expect(await model.figure('year')).toBeCloseTo(405_600, 6);
    expect(await sizes.column('£ a year')).toEqual([405_600, 577_200]);
  });

  test('a home of 6 beds with its own costs comes to Blackpool’s other price', async () => {
    const costs = { staff: 6_200, facilities: 560, upkeep: 250, overheads: 863.2, borrowing: 540, beds: 6 };
    for (const [key, value] of Object.entries(costs)) await model.enter(key, value);
    for (const row of [0, 1, 2, 3, 4]) await charges.enter(row, 'Beds', 6);
    expect(await model.verdict()).toBe('');
    expect(await model.figure('price')).toBeCloseTo(1_850, 6);
    expect(await model.figure('year')).toBeCloseTo(577_200, 6);
  });

  test('each provider is compared with the fair price; one below it saves nothing and costs nothing', async () => {
    const above = await charges.column('Saving');
    [117_000, 78_000, 41_600, 7_800, 0].forEach((sum, row) => {
      expect(above[row]).toBeCloseTo(sum, 6);
    });
    expect(await model.figure('saving')).toBeCloseTo(244_400, 6);
  });

  test('the range goes from the cost to the allowance above the price, and saves less at its top', async () => {
    expect(await model.figure('open')).toBeCloseTo(1_794, 6);
    expect(await model.figure('most')).toBeCloseTo(2_047.5, 6);
    expect(await model.figure('dearer')).toBe(3);
    expect(await model.figure('least')).toBeCloseTo((652.5 * 3 + 402.5 * 3 + 102.5 * 4) * 52, 6);
  });

  test('emptier homes have a higher price', async () => {
    await model.enter('occupancy', 0.5);
    expect(await model.figure('price')).toBeCloseTo((5_940 / 2 + 144) / 0.92, 6);
  });

  test.each([
    ['staff', '', 'Every input is filled in'],
    ['borrowing', 'c', 'Every input is filled in'],
    ['upkeep', -180, 'No input is below 0'],
    ['profit', 1.2, 'Profit and allowance below 100%'],
    ['beds', 0, 'Beds, filled above 0% up to 100%'],
    ['occupancy', 0, 'Beds, filled above 0% up to 100%'],
    ['occupancy', 1.1, 'Beds, filled above 0% up to 100%'],
    ['weeks', 54, 'No more than 53 weeks'],
    ['beds', 6, 'Homes of the same size'],
    ['chargeBasis', 'Direct', 'Costs of one basis'],
    ['chargeYear', 2006, 'Costs at the prices of one year'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('price')).toBe('#N/A');
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([
    [1, 'Charged', '', 'Each provider once, with its charge'],
    [1, 'Charged', 'c', 'Each provider once, with its charge'],
    [1, 'Provider', 'Provider A', 'Each provider once, with its charge'],
    [1, 'Children', -1, 'Each provider once, with its charge'],
    [2, 'Beds', 6, 'Homes of the same size'],
    [2, 'Children', 5, 'No more children than beds'],
  ] as const)('row %s: %s = %s gives no result and says why', async (row, heading, value, check) => {
    await charges.enter(row, heading, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });
};
