import { isFarOff } from '../../src/finance/far-off';

const years = [{ startYear: 2014 }, { startYear: 2017 }];

test.each([
  [{ year: 2012, month: 3, day: 31 }, true],
  [{ year: 2012, month: 4, day: 1 }, false],
  [{ year: 2016, month: 1, day: 1 }, false],
  [{ year: 2020, month: 3, day: 31 }, false],
  [{ year: 2020, month: 4, day: 1 }, true],
])('%p beside a plan of 2014/15 to 2017/18: %p', (date, isFar) => {
  expect(isFarOff(date, years)).toBe(isFar);
});

test('no day is far off a plan without years', () => {
  expect(isFarOff({ year: 2034, month: 1, day: 1 }, [])).toBe(false);
});
