import type { ModelTests } from '../describe-models';

export const benchmark: ModelTests = (model) => {
  const councils = model.list('councils');

  /** In the order of the published figures, from the dearest. */
  const [nottinghamshire, leicestershire, wiltshire] = [0, 2, 10];

  test('Leicestershire’s week of a looked-after child stands above its neighbours’ median, in the dearest quarter', async () => {
    expect(await model.figure('own')).toBe(2725);
    expect(await model.figure('compared')).toBe(10);
    expect(await model.figure('median')).toBe((2380 + 2430) / 2);
    // Excel's QUARTILE.INC: a quarter of the way along ten figures, from 2,110 a quarter of the step to 2,375.
    expect(await model.figure('bestQuarter')).toBe(2110 + 0.25 * (2375 - 2110));
    expect(await model.figure('rank')).toBe(9);
    expect(await model.figure('quarter')).toBe(4);
  });

  test('the distance to the median and to the best quarter is priced over all children and weeks', async () => {
    expect(await model.figure('atMedian')).toBe(320 * 694 * 52);
    expect(await model.figure('atBest')).toBe(548.75 * 694 * 52);
    expect(await model.figure('saving')).toBe(0.25 * 320 * 694 * 52);
  });

  test('another authority of the list may be us, and below the median there is nothing to save', async () => {
    await councils.enter(leicestershire, 'Us', '');
    await councils.enter(wiltshire, 'Us', 'Yes');
    expect(await model.figure('own')).toBe(2020);
    expect(await model.figure('rank')).toBe(1);
    expect(await model.figure('quarter')).toBe(1);
    expect(await model.figure('atBest')).toBe(0);
    expect(await model.figure('saving')).toBe(0);
  });

  test.each(['c', 'x', 'z', '-', '–', ''])(
    'a comparator published as “%s” is left out, not taken as 0',
    async (mark) => {
      await councils.enter(wiltshire, 'Published', mark);
      expect(await model.figure('compared')).toBe(9);
      expect(await model.figure('unpublished')).toBe(1);
      expect(await model.figure('median')).toBe(2430);
      expect(await model.verdict()).toBe('');
    },
  );

  test.each([
    ['c', leicestershire, 'Our own figure is published'],
    [0, wiltshire, 'No cost of 0 or less'],
    ['about 2,000', wiltshire, 'Figures, c, x, z or – alone'],
  ] as const)('“%s” in row %i gives no result and says why', async (value, row, check) => {
    await councils.enter(row, 'Published', value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.figure('rank')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test('the NAO’s average of £2,300 for a child in need stands between its lowest and its highest', async () => {
    await model.enter('least', 2);
    const published = [4_970, 340, 2_300];
    for (let row = 0; row <= wiltshire; row += 1) await councils.enter(row, 'Published', published[row] ?? 'x');
    expect(await model.figure('own')).toBe(2_300);
    expect(await model.figure('rank')).toBe(2);
    expect(await model.figure('median')).toBe((340 + 4_970) / 2);
    expect(await model.figure('bestQuarter')).toBe(340 + 0.25 * (4_970 - 340));
  });

  test('too few comparators are none', async () => {
    for (let row = leicestershire + 1; row < wiltshire; row += 1) await councils.enter(row, 'Published', 'x');
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain('Enough comparators');
  });

  test.each([
    ['Year', 2023, 'All figures of one year'],
    ['Authority', 'Wiltshire', 'Each authority once'],
    ['Us', 'Yes', 'Our own figure is published'],
  ] as const)('%s = %s in a row gives no result and says why', async (heading, value, check) => {
    await councils.enter(nottinghamshire, heading, value);
    expect(await model.figure('atMedian')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([
    ['weeks', 54, 'No more than 53 weeks'],
    ['units', 0, 'Some children are looked after'],
    ['reached', 25, 'Share from 0% to 100%'],
    ['year', 2023, 'All figures of one year'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });
};
