import { parseDate } from '../../src/finance/parse-date';

describe('reading a date', () => {
  it.each([
    '1/9/2014',
    "'1/9/2014",
    '01.09.14',
    '1-9-2014',
    '1 9 2014',
    '1–9–2014',
    '01 / 09 / 2014',
    'Mon 1 Sep 2014',
    'Monday, 1st September 2014',
    '1 Sep 2014',
    '1 Sept. 2014',
    '1-Sep-14',
    '1st September 2014',
    ' 1  september 2014 ',
    'September 1, 2014',
    '2014-09-01',
    '2014-09-01T10:30:00Z',
    '01/09/2014 10:30',
    '41883',
    41883,
    41883.4,
  ])('%s is 1 September 2014', (written) => {
    expect(parseDate(written)).toEqual({ ok: true, value: { year: 2014, month: 9, day: 1 } });
  });

  it.each(['1 Foo 2014', 'Month 1/9/2014', 'tbc', '2014/15', '', 2014, 0, -5, true, null, {}])(
    '%j is refused, saying what was found and that the day comes first',
    (written) => {
      const read = parseDate(written);
      expect(read).toMatchObject({ ok: false, error: { expected: expect.stringContaining('day first') as string } });
    },
  );

  it.each([
    ['31/11/2014', /November 2014 has 30 days/],
    ['31 Nov 2014', /November 2014 has 30 days/],
    ['29 Feb 2014', /February 2014 has 28 days/],
    ['Feb 29, 2014', /February 2014 has 28 days/],
    ['2014-04-31', /April 2014 has 30 days/],
    ['0/4/2014', /April 2014 has 30 days/],
    ['9/25/2014', /25\/09\/2014.*no month 25/],
    ['25/25/2014', /no month 25/],
    ['2014-13-01', /no month 13/],
    ['1/9/1850', /1900/],
    [2014, /year/],
    ['1/0/2014', /no month 0/],
  ])('%j is refused with what is wrong with it', (written, expected) => {
    expect(parseDate(written)).toMatchObject({
      ok: false,
      error: { expected: expect.stringMatching(expected) as string },
    });
  });

  it('takes two digits for a year that a plan can mean', () => {
    expect(parseDate('1/4/79')).toMatchObject({ value: { year: 2079 } });
    expect(parseDate('1/4/80')).toMatchObject({ value: { year: 1980 } });
  });
});
