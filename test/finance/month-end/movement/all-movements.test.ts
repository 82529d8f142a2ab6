import fc from 'fast-check';
import type { BudgetLine } from '../../../../src/finance/budget-line';
import { driver, halfYear, inputsOf, six } from '../support';
import type { LineInputs } from '../../../../src/finance/month-end/line-case';
import { lineOutturn, type LineOutturn } from '../../../../src/finance/month-end/line-outturn';
import { allMovements } from '../../../../src/finance/month-end/movement/all-movements';
import type { LineMovement } from '../../../../src/finance/month-end/movement/line-movement';
import type { PreviousForecast } from '../../../../src/finance/month-end/previous-forecast';
import { groupBy } from '../../../../src/finance/group-by';
import { addUp } from '../../../../src/finance/tidy';
import { atOnce } from '../../../../src/finance/steps';

const august = { ...halfYear, period: 5 };

function storedOf(inputs: LineInputs, keepsDrivers = false): PreviousForecast {
  const { code, department, kind, budget, forecast, source } = lineOutturn(inputs, august);
  return { code, department, kind, budget, forecast, source, drivers: keepsDrivers ? inputs.drivers : null };
}

function movementsOf(lines: readonly LineInputs[], previous: readonly PreviousForecast[]): readonly LineMovement[] {
  const now = lines.map((inputs): { inputs: LineInputs; outturn: LineOutturn } => ({
    inputs,
    outturn: lineOutturn(inputs, halfYear),
  }));
  return atOnce(allMovements(now, previous, halfYear));
}

interface Side extends Partial<BudgetLine> {
  readonly volume: number | null;
}

const withDriver = (code: number, { volume, ...line }: Side): LineInputs =>
  inputsOf({ ref: `B${code}`, ...line }, { drivers: volume === null ? [] : [driver({ forecastVolume: volume })] });

const partsOf = (movements: readonly LineMovement[]) => movements.flatMap(({ parts }) => parts);
const reasonsOf = (movements: readonly LineMovement[]) =>
  Object.fromEntries(
    [...groupBy(partsOf(movements), ({ reason }) => reason)].map(([reason, parts]) => [
      reason,
      addUp(parts.map(({ amount }) => amount)),
    ]),
  );

