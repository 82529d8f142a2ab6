import fc from 'fast-check';
import { areaAddress, cellAddress, overlap, parseAddress, withSheet } from '../../../src/workbook/cells/address';

const area = fc.record({
  top: fc.nat({ max: 1_048_000 }),
  left: fc.nat({ max: 16_000 }),
  rows: fc.integer({ min: 1, max: 500 }),
  columns: fc.integer({ min: 1, max: 300 }),
});

test('an address that was written is read back as the same rectangle', () => {
  fc.assert(
    fc.property(area, (one) => {
      expect(parseAddress(withSheet("Bob's sheet", areaAddress(one)))).toEqual(one);
    }),
  );
});

test.each([
  [0, 0, 'A1'],
  [6, 25, 'Z7'],
  [6, 26, 'AA7'],
  [0, 16_383, 'XFD1'],
])('row %i, column %i is %s', (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
});

test.each([
  ['Savings', 'Savings!A1'],
  ['My lines', "'My lines'!A1"],
  ["Bob's", "'Bob''s'!A1"],
  ['2014', "'2014'!A1"],
  ['A1', "'A1'!A1"],
  ['R1C1', "'R1C1'!A1"],
])('the sheet %s is quoted as Excel does', (sheet, address) => {
  expect(withSheet(sheet, 'A1')).toBe(address);
});

test.each(['A:A', '1:3', 'A1:B2,C3', 'nonsense', ''])('%s is no rectangle', (address) => {
  expect(parseAddress(address)).toBeNull();
});

test('two rectangles overlap both ways or not at all', () => {
  fc.assert(
    fc.property(area, area, (one, other) => {
      expect(overlap(one, other)).toBe(overlap(other, one));
    }),
  );
});
