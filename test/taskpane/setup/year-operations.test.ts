import { consentToEnd } from '../../../src/taskpane/setup/year-operations';
import { tracker } from '../support/lines';

test('a year is ended without a yes of its own only when it is over', () => {
  const at = (period: number) => {
    const read = tracker([]);
    return consentToEnd({ ...read, settings: { ...read.settings, period } });
  };
  expect(at(5)?.says).toContain('7 months');
  expect([at(11) === null, at(12)]).toEqual([false, null]);
});
