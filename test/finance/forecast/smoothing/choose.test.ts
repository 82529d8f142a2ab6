import { choosePlain, chooseSeasonal, fitPlain, TO_THE_END } from '../../../../src/finance/forecast/smoothing/choose';
import { seasonalIndices, withoutSeasons } from '../../../../src/finance/forecast/seasonality/indices';
import { historyOf } from '../fixtures';
import { madeUp } from '../support';

describe('the choice among models without seasons', () => {
  it('is a level for a history that goes nowhere', () => {
    const history = madeUp(60, { noise: 50 });
    expect(choosePlain(history, fitPlain(history)).model.trend).toBe('none');
  });

  it('is a damped trend for one that climbs', () => {
    const history = madeUp(60, { slope: 30, noise: 10 });
    expect(choosePlain(history, fitPlain(history)).model.trend).toBe('damped');
  });

  it('leaves out what needs values above zero where there are others', () => {
    const history = madeUp(40, { noise: 50 }).map((value) => value - 1000);
    expect(choosePlain(history, fitPlain(history)).model.error).toBe('additive');
  });
});

describe('the choice among models with seasons', () => {
  it('multiplies where the seasons grow with the level', () => {
    const gas = historyOf('Gas');
    const indices = seasonalIndices(gas, 4);
    const chosen = chooseSeasonal(gas, withoutSeasons(gas, indices), indices, TO_THE_END);
    expect(chosen.model.season).toBe('multiplicative');
  });

  it('adds where values lie on both sides of zero', () => {
    const history = madeUp(48, { wave: 200, noise: 20 }).map((value) => value - 1000);
    const indices = seasonalIndices(history, 12);
    const chosen = chooseSeasonal(history, withoutSeasons(history, indices), indices, TO_THE_END);
    expect(chosen.model.season).toBe('additive');
  });
});
