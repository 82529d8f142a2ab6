import { tableSheet } from '../support/book';
import { lineOf, readingOf } from './sheets';

/** LGC in CIPFA and Peopletoo, children's services, financial confidence or concern (2017): £m. */
const published = { increase: 79, increaseShare: 0.026, spendShare: 0.05, opening: 3038.5 };

test('the opening budget of £3,038.5m comes out of its increase, and spending that rises by 5% is over the increased one', () => {
  const { opening, increase, spendShare, increaseShare } = published;
  const budget = tableSheet('Budget', [
    ['Code', 'Department', 'Kind', 'Budget', 'Forecast'],
    ['A1', 'Children', 'Spend', 3117.5, 3190.4],
    ['Z9', 'Contingency', 'Spend', 0, 0],
  ]);
  const log = tableSheet('Virements', [
    ['Date', 'From code', 'To code', 'Amount', 'Reason'],
    [41_791, 'Z9', 'A1', increase, 'Growth'],
  ]);
  const settings = tableSheet('Settings', [
    ['Setting', 'Value'],
    ['Financial year', '2014/15'],
    ['Period', 4],
    ['Unit', '£m'],
  ]);
  const reading = readingOf([settings, budget, log]);
  const [children] = reading.virements.reconciliation.codes;
  expect(children).toMatchObject({ original: opening, in: increase, isOriginalGiven: false });
  expect(increase / (children?.original ?? 0)).toBeCloseTo(increaseShare, 4);
  const { outturn } = lineOf(reading, 'A1');
  expect((outturn.forecast ?? 0) / opening - 1).toBeCloseTo(spendShare, 4);
  expect(outturn.fullYear).toMatchObject({ amount: 72.9, word: 'Adverse' });
  expect(outturn.fullYear?.share).toBeCloseTo((1 + spendShare) / (1 + increaseShare) - 1, 4);
});
