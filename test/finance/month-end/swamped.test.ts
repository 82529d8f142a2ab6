import fc from 'fast-check';
import { savingsInBudget } from '../../../src/finance/month-end/swamped';
import { saving, year } from '../support';

describe('savings inside a budget', () => {
  it('are achieved but swamped where pressures use them up', () => {
    const lines = [saving({ target: 500, forecast: 500 })];
    expect(savingsInBudget(lines, year, 300)).toMatchObject({
      shortfall: 0,
      pressures: 300,
      swamped: 300,
      netAtRisk: 300,
    });
  });

  it('do not count a shortfall beside the overspend that it is part of', () => {
    const lines = [saving({ target: 500, forecast: 300 })];
    expect(savingsInBudget(lines, year, 200)).toMatchObject({
      shortfall: 200,
      pressures: 0,
      swamped: 0,
      netAtRisk: 200,
    });
    expect(savingsInBudget(lines, year, 320)).toMatchObject({ pressures: 120, swamped: 120, netAtRisk: 320 });
    expect(savingsInBudget(lines, year, 50)).toMatchObject({ pressures: 0, underspends: 150, netAtRisk: 200 });
  });

  it('leave out what takes nothing from a budget, and what nobody has forecast', () => {
    const lines = [
      saving({ target: 500, delivered: 100 }),
      saving({ target: 70, cash: 'Avoidance', forecast: 0 }),
      saving({ target: 30 }),
    ];
    expect(savingsInBudget(lines, year, 400)).toMatchObject({
      lines: 2,
      proposed: 500,
      achieved: 100,
      notForecast: 30,
    });
  });

  it('always explain the variance', () => {
    const sum = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(sum, sum), { maxLength: 5 }), sum, (given, variance) => {
        const lines = given.map(([target, forecast]) => saving({ target, forecast }));
        const { shortfall, pressures, underspends, swamped } = savingsInBudget(lines, year, variance);
        expect(shortfall + pressures - underspends).toBe(variance);
        expect(swamped).toBeLessThanOrEqual(pressures);
      }),
    );
  });
});
