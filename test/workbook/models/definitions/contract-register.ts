import { toSerial } from '../../../../src/finance/excel-serial';
import type { ModelTests } from '../describe-models';

export const contractRegister: ModelTests = (model) => {
  const contracts = model.list('contracts');

  test('Peopletoo’s rule: a contract is reviewed six months before it expires', async () => {
    const day = (year: number, month: number, one: number): number => toSerial({ year, month, day: one });
    expect((await contracts.column('Review by')).slice(0, 3)).toEqual([
      day(2016, 9, 30),
      day(2017, 3, 30),
      day(2016, 8, 28),
    ]);
    expect((await contracts.column('Review')).slice(0, 3)).toEqual(['Now', 'Later', 'Now']);
    expect(await model.figure('now')).toBe(3);
    expect(await model.figure('nowSum')).toBe(410_000 + 95_000 + 88_000);
    await model.enter('notice', 12);
    expect(await model.figure('now')).toBe(5);
  });

  test('the small contracts together cost more than the largest, and are a saving of their own', async () => {
    expect(await model.figure('smallSum')).toBe(457_000);
    expect(await model.figure('times')).toBeCloseTo(457 / 410, 9);
    expect(await model.figure('saving')).toBeCloseTo((95 + 88 + 72 + 64 + 47) * 80 + (410 + 260) * 50, 6);
  });

  test('what runs without a contract is said and in no saving', async () => {
    expect(await model.figure('expired')).toBe(58_000);
    await model.enter('asAt', toSerial({ year: 2019, month: 1, day: 1 }));
    expect(await model.figure('expired')).toBe(1_127_000);
    expect(await model.figure('saving')).toBe(0);
  });

  test.each([
    ['asAt', 0, 'The day of the register is given'],
    ['notice', 0, 'Months are above 0'],
    ['offSmall', 8, 'Shares from 0% to 100%'],
    ['priceYear', 2015, 'All at the prices of one year'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([
    [1, 'Contract', 'Residential framework', 'Each contract once, with its sum'],
    [2, 'A year', '', 'Each contract once, with its sum'],
    [2, 'A year', -1, 'Each contract once, with its sum'],
    [2, 'Prices of', 2014, 'All at the prices of one year'],
    [2, 'Expires', '', 'Each contract has its expiry'],
  ] as const)('row %s: %s = %s gives no result and says why', async (row, heading, value, check) => {
    await contracts.enter(row, heading, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });
};
