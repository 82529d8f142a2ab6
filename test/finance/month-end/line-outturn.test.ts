import fc from 'fast-check';
import { lineOutturn } from '../../../src/finance/month-end/line-outturn';
import { outturnRange } from '../../../src/finance/forecast';
import { valueOf } from '../forecast/support';
import { driver, halfYear, inputsOf, outturnOf, six } from './support';

describe('a line at the end of a period', () => {
  it('is forecast as MTFS.OUTTURN does, in a range', () => {
    const { calculated, forecast, source } = outturnOf({ budget: 1200, actuals: six(110) });
    const even = Array.from({ length: 12 }, () => 100);
    const expected = valueOf(outturnRange({ actuals: six(110), budget: even, levels: [0.8] }));
    expect(calculated).toMatchObject({ forecast: expected.outturn, low: expected.ranges[0]?.low });
    expect(forecast).toBe(expected.outturn);
    expect(source).toBe('Periods so far');
  });

  it('keeps a person’s forecast, with what is calculated and the difference beside it', () => {
    const calculated = outturnOf({ budget: 1200, actuals: six(110) }).forecast ?? 0;
    const line = outturnOf({ budget: 1200, actuals: six(110), forecast: 1500 });
    expect(line).toMatchObject({
      forecast: 1500,
      source: 'Person',
      fullYear: { amount: 300, share: 0.25, word: 'Adverse' },
    });
    expect(line.calculated?.forecast).toBe(calculated);
    expect(line.difference).toBeCloseTo(1500 - calculated, 9);
  });

  it('reads a variance that a person gives as their forecast', () => {
    expect(outturnOf({ budget: -400, kind: 'Income', actuals: six(-30), variance: 50 })).toMatchObject({
      forecast: -350,
      source: 'Person',
      fullYear: { amount: 50 },
    });
  });

  it('has no forecast where a person’s forecast and variance do not agree, and says so', () => {
    const line = outturnOf({ budget: 1200, actuals: six(110), forecast: 1500, variance: 10 });
    expect(line).toMatchObject({ forecast: null, fullYear: null, source: null });
    expect(line.problems).toHaveLength(1);
    expect(line.calculated).not.toBeNull();
  });

  it('compares actuals with the profiled budget to date', () => {
    const weights = [0, 0, 0, 0, 0, 6, 1, 1, 1, 1, 1, 1];
    const line = outturnOf({ budget: 1200, actuals: [0, 0, 0, 0, 0, 500] }, { profile: { kind: 'weights', weights } });
    expect(line).toMatchObject({ budgetToDate: 600, actualToDate: 500, toDate: { amount: -100, word: 'Favourable' } });
  });

  it('does not take actuals that are late for an underspend', () => {
    expect(outturnOf({ budget: 1200, actuals: [100, 100, 100] })).toMatchObject({
      budgetToDate: 300,
      toDate: { amount: 0, word: 'On budget' },
    });
  });

  it('calls an income that is not yet due on budget, whichever sign it is written with', () => {
    const grant = { kind: 'weights' as const, weights: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] };
    const refund = [0, 0, 0, 0, 0, 5];
    const negative = outturnOf({ kind: 'Income', budget: -1200, actuals: refund }, { profile: grant });
    const positive = outturnOf(
      { kind: 'Income', budget: 1200, actuals: refund.map((sum) => -sum) },
      { profile: grant },
    );
    expect(negative.toDate).toMatchObject({ amount: 5, word: 'Adverse' });
    expect(positive.toDate).toMatchObject({ amount: 5, word: 'Adverse' });
  });

  it('does not count periods after the one that ends', () => {
    const actuals = [...six(100), 0, 0, 0, 0, 0, 0];
    expect(outturnOf({ budget: 1200, actuals })).toEqual(outturnOf({ budget: 1200, actuals: six(100) }));
  });

  it('is not below what is spent and ordered', () => {
    expect(outturnOf({ budget: 1200, actuals: six(100), committed: 900 }).forecast).toBe(1500);
    expect(outturnOf({ budget: 52_000, actuals: six(4000), committed: 40_000 }, { drivers: [driver()] }).forecast).toBe(
      64_000,
    );
  });

  it('has no commitments to come once its year is over, which are in its actuals by then', () => {
    const year = (...more: readonly number[]) => [...six(100), ...six(100), ...more];
    const ending = (period: number, actuals: readonly number[]) =>
      lineOutturn(inputsOf({ budget: 1200, actuals, committed: 900 }), { ...halfYear, period });
    expect(ending(12, year()).calculated).toMatchObject({ forecast: 1200, low: 1200, high: 1200 });
    expect(ending(13, year(50)).calculated).toMatchObject({ forecast: 1250, low: 1250, high: 1250 });
    expect(ending(12, year().slice(1)).forecast).toBe(2000);
    expect(ending(13, year().slice(1)).forecast).toBeLessThan(1300);
  });

  it('says what was spent where there is no budget', () => {
    const line = outturnOf({ budget: null, actuals: [100, null, 50, 0, 0, 0, 9] });
    expect(line).toMatchObject({ actualToDate: 150, budgetToDate: null, toDate: null, forecast: null });
  });

  it('has no figures without a budget or without actuals, and says what is missing', () => {
    for (const line of [outturnOf({ budget: 1200 }), outturnOf({ actuals: six(1) })]) {
      expect(line).toMatchObject({ forecast: null, calculated: null, toDate: null });
      expect(line.problems).toHaveLength(1);
    }
  });

  it('keeps an even profile where its own does not fit, and notes it', () => {
    const profile = { kind: 'weights' as const, weights: [1, 2] };
    const line = outturnOf({ budget: 1200, actuals: six(100) }, { profile });
    expect(line.budgetToDate).toBe(600);
    expect(line.calculated?.notes).toHaveLength(1);
  });

  it('of a whole year is its actuals, without a range', () => {
    const line = inputsOf({ budget: 52_000, actuals: Array.from({ length: 12 }, () => 4000) }, { drivers: [driver()] });
    const { calculated } = lineOutturn(line, { ...halfYear, period: 12 });
    expect(calculated).toMatchObject({ forecast: 48_000, low: 48_000, high: 48_000 });
  });
});

