import { tableSheet } from '../support/book';
import { budgetSheet, readingOf, type Row, settingsSheet } from './sheets';

const headings: Row = ['Financial year', 'Period', 'Done', 'When'];
const closedOf = (...rows: readonly Row[]) =>
  readingOf([settingsSheet(), budgetSheet(), tableSheet('Periods', [headings, ...rows])]).closed;

test.each<[string, readonly Row[], readonly number[]]>([
  [
    'the newest first',
    [
      ['2014/15', 2, 'Closed', 41_820],
      ['2014/15', 1, 'Closed', 41_812],
      ['2014/15', 1, 'Reopened', 41_811],
      ['2014/15', 1, 'Closed', 41_790],
    ],
    [1, 2],
  ],
  [
    'by a time of one day',
    [
      ['2014/15', 1, 'Reopened', 41_790.75],
      ['2014/15', 1, 'Closed', 41_790.5],
    ],
    [],
  ],
  [
    'with moments as texts',
    [
      ['2014/15', 1, 'Reopened', '1/6/2014 15:30'],
      ['2014/15', 1, 'Closed', '1/6/2014 9:15'],
    ],
    [],
  ],
  [
    'with one moment, of which the lower row is the later',
    [
      ['2014/15', 1, 'Reopened', 41_790],
      ['2014/15', 1, 'Closed', 41_790],
    ],
    [1],
  ],
  [
    'with a row without a moment, which stays below the one above it',
    [
      ['2014/15', 2, 'Closed', 41_820],
      ['2014/15', 1, 'Closed', 41_790],
      ['2014/15', 1, 'Reopened', null],
    ],
    [2],
  ],
])('which periods are closed follows from the moments: rows %s', (_, rows, expected) => {
  expect(closedOf(...rows)).toEqual(expected);
});
