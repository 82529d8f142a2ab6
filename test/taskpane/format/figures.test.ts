import fc from 'fast-check';
import type { MoneyUnit } from '../../../src/finance/money';
import { count, moment, roundFigure, sayMoney, wholePercent } from '../../../src/taskpane/format/figures';

test.each([
  [1450, '£000', '1,450'],
  [-1450.4, '£000', '−1,450'],
  [-0.2, '£000', '0'],
  [0, '£', '0'],
  [13.24, '£m', '13.24'],
  [7.5, '£m', '7.50'],
  [-0.001, '£m', '0.00'],
] as const)('%p in %s reads %s', (amount, unit, text) => {
  expect(roundFigure(amount, unit)).toBe(text);
});

test('figures of one unit have as many decimals each, so that a column lines up', () => {
  const decimals = (text: string) => text.split('.')[1]?.length ?? 0;
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom('£', '£000', '£m'), (amount, unit) => {
      expect(decimals(roundFigure(amount, unit))).toBe(decimals(roundFigure(0, unit)));
    }),
  );
});

test('only nothing is 0% and only everything is 100%', () => {
  expect(wholePercent(0)).toBe('0%');
  expect(wholePercent(1)).toBe('100%');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }), (share) => {
      expect(['0%', '100%']).not.toContain(wholePercent(share));
    }),
  );
});

test('a noun follows its number', () => {
  expect(count(1, 'line')).toBe('1 line');
  expect(count(0, 'line')).toBe('0 lines');
  expect(count(1204, 'status', 'statuses')).toBe('1,204 statuses');
});

test('a moment has its day and its time', () => {
  expect(moment(new Date(2014, 8, 1, 9, 5))).toBe('1 Sep 2014, 09:05');
});

test.each<[number, MoneyUnit, string]>([
  [918.33, '£000', '£918k'],
  [1450.5, '£000', '£1,451k'],
  [60.5, '£000', '£60.5k'],
  [0.4, '£000', '£0.4k'],
  [999.6, '£000', '£1,000k'],
  [0.91833, '£m', '£0.918m'],
  [-13.2412, '£m', '−£13.241m'],
  [918333.33, '£', '£918,333'],
  [0, '£m', '£0'],
])('%p in %s reads %s in a sentence', (amount, unit, said) => {
  expect(sayMoney(amount, unit)).toBe(said);
});
