import { call } from './support/custom-functions';
import '../../src/functions';

const anError = { type: 'Error', code: '#DIV/0!' };

describe('arguments of every kind', () => {
  it.each([
    ['numbers as text', ['£1,234', '(1,200)'], 2434],
    ['a suffix that states thousands', ['1,234k', '1.5m'], -266000],
    ['the accountant’s zero', [5, '-'], 5],
    ['formatted numbers', [{ type: 'FormattedNumber', basicValue: 7, numberFormat: '0' }, 5], 2],
  ])('take %s', (_, [actual, budget], answer) => {
    expect(call('VARIANCE', actual, budget)).toBe(answer);
  });

  it('that are bad give #VALUE! and name the argument, what was found and what was expected', () => {
    const answer = call('VARIANCE', 'abc', 1);
    for (const part of ['#VALUE!', 'actual', '"abc"', 'expected']) expect(answer).toContain(part);
    expect(call('VARIANCE', 1, '12,34')).toMatch(/^#VALUE! budget: found "12,34"/);
    expect(call('VARIANCE', true, 1)).toMatch(/^#VALUE! actual: found TRUE/);
    expect(call('VARIANCE', '5%', 1)).toMatch(/^#VALUE! actual/);
  });

  it.each([null, '', '  '])('that are missing (%j) give #N/A, and are never taken for zero', (blank) => {
    expect(call('VARIANCE', [[blank]], 100)).toMatch(/^#N\/A actual/);
  });

  it('that are errors pass the error on', () => {
    expect(call('VARIANCE', 1, [[anError]])).toMatch(/^#DIV\/0!/);
    expect(call('VARIANCE', '#N/A', 1)).toMatch(/^#N\/A/);
  });
});

describe('ranges', () => {
  it('are answered cell by cell, a single value going with all of them', () => {
    expect(call('VARIANCE', [[105], [95]], [[100], [100]])).toEqual([[5], [-5]]);
    expect(call('VARIANCE', [[105, 95]], 100)).toEqual([[5, -5]]);
    expect(call('VARIANCE', 100, [[105, 95]], 'income')).toEqual([[5, -5]]);
  });

  it('let a bad cell spoil only its own answer', () => {
    expect(call('VARIANCE', [[105], ['abc'], [null], [anError], [95]], 100)).toEqual([
      [5],
      [expect.stringMatching(/^#VALUE! actual/)],
      [expect.stringMatching(/^#N\/A actual/)],
      [expect.stringMatching(/^#DIV\/0!/)],
      [-5],
    ]);
  });

  it('of different shapes are refused, naming both', () => {
    const answer = call('VARIANCE', [[1], [2], [3]], [[1], [2]]);
    for (const part of ['#VALUE!', 'budget', '2 rows by 1 column', '3 rows by 1 column'])
      expect(answer).toContain(part);
  });
});

describe('figures larger than any sum', () => {
  it.each([
    ['VARIANCE', 'actual', [1e308, -1e308]],
    ['MIXSAVING', 'children', [1e200, 0, 1, 1, 5]],
    ['RAGMIX', 'amounts, cell 2', [[['Red', 'Blue']], [[1, -1e16]]]],
    ['RAGWHY', 'target', ['1e308', 1]],
    ['POOLSHARE', 'contributions, cell 1', [[[1e308], [1e308]], 10, 'contribution']],
    ['OCCUPANCYCOST', 'beds', [1, 1, 1e16, 1]],
    ['AVOIDED', 'weekly cost', [1, '1,000,001bn', 2]],
  ])('are refused, since binary arithmetic cannot hold them: %s', (id, argument, passed) => {
    expect(call(id, ...passed)).toMatch(new RegExp(`^#VALUE! ${argument}: found .*, expected .*no larger than 1e15`));
  });

  it.each([
    ['BENCHMARK', 'comparators, cell 2', [1, [[1, 1e308]]]],
    ['PROFILE', 'pattern, cell 1', [1, [[1e308, 1e308]], 2]],
    ['TENDERSCORE', 'weights, cell 2', [[[1, 2]], [[1, 1e308]]]],
  ])('may be measures or weights up to 1e100: %s', (id, argument, passed) => {
    expect(call(id, ...passed)).toMatch(new RegExp(`^#VALUE! ${argument}: found .*, expected .*no larger than 1e100`));
  });

  it.each([
    ['PAYBACK', [1e15, 1e-300]],
    ['VARIANCEPCT', [1e15, 1e-300]],
  ])('come out of a division by next to nothing, and are no answer: %s', (id, passed) => {
    expect(call(id, ...passed)).toMatch(/^#VALUE! .*too large/);
  });
});

describe('words', () => {
  it.each(['run rate', 'Run-Rate', ' RUN  RATE ', 'run_rate', 'run–rate'])(
    'are understood as people write them: %s',
    (word) => {
      expect(call('OUTTURN', [[120, 110, 130]], 1200, word)).toBe(1440);
    },
  );

  it('of an error are those of the documentation', () => {
    expect(call('BENCHMARK', 1, [[2, 4]], 'low')).toEqual(call('BENCHMARK', 1, [[2, 4]], 'lower'));
    expect(call('BENCHMARK', 1, [[2, 4]], 'cheap')).toMatch(/expected "lower" or "higher"\.$/);
  });
});

describe('shares', () => {
  it.each([
    ['PLACEMENTCOST', [100, 1.2, 20000, 32000], 'in-house share', '1.2%'],
    ['RISKADJUSTED', [100, 80], 'confidence', '80%'],
    ['UPLIFTAVOIDED', [100, 5, 0], 'asked', '5%'],
  ])('beyond 100%% say the limit, and ask whether a percentage is meant: %s of %j', (id, passed, argument, meant) => {
    const answer = call(id, ...passed);
    expect(answer).toMatch(new RegExp(`^#VALUE! ${argument}: found .*100%.* if ${meant} is meant`));
  });

  it.each([
    ['PLACEMENTCOST', [100, 20000, 0.75, 32000], 'in-house share'],
    ['RISKADJUSTED', [100, 400], 'confidence'],
    ['RISKADJUSTED', [100, '400%'], 'confidence'],
    ['RAG', [100, 95, 0, 5000], 'red'],
    ['UPLIFTAVOIDED', [100, 20000, 0], 'asked'],
    ['UPLIFTAVOIDED', [100, '120%', 0], 'asked'],
  ])('that no percentage could mean are refused without odd advice: %s of %j', (id, passed, argument) => {
    const answer = call(id, ...passed);
    expect(answer).toMatch(new RegExp(`^#VALUE! ${argument}: found `));
    expect(answer).not.toMatch(/write/);
    expect(answer).toContain('100%');
  });
});
