import fc from 'fast-check';
import { formatDate } from '../../../src/finance/calendar-date';
import { toSerial } from '../../../src/finance/excel-serial';
import { asked, ledgerOf } from './support';

const withPeriods = (...periods: readonly unknown[]) => [
  ['Code', 'Period', 'Amount'],
  ...periods.map((period) => ['45010', period, 1]),
];
const periodOf = (cell: unknown): number | undefined => ledgerOf(withPeriods(cell)).lines[0]?.period;
const day = (month: number, date = 10) => ({ year: month >= 4 ? 2014 : 2015, month, day: date });

describe('periods of a ledger', () => {
  it.each([
    [5, 5],
    ['5', 5],
    ['05', 5],
    ['P05', 5],
    ['Period 5', 5],
    ['005', 5],
    ['August', 5],
    ['Aug', 5],
    ['Aug-14', 5],
    ['Aug 2014', 5],
    ['August 2014/15', 5],
    ['2014/05', 5],
    ['2014-5', 5],
    ['201405', 5],
    [201405, 5],
    ['2014005', 5],
    ['2014P05', 5],
    ['05/2014', 5],
    ['2014/15 P5', 5],
    ['P13', 13],
    ['201413', 13],
    ['31/03/2015', 12],
    [toSerial(day(8)), 5],
  ])('reads %j', (cell, period) => {
    expect(periodOf(cell)).toBe(period);
  });

  it.each(['P15', 'Q1', '2014/15', 'soon', -1, 1.5])('names %j as no period, and drops nothing', (cell) => {
    const ledger = ledgerOf(withPeriods(cell, 1));
    expect(ledger.problems).toMatchObject([{ row: 2, column: 'Period' }]);
    expect(ledger.unread).toMatchObject({ rows: 1, net: 1 });
  });

  it.each([
    ['31/11/2014', {}, /November 2014 has 30 days/],
    ['11/25/2014', {}, /no month 25/],
    ['201413', { periods: 'calendar month' }, /from 1 to 12/],
    ['P15', {}, /from 0 to 14/],
  ] as const)('says what is wrong with %j', (cell, said, expected) => {
    const { problems } = ledgerOf(withPeriods(cell, 1), said);
    expect(problems).toMatchObject([{ row: 2, column: 'Period', expected: expect.stringMatching(expected) as string }]);
  });

  it('takes the period from a date of the year, as a serial or as text', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.boolean(),
        (month, date, isText) => {
          const cell = isText ? formatDate(day(month, date)) : toSerial(day(month, date));
          const rows = [
            ['Code', 'Posting date', 'Amount'],
            ['45010', cell, 1],
          ];
          expect(ledgerOf(rows).lines[0]?.period).toBe(month >= 4 ? month - 3 : month + 9);
        },
      ),
    );
  });

  it('takes a month with its year for a date', () => {
    const rows = [['Code', 'Posting date', 'Amount'], ['45010', 'Aug-14', 1], ['45010', 'March 2015', 1], ['45010', 'Aug', 1]]; // prettier-ignore
    const ledger = ledgerOf(rows);
    expect(ledger.lines.map(({ period }) => period)).toEqual([5, 12]);
    expect(ledger.problems).toMatchObject([{ row: 4, column: 'Posting date' }]);
  });

  it('sets rows of another year apart, by a date, a month, a year beside the period, or in it', () => {
    expect(ledgerOf(withPeriods('Aug-13', '201301', 1)).setApart).toMatchObject([
      { why: 'another year', year: { startYear: 2013 }, period: 5, rows: 1 },
      { why: 'another year', year: { startYear: 2013 }, period: 1, rows: 1 },
    ]);
    const rows = [
      ['Code', 'Year', 'Period', 'Amount'],
      ['45010', '2014/15', 1, 10],
      ['45010', '2013/14', 1, 20],
      ['45010', 2014, 'April', 40],
    ];
    expect(ledgerOf(rows)).toMatchObject({ after: { net: 50 }, setApart: [{ year: { startYear: 2013 }, net: 20 }] });
  });

  it('asks what is done with brought forward and period 14, takes 13, and does as it is told', () => {
    const rows = withPeriods(0, 1, 13, 14, 14);
    const open = ledgerOf(rows);
    expect(open.after.byPeriod.map(({ period }) => period)).toEqual([1, 13]);
    expect(open.setApart).toMatchObject([
      { why: 'brought forward', rows: 1 },
      { why: 'period 14', rows: 2 },
    ]);
    expect(open.questions.map(({ asks }) => asks)).toEqual(['broughtForward', 'period14']);
    const told = ledgerOf(rows, { broughtForward: 'leave out', period14: 'count in period 13' });
    expect(told.questions).toEqual([]);
    expect(told.after.byPeriod).toMatchObject([
      { period: 1, rows: 1 },
      { period: 13, rows: 3 },
    ]);
  });

  it('asks what a year beside a number means only where the usual meaning leaves out more rows than another', () => {
    expect(asked(withPeriods('201501', '201505'))).toMatchObject([{ asks: 'periods', column: 'Period', row: 2 }]);
    expect(ledgerOf(withPeriods('201501', '201505'), { periods: 'end year' }).after.rows).toBe(2);
    const calendar = withPeriods('201404', '201412', '201501', '201503');
    expect(asked(calendar)).toMatchObject([{ asks: 'periods' }]);
    expect(ledgerOf(calendar, { periods: 'calendar month' }).lines.map(({ period }) => period)).toEqual([1, 9, 10, 12]);
    expect(asked(withPeriods('201401', '201412', '201303'))).toEqual([]);
  });

  it('asks whether months that are numbers count from April or from January', () => {
    const rows = [
      ['Code', 'Month', 'Amount'],
      ['45010', 1, 5],
    ];
    expect(asked(rows)).toMatchObject([{ asks: 'periods', column: 'Month' }]);
    expect(ledgerOf(rows, { periods: 'calendar month' }).lines[0]?.period).toBe(10);
    expect(ledgerOf(rows, { periods: 'start year' }).lines[0]?.period).toBe(1);
  });

  it('names rows whose date is a year from their period, where nothing else names their year', () => {
    const rows = (...dates: readonly string[]) => [
      ['Code', 'Period', 'Date', 'Amount'],
      ...dates.map((date) => ['45010', 5, date, 7]),
    ];
    expect(ledgerOf(rows('10/08/2014', '02/09/2014', '01/12/2013')).problems).toEqual([]);
    const ledger = ledgerOf(rows('10/08/2014', '10/08/2013', '11/08/2013'));
    expect(ledger.problems).toMatchObject([{ row: 3, column: 'Date' }]);
    expect(ledger.after.rows).toBe(3);
  });
});
