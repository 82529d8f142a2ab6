import fc from 'fast-check';
import { succeed } from '../../../src/finance/result';
import { agencyPremium } from '../../../src/finance/services/agency';
import { fairPrice, occupancyCost } from '../../../src/finance/services/homes';
import { costAvoided, mixSaving, placementCost } from '../../../src/finance/services/placements';
import { poolShares } from '../../../src/finance/services/pool';
import { resultsPayment } from '../../../src/finance/services/results-payment';
import { weightedScore } from '../../../src/finance/services/tender';
import { turningTheCurve } from '../../../src/finance/services/turning-the-curve';
import { upliftAvoided } from '../../../src/finance/services/uplift';

const cost = fc.integer({ min: 0, max: 100_000 });
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

describe('placements', () => {
  it('cost less by what moving the mix saves', () => {
    fc.assert(
      fc.property(fc.nat(500), share, share, cost, cost, (children, now, then, inHouse, independent) => {
        const costs = { inHouse, independent };
        const before = placementCost(children, now, costs);
        const after = placementCost(children, then, costs);
        expect(mixSaving(children, now, then, costs)).toBeCloseTo(before - after, 3);
      }),
    );
  });

  it('save their pennies where the shares are fractions', () => {
    expect(mixSaving(3_000_000, 1 / 3, 2 / 3, { inHouse: 1, independent: 100_001 })).toBeCloseTo(100_000_000_000, 2);
  });

  it('that are not needed avoid their cost', () => {
    expect(costAvoided(13, 600, 135)).toBe(1_053_000);
  });
});

describe('a home', () => {
  it('spends its fixed costs on the children and the empty beds between them', () => {
    fc.assert(
      fc.property(cost, cost, fc.integer({ min: 1, max: 20 }), fc.nat(20), (fixed, each, beds, taken) => {
        const occupied = Math.min(taken, beds);
        const { eachChild, emptyBeds } = occupancyCost(fixed, each, beds, occupied);
        if (occupied === 0) expect([eachChild, emptyBeds]).toEqual([null, fixed]);
        else expect((eachChild ?? 0) * occupied).toBeCloseTo(fixed + each * occupied, 3);
        if (occupied === beds) expect(emptyBeds).toBe(0);
      }),
    );
  });

  it('covers its components at its price', () => {
    expect(fairPrice([300_000, 105_600], 4, 1, 0) * 4 * 52).toBeCloseTo(405_600, 6);
    expect(fairPrice([100], 1, 0.5, 0)).toBeCloseTo((2 * 100) / 52, 9);
    expect(fairPrice([5200], 1, 1, 0.1)).toBeCloseTo(110, 9);
  });
});

describe('a pool', () => {
  it('shares to the penny by every rule', () => {
    const contributions = fc.array(fc.integer({ min: 1, max: 1e8 }), { minLength: 1, maxLength: 8 });
    const rules = [{ kind: 'equal' }, { kind: 'contribution' }, { kind: 'lead', lead: 0 }] as const;
    fc.assert(
      fc.property(
        contributions,
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom(...rules),
        (paid, pence, rule) => {
          const shares = poolShares(paid, pence / 100, rule);
          expect(shares.ok && shares.value.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(pence);
        },
      ),
    );
  });

  it('goes by the agreed rule', () => {
    expect(poolShares([3, 1], 100, { kind: 'contribution' })).toEqual(succeed([75, 25]));
    expect(poolShares([3, 1], -100, { kind: 'lead', lead: 1 })).toEqual(succeed([0, -100]));
    expect(poolShares([3, 1], 100, { kind: 'percentages', shares: [0.1, 0.9] })).toEqual(succeed([10, 90]));
    expect(poolShares([0, 0], 100, { kind: 'contribution' }).ok).toBe(false);
  });
});

describe('an uplift', () => {
  it('avoids the difference of two compounding prices', () => {
    const rate = fc.integer({ min: -50, max: 50 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(cost, rate, rate, fc.integer({ min: 1, max: 10 }), (base, asked, agreed, years) => {
        const avoided = upliftAvoided(base, asked, agreed, years);
        expect(avoided).toHaveLength(years);
        expect(avoided[0]).toBeCloseTo(base * (asked - agreed), 6);
        expect(avoided.at(-1)).toBeCloseTo(base * (1 + asked) ** years - base * (1 + agreed) ** years, 3);
      }),
    );
  });
});

describe('turning the curve', () => {
  it('reaches the target in the last period', () => {
    const curve = turningTheCurve([6, 6.5, 7], 6, 3, null) ?? [];
    expect(curve.map(({ path }) => path)).toEqual([5, 4, 3]);
    expect(curve.map(({ gap }) => gap)).toEqual([1, 2.5, 4]);
    expect(turningTheCurve([50], 44, 56, null)?.[0]?.gap).toBe(6);
    expect(turningTheCurve([50], 44, 56, 'lower')?.[0]?.gap).toBe(-6);
  });

  it('has no way to a target where the measure already stands, unless it is told which is better', () => {
    expect(turningTheCurve([50], 44, 44, null)).toBeNull();
    expect(turningTheCurve([50], 0.3, 0.1 + 0.2, null)).toBeNull();
    expect(turningTheCurve([50], 44, 44, 'lower')?.[0]?.gap).toBe(6);
  });

  it('has gaps without traces of binary arithmetic', () => {
    expect(turningTheCurve([100.3], 120, 100.1, null)?.[0]?.gap).toBe(0.2);
  });
});

describe('payment by results', () => {
  it('stops at the cap and takes the match funding off', () => {
    expect(resultsPayment(120, 800, 100, 30_000)).toBe(50_000);
    expect(resultsPayment(90, 800, null, 0)).toBe(72_000);
    expect(resultsPayment(0, 800, 100, 10)).toBe(-10);
  });
});

describe('a tender’s score', () => {
  it('is between the lowest and the highest of its scores, whatever the weights', () => {
    const score = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, fc.integer({ min: 1, max: 100 })), { minLength: 1 }), (pairs) => {
        const scores = pairs.map(([one]) => one);
        const mean =
          weightedScore(
            scores,
            pairs.map(([, weight]) => weight),
          ) ?? NaN;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
      }),
    );
    expect(weightedScore([5], [0])).toBeNull();
  });
});

describe('differences of near figures', () => {
  it('leave no traces of binary arithmetic', () => {
    expect(agencyPremium(12.5, 100.3, 100.1)).toBe(2.5);
    expect(mixSaving(10, 0.5, 0.6, { inHouse: 100.1, independent: 100.3 })).toBe(0.2);
    expect(mixSaving(100, 0.7, 0.8, { inHouse: 1, independent: 1.6 })).toBe(6);
    expect(upliftAvoided(1_000_000, 0.05, 0.02, 1)).toEqual([30_000]);
    expect(upliftAvoided(1_000_000, 0.03, 0.01, 5)).toEqual([20_000, 40_800, 62_426, 84_904.8, 108_264.0242]);
    expect(resultsPayment(1, 100.3, null, 100.1)).toBe(0.2);
    expect(occupancyCost(10, 0, 10, 9.9).emptyBeds).toBe(0.1);
  });
});
