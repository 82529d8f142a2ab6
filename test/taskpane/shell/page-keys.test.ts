import { pageAfterKey, pages } from '../../../src/taskpane/shell/page-keys';

test('the arrows go round all pages, one each way', () => {
  for (const page of pages) {
    const next = pageAfterKey(page, 'ArrowRight');
    expect(next).not.toBe(page);
    expect(next === null ? null : pageAfterKey(next, 'ArrowLeft')).toBe(page);
  }
  expect(new Set(pages.map((page) => pageAfterKey(page, 'ArrowRight'))).size).toBe(pages.length);
});

test('Home and End go to the ends, other keys nowhere', () => {
  expect(pageAfterKey('lines', 'Home')).toBe(pages[0]);
  expect(pageAfterKey('lines', 'End')).toBe(pages.at(-1));
  expect(pageAfterKey('lines', 'Tab')).toBeNull();
});
