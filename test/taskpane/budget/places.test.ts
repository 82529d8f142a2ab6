import { lineKey, linesIn, missingByPlace, pathOf, placeName, placesOn } from '../../../src/taskpane/budget/places';
import { monthOf } from './support';

const month = monthOf();
const codes = (path: readonly string[]) => linesIn(month, path).map(({ outturn }) => outturn.code);

test('a path leads down to its place, and as far as there is one', () => {
  expect(placesOn(month, ['adults', 'older people']).map(({ level }) => level)).toEqual([
    'whole',
    'department',
    'service',
  ]);
  expect(placesOn(month, ['adults', 'gone'])).toHaveLength(2);
  expect(placesOn(month, ['children', '']).map(placeName).at(-1)).toBe('No service given');
});

test('each line is in its department and its service, also where it names none', () => {
  expect(codes([])).toHaveLength(5);
  expect(codes(['adults'])).toEqual(['A1', 'A2', 'A3']);
  expect(codes(['children', ''])).toEqual(['C2']);
  for (const line of month.lines) expect(linesIn(month, pathOf(line)).map(lineKey)).toContain(lineKey(line));
});

test('missing narratives are counted where they are missing', () => {
  expect([...missingByPlace(month.lines, 'department')]).toEqual([['adults', 1]]);
});
