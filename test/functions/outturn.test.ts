import { call } from './support/custom-functions';
import '../../src/functions';

const budget = Array.from({ length: 12 }, (_, period) => 10 * (period + 1));

describe('OUTTURN', () => {
  it('goes by the budget’s own profile, in a row or in a column', () => {
    expect(call('OUTTURN', [[12, 20, 33]], [budget], 'profile')).toBe(65 + 780 - 60);
    expect(
      call(
        'OUTTURN',
        [[12], [20], [33]],
        budget.map((sum) => [sum]),
        'profile',
      ),
    ).toBe(785);
    expect(call('OUTTURN', [[12, 18, 30, ...Array.from({ length: 9 }, () => null)]], [budget], 'scaled profile')).toBe(
      780,
    );
  });

  it('answers a table line by line, one bad line spoiling only its own answer', () => {
    const actuals = [
      [100, 100, null],
      ['abc', 1, 1],
      [null, null, null],
      [120, 120, 120],
    ];
    const lines = call('OUTTURN', actuals, [[1200], [1200], [1200], [1440]], 'run rate', [[0], [0], [0], [2000]]);
    expect(lines).toEqual([
      [1200],
      [expect.stringMatching(/^#VALUE! actuals, cell 1: found "abc"/)],
      [expect.stringMatching(/^#N\/A actuals/)],
      [2360],
    ]);
  });

  it('has no answer yet with too few periods for the method', () => {
    expect(call('OUTTURN', [[5, 6]], 100, 'trend')).toMatch(/^#N\/A actuals: found 2 of 12 periods/);
    expect(call('OUTTURN', [[null]], 100)).toMatch(/^#N\/A actuals/);
    expect(call('OUTTURN', [[5]], null)).toMatch(/^#N\/A budget/);
  });

  it.each([
    ['budget', [[[5, 5]], [[100, 200]]]],
    ['actuals', [[Array.from({ length: 14 }, () => 1)], 100]],
    ['method', [[[5]], 100, 'straight line']],
    ['committed', [[[5]], 100, null, 'lots']],
    ['committed', [[[5]], 100, null, [[1], [2]]]],
  ])('names %s where it cannot be meant', (argument, passed) => {
    expect(call('OUTTURN', ...passed)).toMatch(new RegExp(`^#VALUE! ${argument}: found `));
  });
});

describe('OUTTURNRANGE', () => {
  it('has the forecast of OUTTURN between its low and its high', () => {
    const [[low = 0, middle = 0, high = 0] = []] = call(
      'OUTTURNRANGE',
      [[90, 110, 100, 95]],
      1200,
      '80%',
    ) as number[][];
    expect(low).toBeLessThan(middle);
    expect(high).toBeGreaterThan(middle);
    expect(middle).toBe(call('OUTTURN', [[90, 110, 100, 95]], 1200));
  });

  it('keeps a bad line’s error all along its row', () => {
    const answer = call(
      'OUTTURNRANGE',
      [
        [1, 2],
        ['x', 2],
      ],
      [[24], [24]],
    ) as unknown[][];
    expect(answer[0]?.every((cell) => typeof cell === 'number')).toBe(true);
    expect(answer[1]).toEqual(Array(3).fill(expect.stringMatching(/^#VALUE! actuals/)));
  });
});
