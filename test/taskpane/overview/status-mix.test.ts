import { mixOf, mixParts } from '../../../src/taskpane/overview/status-mix';
import { assessment, budget } from '../support/lines';

const rows = [
  { status: 'Green', lines: 3, money: 100, share: 0.25 },
  { status: 'Red', lines: 1, money: 300, share: 0.75 },
] as const;

test('all five statuses stand in the mix, worst first', () => {
  expect(mixParts(rows, 'lines').map(({ status }) => status)).toEqual(['Red', 'Amber', 'Grey', 'Green', 'Blue']);
});

test('shares follow the measure', () => {
  const shareOfRed = (measure: 'lines' | 'money') => mixParts(rows, measure)[0]?.share;
  expect(shareOfRed('lines')).toBe(0.25);
  expect(shareOfRed('money')).toBe(0.75);
});

test('without lines, or without money, there is no share', () => {
  expect(mixParts([], 'lines').every(({ share }) => share === null)).toBe(true);
  expect(mixParts([{ status: 'Grey', lines: 2, money: 0, share: null }], 'money')[2]?.share).toBeNull();
});

test('the mix of lines adds up their money', () => {
  const lines = [budget('A', assessment('Red')), budget('B', assessment('Red')), budget('C', assessment('Blue'))];
  expect(mixOf(lines)).toContainEqual({ status: 'Red', lines: 2, money: 200, share: 200 / 300 });
});
