import fc from 'fast-check';
import { addDays } from '../../../src/finance/calendar-date';
import { gap } from '../../../src/finance/gap/gap-years';
import { type ChangeEffect, effectOf } from '../../../src/finance/effects/effect';
import { savingByYear, targetReadings } from '../../../src/finance/effects/reading';
import { effectOfSlip } from '../../../src/finance/effects/slip-effect';
import { effectOfMove, effectOfTargets } from '../../../src/finance/effects/target-effect';
import { savingKinds } from '../../../src/finance/savings-line';
import { planned, years } from '../decisions/support';
import { year } from '../support';

const [, in2015 = year, in2016 = year] = years;
const line = planned([3400, 8640, 1090, 110], { kind: 'Recurring' });
const move = { amount: 1500, from: in2015, to: in2016 };

function moved(given: typeof line, reading: 'incremental' | 'cumulative') {
  const effect = effectOfMove(given, move, years, { year: in2015, reading });
  if (!effect.ok) throw new Error(`Refused: ${effect.error.kind}`);
  return effect.value;
}
const gaps = (effect: ChangeEffect) => effect.years.map((one) => one.gap);

describe('£1.5m moved from 2015/16 to 2016/17', () => {
  it('opens the gap of 2015/16 and closes it in 2016/17, where a recurring saving goes on', () => {
    const effect = moved(line, 'incremental');
    expect(effect.years.map(({ before, after }) => [before, after])).toEqual([
      [3400, 3400],
      [12_040, 10_540],
      [13_130, 13_130],
      [13_240, 13_240],
    ]);
    expect(gaps(effect)).toEqual([0, 1500, 0, 0]);
    expect(effect).toMatchObject({ thisYear: -1500, cumulative: -1500, reserves: 1500 });
    expect(effect.fullYear).toEqual({ before: 13_240, after: 13_240, change: 0 });
  });

  it.each([
    ['a one-off saving', planned([3400, 8640, 1090, 110], { kind: 'One-off' }), 'incremental'],
    ['targets that are all of the year', line, 'cumulative'],
  ] as const)('comes back in 2016/17: %s', (_, given, reading) => {
    const effect = moved(given, reading);
    expect(gaps(effect)).toEqual([0, 1500, -1500, 0]);
    expect(effect).toMatchObject({ thisYear: -1500, cumulative: 0, reserves: 1500 });
    expect(effect.years.map(({ cumulative }) => cumulative)).toEqual([0, -1500, 0, 0]);
  });

  it('takes a line that does not say to be recurring, and says so', () => {
    const effect = moved(planned([3400, 8640, 1090, 110]), 'incremental');
    expect(effect).toMatchObject({ kind: 'Recurring', isKindAssumed: true });
    expect(gaps(effect)).toEqual(gaps(moved(line, 'incremental')));
    expect(effect.assumption).not.toBe(moved(line, 'incremental').assumption);
  });

  it('is refused where there is not so much', () => {
    const refused = effectOfMove(planned([0, 1]), move, years, { year, reading: 'incremental' });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'more than there is', there: 1 } });
  });
});

describe('every change of targets', () => {
  const targets = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 4, maxLength: 4 });
  const context = fc.record({ year: fc.constantFrom(...years), reading: fc.constantFrom(...targetReadings) });

  it('changes the gap by as much as the gap model says', () => {
    fc.assert(
      fc.property(targets, targets, fc.constantFrom(...savingKinds), context, (one, other, kind, given) => {
        const effect = effectOfTargets(planned(one, { kind }), planned(other, { kind }), given);
        const costs = (amounts: readonly { readonly amount: number }[]) =>
          gap(amounts.map(({ amount }) => ({ base: 1e7 - amount, funding: 9e6, reserves: 0, savings: 0 })));
        const brought = (sums: readonly number[]) =>
          savingByYear(
            sums.map((amount, place) => ({ year: years[place] ?? year, amount })),
            kind,
            given.reading,
          );
        const [before, after] = [costs(brought(one)), costs(brought(other))];
        effect.years.forEach((entry, place) => {
          expect(entry.gap).toBe((after[place]?.cumulative ?? NaN) - (before[place]?.cumulative ?? NaN));
        });
      }),
    );
  });

  it('adds up: the changes to the cumulative, the growth of the gap to the call on reserves', () => {
    fc.assert(
      fc.property(targets, targets, context, (one, other, given) => {
        const effect = effectOfTargets(planned(one), planned(other), given);
        const total = (of: (entry: (typeof effect.years)[number]) => number) =>
          effect.years.reduce((sum, entry) => sum + of(entry), 0);
        expect(total(({ change }) => change)).toBe(effect.cumulative);
        expect(effect.years.at(-1)?.cumulative).toBe(effect.cumulative);
        expect(total(({ reserves }) => reserves)).toBe(effect.reserves);
        expect(total((entry) => Math.max(0, -entry.change))).toBe(effect.reserves);
      }),
    );
  });

  it('is nothing where nothing changes', () => {
    expect(effectOf([], year)).toMatchObject({ thisYear: 0, cumulative: 0, reserves: 0, fullYear: { change: 0 } });
    expect(gaps(effectOfTargets(line, line, { year, reading: 'incremental' }))).toEqual([0, 0, 0, 0]);
  });
});

describe('a start that slips', () => {
  it('from April to October loses half a year once, and the full year stays', () => {
    const start = { year: 2014, month: 4, day: 1 };
    const effect = effectOfSlip({ fullYear: 1200, planned: start, now: { ...start, month: 10 } }, year);
    expect(effect.years.map((entry) => [entry.year.startYear, entry.gap])).toEqual([
      [2014, 600],
      [2015, 0],
    ]);
    expect(effect).toMatchObject({ thisYear: -600, cumulative: -600, reserves: 600 });
    expect(effect.fullYear).toEqual({ before: 1200, after: 1200, change: 0 });
  });

  it('loses as much as an earlier start gains', () => {
    const days = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), days, days, (fullYear, one, other) => {
        const [planned, now] = [one, other].map((count) => addDays({ year: 2014, month: 4, day: 1 }, count));
        if (planned === undefined || now === undefined) throw new Error('There are two days.');
        const there = effectOfSlip({ fullYear, planned, now }, year);
        const back = effectOfSlip({ fullYear, planned: now, now: planned }, year);
        expect(there.cumulative).toBeCloseTo(-back.cumulative, 4);
        expect(Math.sign(there.reserves)).toBe(one < other ? 1 : 0);
        expect(there.fullYear).toEqual({ before: fullYear, after: fullYear, change: 0 });
      }),
    );
  });
});
