import { pageAfterKey, pagesOf } from '../../../src/taskpane/shell/page-keys';

const pages = pagesOf(true);

test('the arrows go round all pages, one each way', () => {
  for (const page of pages) {
    const next = pageAfterKey(pages, page, 'ArrowRight');
    expect(next).not.toBe(page);
    expect(next === null ? null : pageAfterKey(pages, next, 'ArrowLeft')).toBe(page);
  }
  expect(new Set(pages.map((page) => pageAfterKey(pages, page, 'ArrowRight'))).size).toBe(pages.length);
});

test('Home and End go to the ends, other keys nowhere', () => {
  expect(pageAfterKey(pages, 'lines', 'Home')).toBe(pages[0]);
  expect(pageAfterKey(pages, 'lines', 'End')).toBe(pages.at(-1));
  expect(pageAfterKey(pages, 'lines', 'Tab')).toBeNull();
});

test('there is a page of the budget only where there is a budget', () => {
  expect(pagesOf(true)).toContain('budget');
  expect(pagesOf(false)).not.toContain('budget');
});
