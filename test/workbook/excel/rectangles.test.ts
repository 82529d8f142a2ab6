import fc from 'fast-check';
import { cellsInOneTrip, rectanglesOf, tripsOf } from '../../../src/workbook/excel/rectangles';
import { locateTables } from '../../../src/workbook/locate/locate-tables';
import { today, valueOf } from '../support/operations';
import { tableSheet } from '../support/book';
import { surveyOf } from '../support/without-excel';

const area = fc.record({
  top: fc.nat({ max: 50 }),
  left: fc.nat({ max: 50 }),
  rows: fc.integer({ min: 1, max: 40 }),
  columns: fc.integer({ min: 1, max: 9 }),
});

test('round trips hold every cell once, and none holds more than it may', () => {
  fc.assert(
    fc.property(fc.array(area, { maxLength: 6 }), fc.integer({ min: 9, max: 100 }), (areas, most) => {
      const trips = tripsOf(
        areas.map((one) => ({ sheet: 'S', area: one, isOpenEnded: false })),
        most,
      );
      const sizes = trips.map((trip) => trip.reduce((sum, { area: one }) => sum + one.rows * one.columns, 0));
      const all = areas.reduce((sum, one) => sum + one.rows * one.columns, 0);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(all);
      expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(most);
    }),
  );
});

test('2,100 lines of 26 columns are one round trip', () => {
  const lines = { top: 0, left: 0, rows: 2_101, columns: 26 };
  expect(tripsOf([{ sheet: 'S', area: lines, isOpenEnded: true }])).toHaveLength(1);
  expect(tripsOf([{ sheet: 'S', area: { ...lines, rows: 200_000 }, isOpenEnded: true }]).length).toBe(
    Math.ceil(200_000 / Math.floor(cellsInOneTrip / 26)),
  );
});

test('columns that are not ours are not read', () => {
  const wide = [
    'Ref',
    ...Array.from({ length: 60 }, (_, index) => `Own column ${index}`),
    '2014/15 Target',
    'RAG',
    'RAG reason',
  ];
  const survey = surveyOf([tableSheet('Savings', [wide, ['S1']])]);
  const { Savings } = valueOf(locateTables(survey, today));
  const rectangles = Savings.flatMap((table) => rectanglesOf(table, survey.outline.sheets[0]));
  expect(rectangles.map(({ left, columns }) => [left, columns])).toEqual([
    [0, 1],
    [61, 3],
  ]);
});
