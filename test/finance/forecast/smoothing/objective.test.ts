import fc from 'fast-check';
import type {
  SmoothingModel,
  SmoothingState,
  SmoothingWeights,
} from '../../../../src/finance/forecast/smoothing/model';
import { slopedLikelihood } from '../../../../src/finance/forecast/smoothing/objective';
import { madeUp } from '../support';

const history = Float64Array.from(madeUp(30, { slope: 4, wave: 90, noise: 40, period: 4 }), (value) => value / 1000);
const STEP = 1e-6;

const models: SmoothingModel[] = (['additive', 'multiplicative'] as const).flatMap((error) =>
  (['none', 'additive', 'multiplicative'] as const).map(
    (season) => ({ error, trend: 'damped', season, period: 4 }) as const,
  ),
);

const startOf = (model: SmoothingModel): SmoothingState => ({
  level: 1.02,
  growth: 0.01,
  seasons: { none: [], additive: [0.05, 0.06, -0.05, -0.06], multiplicative: [1.05, 1.06, 0.95, 0.94] }[model.season],
});

/** The slope by one number, by stepping a little to both sides. */
function measuredSlope(value: (step: number) => number): number {
  return (value(STEP) - value(-STEP)) / (2 * STEP);
}

describe('the slopes of the likelihood', () => {
  const share = fc.double({ min: 0.05, max: 0.9, noNaN: true });
  it.each(models)('are those measured by small steps: $error errors, $season seasons', (model) => {
    fc.assert(
      fc.property(share, share, share, (level, growth, season) => {
        const weights: SmoothingWeights = { level, growth: growth * level, season: season * (1 - level), damping: 0.9 };
        const start = startOf(model);
        const sloped = slopedLikelihood(model, weights, start, history);
        const near = (slope: number, measured: number): void => {
          expect(Math.abs(slope - measured)).toBeLessThan(1e-3 * (1 + Math.abs(measured)));
        };
        const at = (w: SmoothingWeights, s: SmoothingState): number => slopedLikelihood(model, w, s, history).value;
        near(
          sloped.weights.level,
          measuredSlope((step) => at({ ...weights, level: level + step }, start)),
        );
        near(
          sloped.weights.growth,
          measuredSlope((step) => at({ ...weights, growth: weights.growth + step }, start)),
        );
        near(
          sloped.weights.damping,
          measuredSlope((step) => at({ ...weights, damping: 0.9 + step }, start)),
        );
        near(
          sloped.state.level,
          measuredSlope((step) => at(weights, { ...start, level: start.level + step })),
        );
        near(
          sloped.state.growth,
          measuredSlope((step) => at(weights, { ...start, growth: start.growth + step })),
        );
        if (model.season === 'none') return;
        near(
          sloped.weights.season,
          measuredSlope((step) => at({ ...weights, season: weights.season + step }, start)),
        );
        const raised = (step: number): number[] =>
          start.seasons.map((value, phase) => (phase === 2 ? value + step : value));
        near(
          sloped.state.seasons[2] ?? Number.NaN,
          measuredSlope((step) => at(weights, { ...start, seasons: raised(step) })),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('mark a model that breaks down as impossible', () => {
    const model: SmoothingModel = { error: 'multiplicative', trend: 'none', season: 'none', period: 1 };
    const weights = { level: 0.5, growth: 0, season: 0, damping: 1 };
    expect(slopedLikelihood(model, weights, { level: -1, growth: 0, seasons: [] }, history).value).toBe(Infinity);
  });
});
