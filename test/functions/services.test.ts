import { call } from './support/custom-functions';
import '../../src/functions';

describe('placements', () => {
  it('ask about a share of 70', () => {
    expect(call('PLACEMENTCOST', 100, 70, 1, 2)).toMatch(/^#VALUE! in-house share: found 70, .*70% or 0.7/);
    expect(call('MIXSAVING', 100, 0.5, 80, 1, 2)).toMatch(/^#VALUE! share then: found 80, .*80% or 0.8/);
  });

  it('go down a column', () => {
    expect(call('MIXSAVING', [[10], [20]], 0.5, '75%', 100, 200)).toEqual([[250], [500]]);
    expect(call('AVOIDED', [[1], [null]], 10, 2)).toEqual([[20], [expect.stringMatching(/^#N\/A places/)]]);
    expect(call('AVOIDED', -1, 10, 2)).toMatch(/^#VALUE! places/);
  });
});

describe('OCCUPANCYCOST and FAIRPRICE', () => {
  it('have a row for each home', () => {
    const homes = call('OCCUPANCYCOST', 100, 0, [[10], [10], [0], [4]], [[2], [0], [0], [5]]);
    expect(homes).toEqual([
      [50, 80],
      [expect.stringMatching(/^#DIV\/0!/), 100],
      [expect.stringMatching(/^#DIV\/0!/), expect.stringMatching(/^#DIV\/0!/)],
      Array(2).fill(expect.stringMatching(/^#VALUE! occupied: found 5, expected no more than the 4 beds/)),
    ]);
  });

  it('say once why there is neither cost of one home', () => {
    expect(call('OCCUPANCYCOST', 100, 0, 4, 5)).toMatch(/^#VALUE! occupied: found 5, expected no more than the 4 beds/);
    expect(call('OCCUPANCYCOST', 100, 0, 0, 0)).toMatch(/^#DIV\/0! beds: found 0/);
  });

  it('have a price for each number of beds, occupancy or margin', () => {
    const costs = [[300000], [60000], [45600]];
    expect(call('FAIRPRICE', costs, 4, [['100%', '75%', null, 0]])).toEqual([
      [1950, 2600, 1950, expect.stringMatching(/^#DIV\/0! occupancy/)],
    ]);
    expect(call('FAIRPRICE', costs, [[4], [5]])).toEqual([[1950], [1560]]);
  });

  it('refuse a price for no bed', () => {
    expect(call('FAIRPRICE', 100, 0)).toMatch(/^#DIV\/0!/);
    expect(call('FAIRPRICE', 100, 4, 0)).toMatch(/^#DIV\/0!/);
    expect(call('FAIRPRICE', [[100], ['staff']], 4)).toMatch(/^#VALUE! components, cell 2: found "staff"/);
    expect(call('FAIRPRICE', 100, 4, 95)).toMatch(/^#VALUE! occupancy: found 95, .*95% or 0.95/);
  });
});

describe('POOLSHARE', () => {
  it('goes by each rule', () => {
    const pool = [[60], [40]];
    expect(call('POOLSHARE', pool, 100.01, 'Equal')).toEqual([[50.01], [50]]);
    expect(call('POOLSHARE', pool, 100, 'contribution')).toEqual([[60], [40]]);
    expect(call('POOLSHARE', pool, -100, 'lead', 2)).toEqual([[0], [-100]]);
    expect(call('POOLSHARE', [[60, 40]], 100, [['25%'], ['75%']])).toEqual([[25, 75]]);
    expect(call('POOLSHARE', pool, 100, '50/50')).toEqual([[50], [50]]);
    expect(call('POOLSHARE', pool, 100, '75% : 25%')).toEqual([[75], [25]]);
  });

  it('shares an underspend as it shares an overspend', () => {
    const pool = [[60], [30], [10]];
    expect(call('POOLSHARE', pool, 100, 'equal')).toEqual([[33.34], [33.33], [33.33]]);
    expect(call('POOLSHARE', pool, -100, 'equal')).toEqual([[-33.34], [-33.33], [-33.33]]);
  });

  it.each([
    [['lead'], /^#N\/A lead/],
    [['60/30'], /^#VALUE! rule: found percentages that add up to 90%, expected 100%/],
    [['-10/110'], /^#VALUE! rule: found "-10\/110"/],
    [['150/50'], /^#VALUE! rule, cell 1: found "150%", expected a share from 0% to 100%/],
    [['40/30/30'], /^#VALUE! rule: found 3 percentages, expected 2 as in contributions/],
    [['lead', 3], /^#VALUE! lead: found 3, expected the number of a partner from 1 to 2/],
    [['by size'], /^#VALUE! rule: found "by size", expected "equal", "contribution" or "lead", or a perc/],
    [[[[0.5], [0.4]]], /^#VALUE! rule: found percentages that add up to 90%, expected 100%/],
    [[[[60], [40]]], /^#VALUE! rule, cell 1: found 60, .*60% or 0.6/],
    [[[[0.5], [0.3], [0.2]]], /^#VALUE! rule: found 3 cells, expected 2 as in contributions/],
  ])('with the rule %j says what is wrong', (rule, answer) => {
    expect(call('POOLSHARE', [[60], [40]], 100, ...rule)).toMatch(answer);
  });

  it('has nothing to go by without contributions', () => {
    expect(call('POOLSHARE', [[0], [0]], 100, 'contribution')).toMatch(/^#DIV\/0!/);
    expect(call('POOLSHARE', [[10], [null]], 100, 'equal')).toMatch(/^#N\/A contributions, cell 2/);
  });
});

describe('UPLIFTAVOIDED', () => {
  it('has the years down for one contract and across for several', () => {
    expect(call('UPLIFTAVOIDED', 100, 0.5, 0, 2)).toEqual([[50], [125]]);
    expect(call('UPLIFTAVOIDED', [[100], [null]], 0.5, 0, 2)).toEqual([
      [50, 125],
      Array(2).fill(expect.stringMatching(/^#N\/A base/)),
    ]);
  });

  it('asks about a rise of 5', () => {
    expect(call('UPLIFTAVOIDED', 100, 5, 0)).toMatch(/^#VALUE! asked: found 5, .*write 5% or 0.05/);
    expect(call('UPLIFTAVOIDED', 100, 0.05, 0, 0)).toMatch(/^#VALUE! years/);
  });
});

describe('BENCHMARK', () => {
  it('has a row for each value', () => {
    expect(call('BENCHMARK', [[1], [5]], [[2, 4, 'n/k']])).toMatch(/^#VALUE! comparators, cell 3/);
    expect(call('BENCHMARK', [[1], [5]], [[2, 4, null]], 'higher')).toEqual([
      [3, 4, 3, 2, 2.5],
      [1, 1, 3, -2, -1.5],
    ]);
  });

  it('does not know another word for better', () => {
    expect(call('BENCHMARK', 1, [[2, 4]], 'cheap')).toMatch(/^#VALUE! better: found "cheap", expected "lower"/);
    expect(call('BENCHMARK', 1, [[null]])).toMatch(/^#N\/A comparators/);
  });
});

describe('RESULTSPAYMENT and AGENCYPREMIUM', () => {
  it('leave out what is left out', () => {
    expect(call('RESULTSPAYMENT', 10, 4000)).toBe(40000);
    expect(call('RESULTSPAYMENT', 10, 4000, 8)).toBe(32000);
    expect(call('RESULTSPAYMENT', 10, 4000, null, '5k')).toBe(35000);
    expect(call('AGENCYPREMIUM', 2.5, 60, 40)).toBe(50);
    expect(call('AGENCYPREMIUM', 2.5, 60, null)).toMatch(/^#N\/A permanent cost/);
  });
});

describe('TENDERSCORE', () => {
  it('fails a tender that does not pass every test, whatever is still blank', () => {
    expect(call('TENDERSCORE', [[null, 60]], [[3, 1]], [['Pass', 'no', null]])).toBe('Fail');
    expect(call('TENDERSCORE', [[80, 60]], [[3, 1]], [[true, 1]])).toBe(75);
    expect(call('TENDERSCORE', [[80, 60]], [['75%', '25%']], [['Y', 'y']])).toBe(75);
    expect(call('TENDERSCORE', [[80, 60]], [[3, 1]], [['Y', 'N']])).toBe('Fail');
    expect(call('TENDERSCORE', [[80, 60]], [[3, 1]], [[true, null]])).toMatch(/^#N\/A mandatory/);
    expect(call('TENDERSCORE', [[80, 60]], [[3, 1]], [[null, null]])).toMatch(/^#N\/A mandatory/);
    expect(call('TENDERSCORE', [[80, 60]], [[3, 1]], 'maybe')).toMatch(/^#VALUE! mandatory: found "maybe"/);
  });

  it('goes by the direction of the weights in a table', () => {
    expect(
      call(
        'TENDERSCORE',
        [
          [80, 40],
          [60, 20],
        ],
        [[3, 1]],
      ),
    ).toEqual([[70], [50]]);
    expect(
      call(
        'TENDERSCORE',
        [
          [80, 40],
          [60, 20],
        ],
        [[3], [1]],
      ),
    ).toEqual([[75, 35]]);
    expect(call('TENDERSCORE', [[80, 40, 1]], [[3, 1]])).toMatch(
      /^#VALUE! scores: found a range of 1 row by 3 columns/,
    );
  });

  it('has no mean without weights', () => {
    expect(call('TENDERSCORE', [[80, 40]], [[0, 0]])).toMatch(/^#DIV\/0!/);
    expect(call('TENDERSCORE', [[80, 40]], [[-1, 2]])).toMatch(/^#VALUE! weights, cell 1: found -1, expected a weight/);
    expect(call('TENDERSCORE', [[80, null]], [[3, 1]])).toMatch(/^#N\/A scores, cell 2/);
  });
});

describe('RAGVARIANCE', () => {
  it.each([
    [[100, 100], 'Green'],
    [[100, 90], 'Green'],
    [[100, 104.99], 'Amber'],
    [[100, 105], 'Red'],
    [[-3870, -2592], 'Red'],
    [[10_000, 10_100, null, null, 100], 'Red'],
    [[10_000, 10_100, null, null, 100, true], 'Amber'],
    [[10_000, 10_500, null, null, 100, 'both'], 'Red'],
    [[0, 5], 'Amber'],
    [[0, 5, null, null, 5], 'Red'],
    [[0, 0], 'Green'],
    [[null, 5], 'Grey'],
    [[5, null], 'Grey'],
  ])('of %j is %s', (passed, status) => {
    expect(call('RAGVARIANCE', ...passed)).toBe(status);
  });

  it('asks for thresholds that can be meant', () => {
    expect(call('RAGVARIANCE', 100, 105, 0.1)).toMatch(/^#VALUE! red: found 5%, expected at least amber/);
    expect(call('RAGVARIANCE', 100, 105, 0, 5)).toMatch(/^#VALUE! red: found 5, .*5% or 0.05/);
    expect(call('RAGVARIANCE', 100, 105, 0, 0.05, 1, 'perhaps')).toMatch(/^#VALUE! both/);
  });
});

describe('RAGMIX and RAGMOVE', () => {
  it('pass over rows with nothing in them, and name an amount without a status', () => {
    const mix = call('RAGMIX', [['red'], [null], ['Blue']], [[-30], [null], [10]]) as unknown[][];
    expect(mix.map(([, , , share]) => share)).toEqual([0.25, 0, 0, 0, 0.75]);
    expect(call('RAGMIX', [['Red'], [null]], [[1], [2]])).toMatch(/^#N\/A statuses, cell 2/);
    expect(call('RAGMIX', [['Red'], ['Purple']])).toMatch(/^#VALUE! statuses, cell 2: found "Purple"/);
    expect(call('RAGMIX', [['Red'], ['Red']], [[1]])).toMatch(/^#VALUE! amounts/);
    const block = [
      ['Red', 'Blue'],
      ['Red', null],
    ];
    const money = [
      [1, 2],
      [1, null],
    ];
    expect((call('RAGMIX', block, money) as unknown[][]).map(([, lines, amount]) => [lines, amount])).toEqual([
      [1, 2],
      [0, 0],
      [0, 0],
      [0, 0],
      [2, 2],
    ]);
    expect(call('RAGMIX', block, [[1, 2, 1, 0]])).toMatch(/^#VALUE! amounts: found a range of 1 row by 4 columns/);
    expect((call('RAGMIX', ['Red'], 0) as unknown[][])[0]?.[3]).toMatch(/^#DIV\/0!/);
  });

  it('move down a column', () => {
    expect(call('RAGMOVE', [['Red'], ['Green'], [null]], [['Amber'], ['Green'], ['Red']])).toEqual([
      ['▲ better'],
      ['▬ same'],
      [expect.stringMatching(/^#N\/A previous/)],
    ]);
  });
});

describe('TURNCURVE', () => {
  it('asks which way is better where the measure already stands at its target', () => {
    expect(call('TURNCURVE', [[5, 5, 5, 5]], 5, 2)).toMatch(/^#VALUE! better: .*"lower" or "higher"/);
    expect(call('TURNCURVE', [[5, 5, 5, 5]], 5, 2, 'lower')).toEqual([
      [5, 5, 0],
      [5, 5, 0],
    ]);
  });
});
