import fc from 'fast-check';
import { outturn, outturnMethods, outturnRange, type OutturnOptions } from '../../../../src/finance/forecast';
import { weightsWithLastYear, weightsWithoutLastYear } from '../../../../src/finance/forecast/outturn/weights';
import { valueOf } from '../support';

const year = (options: OutturnOptions): number => valueOf(outturn(options)).outturn;
const uneven = [50, 50, 50, 50, 100, 100, 100, 100, 150, 150, 150, 150];

describe('the outturn', () => {
  it('by profile is the actuals and the rest of the profiled budget', () => {
    expect(year({ actuals: [60, 60, 60, 60], budget: uneven, method: 'profile' })).toBe(240 + 1000);
  });

  it('of actuals that cancel out is exactly zero', () => {
    expect(year({ actuals: [0.3, -0.1, -0.2], budget: 0, method: 'profile' })).toBe(0);
  });

  it('by run rate is the actuals and their mean for each period left', () => {
    expect(year({ actuals: [100, 120, 110], budget: 1200, method: 'run rate' })).toBeCloseTo(1320, 9);
  });

  it('by scaled profile is the actuals by the share of the profile that has passed', () => {
    expect(year({ actuals: [60, 60, 60, 60], budget: uneven, method: 'scaled profile' })).toBeCloseTo(
      (240 / 200) * 1200,
      9,
    );
  });

  it('by trend does not turn falling spend into income', () => {
    expect(year({ actuals: [100, 60, 20], budget: 1200, method: 'trend' })).toBe(180);
  });

  it('by trend goes on as the periods so far went', () => {
    const climbing = [100, 104, 108, 112, 116, 120];
    const forecast = year({ actuals: climbing, budget: 1200, method: 'trend' });
    expect(forecast).toBeGreaterThan(year({ actuals: climbing, budget: 1200, method: 'run rate' }));
  });

  it('by auto is the budget before there are actuals', () => {
    expect(year({ actuals: [], budget: 1200 })).toBe(1200);
  });

  it('by auto lies between the views it blends, and nearer the actuals as the year goes on', () => {
    const early = year({ actuals: [150, 150], budget: 1200 });
    const late = year({ actuals: new Array<number>(9).fill(150), budget: 1200 });
    expect(early).toBeGreaterThanOrEqual(1300);
    expect(early).toBeLessThan(1500);
    expect(late).toBeGreaterThan(1650);
    expect(late).toBeLessThan(1800);
  });

  it('by auto follows the shape of last year where it is given', () => {
    const lastYear = [20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 980];
    const actuals = [20, 20, 20, 20, 20, 20, 20, 20, 20, 20];
    expect(year({ actuals, budget: 1200, lastYear })).toBeGreaterThan(year({ actuals, budget: 1200 }) + 200);
  });

  it('of a whole year is its actuals, period 13 included, by any method', () => {
    for (const method of outturnMethods) {
      expect(year({ actuals: [...uneven, 25], budget: 9999, method })).toBe(1225);
    }
  });

  it('never lets periods 12 and 13 feed the run rate', () => {
    const eleven = new Array<number>(11).fill(100);
    expect(year({ actuals: eleven, budget: 0, method: 'run rate' })).toBeCloseTo(1200, 9);
    expect(year({ actuals: [...eleven, 900, 50], budget: 0, method: 'run rate' })).toBe(2050);
  });

  it('is at least what is spent and committed', () => {
    expect(year({ actuals: [100, 100], budget: 1200, committed: 2000, method: 'profile' })).toBe(2200);
    expect(year({ actuals: [100, 100], budget: 1200, committed: 100, method: 'profile' })).toBe(1200);
    expect(year({ actuals: [-100, -100], budget: -1200, committed: -2000, method: 'profile' })).toBe(-2200);
  });

  it('counts a blank between as its budget, and says so', () => {
    const result = valueOf(outturn({ actuals: [100, null, 100, null, null], budget: 1200, method: 'run rate' }));
    expect(result).toMatchObject({ periods: 3, toDate: 300 });
    expect(result.notes).toHaveLength(1);
  });

  it('of income is the mirror of spending', () => {
    const sums = [90, 120, 80, 100];
    const income = { actuals: sums.map((value) => -value), budget: -1200 };
    for (const method of outturnMethods) {
      expect(year({ ...income, method })).toBeCloseTo(-year({ actuals: sums, budget: 1200, method }), 6);
    }
  });

  it('is always a number', () => {
    const sum = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.option(sum), { maxLength: 13 }),
        fc.oneof(sum, fc.array(sum, { minLength: 12, maxLength: 12 })),
        fc.constantFrom(...outturnMethods),
        sum,
        (actuals, budget, method, committed) => {
          const result = outturnRange({ actuals, budget, method, committed, levels: [0.8, 0.95] });
          if (!result.ok) {
            expect(['actuals', 'budget', 'committed']).toContain(result.error.argument);
            return;
          }
          const [narrow, wide] = result.value.ranges;
          const ends = [wide?.low, narrow?.low, result.value.outturn, narrow?.high, wide?.high];
          expect(ends.every(Number.isFinite)).toBe(true);
          expect([...ends].sort((left, right) => Number(left) - Number(right))).toEqual(ends);
        },
      ),
    );
  });

  it.each([
    ['budget', { actuals: [1], budget: [1, 2, 3] }],
    ['budget', { actuals: [1], budget: [...uneven.slice(1), null] }],
    ['budget', { actuals: [1], budget: Number.NaN }],
    ['actuals', { actuals: new Array<number>(14).fill(1), budget: 12 }],
    ['actuals', { actuals: [], budget: 12, method: 'run rate' }],
    ['actuals', { actuals: [1, 2], budget: 12, method: 'trend' }],
    ['budget', { actuals: [1], budget: 0, method: 'scaled profile' }],
    ['committed', { actuals: [1], budget: 12, committed: -1 }],
    ['committed', { actuals: [-1], budget: -12, committed: 1 }],
    ['last year', { actuals: [1], budget: 12, lastYear: [1, 2] }],
    ['committed', { actuals: [1], budget: 12, committed: Infinity }],
  ] satisfies [string, OutturnOptions][])('is refused by its %s: %j', (argument, options) => {
    expect(outturn(options)).toMatchObject({ ok: false, error: { argument } });
  });
});

describe('the range of an outturn', () => {
  const width = (actuals: number[]): number => {
    const [range] = valueOf(outturnRange({ actuals, budget: 1200, levels: [0.8] })).ranges;
    return (range?.high ?? Number.NaN) - (range?.low ?? Number.NaN);
  };

  it('narrows as the year goes on, to nothing at its end', () => {
    expect(width(new Array<number>(9).fill(100))).toBeLessThan(width([100, 100, 100]) / 2);
    expect(width(new Array<number>(12).fill(100))).toBe(0);
  });

  it('is wider for a line that jumps', () => {
    expect(width([20, 180, 20, 180, 20, 180])).toBeGreaterThan(1.5 * width(new Array<number>(6).fill(100)));
  });

  it('does not reach below what is spent and committed', () => {
    const options = { actuals: [100, 100], budget: 1200, committed: 900, levels: [0.99] };
    expect(valueOf(outturnRange(options)).ranges[0]?.low).toBeGreaterThanOrEqual(1100);
  });
});

describe('the weights', () => {
  it.each([weightsWithLastYear, weightsWithoutLastYear])('add up to one for each of eleven periods', (...table) => {
    expect(table).toHaveLength(11);
    for (const weights of table) expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 9);
  });
});
