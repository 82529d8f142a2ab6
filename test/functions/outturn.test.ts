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

  it('takes the direction of a line from its budget, or from its actuals where the budget is nothing', () => {
    expect(call('OUTTURN', [[-120, -110, -130]], -1200, 'profile', -1000)).toBe(-1360);
    expect(call('OUTTURN', [[-120, -110]], 0, 'profile', -50)).toBe(-280);
    expect(call('OUTTURN', [[120, 110, 130]], 1200, 'profile', -1)).toMatch(/^#VALUE! committed: found -1, expected /);
    expect(call('OUTTURN', [[-120, -110]], -1200, 'auto', 1)).toMatch(/^#VALUE! committed: found 1, expected /);
    expect(call('OUTTURN', [[-120, -110]], 0, 'profile', 50)).toMatch(/^#VALUE! committed: found 50, expected /);
    expect(call('OUTTURN', [[10, -10]], 0, 'profile', -50)).toBe(-50);
  });

  it('scales a profile of which little has passed, and divides by nothing where nothing has', () => {
    const late = [1, ...Array.from({ length: 11 }, () => 9)];
    expect(call('OUTTURN', [[3]], [late], 'scaled profile')).toBe(300);
    expect(call('OUTTURN', [[3]], [[0, ...late.slice(1)]], 'scaled profile')).toMatch(/^#DIV\/0! budget: /);
    expect(call('OUTTURN', [[3]], [[0, ...late.slice(1)]], 'auto')).toEqual(expect.any(Number));
  });

  it('takes an option of one line from a single cell', () => {
    const committed = [[1], [2]];
    expect(call('OUTTURN', [[10, 20]], 1200, 'auto', committed)).toMatch(/committed: .*expected a single cell\.$/);
    expect(call('OUTTURN', [[10], [20]], 1200, 'auto', committed)).toMatch(/committed: .*expected a single cell\.$/);
  });

  it.each(['Run-Rate', 'runrate', 'RUN_RATE', '  run  rate '])('understands the method %j', (method) => {
    expect(call('OUTTURN', [[120, 110, 130]], 1200, method)).toBe(1440);
  });

  it('understands Scaled-Profile', () => {
    expect(call('OUTTURN', [[120, 110, 130]], 1200, 'Scaled-Profile')).toBe(1440);
  });

  it.each([2, 3, 12])('refuses the budgets of %i lines laid across: they could be the periods of one', (lines) => {
    const actuals = Array.from({ length: lines }, () => [10, 20]);
    expect(call('OUTTURN', actuals, [actuals.map(() => 1200)])).toMatch(
      new RegExp(`^#VALUE! budget: found a range of 1 row by ${lines} columns, expected ${lines} rows`),
    );
  });

  it('takes one sum for every line of a table', () => {
    const two = [
      [10, 20],
      [30, 40],
    ];
    expect(call('OUTTURN', two, 1200, 'profile')).toEqual([[1030], [1070]]);
  });

  it.each([
    ['actuals', [[[1e16]], 100]],
    ['budget', [[[5]], 1e16]],
    ['committed', [[[5]], 100, 'auto', 1e16]],
  ])('says that the figure in %s is too large', (argument, passed) => {
    expect(call('OUTTURN', ...passed)).toMatch(new RegExp(`^#VALUE! ${argument}: found .*, expected .*1e15`));
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

  it('does not let spending turn into income below what is spent', () => {
    const [[low = 0] = []] = call('OUTTURNRANGE', [[100, 60, 20]], 1200, '99.9%', 'trend') as number[][];
    expect(low).toBe(180);
    const [[, , high = 0] = []] = call('OUTTURNRANGE', [[-100, -60, -20]], -1200, '99.9%', 'trend') as number[][];
    expect(high).toBe(-180);
  });

  it('has ends for the highest level that there is', () => {
    const [ends = []] = call('OUTTURNRANGE', [[90, 110, 100, 95]], 1200, 0.9999999999999999) as number[][];
    expect(ends.every(Number.isFinite)).toBe(true);
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
