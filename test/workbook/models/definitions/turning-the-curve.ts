import type { ModelTests } from '../describe-models';

export const turningTheCurve: ModelTests = (model) => {
  const curve = model.list('curve');

  test('North Lincolnshire’s stability turns from 44% to 56%, while the baseline falls on', async () => {
    expect(await model.figure('change')).toBeCloseTo(0.12, 9);
    expect(await curve.value(5, 'Turned')).toBe(0.44);
    expect(await curve.value(9, 'Turned')).toBeCloseTo(0.56, 9);
    expect(await curve.value(9, 'If nothing changes')).toBeCloseTo(0.392, 9);
    expect(await model.figure('saving')).toBeCloseTo(0.168 * 150 * 6_000 - 60_000, 6);
  });

  test.each([
    [0.066, 0.028],
    [0.18, 0.115],
  ] as const)('for a measure of which less is better, from %s to %s is good', async (before, after) => {
    for (const row of [0, 1, 2, 3, 4, 5]) await curve.enter(row, 'History', before);
    await model.enter('target', after);
    await model.enter('better', 'Lower');
    expect(await model.verdict()).toBe('');
    expect(await model.figure('gap')).toBeCloseTo(before - after, 9);
  });

  test.each([
    ['target', 0.4, 'The target is the better way'],
    ['better', 'Lower', 'The target is the better way'],
    ['target', 56, 'Measure from 0% to 100%'],
    ['runningBasis', 'Full', 'Costs of one basis'],
    ['runningYear', 2006, 'Costs at the prices of one year'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test('a suppressed value is named', async () => {
    await curve.enter(2, 'History', 'c');
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain('Three values or more, without a gap');
  });
};
