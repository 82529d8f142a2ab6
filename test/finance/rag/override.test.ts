import { assessSaving } from '../../../src/finance/rag/assess-saving';
import { applyOverride } from '../../../src/finance/rag/override';
import { context, saving } from '../support';

const computed = assessSaving(saving({ target: 400, forecast: 300 }), {}, context);
const override = {
  ref: 'S1',
  status: 'Amber',
  reason: 'Contract signed on 29 August.',
  by: 'J. Smith',
  until: { year: 2014, month: 9, day: 30 },
} as const;

describe('an override', () => {
  it('stands over the computed status, which is kept beside it', () => {
    const assessment = applyOverride(computed, override, context.asAt);
    expect(assessment).toMatchObject({ status: 'Amber', computed: 'Red', decidedBy: 'override' });
    for (const part of ['J. Smith', '30 September 2014', 'Contract signed', '25.0%']) {
      expect(assessment.reason).toContain(part);
    }
  });

  it('counts on its last day and not on the day after, which the reason says', () => {
    expect(applyOverride(computed, override, override.until).status).toBe('Amber');
    const after = applyOverride(computed, override, { year: 2014, month: 10, day: 1 });
    expect(after).toMatchObject({ status: 'Red', decidedBy: 'savings shortfall' });
    expect(after.reason).toContain('expired on 30 September 2014');
  });

  it('changes nothing where there is none', () => {
    expect(applyOverride(computed, null, context.asAt)).toEqual(computed);
  });
});
