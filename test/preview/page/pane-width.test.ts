import { allowedPaneWidth, paneWidthAfterKey, paneWidths } from '../../../src/preview/page/pane/pane-width';

test.each([
  [100, 300],
  [300, 300],
  [420.4, 420],
  [900, 600],
])('%d px becomes %d px', (asked, allowed) => {
  expect(allowedPaneWidth(asked)).toBe(allowed);
});

test('arrow keys move the edge the way they point, and no further than allowed', () => {
  expect(paneWidthAfterKey(400, 'ArrowLeft')).toBeGreaterThan(400);
  expect(paneWidthAfterKey(400, 'ArrowRight')).toBeLessThan(400);
  expect(paneWidthAfterKey(paneWidths.widest, 'ArrowLeft')).toBe(paneWidths.widest);
  expect(paneWidthAfterKey(paneWidths.narrowest, 'ArrowRight')).toBe(paneWidths.narrowest);
});

test('other keys keep their own meaning', () => {
  expect(paneWidthAfterKey(400, 'Tab')).toBeNull();
});
