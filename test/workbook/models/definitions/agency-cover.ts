import type { ModelTests } from '../describe-models';

export const agencyCover: ModelTests = (model) => {
  const measures = model.list('measures');

  test('Essex: £30,000 to £40,000 a month are £360,000 to £480,000 a year, 3.71% to 4.95% of the spending', async () => {
    expect(await model.figure('saving')).toBe(360_000);
    expect(await model.figure('highest')).toBe(480_000);
    expect(await model.figure('lowShare')).toBeCloseTo(0.0371, 4);
    expect(await model.figure('highShare')).toBeCloseTo(0.0495, 4);
  });

  test('the premium is agency posts times the difference in cost, and no part of the saving', async () => {
    expect(await model.figure('agencyPosts')).toBe(25);
    expect(await model.figure('premium')).toBe(25 * 20_000);
    await model.enter('agencyCost', 78_000);
    expect(await model.figure('premium')).toBe(25 * 30_000);
    expect(await model.figure('saving')).toBe(360_000);
  });

  test('Central Bedfordshire’s caseload, from 30 to 17, takes further workers', async () => {
    expect(await model.figure('further')).toBe(150 - 85);
    expect(await model.figure('leavers')).toBe(30);
    expect(await model.figure('vacant')).toBe(26);
  });

  test.each([
    ['agencyCost', -1, 'No input is below 0'],
    ['months', 10, 'A year has twelve months'],
    ['spending', 0, 'Saved no more than is spent'],
    ['high', 900_000, 'Saved no more than is spent'],
    ['low', 50_000, 'At least is no more than at most'],
    ['agencyBasis', 'Direct', 'Costs of one basis'],
    ['permanentYear', 2014, 'Costs at the prices of one year'],
    ['caseloadThen', 0, 'Caseloads above 0, lower then'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([
    [0, 'Measure', 'Agency', 'Each measure once'],
    [0, 'Ours', 13, 'Shares from 0% to 100%'],
    [2, 'Ours', '', 'Shares from 0% to 100%'],
    [1, 'Highest', 'c', 'Shares from 0% to 100%'],
    [2, 'Ours', 0.2, 'Agency covers vacant posts only'],
  ] as const)('row %s: %s = %s gives no result and says why', async (row, heading, value, check) => {
    await measures.enter(row, heading, value);
    expect(await model.figure('premium')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });
};
