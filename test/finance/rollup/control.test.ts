import fc from 'fast-check';
import { reconcileControl } from '../../../src/finance/rollup/control';
import { controlParts } from '../../../src/finance/rollup/control-parts';
import type { ControlPart } from '../../../src/finance/rollup/control-total';
import type { SuspectKind } from '../../../src/finance/rollup/suspects/suspect';
import { saving } from '../support';

const part = (ref: string, amount: number | null, title: string | null = null): ControlPart => ({ ref, title, amount });
const approved = (amount: number) => ({ name: 'Approved', amount });
const inThousands = { unit: '£000' } as const;

/** The first suspicion of what a control total of 1,000s leaves open. */
function firstSuspect(parts: readonly ControlPart[], total: number, others: readonly ControlPart[] = []) {
  const check = reconcileControl(parts, approved(total), { ...inThousands, others });
  expect(check.verdict).toBe('Does not agree');
  const [first] = check.suspects;
  return first === undefined ? null : [first.kind, ...first.refs];
}

describe('a control total', () => {
  it('agrees within rounding with £4.0m, £1.45m and £7.8m for £13.24m (paragraph 18)', () => {
    const groups = [part('complete or on track', 4.0), part('awaiting Cabinet', 1.45), part('major projects', 7.8)];
    const check = reconcileControl(groups, approved(13.24), { unit: '£m' });
    expect(check).toMatchObject({ difference: 0.01, sum: 13.25, verdict: 'Agrees within rounding', suspects: [] });
    expect(check.rounding).toBeGreaterThanOrEqual(0.01);
    const exact = groups.map((group) => ({ ...group, roundedTo: 0 }));
    expect(reconcileControl(exact, { ...approved(13.24), roundedTo: 0 }, { unit: '£m' }).verdict).toBe(
      'Does not agree',
    );
  });

  it('is of the targets of the lines in all years: £13.24m', () => {
    const targets = [3400, 8640, 1090, 110];
    const years = targets.map((_, after) => ({ startYear: 2014 + after }));
    const line = saving({
      years: targets.map((target, after) => ({ year: { startYear: 2014 + after }, target, forecast: null })),
    });
    const parts = controlParts([line, saving({ ref: 'S2' })], 'target', years);
    expect(parts.map(({ amount }) => amount)).toEqual([13_240, null]);
    expect(reconcileControl(parts, approved(13_240), inThousands).verdict).toBe('Agrees');
  });

  it('is no slip of a unit or a digit where nothing adds up to it, or where a part stands in no one cell', () => {
    expect(firstSuspect([], 100)).toBeNull();
    expect(firstSuspect([part('S1', null), part('S2', null)], 100)).toBeNull();
    const years = [2014, 2015].map((startYear) => ({ startYear }));
    const line = (ref: string, ...targets: readonly [number, number]) =>
      saving({ ref, years: years.map((year, at) => ({ year, target: targets[at] ?? null, forecast: null })) });
    const parts = controlParts([line('S1', 2200, 1000), line('S2', 1000, 71)], 'target', years);
    // 3,200 stands nowhere, so its digits cannot have changed places; those of a single year can.
    expect(firstSuspect(parts, 3371)).toBeNull();
    const single = controlParts([line('S1', 2200, 1000), line('S2', 40, 31)], 'target', years.slice(0, 1));
    expect(firstSuspect([...single, part('S3', 3200)], 4540)).toEqual(['digits', 'S3']);
  });

  it('agrees with the published themes, £40.2m', () => {
    const themes = [10.8, 6.5, 15.2, 3.4, 4.3].map((amount, place) => part(`theme ${place + 1}`, amount));
    expect(reconcileControl(themes, approved(40.2), { unit: '£m' })).toMatchObject({
      difference: 0,
      verdict: 'Agrees',
    });
  });

  it('agrees with what its parts were before they were rounded, where the rounding is known', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -1e4, max: 1e4, noNaN: true }), fc.constantFrom(1, 0.1, 0.01)), {
          minLength: 1,
          maxLength: 20,
        }),
        (exact) => {
          const parts = exact.map(([amount, roundedTo], place) => ({
            ...part(`S${place}`, Number((Math.round(amount / roundedTo) * roundedTo).toFixed(2))),
            roundedTo,
          }));
          const total = exact.reduce((sum, [amount]) => sum + amount, 0);
          const check = reconcileControl(parts, { ...approved(total), roundedTo: 0 }, inThousands);
          expect(check.verdict).toMatch(/^Agrees/);
        },
      ),
    );
  });

  it('does not take the roundings of many whole sums for more than their root', () => {
    const parts = Array.from({ length: 100 }, (_, place) => part(`S${place}`, 10));
    expect(reconcileControl(parts, approved(1011), inThousands).verdict).toBe('Does not agree');
    expect(reconcileControl(parts, approved(1009), inThousands).verdict).toBe('Agrees within rounding');
  });
});

