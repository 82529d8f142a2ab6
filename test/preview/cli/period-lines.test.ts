import { periodLines } from '../../../src/preview/cli/commands/period-lines';

const said = (period: number) =>
  periodLines({ year: '2014/15', period, done: 'Closed', run: 1, warnings: [], out: 'out.xlsx' });

test('no ledger is waited for behind the closing adjustments', () => {
  expect(said(12)).toMatch(/next ledger/);
  expect(said(13)).not.toMatch(/next ledger/);
});
