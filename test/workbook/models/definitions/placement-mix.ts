import { placementMix as definition } from '../../../../src/workbook/models/definitions/placement-mix';
import { checksOf } from '../../../../src/workbook/models/page/checks';
import type { ModelTests } from '../describe-models';

export const placementMix: ModelTests = (model) => {
  test('Bristol’s case comes out: £620,000 where all children are standard, £480,000 where all are complex', async () => {
    expect(await model.figure('saving')).toBe(620_000);
    await model.enter('complexShare', 1);
    expect(await model.figure('saving')).toBe(480_000);
  });

  test.each([
    [0.7, 0.06],
    [0.5, 0.18],
    [0.3, 0.3],
  ])(
    'Peopletoo’s share of in-house care, from %s to 80%%, saves %s of its cost for every child',
    async (share, saved) => {
      // A hundred children at an in-house cost of 10,000; an independent placement costs 60% more.
      await model.enter('inHouse', 10_000);
      await model.enter('independent', 16_000);
      await model.enter('inHouseNow', 100 * share);
      await model.enter('before', 100 * (1 - share));
      await model.enter('after', 20);
      for (let month = 0; month < 12; month += 1) await model.list('moves').enter(month, 'Moved by its start', 0);
      expect(await model.figure('shareThen')).toBeCloseTo(0.8, 9);
      expect(Number(await model.figure('saving')) / 100 / 10_000).toBeCloseTo(saved, 9);
    },
  );

  test('the part-year effect follows the months, and the one-off cost stays apart', async () => {
    // Two more children a month until twenty have moved after October.
    expect(await model.figure('firstYear')).toBeCloseTo(
      (31_000 / 12) * (2 + 4 + 6 + 8 + 10 + 12 + 14 + 16 + 18 + 20 + 20),
      6,
    );
    expect(await model.figure('oneOff')).toBe(160_000);
    expect(await model.figure('payback')).toBeCloseTo(160_000 / (620_000 / 12), 9);
  });

  test('the sensitivity changes one input at a time by the step', async () => {
    expect(await model.figure('saving', 'E')).toBe((117 - 110) * 31_000);
    expect(await model.figure('saving', 'F')).toBe((143 - 110) * 31_000);
    expect(await model.figure('saving', 'G')).toBe(20 * (42_000 - 9_900));
    await model.enter('step', 0.2);
    expect(await model.figure('saving', 'F')).toBe((156 - 110) * 31_000);
  });

  test.each([
    ['inHouseBasis', 'Full', 'Costs of one basis'],
    ['inHouseYear', 2010, 'Costs at the prices of one year'],
    ['complexShare', 1.2, 'Complex needs from 0% to 100%'],
    ['after', 130, 'Fewer independent placements then'],
    ['inHouse', 42_000, 'In-house care costs less'],
    ['independent', -1, 'No input is below 0'],
    ['months', 10, 'A year has twelve months'],
    ['after', 140, 'Fewer independent placements then'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each(['c', '', -1, 21])('“%s” children moved by a month gives no result and says why', async (value) => {
    await model.list('moves').enter(3, 'Moved by its start', value);
    expect(await model.figure('firstYear')).toBe('#N/A');
    expect(await model.verdict()).toContain('Moved by each month: 0 up to all');
  });

  test('the list has to have a row for each month of the year', async () => {
    const moved = checksOf(definition).findIndex(({ label }) => label === 'Moved by each month: 0 up to all');
    expect(await model.figure(`check ${moved}`)).toBe('Holds');
    await model.enter('months', 11);
    expect(await model.figure(`check ${moved}`)).toBe('Does not hold');
  });
};
