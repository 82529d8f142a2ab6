import { noSeasons, seasonalIndices, withoutSeasons } from '../../../../src/finance/forecast/seasonality/indices';
import { fitSmoothing } from '../../../../src/finance/forecast/smoothing/fit';
import { guessStart } from '../../../../src/finance/forecast/smoothing/guess';
import { smoothingCases } from '../fixtures';
import { madeUp } from '../support';

describe.each(smoothingCases)('$name', (given) => {
  const { model, history } = given;
  const indices = model.season === 'none' ? noSeasons : seasonalIndices(history, model.period);
  const guess = guessStart(model, withoutSeasons(history, indices), indices);
  const fit = fitSmoothing(model, history, guess, 300);

  it('is fitted as likely as R fits it, or likelier', () => {
    expect(fit.deviance).toBeLessThanOrEqual(given.deviance + 0.05);
  });

  it('counts its numbers in the criterion as R does', () => {
    expect(fit.criterion - fit.deviance).toBeCloseTo(given.criterion - given.deviance, 6);
  });

  it('keeps its weights in the usual region', () => {
    expect(fit.weights.level).toBeGreaterThan(0);
    expect(fit.weights.level).toBeLessThan(1);
    expect(fit.weights.growth).toBeLessThanOrEqual(fit.weights.level);
    expect(fit.weights.level + fit.weights.season).toBeLessThanOrEqual(1);
  });
});

describe('a fit', () => {
  it('does not depend on the unit of the history', () => {
    const model = { error: 'additive', trend: 'damped', season: 'none', period: 1 } as const;
    const history = madeUp(40, { slope: 5, noise: 60 });
    const thousands = history.map((value) => value / 1000);
    const pounds = fitSmoothing(model, history, guessStart(model, history, noSeasons), 100);
    const inThousands = fitSmoothing(model, thousands, guessStart(model, thousands, noSeasons), 100);
    expect(inThousands.weights.level).toBeCloseTo(pounds.weights.level, 4);
    expect(inThousands.start.level * 1000).toBeCloseTo(pounds.start.level, 1);
  });

  it('has no criterion where the history is too short to have one', () => {
    const model = { error: 'additive', trend: 'damped', season: 'none', period: 1 } as const;
    const history = [1, 2, 4, 3, 5, 4];
    expect(fitSmoothing(model, history, guessStart(model, history, noSeasons), 50).criterion).toBe(Infinity);
  });
});
