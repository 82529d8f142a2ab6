import { savingsSums } from '../../../src/finance/savings-sums';
import { notForecastWords } from '../../../src/taskpane/rollups/part-words';
import { assessment, saving } from '../support/lines';

const year = { startYear: 2014 };
const part = (...forecasts: readonly (number | null)[]) => ({
  sums: savingsSums(
    forecasts.map((forecast, at) => {
      const line = { years: [{ year, target: 50, forecast }] };
      return saving(`S${at}`, assessment('Green'), { line }).line;
    }),
    { years: [year], current: year },
  ),
});

test('what is asked for and not yet forecast is said beside the figures that leave it out', () => {
  expect(notForecastWords(part(40, null))).toBe('50 not yet forecast');
  expect(notForecastWords(part(40, 0))).toBeNull();
});
