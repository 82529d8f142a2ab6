import { contrast, luminance } from '../../../src/taskpane/theme/colour';

test('black on white has the greatest contrast, a colour on itself the least', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
  expect(contrast('#123456', '#123456')).toBe(1);
});

test('the published example: #767676 is just readable on white', () => {
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each(['', 'white', '#fff', '#12345', 'rgb(0,0,0)'])('%p is no colour of six digits', (text) => {
  expect(luminance(text)).toBeNull();
  expect(contrast(text, '#FFFFFF')).toBeNull();
});
