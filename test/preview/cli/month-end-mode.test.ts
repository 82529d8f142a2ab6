import { monthEndMode } from '../../../src/preview/cli/commands/month-end-mode';

test.each([
  [[], 'show'],
  [['json'], 'show'],
  [['ledger', 'period', 'control', 'sheet', 'unit', 'period-0', 'by', 'out', 'json'], 'ledger'],
  [['ledger', 'share'], 'ledger'],
  [['place', 'by', 'out', 'json'], 'place'],
  [['close', 'by', 'out', 'json'], 'close'],
  [['reopen', 'period', 'reason', 'by', 'out', 'json'], 'reopen'],
] as const)('%j is %s', (given, value) => {
  expect(monthEndMode(given)).toEqual({ ok: true, value });
});

test.each([
  [['period', 'control'], '--period', /--ledger or --reopen/],
  [['control'], '--control', /--ledger/],
  [['unit', 'json'], '--unit', /--ledger/],
  [['out'], '--out', /--ledger, --place, --close or --reopen/],
  [['place', 'share'], '--share', /--ledger/],
  [['place', 'period'], '--period', /--ledger or --reopen/],
  [['reason'], '--reason', /--reopen/],
  [['ledger', 'reason'], '--reason', /--reopen/],
  [['close', 'period'], '--period', /--ledger or --reopen/],
  [['reopen', 'sheet', 'reason'], '--sheet', /--ledger/],
  [['ledger', 'close'], '--close', /only one/],
  [['close', 'reopen'], '--reopen', /only one/],
] as const)('%j is refused for %s', (given, option, says) => {
  const refused = monthEndMode(given);
  expect(refused).toEqual({ ok: false, message: expect.stringContaining(option) as string });
  expect(refused).toEqual({ ok: false, message: expect.stringMatching(says) as string });
});
