import type { ModelTests } from '../describe-models';

export const spendingChange: ModelTests = (model) => {
  const years = model.list('years');

  const figures = async (...keys: string[]): Promise<number[]> => {
    const found = [];
    for (const key of keys) found.push(Number(await model.figure(key)));
    return found;
  };

  const [before, after] = [48_775_248, 98_678_791];

  test('Leicestershire’s spending doubled while numbers fell: volume took away, price and mix added', async () => {
    expect(await model.figure('change')).toBe(after - before);
    expect(await model.figure('spendingRise')).toBeCloseTo(1.0231, 4);
    expect(await model.figure('childrenRise')).toBeCloseTo(-0.017, 4);
    expect(await model.figure('childrenBefore')).toBe(706);
    expect(await model.figure('childrenAfter')).toBe(694);
    expect(await model.figure('volume')).toBeCloseTo(-12 * (before / 706), 2);
    const [volume = 0, general = 0, above = 0, mix = 0] = await figures('volume', 'general', 'above', 'mix');
    expect(volume + general + above + mix).toBeCloseTo(after - before, 2);
  });

  test('prices alone cannot explain it: whatever residential care’s share, at least £17.5m is mix and other costs', async () => {
    const [least = 0, most = 0] = await figures('mixLeast', 'mixMost');
    expect(least).toBeCloseTo(after - 694 * (before / 706) * (7210 / 4260), 2);
    expect(Math.round(least / 100_000)).toBe(175);
    expect(most).toBeCloseTo(after - 694 * (before / 706) * (720 / 555), 2);
    for (const [share, bound] of [
      [1, least],
      [0, most],
    ] as const) {
      await model.enter('homeShare', share);
      expect(await model.figure('mix')).toBeCloseTo(bound, 2);
    }
  });

  test('the steps of the chart lead from the earlier spending to the later', async () => {
    const steps = model.list('steps');
    expect(await steps.column('Spending')).toEqual([before, 0, 0, 0, 0, after]);
    const [below, more, less] = await Promise.all(['Below', 'More', 'Less'].map((one) => steps.column(one)));
    // Fewer children take away from the first, what is dearer stands on what is left, and the last step ends at the whole.
    expect(below?.[1]).toBeCloseTo(before - 12 * (before / 706), 2);
    expect(less?.[1]).toBeCloseTo(12 * (before / 706), 2);
    expect(below?.[2]).toBeCloseTo(before - 12 * (before / 706), 2);
    expect(Number(below?.[4]) + Number(more?.[4])).toBeCloseTo(after, 2);
  });

  test.each([
    [116.5, 95, -0.1845],
    [116.5, 90.7, -0.2215],
    [66.5, 53.7, -0.1925],
    [50.6, 40.2, -0.2055],
    [969, 742, -0.2343],
  ])('spending that the IFS saw go from %s to %s changed by the published share', async (earlier, later, change) => {
    await years.enter(4, 'Spending', earlier);
    await years.enter(8, 'Spending', later);
    expect(await model.figure('spendingRise')).toBeCloseTo(change, 4);
  });

  test('counted by the average of a year, numbers rose and volume added to it', async () => {
    await model.enter('counted', 'Average');
    expect(await model.figure('childrenBefore')).toBe((654 + 706) / 2);
    expect(await model.figure('childrenAfter')).toBe((725 + 694) / 2);
    expect(await model.figure('volume')).toBeCloseTo(29.5 * (before / 680), 2);
  });

  test('any two years of the list can be compared', async () => {
    await model.enter('yearBefore', 2016);
    expect(await model.figure('change')).toBe(after - 29_537_551);
    expect(await model.verdict()).toBe('');
  });

  test.each([
    ['yearBefore', 2015, 'Each year once in the list'],
    ['yearBefore', 2024, 'The later year is later'],
    ['counted', 'Somehow', 'Children are counted in one way'],
    ['basisAfter', 'Net', 'Spending of one basis'],
    ['homeShare', 40, 'Share from 0% to 100%'],
    ['inflation', 20, 'Inflation is a share'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('mix')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([
    ['Spending', 'c', 'Spending published in both years'],
    ['At the end', 'x', 'Children published in both years'],
    ['At the end', 0, 'Children published in both years'],
    ['Residential', 'z', 'Prices published in both years'],
    ['Fostering', '', 'Prices published in both years'],
  ] as const)('%s “%s” in the later year gives no result and says why', async (heading, value, check) => {
    await years.enter(8, heading, value);
    expect(await model.figure('change')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });
};
