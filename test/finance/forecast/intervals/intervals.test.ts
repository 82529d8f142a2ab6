import fc from 'fast-check';
import { reachFor, studentReach } from '../../../../src/finance/forecast/intervals/coverage';
import { naiveErrors, originErrors } from '../../../../src/finance/forecast/intervals/origin-errors';
import { typicalMisses } from '../../../../src/finance/forecast/intervals/spread';
import { seasonalNaive } from '../../../../src/finance/forecast/simple/benchmarks';

describe('the reach of a level', () => {
  it('follows the table of Student’s t with four degrees of freedom', () => {
    expect(studentReach(0.8)).toBeCloseTo(1.5332, 4);
    expect(studentReach(0.95)).toBeCloseTo(2.7764, 4);
    expect(studentReach(0.99)).toBeCloseTo(4.6041, 4);
  });

  it('grows with the level, for any season', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 366 }), (one, other, period) => {
        fc.pre(other - one > 1e-6);
        expect(reachFor(one, period)).toBeGreaterThan(0);
        expect(reachFor(one, period)).toBeLessThan(reachFor(other, period));
      }),
    );
  });
});

describe('the errors from earlier points', () => {
  it('are those of the method, one for each point that has an outcome', () => {
    const history = [10, 12, 10, 12, 10, 12, 10, 12];
    const { counts, typical } = originErrors(seasonalNaive(history, 1), history, 1, [12, 12]);
    expect(counts).toEqual([5, 4]);
    expect(typical[0]).toBeGreaterThan(1.8);
    expect(typical[0]).toBeLessThan(2.3);
    expect(typical[1]).toBe(0);
  });
});

describe('typical misses', () => {
  const miss = fc.double({ min: 0, max: 1e6, noNaN: true });
  it('never fall with the distance', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(miss, fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 24 }),
        fc.array(miss, { minLength: 8, maxLength: 30 }),
        (measured, history) => {
          const naive = naiveErrors(history, 1, measured.length);
          const misses = typicalMisses(
            { typical: measured.map(([typical]) => typical), counts: measured.map(([, count]) => count) },
            naive,
          );
          misses.forEach((value, ahead) => {
            expect(value).toBeGreaterThanOrEqual(misses[ahead - 1] ?? 0);
          });
        },
      ),
    );
  });

  it('are nothing for a history that never moves', () => {
    expect(typicalMisses({ typical: [0, 0, 0], counts: [9, 8, 7] }, naiveErrors([5, 5, 5, 5], 1, 3))).toEqual([
      0, 0, 0,
    ]);
  });
});
