import { payback } from '../../src/finance/payback';

const april = { kind: 'period', period: 1 } as const;

describe('payback', () => {
  it('is the investment over the annual saving, later where the saving starts later', () => {
    expect(payback(100, 40, april)).toBe(2.5);
    expect(payback(100, 40, { kind: 'period', period: 7 })).toBe(3);
    expect(payback(0, 0, april)).toBe(0);
  });

  it('never comes where nothing is saved', () => {
    expect(payback(100, 0, april)).toBeNull();
    expect(payback(100, -5, april)).toBeNull();
  });
});
