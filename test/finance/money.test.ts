import { convertMoney, formatMoney, formatPercent, formatSetPercent, sayMoney } from '../../src/finance/money';

describe('money', () => {
  it.each([
    [3.4, '£m', '£3.4m'],
    [-1.278, '£m', '−£1.278m'],
    [3400, '£000', '£3,400k'],
    [0.005, '£000', '£0.01k'],
    [1234, '£', '£1,234'],
    [1234.5, '£', '£1,234.50'],
    [-0.001, '£', '£0'],
    [0, '£000', '£0'],
    [0, '£m', '£0'],
  ] as const)('%d in %s is written %s', (amount, unit, text) => {
    expect(formatMoney(amount, unit)).toBe(text);
  });

  it.each([
    [918_333.4, '£', '£918,333'],
    [0.5, '£', '£1'],
    [0.4, '£', '£0.40'],
    [-0.4, '£', '−£0.40'],
    [0.004, '£', '£0'],
    [918.4, '£000', '£918k'],
    [60.54, '£000', '£60.5k'],
    [0.04, '£000', '£0.04k'],
    [0.9184, '£m', '£0.918m'],
  ] as const)('%d in %s is said as %s', (amount, unit, text) => {
    expect(sayMoney(amount, unit)).toBe(text);
  });

  it.each([
    [100, '£000', '£', 100_000],
    [100, '£000', '£m', 0.1],
    [1.5, '£m', '£000', 1500],
  ] as const)('%d %s in %s is %d', (amount, from, to, converted) => {
    expect(convertMoney(amount, from, to)).toBeCloseTo(converted, 12);
  });

  it('writes measured percentages with one decimal and set ones as they were set', () => {
    expect(formatPercent(0.33023)).toBe('33.0%');
    expect(formatPercent(-0.05)).toBe('−5.0%');
    expect(formatSetPercent(0.005)).toBe('0.5%');
    expect(formatSetPercent(0.1)).toBe('10%');
  });
});
