import { assessBudget } from '../../../src/finance/rag/assess-budget';
import type { AssessmentContext } from '../../../src/finance/rag/assessment';
import { budgetLine, context, policyOf } from '../support';

const assess = (given: Parameters<typeof budgetLine>[0], changes: Partial<AssessmentContext> = {}) =>
  assessBudget(budgetLine({ budget: 1000, ...given }), { ...context, ...changes });

describe('a budget line by the standard policy', () => {
  it.each([
    [1000, 'Green'],
    [900, 'Green'],
    [1000.01, 'Amber'],
    [1049.99, 'Amber'],
    [1050, 'Red'],
  ])('with a forecast of %d is %s', (forecast, status) => {
    expect(assess({ forecast }).status).toBe(status);
  });

  it('says the rule, the measure and the way to the next status', () => {
    expect(assess({ forecast: 1020 }).reason).toBe(
      'Amber: forecast £1,020k is £20k (2.0%) over the £1,000k budget; any overspend is amber, red starts at 5%. ' +
        '£20k less spending would make it Green. £30k more spending would make it Red.',
    );
  });

  it('counts a shortfall of income as the overspend: £1.278m on −£3.870m is 33.0%', () => {
    const assessment = assess({ kind: 'Income', budget: -3.87, forecast: -2.592 }, { unit: '£m' });
    expect(assessment.status).toBe('Red');
    expect(assessment.adverse).toBeCloseTo(1.278, 12);
    expect(assessment.reason).toContain('33.0%');
  });

  it('takes the variance where there is no forecast, for income of either sign', () => {
    expect(assess({ variance: 60 }).status).toBe('Red');
    expect(assess({ variance: -60 }).status).toBe('Green');
    expect(assess({ kind: 'Income', budget: -1000, variance: 60 }).reason).toContain('−£940k');
    expect(assess({ kind: 'Income', variance: 60 }).reason).toContain('£940k');
  });

  it('cannot be assessed where forecast and variance do not agree', () => {
    expect(assess({ forecast: 1060, variance: -60 })).toMatchObject({ status: 'Grey', decidedBy: 'missing data' });
    expect(assess({ forecast: 1060, variance: 60 }).status).toBe('Red');
  });

  it('takes the outturn from the periods where neither is given, and names the method', () => {
    const assessment = assess({ budget: 1200, actuals: [120, 120, 120, 120, 120] });
    expect(assessment).toMatchObject({ status: 'Red', adverse: 100 });
    expect(assessment.reason).toContain('by the method "profile" from 5 periods, the outturn of £1,300k is');
  });

  it.each([{ budget: null, forecast: 5 }, {}])('cannot be assessed of %j, and asks for what is missing', (given) => {
    const assessment = assess(given);
    expect(assessment.status).toBe('Grey');
    expect(assessment.toTurn).not.toBeNull();
  });

  it('is amber at least for an overspend on a budget of nothing, of which there is no percentage', () => {
    const assessment = assess({ budget: 0, forecast: 5 });
    expect(assessment.status).toBe('Amber');
    expect(assessment.reason).not.toMatch(/\d%\)/);
    expect(assess({ budget: 0, forecast: 0 }).status).toBe('Green');
    const policy = policyOf({ measure: 'budget overspend', red: { share: 0.05, sum: 4 } });
    expect(assess({ budget: 0, forecast: 5 }, { policy }).status).toBe('Red');
  });
});

describe('percentages of the gross budget', () => {
  const row = { measure: 'budget overspend', amber: { share: 0, sum: null }, red: { share: 0.05, sum: null } } as const;
  const gross = policyOf({ ...row, of: 'gross' });

  it('let the same overspend be amber of gross and red of net', () => {
    const line = { forecast: 1060, grossBudget: 4000 };
    expect(assess(line, { policy: gross }).status).toBe('Amber');
    expect(assess(line, { policy: policyOf({ ...row, of: 'net' }) }).status).toBe('Red');
  });

  it('fall back on the net where a line gives no gross, and say so', () => {
    const assessment = assess({ forecast: 1060 }, { policy: gross });
    expect(assessment.status).toBe('Red');
    expect(assessment.reason).toContain('of the net');
  });
});
