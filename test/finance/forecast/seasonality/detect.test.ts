import { detectSeason } from '../../../../src/finance/forecast';
import { historyOf } from '../fixtures';
import { madeUp } from '../support';

describe('the season of a history', () => {
  it.each([
    ['months of accidents', historyOf('Deaths'), 12],
    ['quarters of gas', historyOf('Gas'), 4],
    ['years of a river', historyOf('Nile'), 1],
    ['a straight line', madeUp(48, { slope: 10 }), 1],
    ['a constant', madeUp(48), 1],
    ['noise', madeUp(48, { noise: 80 }), 1],
    ['too little to tell', madeUp(30, { wave: 100 }), 1],
  ])('of %s', (_, history, season) => {
    expect(detectSeason(history)).toBe(season);
  });

  it('is seen through gaps', () => {
    const gappy = historyOf('Deaths').map((value, time) => (time % 17 === 5 ? null : value));
    expect(detectSeason(gappy)).toBe(12);
  });
});
