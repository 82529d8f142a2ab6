import { parseDate } from '../../src/finance/parse-date';

describe('reading a date', () => {
  it.each([
    '1/9/2014',
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

  it.each([
    '31/4/2014',
    '9/25/2014',
    '29 Feb 2014',
    '1 Foo 2014',
    'Month 1/9/2014',
    'tbc',
    '2014/15',
    '',
    2014,
    0,
    -5,
    true,
    null,
    {},
  ])('%j is refused, saying what was found and that the day comes first', (written) => {
    const read = parseDate(written);
    expect(read).toMatchObject({ ok: false, error: { expected: expect.stringContaining('day first') as string } });
  });

  it('takes two digits for a year that a plan can mean', () => {
    expect(parseDate('1/4/79')).toMatchObject({ value: { year: 2079 } });
    expect(parseDate('1/4/80')).toMatchObject({ value: { year: 1980 } });
  });
});
