import { sayKey } from '../../../src/workbook/contents/say-key';

test('the day in a key reads as a day; a reference or a sum of as many figures stays', () => {
  expect(sayKey('Decisions', 'S2 · 41883 · Re-profile · 2014/15 · 2015/16 · 41883')).toBe(
    'S2 · 1 Sep 2014 · Re-profile · 2014/15 · 2015/16 · 41883',
  );
  expect(sayKey('Decisions', '41883 · Agree')).toBe('41883 · Agree');
  expect(sayKey('Savings', '41883')).toBe('41883');
});
