import { call } from './support/custom-functions';
import '../../src/functions';

const years = [['2014/15', '2015/16', '2016/17']];

describe('PROFILE', () => {
  it('gives each annual sum a row of its own', () => {
    expect(call('PROFILE', [[100], [null], [10]], null, 2)).toEqual([
      [50, 50],
      [expect.stringMatching(/^#N\/A annual/), expect.stringMatching(/^#N\/A annual/)],
      [5, 5],
    ]);
    expect(call('PROFILE', [[100, 10]], null, 2)).toEqual([
      [50, 5],
      [50, 5],
    ]);
  });

  it('takes a pattern for each annual sum', () => {
    expect(
      call(
        'PROFILE',
        [[100], [100]],
        [
          [1, 3],
          [1, 0],
        ],
        2,
      ),
    ).toEqual([
      [25, 75],
      [100, 0],
    ]);
  });

  it.each([
    ['pattern', [100, [[1, 2, 3]]], /^#VALUE! pattern: found 3 weights, expected 12/],
    ['pattern', [100, [[1, 'x']], 2], /^#VALUE! pattern, cell 2: found "x"/],
    ['pattern', [100, [[1, null]], 2], /^#N\/A pattern, cell 2/],
    ['pattern', [100, [[0, 0]], 2], /^#DIV\/0!/],
    ['periods', [100, null, 0], /^#VALUE! periods: found 0/],
    ['periods', [100, null, 1.5], /^#VALUE! periods: found 1.5/],
    ['annual', [null], /^#N\/A annual/],
    ['annual', [1e15], /^#VALUE! annual: found 1000000000000000, expected /],
    ['pattern', [1e6, [[1e9 + 10, -1e9]], 2], /^#VALUE! pattern: .*expected /],
  ])('says what is wrong with %s', (_, passed, answer) => {
    expect(call('PROFILE', ...passed)).toMatch(answer);
  });
});

describe('REPROFILE', () => {
  it('takes years as dates, and runs as its amounts run', () => {
    const dates = [['1/4/2014'], [42095], ['2016/17']];
    expect(call('REPROFILE', [[3], [null], [1]], dates, 1, '1 May 2014', '2015/16')).toEqual([[2], [1], [1]]);
    expect(call('REPROFILE', [[3, null, 1]], years, 1, '2014/15', '2016/17')).toEqual([[2, '', 2]]);
  });

  it.each([
    [[5, '2014/15', '2015/16'], /^#VALUE! amount: found 5, expected no more than there is in 2014\/15, which is 3/],
    [[-1, '2014/15', '2015/16'], /^#VALUE! amount/],
    [
      [1, '2019/20', '2015/16'],
      /^#VALUE! from: found 2019\/20, expected one of the years, 2014\/15, 2015\/16, 2016\/17/,
    ],
    [[1, '2014/15', 'next year'], /^#VALUE! to: found "next year"/],
    [[null, '2014/15', '2015/16'], /^#N\/A amount/],
  ])('with %j says why not', (passed, answer) => {
    expect(call('REPROFILE', [[3, 2, 1]], years, ...passed)).toMatch(answer);
  });

  it('wants every year once', () => {
    expect(call('REPROFILE', [[3, 2]], years, 1, '2014/15', '2015/16')).toMatch(/^#VALUE! years: found 3 cells/);
    expect(call('REPROFILE', [[3, 2]], [['2014/15', '14/15']], 1, '2014/15', '2015/16')).toMatch(/2014\/15 twice/);
  });
});

describe('PARTYEAR, FULLYEAR and SLIP', () => {
  it('take a date or a period', () => {
    expect(call('PARTYEAR', [[1200], [1200], [1200]], [['1/10/2014'], [7], ['P7']])).toEqual([[600], [600], [600]]);
    expect(call('FULLYEAR', 600, 'period 7')).toBe(1200);
    expect(call('SLIP', 1200, 1, 7)).toEqual([
      [1200, 600, 600],
      [1200, 1200, 0],
    ]);
  });

  it.each([13, 0.5, 'soon', '2014/15', true])('do not take %j for a start', (found) => {
    expect(call('PARTYEAR', 1200, found)).toMatch(/^#VALUE! start: found .*, expected a date .* or a period/);
  });

  it('cannot compare a date with a period', () => {
    expect(call('SLIP', 1200, '1/4/2014', 7)).toMatch(/^#VALUE! new start/);
    expect(call('SLIP', 1200, '1/4/2014', null)).toMatch(/^#N\/A new start/);
    expect(call('SLIP', 1200, '1/4/2014', '1/5/2014', 0)).toMatch(/^#VALUE! years/);
  });

  it('goes as far as 50 years', () => {
    expect(call('SLIP', 1200, '1/4/2014', '1/4/2063')).toHaveLength(50);
    expect(call('SLIP', 1200, '1/4/2014', '1/4/2064')).toMatch(/^#VALUE! new start: found 1 April 2064, expected /);
    expect(call('SLIP', 1200, '1/4/2064', '1/4/2014')).toMatch(/^#VALUE! new start: found 1 April 2014, expected /);
    expect(call('SLIP', 1200, '1/4/2014', '1/4/2064', 2)).toEqual([
      [1200, 0, 1200],
      [1200, 0, 1200],
    ]);
  });
});

describe('GAP', () => {
  it('is the same whether income is written positive or negative', () => {
    const positive = call('GAP', [[100, 110]], [[95, 98]], [[2, 1]], [[1, 5]]);
    expect(call('GAP', [[100, 110]], [[-95, -98]], [[-2, -1]], [[-1, -5]])).toEqual(positive);
    expect(positive).toEqual([
      [5, 3, 3, 2],
      [12, 11, 8, 3],
    ]);
  });

  it('does without reserves and savings, also in single years', () => {
    expect(call('GAP', 100, 95)).toEqual([[5, 5, 5, 5]]);
    expect(call('GAP', [[100, 110]], [[95, 98]], null, [[1, null]])).toEqual([
      [5, 5, 5, 4],
      [12, 12, 7, 7],
    ]);
  });

  it('does not guess where signs are mixed', () => {
    expect(call('GAP', [[100, 110]], [[95, -98]])).toMatch(/^#VALUE! funding: found positive and negative/);
    expect(call('GAP', [[100, 110]], [[95, 98]], [[-2, -1]])).toMatch(/^#VALUE! reserves: found negative figures/);
    expect(call('GAP', [[100, 110]], [[95]])).toMatch(/^#VALUE! funding: found 1 cell, expected 2 as in base/);
    expect(call('GAP', [[-100, 110]], [[95, 98]])).toMatch(/^#VALUE! base/);
  });

  it('has no answer for a year that is not known, nor for the step from it', () => {
    const [first, second] = call('GAP', [[100, 110]], [[null, 98]]) as unknown[][];
    expect(first).toEqual(Array(4).fill(expect.stringMatching(/^#N\/A/)));
    expect(second?.slice(0, 2)).toEqual([12, 12]);
    expect(second?.[2]).toMatch(/^#N\/A/);
  });
});

describe('PAYBACK and RISKADJUSTED', () => {
  it('never pays back without a saving', () => {
    expect(call('PAYBACK', 100, 0)).toMatch(/^#N\/A annual saving: .*never/);
    expect(call('PAYBACK', -100, 10)).toMatch(/^#VALUE! investment/);
    expect(call('PAYBACK', [[100], [50]], 50)).toEqual([[2], [1]]);
  });

  it('adds up a range, blanks passed over', () => {
    expect(call('RISKADJUSTED', [[100], [null], [200]], [['50%'], [null], [1]])).toBe(250);
    expect(call('RISKADJUSTED', [[100], [200]], 0.5)).toBe(150);
  });

  it('asks about a confidence of 80', () => {
    expect(call('RISKADJUSTED', 100, 80)).toMatch(
      /^#VALUE! confidence: found 80, expected a share .*if 80% is meant, write 80% or 0.8/,
    );
    expect(call('RISKADJUSTED', [[100], [200]], [[0.5], [null]])).toMatch(/^#N\/A confidence, cell 2/);
    expect(call('RISKADJUSTED', [[100], [200], [1]], [[0.5], [0.5]])).toMatch(/^#VALUE! confidence/);
    const wide = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    const tall = [
      [0, 1],
      [0, 1],
      [0, 1],
    ];
    expect(call('RISKADJUSTED', wide, tall)).toMatch(
      /^#VALUE! confidence: found a range of 3 rows by 2 columns, expected 2 rows by 3 columns as in amounts, or a single cell/,
    );
    expect(call('RISKADJUSTED', [[1, 2]], [[1], [0.5]])).toBe(2);
    expect(call('RISKADJUSTED', null, 0.5)).toMatch(/^#N\/A amounts/);
  });
});

describe('PRICEVOLUME', () => {
  it('is nothing but volume and price for single cells', () => {
    expect(call('PRICEVOLUME', 0, 100, 2, 110)).toEqual([[200, 20, 220]]);
    expect(call('PRICEVOLUME', 2, 100, 0, null)).toEqual([[-200, 0, -200]]);
  });

  it('names the blank among several lines, and passes over rows with nothing in them', () => {
    const lines = [
      [[1], [null], [1]],
      [[10], [null], [30]],
      [[1], [null], [2]],
    ];
    expect(call('PRICEVOLUME', ...lines, [[10], [null], [30]])).toEqual([[20, 10, 0, 30]]);
    expect(call('PRICEVOLUME', ...lines, [[10], [null], [null]])).toMatch(/^#N\/A actual price, cell 3/);
    expect(call('PRICEVOLUME', ...lines, 10)).toMatch(/^#VALUE! actual price: found a range of 1 row by 1 column/);
    expect(call('PRICEVOLUME', -1, 1, 1, 1)).toMatch(/^#VALUE! budget volume: found -1/);
  });

  it('has a mix for ranges, also where one line of them has figures', () => {
    expect(call('PRICEVOLUME', [[1], [null]], [[10], [null]], [[2], [null]], [[12], [null]])).toEqual([[10, 0, 4, 14]]);
  });
});
