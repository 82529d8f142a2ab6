import fc from 'fast-check';
import { reconcile } from '../../src/finance/reconcile';

describe('a reconciliation', () => {
  it('agrees with the sum of its parts', () => {
    const part = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (pence) => {
        const parts = pence.map((one) => one / 100);
        const total = pence.reduce((sum, one) => sum + one, 0) / 100;
        expect(reconcile(parts, total, 0)).toEqual({ difference: 0, verdict: 'Agrees' });
      }),
    );
  });

  it('agrees within rounding with what its parts were before they were rounded', () => {
    const part = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), (exact) => {
        const rounded = exact.map((one) => Math.round(one * 10) / 10);
        const total = exact.reduce((sum, one) => sum + one, 0);
        expect(reconcile(rounded, total, 0.1).verdict).toMatch(/^Agrees/);
      }),
    );
  });

  it('does not agree beyond what rounding can explain, or where nothing is rounded', () => {
    expect(reconcile([1, 2, 3], 7.6, 1)).toEqual({ difference: -1.6, verdict: 'Does not agree' });
    expect(reconcile([1, 2, 3], 6.01, 0)).toEqual({ difference: -0.01, verdict: 'Does not agree' });
  });
});
