import { isMaterial, narrativesNeeded } from '../../../src/finance/month-end/materiality';
import { atOnce } from '../../../src/finance/steps';
import { outturnOf, six } from './support';

const either = { share: 0.05, sum: 100_000, combine: 'either' as const };
const both = { ...either, combine: 'both' as const };

describe('materiality', () => {
  it.each([
    ['at the share', 5000, 100_000, either, true],
    ['a penny below the share', 4999.99, 100_000, either, false],
    ['favourable and beyond the share', -6000, 100_000, either, true],
    ['on an income written negative', 6000, -100_000, either, true],
    ['at the sum of a large budget', 100_000, 50_000_000, either, true],
    ['past the share alone where both are wanted', 5000, 100_000, both, false],
    ['past both', 100_000, 1_000_000, both, true],
    ['anything on a nil budget by a share', 1, 0, { share: 0.05, sum: null, combine: 'either' as const }, true],
    ['nothing on a nil budget', 0, 0, { share: 0.05, sum: null, combine: 'either' as const }, false],
    ['anything without a limit', 1e9, 1, { share: null, sum: null, combine: 'either' as const }, false],
  ])('%s', (_, amount, budget, limits, expected) => {
    expect(isMaterial(amount, budget, limits)).toBe(expected);
  });
});

describe('the lines that need a narrative', () => {
  const small = outturnOf({ ref: 'small', budget: 1200, actuals: six(110), forecast: 1210 });
  const late = outturnOf({ ref: 'late', budget: 1200, actuals: six(150), forecast: 1200 });
  const large = outturnOf({ ref: 'large', budget: 1200, actuals: six(100), forecast: 1900 });

  it('are those with a material variance, the largest first, with what is there', () => {
    const lines = [small, late, large].map((outturn) => ({ outturn, narrative: outturn === late ? 'Early.' : ' ' }));
    const needed = atOnce(narrativesNeeded(lines, { share: 0.2, sum: null, combine: 'either' }));
    expect(needed.map(({ outturn, because, hasNarrative }) => [outturn.code, because, hasNarrative])).toEqual([
      ['large', ['full year'], false],
      ['late', ['to date'], true],
    ]);
  });
});
