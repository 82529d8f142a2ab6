import fc from 'fast-check';
import { forecast, forecastMethods, forecastRange, type ForecastMethod } from '../../../src/finance/forecast';
import { historyOf } from './fixtures';
import { madeUp, valueOf } from './support';

const method = fc.constantFrom<ForecastMethod>(...forecastMethods);
const money = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(0, 0, 1, -1, 1e100, -1e100, 1e-300, 12.5),
  fc.constant(null),
);

describe('a forecast', () => {
  it('is a number for each period, whatever the history', () => {
    fc.assert(
      fc.property(
        fc
          .array(money, { minLength: 3, maxLength: 60 })
          .filter((list) => list.filter((value) => value !== null).length >= 3),
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(undefined, 1, 2, 3),
        method,
        (history, horizon, season, chosen) => {
          const options = { horizon, method: chosen, levels: [0.5, 0.95], ...(season === undefined ? {} : { season }) };
          const { forecast: path, ranges } = valueOf(forecastRange(history, options));
          expect(path).toHaveLength(horizon);
          expect([path, ...ranges.flatMap(({ low, high }) => [low, high])].flat().every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(forecastMethods)('by %s of a constant is the constant', (chosen) => {
    const { forecast: path } = valueOf(
      forecast(new Array<number>(30).fill(250), { horizon: 4, season: 12, method: chosen }),
    );
    path.forEach((value) => {
      expect(value).toBeCloseTo(250, 6);
    });
  });

  it('of a few values is the last one with their drift, ever less of it', () => {
    const { forecast: path } = valueOf(forecast([100, 110, 120], { horizon: 60 }));
    const steps = path.map((value, ahead) => value - (path[ahead - 1] ?? 120));
    expect(steps[0]).toBeGreaterThan(8);
    expect(steps[0]).toBeLessThan(10);
    steps.slice(1).forEach((step, ahead) => {
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThan(steps[ahead] ?? Number.NaN);
    });
    expect(path.at(-1)).toBeLessThan(120 + 25 * 10);
  });

  it('of a few values keeps to the method named', () => {
    const fivePeriods = [100, 140, 100, 140, 100];
    const words = (['ets', 'theta', 'damped', 'drift', 'mean'] as const).map(
      (chosen) => valueOf(forecast(fivePeriods, { horizon: 1, method: chosen })).method,
    );
    expect(words).toEqual(['exponential smoothing', 'theta', 'damped trend', 'drift', 'mean']);
    expect(valueOf(forecast([1, 2, 3], { horizon: 1, method: 'theta' })).method).toContain('damped drift');
  });

  it.each([14, 17, 23])('of %i months has the seasons of a year that begins to repeat', (length) => {
    const history = madeUp(length, { wave: 200, noise: 10 });
    const { forecast: path } = valueOf(forecast(history, { horizon: 12, season: 12 }));
    madeUp(length + 12, { wave: 200 })
      .slice(length)
      .forEach((value, ahead) => {
        expect(Math.abs((path[ahead] ?? Number.NaN) - value)).toBeLessThan(60);
      });
  });

  it.each([
    [[10, 20, 30, 40], 4],
    [[10, 20, 30, 40, 12], 4],
    [madeUp(13, { wave: 200 }), 12],
  ])('of a single round of seasons goes about half of the way with it: %j', (history, season) => {
    const { forecast: path } = valueOf(forecast(history, { horizon: season, season }));
    const spread = Math.max(...path) - Math.min(...path);
    const seen = Math.max(...history) - Math.min(...history);
    expect(spread / seen).toBeGreaterThan(0.4);
    expect(spread / seen).toBeLessThan(0.75);
  });

  it('of nothing but zeros is zero', () => {
    expect(valueOf(forecast([0, 0, 0, 0, 0, 0, 0, 0], { horizon: 3 })).forecast).toEqual([0, 0, 0]);
  });

  it('that comes to nothing is exactly zero', () => {
    expect(valueOf(forecast([10, 8, 6, 4], { horizon: 3, season: 1, method: 'drift' })).forecast.slice(1)).toEqual([
      0, 0,
    ]);
  });

  it('stays on the side of zero that the history is on', () => {
    const falling = [90, 80, 70, 60, 50, 40, 30, 20, 10];
    const income = falling.map((value) => -value);
    valueOf(forecast(falling, { horizon: 24, method: 'drift' })).forecast.forEach((value) => {
      expect(value).toBeGreaterThanOrEqual(0);
    });
    valueOf(forecast(income, { horizon: 24, method: 'drift' })).forecast.forEach((value) => {
      expect(value).toBeLessThanOrEqual(0);
    });
  });

  it('does not depend on the unit', () => {
    const history = historyOf('Deaths').slice(0, 40);
    const pounds = valueOf(forecast(history, { horizon: 6, season: 12 })).forecast;
    const thousands = valueOf(
      forecast(
        history.map((value) => value / 1000),
        { horizon: 6, season: 12 },
      ),
    ).forecast;
    thousands.forEach((value, ahead) => {
      expect(value * 1000).toBeCloseTo(pounds[ahead] ?? Number.NaN, 4);
    });
  });

  it('of income is the mirror of the same spending', () => {
    const spending = historyOf('Nile').slice(0, 40);
    const wanted = { horizon: 5, season: 1, method: 'theta' } as const;
    const income = valueOf(
      forecast(
        spending.map((value) => -value),
        wanted,
      ),
    ).forecast;
    expect(income).toEqual(
      valueOf(forecast(spending, wanted)).forecast.map((value) => expect.closeTo(-value, 6) as number),
    );
  });

  it('follows the seasons of months and a trend that dies away', () => {
    const history = madeUp(60, { slope: 5, wave: 200, noise: 20 });
    const { forecast: path, season } = valueOf(forecast(history, { horizon: 12 }));
    expect(season).toBe(12);
    madeUp(72, { slope: 5, wave: 200 })
      .slice(60)
      .forEach((value, ahead) => {
        expect(Math.abs((path[ahead] ?? Number.NaN) - value)).toBeLessThan(60);
      });
  });

  it('says what was done about gaps, blanks and spikes', () => {
    const history: (number | null)[] = madeUp(40, { noise: 15 });
    history[10] = null;
    history[20] = 9000;
    const { notes } = valueOf(forecast([null, ...history, null], { horizon: 3 }));
    expect(notes).toHaveLength(4);
    expect(notes.find((note) => note.includes('Period 22') && note.includes('9000'))).toBeDefined();
  });

  it('is little moved by one spike', () => {
    const history = madeUp(40, { noise: 15 });
    const spiked = history.map((value, time) => (time === 33 ? 9000 : value));
    const [clean = Number.NaN] = valueOf(forecast(history, { horizon: 1 })).forecast;
    const [moved = Number.NaN] = valueOf(forecast(spiked, { horizon: 1 })).forecast;
    expect(Math.abs(moved - clean)).toBeLessThan(30);
  });

  it('says where a history is too short to measure its seasons', () => {
    const notesOf = (length: number): readonly string[] =>
      valueOf(forecast(madeUp(length, { wave: 200 }), { horizon: 3, season: 12 })).notes;
    expect(notesOf(13).some((note) => note.includes('14'))).toBe(true);
    expect(notesOf(14)).toEqual([]);
  });

  it('names in words what it was made with', () => {
    expect(valueOf(forecast(historyOf('Gas'), { horizon: 1, method: 'ets' })).method).toContain(
      'seasons that multiply',
    );
    expect(valueOf(forecast(historyOf('Nile'), { horizon: 1, method: 'mean' })).method).toBe('mean');
  });
});

describe('a forecast is refused', () => {
  const history = [1, 2, 3, 4];
  it.each([
    ['horizon', history, { horizon: 0 }],
    ['horizon', history, { horizon: -3 }],
    ['horizon', history, { horizon: 2.5 }],
    ['horizon', history, { horizon: 121 }],
    ['horizon', history, { horizon: Number.NaN }],
    ['season', history, { horizon: 1, season: 0 }],
    ['season', history, { horizon: 1, season: 1.5 }],
    ['season', history, { horizon: 1, season: 5 }],
    ['history', [1, 2], { horizon: 1 }],
    ['history', [], { horizon: 1 }],
    ['history', [null, null, null, null], { horizon: 1 }],
    ['history', [1, 2, Number.NaN], { horizon: 1 }],
    ['history', [1, 2, Infinity], { horizon: 1 }],
  ])('by its %s: %j, %j', (argument, given, options) => {
    const result = forecast(given, options);
    expect(result).toMatchObject({ ok: false, error: { argument } });
  });

  it('where the method is unknown, with the list of methods', () => {
    const untyped: unknown = 'magic';
    const wanted = { horizon: 1, method: untyped } as Parameters<typeof forecast>[1];
    const result = forecast(history, wanted);
    expect(result).toMatchObject({ ok: false, error: { argument: 'method', found: 'magic' } });
    for (const name of forecastMethods) expect(!result.ok && result.error.expected).toContain(name);
  });
});
