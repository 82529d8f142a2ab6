import { sayValue } from '../../../../src/taskpane/change/edits/say-value';

const of = (heading: string, field: string | null = null) => ({ heading, field });

test.each([
  ['', of('Delivered', 'delivered'), null],
  [1234.5, of('2014/15 Target', 'target'), '1,234.5'],
  [0.8, of('Confidence', 'confidence'), '80%'],
  [41_883, of('Milestone due', 'milestoneDue'), '1 Sep 2014'],
  [41_883, of('Until'), '1 Sep 2014'],
  [41_883, of('2014/15 Target', 'target'), '41,883'],
  [12, of('Due'), '12'],
  ['Approved', of('Stage', 'stage'), 'Approved'],
  [true, of('Flag'), 'TRUE'],
])('%p is said as a reader writes it', (value, column, said) => {
  expect(sayValue(value, column)).toBe(said);
});
