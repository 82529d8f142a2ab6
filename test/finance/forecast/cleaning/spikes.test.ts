import { drawInSpikes } from '../../../../src/finance/forecast/cleaning/spikes';
import { madeUp } from '../support';

const withSpike = (place: number, value: number): number[] =>
  madeUp(36, { noise: 20 }).map((usual, time) => (time === place ? value : usual));

describe('spikes', () => {
  it('are found, and counted as little more than their neighbours', () => {
    const { spikes, values } = drawInSpikes(withSpike(14, 9000), 1);
    expect(spikes).toEqual([{ place: 14, found: 9000, countedAs: values[14] }]);
    expect(values[14]).toBeGreaterThan(900);
    expect(values[14]).toBeLessThan(1200);
  });

  it('are left alone where they are the newest value, which may be a new level', () => {
    expect(drawInSpikes(withSpike(35, 9000), 1).spikes).toEqual([]);
  });

  it('are not seen in regular seasons', () => {
    const history = Array.from({ length: 48 }, (_, time) => (time % 12 === 11 ? 5000 : 1000) + 10 * ((time * 7) % 5));
    expect(drawInSpikes(history, 12).spikes).toEqual([]);
  });

  it('are not seen where the level has moved for good', () => {
    const history = madeUp(36, { noise: 20 }).map((value, time) => (time >= 18 ? value + 4000 : value));
    expect(drawInSpikes(history, 1).spikes).toEqual([]);
  });

  it('are how the history is where there are many', () => {
    const history = madeUp(36, { noise: 20 }).map((value, time) => (time % 7 === 3 ? value * 6 : value));
    expect(drawInSpikes(history, 1).values).toEqual(history);
  });
});
