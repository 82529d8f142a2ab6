import { readyDriver } from '../../../src/finance/month-end/driver';
import { valueOf } from '../forecast/support';
import { driver } from './support';

describe('a driver', () => {
  it('goes on as it is where nothing is forecast, and as budgeted where nothing is known', () => {
    const actual = driver({ actualVolume: 12, actualPrice: 110 });
    expect(valueOf(readyDriver(actual)).ahead).toEqual({ volume: 12, price: 110 });
    expect(valueOf(readyDriver({ ...actual, forecastVolume: 14 })).ahead).toEqual({ volume: 14, price: 110 });
    const budgeted = driver({ actualVolume: null, actualPrice: null });
    expect(valueOf(readyDriver(budgeted)).ahead).toEqual({ volume: 10, price: 100 });
  });

  it('that was not budgeted has a budget of none at today’s price', () => {
    const added = driver({ budgetVolume: 0, budgetPrice: null, actualVolume: 2, actualPrice: 300 });
    expect(valueOf(readyDriver(added)).budget).toEqual({ volume: 0, price: 300 });
  });

  it.each([
    ['no weeks', { weeks: null }],
    ['the weeks of more than a year', { weeks: 365 }],
    ['a negative volume', { forecastVolume: -1 }],
    ['no price at all', { budgetPrice: null, actualPrice: null }],
  ])('with %s is refused, with its name', (_, given) => {
    const ready = readyDriver(driver(given));
    expect(ready.ok ? '' : ready.error.found).toContain('Placements');
  });
});
