import fc from 'fast-check';
import { formatMoney, moneyUnits } from '../../src/finance/money';
import { parseMoney, parseNumber, parseShare } from '../../src/finance/parse-number';

const amountOf = (written: unknown) => {
  const read = parseNumber(written);
  return read.ok ? read.value.amount * (read.value.scale ?? 1) : read.error;
};

describe('reading a number', () => {
  it.each([
    [1234, 1234],
    ['1234', 1234],
    ['£1,234', 1234],
    ['£ 1,234.50', 1234.5],
    ['1 234', 1234],
    ['1\u00a0234\u00a0567', 1234567],
    ['1,234k', 1234000],
    ['1.5m', 1500000],
    ['£1.5 million', 1500000],
    ['£1.2bn', 1200000000],
    ['12K', 12000],
    ['12%', 0.12],
    ['-0.5%', -0.005],
    ['10 per cent', 0.1],
    ['2.5 Percent', 0.025],
    ['(1,200)', -1200],
    ['£(1,200)', -1200],
    ['(£1.5m)', -1500000],
    ['£(1.5)m', -1500000],
    ['(5)%', -0.05],
    ['1,200-', -1200],
    ['\u22125', -5],
    ['-£5', -5],
    ['£-5', -5],
    ['+5', 5],
    ['1,200 CR', -1200],
    ['1,200DR', 1200],
    ['.5', 0.5],
    ['1E+05', 100000],
    ['-', 0],
    ['–', 0],
    ['£ -', 0],
    ['nil', 0],
  ])('%j is %d', (written, amount) => {
    expect(amountOf(written)).toBeCloseTo(amount, 9);
  });

  it('keeps the unit that a suffix states', () => {
    expect(parseNumber('1.5m')).toEqual({ ok: true, value: { amount: 1.5, scale: 1e6, isShare: false } });
    expect(parseNumber('12%')).toEqual({ ok: true, value: { amount: 0.12, scale: null, isShare: true } });
  });

  it.each([
    '1.2.3',
    '12,34',
    '1,2345',
    '1.234,50',
    'abc',
    'tbc',
    '£',
    '(5',
    '(-5)',
    '-5 CR',
    '5-5',
    '12%k',
    '--5',
    '(5k)m',
    '(5) CR',
    '',
  ])('%j is refused', (written) => {
    expect(parseNumber(written).ok).toBe(false);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, true, null, undefined, {}, [], '9e999'])('%p is refused', (found) => {
    expect(parseNumber(found).ok).toBe(false);
  });

  it('says what was found', () => {
    expect(parseNumber('1.2.3')).toMatchObject({ error: { found: '"1.2.3"' } });
  });
});

describe('reading money in a unit', () => {
  it('leaves a plain number in the unit and converts a suffix', () => {
    expect(parseMoney('1,234', '£000')).toEqual({ ok: true, value: 1234 });
    expect(parseMoney('£1.5m', '£000')).toEqual({ ok: true, value: 1500 });
    expect(parseMoney('1,500k', '£m')).toEqual({ ok: true, value: 1.5 });
  });

  it('refuses a percentage', () => {
    expect(parseMoney('12%', '£').ok).toBe(false);
  });

  it('reads what it writes, in every unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...moneyUnits), (hundredths, unit) => {
        const amount = hundredths / 100;
        const read = parseMoney(formatMoney(amount, unit), unit);
        expect(read.ok && Math.abs(read.value - amount)).toBeLessThanOrEqual(0.0006);
      }),
    );
  });
});

describe('reading a share', () => {
  it.each([
    ['10%', 0.1],
    [0.1, 0.1],
    ['0.1', 0.1],
  ])('%j is %d', (written, value) => {
    expect(parseShare(written)).toEqual({ ok: true, value });
  });

  it('refuses a sum', () => {
    expect(parseShare('100k').ok).toBe(false);
  });
});

test('a sum that cannot be read is not asked for as a percentage, which would be refused', () => {
  const sum = parseMoney('lots', '£000');
  expect(sum.ok ? '' : sum.error.expected).not.toContain('%');
});
