import { parseDateInYear } from '../../src/finance/parse-date-in-year';

const year = { startYear: 2014 };

test.each([
  ['1/9', { year: 2014, month: 9, day: 1 }],
  ['1 Sep', { year: 2014, month: 9, day: 1 }],
  ['1st September', { year: 2014, month: 9, day: 1 }],
  [' 31.3 ', { year: 2015, month: 3, day: 31 }],
  ['1/4', { year: 2014, month: 4, day: 1 }],
  ['1 Sep 2016', { year: 2016, month: 9, day: 1 }],
  ['1/9/16', { year: 2016, month: 9, day: 1 }],
])('%p is read in 2014/15', (typed, date) => {
  expect(parseDateInYear(typed, year)).toEqual({ ok: true, value: date });
});

test.each(['29/2', '1/13', 'September', 'soon', '', '9'])('%p is no day of 2014/15', (typed) => {
  expect(parseDateInYear(typed, year).ok).toBe(false);
});
