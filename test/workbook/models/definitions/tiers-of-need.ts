import type { ModelTests } from '../describe-models';

export const tiersOfNeed: ModelTests = (model) => {
  const tiers = model.list('tiers');
  const path = model.list('path');
  const outcomes = model.list('outcomes');

  test('Bedfordshire’s looked-after children fell by 30.16%, their independent fostering by 21.49%, residential by 56.06%', async () => {
    const changes = await outcomes.column('Change');
    expect(changes.slice(0, 3).map((change) => Math.round(Number(change) * 10_000) / 100)).toEqual([
      -30.16, -21.49, -56.06,
    ]);
    // £30,075 for each of 133 children fewer is the published £4.0m, rounded to £5 a child.
    expect(await model.figure('fall')).toBe(133 * 30_075);
  });

  test('North Lincolnshire’s measures turned, whichever way is good', async () => {
    expect(await outcomes.column('Turned')).toEqual(['Better', 'Better', 'Better', 'Better', 'Better', 'Better']);
    expect(await model.figure('worse')).toBe(0);
    await outcomes.enter(4, 'After', 40);
    expect(await outcomes.value(4, 'Turned')).toBe('Worse');
    expect(await model.figure('worse')).toBe(1);
  });

  test('saves what prevention is due, less what it costs more', async () => {
    expect(await model.figure('preventNow')).toBe(84_000 * 40 + 1_500 * 900);
    expect(await model.figure('saving')).toBe(0.75 * 133 * 30_075 - 600 * 900 - 150_000);
  });

  test('is dearer first, and balances over the years', async () => {
    expect(await path.value(0, 'Against today')).toBe(0);
    expect(await path.value(1, 'Against today')).toBe(180_000 + 150_000);
    expect(await model.figure('dearest')).toBe(330_000);
    expect(await model.figure('dearYears')).toBe(1);
    const saved = (0.75 * 133 * 30_075) / 3;
    const dearer = 180_000 + 360_000 + 3 * 540_000 + 5 * 150_000;
    expect(await model.figure('balance')).toBeCloseTo((1 + 2 + 3 + 3) * saved - dearer, 2);
    expect(await path.value(5, 'Against today')).toBe(-(await figure('saving')));
  });

  const figure = async (key: string): Promise<number> => Number(await model.figure(key));

  test.each([
    ['upTo', 4, 'Tiers on both sides'],
    ['due', 75, 'Share from 0% to 100%'],
    ['years', 0, 'It takes a year or more'],
    ['lag', 3, 'The list reaches the full change'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([
    ['Tier', 'c', 'Each tier once, from 1 on'],
    ['Tier', 3, 'Each tier once, from 1 on'],
    ['Then', 'c', 'All children and costs are there'],
    ['Then', -1, 'All children and costs are there'],
    ['Cost basis', 'Direct', 'Costs of one basis'],
    ['Then', 500, 'Fewer needs in the higher tiers'],
  ] as const)('looked-after %s = %s gives no result and says why', async (heading, value, check) => {
    await tiers.enter(3, heading, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test('a suppressed outcome is not known, and counts as neither better nor worse', async () => {
    await outcomes.enter(4, 'Before', 'c');
    expect(await outcomes.value(4, 'Turned')).toBe('Not known');
    expect(await model.figure('worse')).toBe(0);
    await outcomes.enter(4, 'Better is', 'Up');
    expect(await model.verdict()).toContain('Each outcome says what is better');
  });

  test('a year left out of the path gives no result and says so', async () => {
    await path.enter(2, 'After years', 1);
    expect(await model.figure('balance')).toBe('#N/A');
    expect(await model.verdict()).toContain('Years follow each other from 0');
  });
};
