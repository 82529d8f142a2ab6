import { readParameters } from '../../../src/preview/page/parameters';

test('the address may name a theme and a workbook of this server', () => {
  expect(readParameters('?theme=dark&file=/assets/samples/other.xlsx')).toEqual({
    theme: 'dark',
    file: '/assets/samples/other.xlsx',
  });
});

test('without a query the sample opens and the theme follows the system', () => {
  expect(readParameters('')).toEqual({ theme: null, file: expect.stringMatching(/^\/.*\.xlsx$/) as unknown });
});

test.each(['https://example.org/a.xlsx', '//example.org/a.xlsx', '/\\example.org/a.xlsx', 'a.xlsx', ''])(
  'the page cannot be made to fetch %j',
  (file) => {
    expect(readParameters(`?file=${encodeURIComponent(file)}`).file).toBe(readParameters('').file);
  },
);

test('an unknown theme is left out', () => {
  expect(readParameters('?theme=purple').theme).toBeNull();
});
