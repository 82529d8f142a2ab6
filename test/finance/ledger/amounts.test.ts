import fc from 'fast-check';
import { poundsIn } from '../../../src/finance/money';
import { readSum } from '../../../src/finance/ledger/amounts/read-sum';
import { asked, ledgerOf } from './support';

const withSums = (...sums: readonly unknown[]) => [
  ['Code', 'Period', 'Amount'],
  ...sums.map((sum) => ['45010', 1, sum]),
];
const netOf = (...sums: readonly unknown[]): number => ledgerOf(withSums(...sums)).after.net;

describe('sums of a ledger', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1,234.56', 1234.56],
    ['1,234.56-', -1234.56],
    ['(1,234.56)', -1234.56],
    ['£1,234.56', 1234.56],
    ['-£5.10', -5.1],
    ['GBP 5.10', 5.1],
    ['1,234.56 CR', -1234.56],
    ['1,234.56DR', 1234.56],
    ['CR 7.50', -7.5],
    ["1'234.56", 1234.56],
    ['−3.20', -3.2],
    [' 12.00 ', 12],
  ])('reads %j with a decimal point', (text, sum) => {
    expect(readSum(text, 'point', '£')).toEqual({ ok: true, value: sum });
  });

  it.each([
    ['1.234,56', 1234.56],
    ['1 234,56', 1234.56],
    ['1.234,56-', -1234.56],
    ['(0,50)', -0.5],
    ['1.234.567', 1234567],
  ])('reads %j with a decimal comma', (text, sum) => {
    expect(readSum(text, 'comma', '£')).toEqual({ ok: true, value: sum });
  });

  it.each(['1.234,56', 'n/a', '€5.00', '5%', '#REF!', '--5'])('refuses %j with a decimal point', (text) => {
    expect(readSum(text, 'point', '£').ok).toBe(false);
  });

  it('reads what either country writes as the same sums, if one cell of the column tells which', () => {
    const sums = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 30 });
    const locale = fc.constantFrom('en-GB', 'de-DE');
    fc.assert(
      fc.property(sums, locale, (pence, locale) => {
        const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
        const ledger = ledgerOf(withSums(...[...pence, 150].map((one) => format.format(one / 100))));
        expect(Math.round(ledger.after.net * 100)).toBe(pence.reduce((sum, one) => sum + one, 150));
      }),
    );
  });

  it('decides by all cells of the column, never by one: 1.234 is a thousand beside 1,5 and not beside 1.5', () => {
    expect(netOf('1.234', '1,50')).toBe(1235.5);
    expect(netOf('1.234', '1.50')).toBe(2.734);
  });

  it('asks where no cell tells, and where two contradict each other; an answer settles it', () => {
    expect(asked(withSums('1.234', '5'))).toMatchObject([{ asks: 'numbers', columns: ['Amount'], row: 2 }]);
    expect(asked(withSums('1.234'))).toMatchObject([
      {
        answers: [
          { means: expect.stringMatching(/ 1\.234$/) as string },
          { means: expect.stringMatching(/ 1,234$/) as string },
        ],
      },
    ]);
    expect(asked(withSums('1,234.56', '1.234,56'))).toMatchObject([{ asks: 'numbers', row: 2 }]);
    expect(ledgerOf(withSums('1.234'), { numbers: 'comma' }).after.net).toBe(1234);
    const answered = ledgerOf(withSums('1,234.56', '1.234,56'), { numbers: 'point' });
    expect(answered.after.net).toBe(1234.56);
    expect(answered.problems).toMatchObject([{ row: 3, column: 'Amount', found: '"1.234,56"' }]);
  });

  it('lets an answer of another day not overrule what the cells say', () => {
    expect(ledgerOf(withSums('1.234,56'), { numbers: 'point' }).after.net).toBe(1234.56);
  });

  it('lets a column that leaves it open follow the others', () => {
    const rows = [
      ['Code', 'Period', 'Debit', 'Credit'],
      ['45010', 1, '1.234', ''],
      ['45010', 1, '', '1.000,50'],
    ];
    expect(ledgerOf(rows).after).toMatchObject({ debit: 1234, credit: 1000.5, net: 233.5 });
  });

  it('takes credits off, be they written as positives or as negatives', () => {
    const rows = (credit: number) => [
      ['Code', 'Period', 'Debit', 'Credit'],
      ['45010', 1, 100, ''],
      ['45010', 1, '', credit],
    ];
    expect(ledgerOf(rows(30)).after.net).toBe(70);
    expect(ledgerOf(rows(-30)).after.net).toBe(70);
  });

  it.each([
    ['a column of credits', ['Code', 'Period', 'Debit', 'Credit'], (credit: unknown) => ['', credit]],
    ['a column of DR and CR', ['Code', 'Period', 'Amount', 'Dr/Cr'], (credit: unknown) => [credit, 'CR']],
  ])('asks which sign is a credit where %s has both, and reads by the answer', (_, headings, cells) => {
    const rows = (...credits: readonly unknown[]) => [
      headings,
      ...credits.map((credit) => ['45010', 1, ...cells(credit)]),
    ];
    expect(asked(rows(30, -5, 7))).toMatchObject([{ asks: 'credits', column: headings[headings.length - 1] }]);
    expect(ledgerOf(rows(30, -5, 7), { credits: 'positive' }).after.net).toBe(-32);
    expect(ledgerOf(rows(30, -5, 7), { credits: 'negative' }).after.net).toBe(32);
  });

  it.each([
    ['positive', -40, 140],
    ['negative', 40, 140],
    ['negative', -40, 60],
    [null, 40, 60],
    [null, -40, 60],
  ] as const)('holds an answer that credits are %s over the one sign that they have: %d', (credits, credit, net) => {
    const rows = [
      ['Code', 'Period', 'Debit', 'Credit'],
      ['45010', 1, 100, ''],
      ['45010', 1, '', credit],
    ];
    const ledger = ledgerOf(rows, { credits });
    expect(ledger.after.net).toBe(net);
    const sign = credits ?? (credit > 0 ? 'positive' : 'negative');
    expect(ledger.read.credits).toEqual({ sign, isAnswered: credits !== null });
  });

  it('says nothing of credits where an export marks none', () => {
    expect(ledgerOf(withSums(-100, 30)).read.credits).toBeNull();
  });

  it('does not take the sign of a total for that of a credit', () => {
    const rows = [
      ['Code', 'Period', 'Debit', 'Credit'],
      ['45010', 1, '', -30],
      ['Total', '', '', 30],
    ];
    expect(ledgerOf(rows).after.net).toBe(-30);
  });

  it('takes the sign from a column of DR and CR, once', () => {
    const rows = (credit: number) => [
      ['Code', 'Period', 'Amount', 'Dr/Cr'],
      ['45010', 1, 100, 'DR'],
      ['45010', 1, credit, 'CR'],
    ];
    expect(ledgerOf(rows(30)).after.net).toBe(70);
    expect(ledgerOf(rows(-30)).after.net).toBe(70);
    expect(ledgerOf([...rows(30), ['45010', 1, 5, 'X']]).problems).toMatchObject([{ row: 4, column: 'Dr/Cr' }]);
  });

  it('turns the sign of a ledger that writes spending as negatives', () => {
    expect(ledgerOf(withSums(-100, 30), { spending: 'negative' }).after.net).toBe(70);
  });

  it('adds up pennies without a trace', () => {
    expect(netOf(...Array.from({ length: 1000 }, () => 0.1))).toBe(100);
  });

  it.each([
    ['£', 123456.78],
    ['£000', 123.45678],
    ['£m', 0.12345678],
  ] as const)(
    'keeps the penny of a ledger in %s, in the ledger’s own totals and where a total is held against it',
    (unit, sum) => {
      const rows = [...withSums(sum, sum, sum), ['Total', '', Number((3 * sum).toFixed(8))]];
      const ledger = ledgerOf(rows, { unit });
      expect(ledger.after.net * poundsIn(unit)).toBeCloseTo(370370.34, 6);
      expect(ledger.before).toEqual({ rows: 3, debit: ledger.after.net, credit: 0, net: ledger.after.net });
      expect(ledger.totalRows).toMatchObject([{ net: ledger.after.net, covers: { rows: 3, net: ledger.after.net } }]);
    },
  );
});
