import fc from 'fast-check';
import { assessBudget } from '../../../src/finance/rag/assess-budget';
import { assessSaving } from '../../../src/finance/rag/assess-saving';
import type { PolicyRow } from '../../../src/finance/rag/policy';
import { compareStatuses } from '../../../src/finance/rag/status';
import { budgetLine, context, policyOf, saving } from '../support';

const pence = fc.integer({ min: -100_000_00, max: 100_000_00 }).map((count) => count / 100);
const target = fc.integer({ min: 1, max: 100_000_00 }).map((count) => count / 100);
const share = fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000));
const sum = fc.option(fc.integer({ min: 0, max: 20_000_00 }).map((count) => count / 100));
const threshold = fc.record({ share, sum });
type Rule = Pick<PolicyRow, 'amber' | 'red' | 'combine'>;
const rule: fc.Arbitrary<Rule> = fc.record({
  amber: threshold,
  red: threshold,
  combine: fc.constantFrom('either', 'both'),
});

const assess = (figures: { readonly target: number; readonly forecast: number }, of: Rule) =>
  assessSaving(
    saving(figures),
    {},
    { ...context, unit: '£', policy: policyOf({ measure: 'savings shortfall', ...of }) },
  );

const assessSpend = (budget: number, forecast: number, of: Rule) =>
  assessBudget(budgetLine({ budget, forecast }), {
    ...context,
    unit: '£',
    policy: policyOf({ measure: 'budget overspend', of: 'net', ...of }),
  });

describe('a status, whatever the figures and the policy', () => {
  it('is not worsened by a better forecast', () => {
    fc.assert(
      fc.property(target, pence, pence, rule, (promised, one, other, of) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const worse = assess({ target: promised, forecast: low }, of).status;
        const better = assess({ target: promised, forecast: high }, of).status;
        expect(compareStatuses(better, worse)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is the same in every unit', () => {
    const inThousands = ({ share, sum }: Rule['red']) => ({ share, sum: sum === null ? null : sum / 1000 });
    fc.assert(
      fc.property(target, pence, rule, (promised, forecast, of) => {
        const scaled = { ...of, amber: inThousands(of.amber), red: inThousands(of.red) };
        expect(assess({ target: promised / 1000, forecast: forecast / 1000 }, scaled).status).toBe(
          assess({ target: promised, forecast }, of).status,
        );
      }),
    );
  });

  it('is not worsened by a higher threshold', () => {
    const raise = fc.record({
      of: fc.constantFrom('amber', 'red'),
      part: fc.constantFrom('share', 'sum'),
      by: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(target, pence, rule, raise, (promised, forecast, of, { of: colour, part, by }) => {
        const before = of[colour][part];
        fc.pre(before !== null);
        const raised = { ...of, [colour]: { ...of[colour], [part]: before + by } };
        const figures = { target: promised, forecast };
        expect(compareStatuses(assess(figures, raised).status, assess(figures, of).status)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is never better where either threshold is enough than where both are wanted', () => {
    fc.assert(
      fc.property(target, pence, rule, (promised, forecast, of) => {
        const by = (combine: Rule['combine']) => assess({ target: promised, forecast }, { ...of, combine }).status;
        expect(compareStatuses(by('either'), by('both'))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('comes with a reason that reads, for savings and budgets', () => {
    fc.assert(
      fc.property(pence, pence, rule, (base, forecast, of) => {
        for (const { reason, status } of [assess({ target: base, forecast }, of), assessSpend(base, forecast, of)]) {
          expect(reason).not.toMatch(/NaN|undefined|Infinity|null|e[+-]\d/);
          expect(reason).toContain(reason.startsWith('Not assessed') ? 'this year' : `${status}: `);
        }
      }),
    );
  });
});

describe('the distance to the next status', () => {
  const penny = 0.01;
  const toThePenny = (sum: number) => Math.round(sum * 100) / 100;

  it('really turns a saving, and a penny less does not', () => {
    fc.assert(
      fc.property(target, pence, rule, (promised, forecast, of) => {
        const { status, better, worse } = assess({ target: promised, forecast }, of);
        const after = (change: number) =>
          assess({ target: promised, forecast: toThePenny(forecast + change) }, of).status;
        if (better !== null && better.to !== 'Blue') {
          expect(after(better.amount)).toBe(better.to);
          expect(after(better.amount - penny)).toBe(status);
        }
        if (worse !== null) {
          expect(after(-worse.amount)).toBe(worse.to);
          expect(after(-worse.amount + penny)).toBe(status);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('really turns a budget line, and a penny less does not', () => {
    fc.assert(
      fc.property(pence, pence, rule, (budget, forecast, of) => {
        const { status, better, worse } = assessSpend(budget, forecast, of);
        const after = (change: number) => assessSpend(budget, toThePenny(forecast + change), of).status;
        if (better !== null) {
          expect(after(-better.amount)).toBe(better.to);
          expect(after(-better.amount + penny)).toBe(status);
        }
        if (worse !== null) {
          expect(after(worse.amount)).toBe(worse.to);
          expect(after(worse.amount - penny)).toBe(status);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is known for every red and amber by money', () => {
    fc.assert(
      fc.property(target, pence, rule, (promised, forecast, of) => {
        const { status, better } = assess({ target: promised, forecast }, of);
        if (status === 'Red' || status === 'Amber') expect(better).not.toBeNull();
      }),
    );
  });

  it('banks a saving: delivering the distance makes a green line blue', () => {
    fc.assert(
      fc.property(target, target, (promised, delivered) => {
        fc.pre(delivered < promised);
        const line = saving({ target: promised, forecast: promised, delivered });
        const { better } = assessSaving(line, {}, context);
        expect(better?.to).toBe('Blue');
        const banked = { ...line, delivered: delivered + (better?.amount ?? 0) };
        expect(assessSaving(banked, {}, context).status).toBe('Blue');
      }),
    );
  });
});
