import { mase, smape } from '../../../../src/finance/forecast/accuracy/measures';

describe('sMAPE', () => {
  it('is 200 × the miss over the sum of the sizes, averaged', () => {
    expect(smape([100, 50], [110, 50])).toBeCloseTo((200 * 10) / 210 / 2, 9);
  });

  it('misses nothing where both are nothing', () => {
    expect(smape([0], [0])).toBe(0);
  });

  it('is 200 where the sign is wrong or one side is nothing', () => {
    expect(smape([5, 0], [-5, 3])).toBe(200);
  });
});

describe('MASE', () => {
  it('is the mean miss by the mean step of the history', () => {
    expect(mase([1, 3, 2, 5], 1, [6, 6], [5, 8])).toBeCloseTo(1.5 / 2, 9);
  });

  it('steps over a season', () => {
    expect(mase([1, 10, 2, 13], 2, [4], [8])).toBeCloseTo(4 / 2, 9);
  });

  it('has no answer for a history that never moves', () => {
    expect(mase([4, 4, 4], 1, [4], [5])).toBeNull();
  });
});