describe('a line with drivers', () => {
  const spent = { budget: 52_000, actuals: six(5000) };

  it('comes to what was spent, and volume × price × the weeks left', () => {
    const line = outturnOf(spent, { drivers: [driver({ forecastVolume: 12, forecastPrice: 110 })] });
    expect(line).toMatchObject({ forecast: 30_000 + 12 * 110 * 26, source: 'Drivers' });
  });

  it('counts the weeks as the budget falls, for transport in term time', () => {
    const weeks = [2, 4, 4, 3, 0, 4, 4, 4, 3, 4, 3, 3];
    const transport = driver({ weeks: 38 });
    const line = outturnOf(
      { budget: 38_000, actuals: six(3000) },
      { drivers: [transport], profile: { kind: 'term time', weeks } },
    );
    expect(line.forecast).toBeCloseTo(18_000 + 10 * 100 * 21, 9);
  });

  it('takes in what its drivers bring, where income is written negative and prices are not', () => {
    const line = outturnOf({ kind: 'Income', budget: -52_000, actuals: six(-4000) }, { drivers: [driver()] });
    expect(line).toMatchObject({ forecast: -50_000, fullYear: { amount: 2000, word: 'Adverse' } });
  });

  it('is forecast by its periods where a driver cannot be used, and notes it', () => {
    const line = outturnOf(spent, { drivers: [driver(), driver({ weeks: null })] });
    expect(line.source).toBe('Periods so far');
    expect(line.calculated?.notes.join(' ')).toContain('Weeks');
  });

  it('notes a budget that the drivers do not cover', () => {
    expect(outturnOf({ ...spent, budget: 60_000 }, { drivers: [driver()] }).calculated?.notes).toHaveLength(1);
    expect(outturnOf(spent, { drivers: [driver()] }).calculated?.notes).toHaveLength(0);
  });
});

describe('a line with posts', () => {
  it('comes to what was paid, and the posts for the rest of the year with the award', () => {
    const posts = [{ code: 'B1', post: 'Clerk', fte: 1, annualCost: 12_000, from: null, to: null }];
    const inputs = inputsOf({ budget: 12_120, actuals: six(1000) }, { posts });
    const award = { share: 0.01, from: 1, settled: 7, isBackdated: true };
    const line = lineOutturn(inputs, { ...halfYear, pay: { onCosts: 0, vacancyFactor: 0, award } });
    expect(line).toMatchObject({ forecast: 12_120, source: 'Posts', fullYear: { word: 'On budget' } });
  });
});

describe('every line', () => {
  it('has its forecast within the range, and never a number that is none', () => {
    const amounts = fc.array(fc.option(fc.integer({ min: -5000, max: 5000 })), { maxLength: 13 });
    fc.assert(
      fc.property(
        fc.record({ budget: fc.integer({ min: -60_000, max: 60_000 }), actuals: amounts, isIncome: fc.boolean() }),
        fc.integer({ min: 1, max: 13 }),
        fc.boolean(),
        ({ budget, actuals, isIncome }, period, hasDriver) => {
          const inputs = inputsOf({ budget, actuals, kind: isIncome ? 'Income' : 'Spend' });
          const drivers = hasDriver ? [driver()] : [];
          const line = lineOutturn({ ...inputs, drivers }, { ...halfYear, period });
          if (line.calculated === null) {
            expect(actuals.slice(0, period).every((amount) => amount === null)).toBe(true);
            return;
          }
          const { low, forecast, high } = line.calculated;
          expect([low, forecast, high].every(Number.isFinite)).toBe(true);
          expect(low).toBeLessThanOrEqual(forecast + 1e-6);
          expect(high).toBeGreaterThanOrEqual(forecast - 1e-6);
        },
      ),
    );
  });
});
