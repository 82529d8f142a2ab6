import { assessBudget } from '../../../src/finance/rag/assess-budget';
import type { RagPolicy } from '../../../src/finance/rag/policy';
import { ragPresets } from '../../../src/finance/rag/presets';
import { budgetLine, context } from '../support';

const [standard, fivePercentOr100k, byLevel] = ragPresets('£000');
const overspent = (policy: RagPolicy | undefined, budget: number, over: number, level: string | null = null) =>
  policy && assessBudget(budgetLine({ budget, forecast: budget + over, level }), { ...context, policy }).status;

describe('the policies to start from, by published practice', () => {
  it('red at 5% or £100k, whichever is lower', () => {
    expect(overspent(fivePercentOr100k, 1000, 50)).toBe('Red');
    expect(overspent(fivePercentOr100k, 1000, 49.99)).toBe('Amber');
    expect(overspent(fivePercentOr100k, 50_000, 100)).toBe('Red');
    expect(overspent(fivePercentOr100k, 50_000, 99.99)).toBe('Amber');
    expect(overspent(standard, 50_000, 100)).toBe('Amber');
  });

  it('red at £250k for a directorate, whatever its size', () => {
    expect(overspent(byLevel, 1000, 249.99, 'Directorate')).toBe('Amber');
    expect(overspent(byLevel, 100_000, 250, 'directorate')).toBe('Red');
  });

  it('red at 0.5% or £1m for the whole council', () => {
    expect(overspent(byLevel, 100_000, 500, 'Whole council')).toBe('Red');
    expect(overspent(byLevel, 100_000, 499, 'Whole council')).toBe('Amber');
    expect(overspent(byLevel, 400_000, 1000, 'Whole council')).toBe('Red');
    expect(overspent(byLevel, 400_000, 999, 'Whole council')).toBe('Amber');
  });

  it('mean the same money in every unit', () => {
    const sums = (unit: '£' | '£m') => ragPresets(unit)[1]?.rows.map(({ red }) => red.sum);
    expect(sums('£')).toEqual([null, 100_000, null]);
    expect(sums('£m')).toEqual([null, 0.1, null]);
  });
});
