import { call } from './support/custom-functions';
import '../../src/functions';

const down = (...values: unknown[]) => values.map((value) => [value]);
const history = down(10, 12, 11, 13, 12, 14, 13, 15);

describe('FORECAST', () => {
  it('does not count blanks after the history as part of a season', () => {
    const drawnForTheYear = down(1, 2, 3, 4, 5, '', '', '', '', '', '', '');
    expect(call('FORECAST', drawnForTheYear, 3, 12, 'seasonal naive')).toMatch(/^#VALUE! season: found /);
  });

  it('runs in the direction of its history', () => {
    expect(call('FORECAST', down(2, 4, 6), 2, 1, 'drift')).toEqual([[8], [10]]);
    expect(call('FORECAST', [[2, 4, 6]], 2, 1, 'drift')).toEqual([[8, 10]]);
  });

  it('takes numbers as people write them, and passes over blanks before and after', () => {
    expect(call('FORECAST', down('', '£2k', '(4,000)', '6k', null), 1, 1, 'mean')).toBeCloseTo(4000 / 3, 9);
  });

  it.each([
    ['horizon', [history, 0]],
    ['horizon', [history, -1]],
    ['horizon', [history, 2.5]],
    ['horizon', [history, 121]],
    ['horizon', [history, '50%']],
    ['season', [history, 4, 12]],
    ['season', [history, 4, 0]],
    ['method', [history, 4, 1, 'arima']],
    ['history, cell 2', [down(1, 'n/k', 3, 4), 1]],
    [
      'history',
      [
        [
          [1, 2],
          [3, 4],
        ],
        1,
      ],
    ],
  ])('names %s where it cannot be meant', (argument, passed) => {
    expect(call('FORECAST', ...passed)).toMatch(new RegExp(`^#VALUE! ${argument}: found .*, expected `));
  });

  it('lists the methods where it does not know one', () => {
    const answer = call('FORECAST', history, 4, 1, 'arima');
    for (const method of ['auto', 'ets', 'theta', 'damped', 'drift', 'seasonal naive', 'mean'])
      expect(answer).toContain(`"${method}"`);
  });

  it.each([
    ['all blank', [down(null, '', null), 1]],
    ['one point', [down(5), 1]],
    ['two points', [down(5, 6), 1]],
    ['no horizon', [history, null]],
  ])('has no answer yet with %s', (_, passed) => {
    expect(call('FORECAST', ...passed)).toMatch(/^#N\/A (history|horizon): /);
  });

  it('says that a figure is too large to forecast from', () => {
    expect(call('FORECAST', down(1, 2, 1e101), 1)).toMatch(/^#VALUE! history, cell 3: found 1e\+101, expected /);
  });

  it.each(['Seasonal-Naive', 'seasonalnaive', 'Seasonal Naïve'])('understands the method %j', (method) => {
    expect(call('FORECAST', down(1, 2, 1, 2), 2, 2, method)).toEqual([[1], [2]]);
  });

  it('passes an error in the history on', () => {
    expect(call('FORECAST', down(1, '#REF!', 3), 1)).toMatch(/^#REF!/);
  });
});

describe('FORECASTRANGE', () => {
  it('has low, forecast and high for each period, in order and wider at a higher level', () => {
    const [wide, narrow] = [0.95, '50%'].map((level) => call('FORECASTRANGE', history, 3, level) as number[][]);
    expect(wide).toHaveLength(3);
    wide?.forEach(([low = 0, middle = 0, high = 0], period) => {
      expect(low).toBeLessThan(middle);
      expect(middle).toBeLessThan(high);
      const [narrowLow = 0, same, narrowHigh = 0] = narrow?.[period] ?? [];
      expect(same).toBe(middle);
      expect(high - low).toBeGreaterThan(narrowHigh - narrowLow);
    });
  });

  it('asks about a level that may be a percentage without its sign', () => {
    expect(call('FORECASTRANGE', history, 3, 80)).toMatch(
      /^#VALUE! level: found 80, expected a share .*if 80% is meant, write 80% or 0.8/,
    );
    for (const level of [0, 1, -0.5, 'high'])
      expect(call('FORECASTRANGE', history, 3, level)).toMatch(/^#VALUE! level/);
  });
});

describe('FORECASTRANGE at the highest level that there is', () => {
  it.each([
    ['a history that moves', history],
    ['one that never does', down(5, 5, 5, 5, 5, 5)],
  ])('has ends for %s', (_, given) => {
    const ends = call('FORECASTRANGE', given, 2, 0.9999999999999999) as number[][];
    expect(ends.flat().every(Number.isFinite)).toBe(true);
  });
});

describe('FORECASTERROR', () => {
  it('gives a method’s errors, then those of the seasonal naive forecast', () => {
    const naive = call('FORECASTERROR', history, 2, 1, 'seasonal naive') as number[][];
    const [smape, mase, naiveSmape, naiveMase] = naive[0] ?? [];
    expect([smape, mase]).toEqual([naiveSmape, naiveMase]);
    expect((call('FORECASTERROR', history, 2, 1) as number[][])[0]).toHaveLength(4);
  });

  it('has no scale where the history never moves, and no answer where it is too short', () => {
    expect(call('FORECASTERROR', down(5, 5, 5, 5, 5), 1)).toEqual([
      [0, expect.stringMatching(/^#DIV\/0!/), 0, expect.stringMatching(/^#DIV\/0!/)],
    ]);
    expect(call('FORECASTERROR', down(1, 2, 3, 4), 4)).toMatch(/^#N\/A history/);
  });
});

describe('FORECASTMETHOD', () => {
  it('says in words what was used', () => {
    expect(call('FORECASTMETHOD', history)).toMatch(/^[a-z][\w ,.()-]+$/);
    expect(call('FORECASTMETHOD', down(1, 2))).toMatch(/^#N\/A history/);
  });
});

describe('TURNCURVE', () => {
  it('names its own argument for the number of periods', () => {
    expect(call('TURNCURVE', history, 5, 0)).toMatch(/^#VALUE! periods: found 0/);
  });

  it('starts from the last value that is known', () => {
    const curve = call('TURNCURVE', [...history, [null]], 20, 5) as number[][];
    expect(curve.map(([, path]) => path)).toEqual([16, 17, 18, 19, 20]);
  });
});
