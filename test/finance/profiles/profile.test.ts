import fc from 'fast-check';
import { profileOf, type ProfileRule } from '../../../src/finance/profiles/profile';
import { addUp } from '../../../src/finance/tidy';
import { valueOf } from '../forecast/support';

const year = { startYear: 2014 };
const award = { share: 0.01, from: 1, settled: 7, isBackdated: true };
const day = (month: number, startYear = 2014) => ({ year: month >= 4 ? startYear : startYear + 1, month, day: 15 });

const pence = fc.integer({ min: -1e10, max: 1e10 }).map((number) => number / 100);
const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 });
const rule: fc.Arbitrary<ProfileRule> = fc.oneof(
  fc.constant<ProfileRule>({ kind: 'even' }),
  weights
    .filter((some) => some.some((one) => one > 0))
    .map((some): ProfileRule => ({ kind: 'weights', weights: some })),
  fc
    .array(fc.integer({ min: 1, max: 1000 }), { minLength: 12, maxLength: 13 })
    .map((actuals): ProfileRule => ({ kind: 'last year', actuals })),
  fc.constant<ProfileRule>({ kind: 'term time', weeks: [1.4, 4, 4, 3.2, 0, 4.2, 4.4, 3.8, 3.2, 4, 3, 3.2] }),
  fc.constant<ProfileRule>({ kind: 'pay', award }),
  fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }).map((months): ProfileRule => ({
    kind: 'grant',
    year,
    instalments: months.map((month) => ({ date: day(month), amount: null })),
  })),
);

describe('a profile', () => {
  it('adds up to the budget to the penny by every rule', () => {
    fc.assert(
      fc.property(pence, rule, (annual, by) => {
        const parts = valueOf(profileOf(annual, by, '£'));
        expect(parts).toHaveLength(12);
        expect(parts.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(Math.round(annual * 100));
      }),
    );
  });

  it.each(['£000', '£m'] as const)('is as fine in %s, and adds up', (unit) => {
    const parts = valueOf(profileOf(0.5, { kind: 'even' }, unit));
    expect(addUp(parts)).toBe(0.5);
    parts.forEach((part) => {
      expect(part).toBeCloseTo(0.5 / 12, 4);
    });
  });

  it('by last year counts closing adjustments in the last period', () => {
    const actuals = [...Array.from({ length: 11 }, () => 100), 50, 50];
    expect(valueOf(profileOf(1200, { kind: 'last year', actuals }, '£'))).toEqual(
      Array.from({ length: 12 }, () => 100),
    );
  });

  it('of pay is higher from the settlement on, and carries the arrears there', () => {
    const parts = valueOf(profileOf(12 * 100 * 1.01, { kind: 'pay', award }, '£'));
    expect(parts.slice(0, 6)).toEqual([100, 100, 100, 100, 100, 100]);
    expect(parts.slice(6)).toEqual([107, 101, 101, 101, 101, 101]);
  });

  it('of a grant is what its instalments are, in their periods', () => {
    const instalments = [
      { date: day(4), amount: -300.33 },
      { date: day(9), amount: -200 },
      { date: day(3), amount: -100 },
    ];
    const parts = valueOf(profileOf(-600.33, { kind: 'grant', year, instalments }, '£'));
    expect(parts).toEqual([-300.33, 0, 0, 0, 0, -200, 0, 0, 0, 0, 0, -100]);
  });

  it.each<[string, ProfileRule]>([
    ['eleven weights', { kind: 'weights', weights: Array.from({ length: 11 }, () => 1) }],
    ['a weight below nothing', { kind: 'weights', weights: [3, -4, ...Array.from({ length: 10 }, () => 1)] }],
    ['no weights at all', { kind: 'weights', weights: Array.from({ length: 12 }, () => 0) }],
    ['weights of eleven weeks', { kind: 'term time', weeks: [1] }],
    ['an award paid before it is due', { kind: 'pay', award: { ...award, from: 5, settled: 4 } }],
    ['an award in per cent', { kind: 'pay', award: { ...award, share: 2.2 } }],
    ['an award of no period', { kind: 'pay', award: { ...award, from: 0 } }],
    ['no instalments', { kind: 'grant', year, instalments: [] }],
    ['an instalment of another year', { kind: 'grant', year, instalments: [{ date: day(4, 2015), amount: 1200 }] }],
    ['instalments that are not the budget', { kind: 'grant', year, instalments: [{ date: day(4), amount: 1000 }] }],
    [
      'instalments some of which have no amount',
      {
        kind: 'grant',
        year,
        instalments: [
          { date: day(4), amount: 1200 },
          { date: day(5), amount: null },
        ],
      },
    ],
  ])('is refused for %s', (_, by) => {
    expect(profileOf(1200, by, '£').ok).toBe(false);
  });
});
