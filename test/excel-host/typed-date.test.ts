import { readTypedDate } from '../../src/excel-host/engine/typed-date';

const firstOfOctober = 43_009;
const thisYear = new Date().getFullYear();
/** Excel's number of a day. */
const serial = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

test.each([
  ['01/10/2017', firstOfOctober, 'dd/mm/yyyy'],
  ['1/10/17', firstOfOctober, 'dd/mm/yyyy'],
  ['15/08/2017', serial(2017, 8, 15), 'dd/mm/yyyy'],
  ['1-10-2017', firstOfOctober, 'dd/mm/yyyy'],
  ['2017-10-01', firstOfOctober, 'dd/mm/yyyy'],
  ['15/8', serial(thisYear, 8, 15), 'dd-mmm'],
  ['1-Oct-2017', firstOfOctober, 'dd-mmm-yy'],
  ['1 Oct 2017', firstOfOctober, 'dd-mmm-yy'],
  ['15/08/2017 10:30', serial(2017, 8, 15) + 10.5 / 24, 'dd/mm/yyyy hh:mm'],
  ['01/10/2017 18:00', firstOfOctober + 0.75, 'dd/mm/yyyy hh:mm'],
])('%s is a day, read with the day first', (typed, value, numberFormat) => {
  expect(readTypedDate(typed)).toEqual({ value, numberFormat });
});

test.each(['8/15/2017', '31/02/2017', '01.10.2017', '31/02/2017 10:30', '1/10 10:30'])(
  '%s is no day in Britain and stays text',
  (typed) => {
    expect(readTypedDate(typed)).toEqual({ value: typed });
  },
);

test.each(['250', '1.10', '12%', '£1,200', '10:30', 'Adults', '1 10', '=A1/2'])('%s is not its business', (typed) => {
  expect(readTypedDate(typed)).toBeUndefined();
});
