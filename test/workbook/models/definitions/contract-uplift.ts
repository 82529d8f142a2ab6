import type { ModelTests } from '../describe-models';

export const contractUplift: ModelTests = (model) => {
  test('Essex’s published saving comes out, with the rise that is still to be paid beside it', async () => {
    expect(await model.figure('saving')).toBe(736_000);
    expect(await model.figure('toPay')).toBe(1_104_000);
    expect(await model.figure('met')).toBeCloseTo(736_000 / 4_270_000, 9);
  });

  test('what is avoided compounds, and the list shows each year', async () => {
    const last = 36_800_000 * (1.05 ** 4 - 1.03 ** 4);
    expect(await model.figure('last')).toBeCloseTo(last, 2);
    const [first, , , fourth] = await model.list('rises').column('Avoided');
    expect(first).toBeCloseTo(736_000, 2);
    expect(fourth).toBeCloseTo(last, 2);
  });

  test.each([
    ['base', 0, 'Contracts and pressure above 0'],
    ['pressure', 0, 'Contracts and pressure above 0'],
    ['asked', 5, 'Rises from 0% to 100%'],
    ['agreed', 0.06, 'No more agreed than asked'],
    ['baseYear', 2005, 'Prices of the year before the rise'],
    ['years', 0, 'Years from 1 to 20'],
    ['years', 6, 'The list goes up to the last year'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([-1, 2, 'c'])('rise %s in the first row of the list gives no result and says why', async (rise) => {
    await model.list('rises').enter(0, 'Rise', rise);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain('The list goes up to the last year');
  });
};
