import fc from 'fast-check';
import { formatFinancialYear } from '../../src/finance/financial-year';
import { financialYearIn, parseFinancialYear } from '../../src/finance/parse-financial-year';

describe('reading a financial year', () => {
  it.each(['2014/15', '2014-15', '2014–15', '2014/2015', '14/15', '14-15', 'FY14/15', 'FY 2014/15', ' 2014 / 15 '])(
    '%s is 2014/15',
    (written) => {
      expect(parseFinancialYear(written)).toEqual({ ok: true, value: { startYear: 2014 } });
    },
  );

  it('crosses the century', () => {
    expect(parseFinancialYear('1999/00')).toMatchObject({ value: { startYear: 1999 } });
    expect(parseFinancialYear('99/00')).toMatchObject({ value: { startYear: 1999 } });
  });

  it.each(['2014/16', '2014/14', '2015/14', '2014', 'FY15', '1/9/2014', '2014/15 Target', '', 2014, null])(
    '%j is refused',
    (written) => {
      expect(parseFinancialYear(written).ok).toBe(false);
    },
  );

  it('reads every year that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 9998 }), (startYear) => {
        expect(parseFinancialYear(formatFinancialYear({ startYear }))).toEqual({ ok: true, value: { startYear } });
      }),
    );
  });
});

describe('finding a financial year in a heading', () => {
  it.each([
    ['2014/15 Target', 'Target'],
    ['Target 2014/15', 'Target'],
    ['Target (14/15) £000', 'Target ( ) £000'],
    ['FY2014-15 forecast', 'forecast'],
    ['2014–2015', ''],
  ])('%s is about 2014/15', (heading, rest) => {
    expect(financialYearIn(heading)).toEqual({ year: { startYear: 2014 }, rest });
  });

  it.each(['Target', '2014/16 Target', 'as at 1/9/2014', '01/09/14', 'ages 10-11', 'line 12014/15'])(
    '%s names none',
    (heading) => {
      expect(financialYearIn(heading)).toBeNull();
    },
  );
});
