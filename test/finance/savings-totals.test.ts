import fc from 'fast-check';
import { deliveredAhead } from '../../src/finance/savings';
import { savingsTotals } from '../../src/finance/savings-totals';
import { saving, year } from './support';

describe('totals of savings', () => {
  it('add up a year, and what is over on one line does not hide what is short on another', () => {
    const lines = [
      saving({ target: 400, forecast: 300, delivered: 100 }),
      saving({ target: 200, forecast: 350 }),
      saving({ target: 100, delivered: 40 }),
      saving({ target: 50 }),
    ];
    expect(savingsTotals(lines, year).all).toEqual({
      lines: 4,
      target: 750,
      delivered: 140,
      forecast: 650,
      projected: 550,
      atRisk: 160,
      notForecast: 50,
      remaining: 610,
    });
  });

  it('keep cashable and non-cashable savings apart, and say where the whole mixes them', () => {
    const lines = [
      saving({ cash: 'Cashable', target: 10 }),
      saving({ cash: 'Avoidance', target: 5 }),
      saving({ cash: 'Cashable', target: 1 }),
      saving({ target: 2 }),
    ];
    const totals = savingsTotals(lines, year);
    expect(totals.isMixed).toBe(true);
    expect(totals.byCashEffect.map(({ cash, target }) => [cash, target])).toEqual([
      ['Cashable', 11],
      ['Avoidance', 5],
      [null, 2],
    ]);
    expect(savingsTotals([saving({ cash: 'Cashable' })], year).isMixed).toBe(false);
  });

  it('do not let what one line has delivered over its forecast take from what is to come on another', () => {
    const lines = [
      saving({ target: 100, forecast: 80, delivered: 90 }),
      saving({ target: 100, forecast: 100, delivered: 40 }),
      saving({ target: 0, forecast: -50 }),
    ];
    const [ahead, behind, cost] = lines.map((line) => savingsTotals([line], year).all.projected);
    expect([ahead, behind, cost]).toEqual([0, 60, -50]);
    expect(savingsTotals(lines, year).all.projected).toBe(10);
  });

  it('are of parts that add up: forecast and what is ahead of it are delivered and still to come', () => {
    const sum = fc.integer({ min: -1000, max: 1000 });
    const lines = fc.array(
      fc.record({ forecast: sum, delivered: fc.option(sum) }).map((given) => saving(given)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(lines, (some) => {
        const { forecast, delivered, projected } = savingsTotals(some, year).all;
        const ahead = some.reduce((all, line) => all + deliveredAhead(line, year), 0);
        expect((forecast ?? 0) + ahead).toBe((delivered ?? 0) + (projected ?? 0));
      }),
    );
  });

  it('do not make a zero of what nobody knows', () => {
    expect(savingsTotals([saving({})], year).all).toEqual({
      lines: 1,
      target: null,
      delivered: null,
      forecast: null,
      projected: null,
      atRisk: null,
      notForecast: null,
      remaining: null,
    });
  });
});
