import { dateHint, dateText, readDate } from '../../../src/taskpane/fields/typed-date';

const year = { startYear: 2014 };
const september = { year: 2014, month: 9, day: 1 };

test('a date is shown with its day first, and read back as itself', () => {
  expect(dateText(september)).toBe('01/09/2014');
  expect(readDate(dateText(september), year)).toEqual({ ok: true, value: september });
});

test('what was read is said where the text leaves something out', () => {
  expect(dateHint('1/9', year)).toBe('1 September 2014');
  expect(dateHint('01/09/2014', year)).toBeNull();
  expect(dateHint('soon', year)).toBeNull();
});
