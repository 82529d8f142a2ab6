import fc from 'fast-check';
import { standing } from '../../../src/finance/services/benchmark';

const figure = fc.integer({ min: 0, max: 10_000 });
const others = fc.array(figure, { minLength: 1, maxLength: 20 });

describe('a standing among comparators', () => {
  it('is at the median, and no worse, where binary arithmetic puts the median a trace below', () => {
    expect(standing(51.6, [48.3, 8.5, 54.9, 44.1, 83, 55.8], 'lower')).toMatchObject({ quarter: 2, toMedian: 0 });
  });

  it('is first and in the best quarter at the best, last and in the worst beyond the worst', () => {
    fc.assert(
      fc.property(others, (comparators) => {
        const best = standing(Math.min(...comparators), comparators, 'lower');
        expect(best).toMatchObject({ rank: 1, quarter: 1 });
        const worst = standing(Math.max(...comparators) + 1, comparators, 'lower');
        expect(worst).toMatchObject({ rank: comparators.length + 1, quarter: 4 });
      }),
    );
  });

  it('is the same seen from the other side, where more is better', () => {
    fc.assert(
      fc.property(figure, others, (value, comparators) => {
        const low = standing(value, comparators, 'lower');
        const high = standing(
          -value,
          comparators.map((one) => -one),
          'higher',
        );
        expect({ ...high, median: 0 - high.median }).toEqual(low);
      }),
    );
  });

  it('ends quarters where Excel’s QUARTILE.INC does', () => {
    const { median, toMedian, toBestQuarter } = standing(10, [1, 2, 4, 7, 8], 'lower');
    expect([median, toMedian, toBestQuarter]).toEqual([4, 6, 8]);
    expect(standing(3, [1, 2, 4, 7], 'lower').toBestQuarter).toBe(1.25);
  });
});
