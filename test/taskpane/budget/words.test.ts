import { honestyWords } from '../../../src/taskpane/budget/honesty-words';
import { moveWords } from '../../../src/taskpane/budget/move-words';
import { swampedSentence } from '../../../src/taskpane/budget/swamped-words';
import { sayVariance, varianceSentence } from '../../../src/taskpane/budget/variance-words';

test('a variance is said without a sign: the words carry the direction, for income the other way round', () => {
  expect(varianceSentence(sayVariance(1278, 3870), '£000')).toMatch(/^£1,278k over budget, adverse \(33\.0%\)$/);
  expect(sayVariance(-20, 100).word).toBe('under');
  expect(sayVariance(20, -100, 'Income')).toMatchObject({ sum: 20, word: 'short' });
  expect(sayVariance(-20, -100, 'Income').word).toBe('above');
  expect(sayVariance(0, 100).sum).toBeNull();
  expect(sayVariance(20, 0).words).not.toMatch(/%/);
  expect(moveWords(-5, '£000')).toMatch(/better$/);
});

test('honesty says which way forecasts drifted, and where four years in five would end', () => {
  const honesty = { points: [], bias: -0.02, spread: 0.01, expected: 98, low: 95, high: 101 };
  const [drift, range] = honestyWords(honesty, { forecast: 100, period: 4, unit: '£m' });
  expect(drift).toMatch(/2\.0%.*cheaper/);
  expect(range).toMatch(/£95m.*£101m/);
});

test('savings are swamped as far as pressures use them up', () => {
  const savings = {
    lines: 2,
    proposed: 100,
    achieved: 80,
    shortfall: 20,
    notForecast: 0,
    variance: 0,
    underspends: 0,
    netAtRisk: 0,
  };
  expect(swampedSentence({ ...savings, pressures: 0, swamped: 0 }, '£')).toMatch(/no other pressure/);
  expect(swampedSentence({ ...savings, pressures: 30, swamped: 30 }, '£')).toMatch(/£30 of the £80/);
  expect(swampedSentence({ ...savings, pressures: 200, swamped: 80 }, '£')).toMatch(/^All of the £80/);
});
