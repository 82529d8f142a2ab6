import { middleOf } from '../../../../src/finance/forecast/combination/middle-of';
import { seasonalNaive } from '../../../../src/finance/forecast/simple/benchmarks';

const flat = (value: number): ReturnType<typeof seasonalNaive> => ({
  words: `flat ${value}`,
  ahead: () => [value, value],
});

describe('several methods as one', () => {
  it('go down the middle, whatever one of them says', () => {
    expect(middleOf([flat(1), flat(3), flat(1e9)]).ahead(5, 2)).toEqual([3, 3]);
    expect(middleOf([flat(1), flat(3), flat(5), flat(-1e9)]).ahead(5, 2)).toEqual([2, 2]);
    expect(middleOf([flat(7), flat(1), flat(3), flat(5), flat(-1e9)]).ahead(5, 2)).toEqual([3, 3]);
    expect(middleOf([flat(1), flat(3)]).ahead(5, 2)).toEqual([2, 2]);
  });

  it('are all named, each once', () => {
    expect(middleOf([flat(1), flat(2), flat(2), flat(3)]).words).toBe('the middle of flat 1, flat 2 and flat 3');
  });
});
