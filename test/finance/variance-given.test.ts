import { varianceProblem } from '../../src/finance/variance-given';
import { budgetLine } from './support';

const given = (forecast: number | null, variance: number | null) =>
  varianceProblem(budgetLine({ budget: 100, forecast, variance }), '£000');

describe('a forecast and a variance on one line', () => {
  it('agree to half of the last place that the variance is written with', () => {
    expect(given(105, 5)).toBeNull();
    expect(given(105.28, 5.3)).toBeNull();
    expect(given(105.28, 5.2)).not.toBeNull();
    expect(given(105.4, 5)).toBeNull();
    expect(given(106, 5)).not.toBeNull();
  });

  it('do not agree where the sign is the other way round, and the problem says what was expected', () => {
    expect(given(105, -5)).toMatchObject({ found: '−£5k', expected: expect.stringContaining('£5k') as string });
  });

  it('are no problem where one is missing', () => {
    expect(given(null, 5)).toBeNull();
    expect(given(105, null)).toBeNull();
  });
});