describe('what may explain a difference', () => {
  const lines = [part('S1', 3412), part('S2', 825), part('S3', 1547), part('S4', 290)];
  const sum = 6074;

  it.each<[SuspectKind, string, readonly ControlPart[], number, readonly ControlPart[], readonly string[]]>([
    ['not in the total', 'a line', lines, sum - 825, [], ['S2']],
    ['not in the lines', 'a line of another group', lines, sum + 1484, [part('S9', 1484)], ['S9']],
    ['counted twice', 'a reference twice', [...lines, part('s 1', 3412)], sum, [], ['S1', 's 1']],
    [
      'counted twice',
      'a title twice',
      [...lines, part('S7', 61, 'Fees'), part('S8', 61, 'fees ')],
      sum + 61,
      [],
      ['S7', 'S8'],
    ],
    [
      'counted twice',
      'a line beside its rows',
      [...lines, part('S9', 700), part('S9a', 400), part('S9b', 300)],
      sum + 700,
      [],
      ['S9', 'S9a', 'S9b'],
    ],
    ['sign', 'a line', lines, sum - 2 * 1547, [], ['S3']],
    ['digits', 'two digits of a line', lines, sum - 1547 + 1457, [], ['S3']],
    ['digits', 'two digits of the total', lines, 6047, [], []],
    ['thousands', 'pounds among thousands', [...lines, part('S5', 45_000)], sum + 45, [], ['S5']],
    ['thousands', 'the total in pounds', lines, sum * 1000, [], []],
    ['blank', 'a line without a sum', [...lines, part('S6', null)], sum + 333, [], ['S6']],
    ['pair', 'two lines', lines, sum - 825 - 290, [], ['S4', 'S2']],
  ])('%s: %s', (kind, _, parts, total, others, refs) => {
    expect(firstSuspect(parts, total, others)).toEqual([kind, ...refs]);
  });

  it('is nothing where nothing fits, and at most a handful', () => {
    expect(firstSuspect(lines, sum + 123)).toBeNull();
    const alike = Array.from({ length: 50 }, (_, place) => part(`S${place}`, 100));
    expect(reconcileControl(alike, approved(4900), inThousands).suspects.length).toBeLessThanOrEqual(5);
  });

  it('would make the total agree, whatever is left out of it', () => {
    const amounts = fc.array(fc.integer({ min: 100, max: 1e6 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(amounts, fc.nat(), (pounds, place) => {
        const parts = pounds.map((amount, index) => part(`S${index}x`, amount));
        const left = pounds[place % pounds.length] ?? 0;
        const total = pounds.reduce((so, one) => so + one, 0) - left;
        const { suspects, difference, rounding } = reconcileControl(parts, approved(total), { unit: '£' });
        expect(suspects.length).toBeGreaterThan(0);
        for (const suspect of suspects) expect(Math.abs(suspect.explains - difference)).toBeLessThanOrEqual(rounding);
      }),
    );
  });
});