describe('the movement since the period before', () => {
  it('is nothing where a period came in as expected', () => {
    const line = inputsOf({ budget: 1200, actuals: six(100) });
    expect(movementsOf([line], [storedOf(line)])).toMatchObject([{ amount: 0, forecastChange: 0, parts: [] }]);
  });

  it('is the actuals where a period came in dearer', () => {
    const line = inputsOf({ budget: 1200, actuals: [100, 100, 100, 100, 100, 160] });
    const [movement] = movementsOf([line], [storedOf(line)]);
    expect(movement?.amount).toBeGreaterThan(0);
    expect(movement?.parts).toEqual([{ reason: 'Actuals in', amount: movement?.amount }]);
  });

  it('is the budget where a virement moved it, and both where both moved', () => {
    const before = inputsOf({ budget: 1200, actuals: six(100) });
    const now = inputsOf({ budget: 1500, actuals: six(100) });
    expect(reasonsOf(movementsOf([now], [storedOf(before)]))).toEqual({ 'Budget moved': expect.any(Number) as number });
    const dearer = inputsOf({ budget: 1500, actuals: [100, 100, 100, 100, 100, 160] });
    const parts = reasonsOf(movementsOf([dearer], [storedOf(before)]));
    expect(parts['Budget moved']).toBeLessThan(0);
    expect(parts['Actuals in']).toBeGreaterThan(0);
  });

  it('is a person’s where one gave, changed or withdrew a forecast, beside the budget', () => {
    const before = inputsOf({ budget: 1200, actuals: six(100), forecast: 1300 });
    const now = inputsOf({ budget: 1250, actuals: six(100), forecast: 1400 });
    expect(reasonsOf(movementsOf([now], [storedOf(before)]))).toEqual({
      'Budget moved': -50,
      'A person’s forecast': 100,
    });
    const withdrawn = inputsOf({ budget: 1200, actuals: six(100) });
    expect(reasonsOf(movementsOf([withdrawn], [storedOf(before)]))).toEqual({ 'A person’s forecast': -100 });
    expect(reasonsOf(movementsOf([before], [storedOf(withdrawn)]))).toEqual({ 'A person’s forecast': 100 });
  });

  it('is taken apart into volume and price where the drivers were kept', () => {
    const line = { budget: 52_000, actuals: six(52_000 / 12) };
    const before = inputsOf(line, { drivers: [driver()] });
    const now = inputsOf(line, { drivers: [driver({ forecastVolume: 12, forecastPrice: 110 })] });
    expect(reasonsOf(movementsOf([now], [storedOf(before, true)]))).toMatchObject({
      'Driver volume': 2 * 100 * 26,
      'Driver price': 10 * 12 * 26,
    });
    expect(Object.keys(reasonsOf(movementsOf([now], [storedOf(before)])))).toEqual(['Actuals, drivers and posts']);
  });

  it('is the actuals where the last period leaves nothing to drivers', () => {
    const year = inputsOf({ budget: 52_000, actuals: [...six(4000), ...six(4500)] }, { drivers: [driver()] });
    const [before, now] = [11, 12].map((period) => lineOutturn(year, { ...halfYear, period }));
    if (before === undefined || now === undefined) throw new Error('no outturn');
    const stored = { ...before, drivers: null };
    const movements = atOnce(allMovements([{ inputs: year, outturn: now }], [stored], { ...halfYear, period: 12 }));
    expect(before.source).toBe('Drivers');
    expect(Object.keys(reasonsOf(movements))).toEqual(['Actuals in']);
  });

  it('counts a driver that is new or gone as volume', () => {
    const line = { budget: 52_000, actuals: six(52_000 / 12) };
    const one = inputsOf(line, { drivers: [driver()] });
    const two = inputsOf(line, { drivers: [driver(), driver({ driver: 'Residential', budgetVolume: 1 })] });
    expect(reasonsOf(movementsOf([two], [storedOf(one, true)]))).toMatchObject({ 'Driver volume': 26_000 });
    expect(reasonsOf(movementsOf([one], [storedOf(two, true)]))).toMatchObject({ 'Driver volume': -26_000 });
  });

  it('pairs drivers of one name by what their price covers', () => {
    const line = { budget: 104_000, actuals: six(104_000 / 12) };
    const full = driver({ basis: 'Full cost', forecastVolume: 5, forecastPrice: 200 });
    const before = inputsOf(line, { drivers: [driver({ basis: 'Direct cost' }), full] });
    const now = inputsOf(line, { drivers: [full, driver({ basis: 'direct  cost', forecastVolume: 12 })] });
    const { 'Driver volume': volume, 'Driver price': price } = reasonsOf(movementsOf([now], [storedOf(before, true)]));
    expect([volume, price]).toEqual([2 * 100 * 26, undefined]);
    const onlyOne = inputsOf(line, { drivers: [full] });
    expect(reasonsOf(movementsOf([onlyOne], [storedOf(before, true)]))).toMatchObject({ 'Driver volume': -26_000 });
  });

  it.each([
    ['stand twice', 104_000, [{}, { forecastVolume: 5, forecastPrice: 200 }], null],
    ['got another basis', 52_000, [{ basis: 'Direct cost' }], { basis: 'Full cost', forecastPrice: 150 }],
    ['got a basis', 52_000, [{}], { basis: 'Full cost', forecastPrice: 150 }],
  ])('tells neither volume nor price of drivers that %s', (_, budget, drivers, other) => {
    const line = { budget, actuals: six(budget / 12) };
    const before = inputsOf(line, { drivers: drivers.map(driver) });
    const now = other === null ? before : inputsOf(line, { drivers: [driver(other)] });
    const expected = other === null ? {} : { 'Actuals, drivers and posts': (150 - 100) * 10 * 26 };
    expect(reasonsOf(movementsOf([now], [storedOf(before, true)]))).toEqual(expected);
  });

  it('names codes that are new, gone, forecast for the first time or no longer', () => {
    const known = inputsOf({ budget: 1200, actuals: six(100), forecast: 1300 });
    const unknown = inputsOf({ budget: 1200 });
    expect(reasonsOf(movementsOf([known], []))).toEqual({ 'New code': 100 });
    expect(reasonsOf(movementsOf([], [storedOf(known)]))).toEqual({ 'Code gone': -100 });
    expect(reasonsOf(movementsOf([known], [storedOf(unknown)]))).toEqual({ 'First forecast': 100 });
    expect(reasonsOf(movementsOf([unknown], [storedOf(known)]))).toEqual({ 'Forecast missing': -100 });
  });

  it('tells a code’s spending from its income', () => {
    const spend = inputsOf({ budget: 1200, actuals: six(100), forecast: 1300 });
    const income = inputsOf({ kind: 'Income', budget: -200, actuals: six(-20), forecast: -150 });
    const movements = movementsOf([spend, income], [storedOf(income), storedOf(spend)]);
    expect(movements.map(({ amount }) => amount)).toEqual([0, 0]);
  });

  it('has parts that add up for every line and for all together', () => {
    const money = fc.integer({ min: -1e7, max: 1e7 }).map((pence) => pence / 100);
    const side = fc.record({
      budget: fc.option(money),
      forecast: fc.option(money, { freq: 2 }),
      kind: fc.constantFrom('Spend' as const, 'Income' as const),
      actuals: fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 12 }),
      volume: fc.option(fc.integer({ min: 0, max: 20 })),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(side, side), { maxLength: 6 }), fc.boolean(), (pairs, keepsDrivers) => {
        const previous = pairs.map(([before], code) => storedOf(withDriver(code, before), keepsDrivers));
        const movements = movementsOf(
          pairs.map(([, now], code) => withDriver(code, now)),
          previous,
        );
        for (const { parts, amount, before, now } of movements) {
          expect(addUp(parts.map((part) => part.amount))).toBeCloseTo(amount, 2);
          expect(amount).toBeCloseTo((now ?? 0) - (before ?? 0), 2);
        }
        const whole = addUp(movements.map(({ amount }) => amount));
        expect(addUp(partsOf(movements).map(({ amount }) => amount))).toBeCloseTo(whole, 2);
      }),
    );
  });
});
