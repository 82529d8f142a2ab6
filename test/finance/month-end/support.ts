import type { BudgetLine } from '../../../src/finance/budget-line';
import type { Driver } from '../../../src/finance/month-end/driver';
import type { LineInputs, MonthEnd } from '../../../src/finance/month-end/line-case';
import { lineOutturn, type LineOutturn } from '../../../src/finance/month-end/line-outturn';
import { budgetLine } from '../support';

/** The end of period 6, half of the year, in pounds; no award. */
export const halfYear: MonthEnd = {
  year: { startYear: 2014 },
  period: 6,
  unit: '£',
  pay: { onCosts: 0, vacancyFactor: 0, award: null },
  method: 'auto',
};

/** The same sum in every period of half a year. */
export const six = (amount: number): readonly number[] => Array.from({ length: 6 }, () => amount);

export function inputsOf(line: Partial<BudgetLine>, more: Partial<Omit<LineInputs, 'line'>> = {}): LineInputs {
  return { line: budgetLine(line), profile: null, lastYear: null, drivers: [], posts: [], ...more };
}

export function outturnOf(line: Partial<BudgetLine>, more: Partial<Omit<LineInputs, 'line'>> = {}): LineOutturn {
  return lineOutturn(inputsOf(line, more), halfYear);
}

/** Ten placements at 100 a week all year, as budgeted, but for what a test gives. */
export function driver(given: Partial<Driver> = {}): Driver {
  return {
    code: 'B1',
    driver: 'Placements',
    basis: null,
    budgetVolume: 10,
    budgetPrice: 100,
    actualVolume: 10,
    actualPrice: 100,
    forecastVolume: null,
    forecastPrice: null,
    weeks: 52,
    ...given,
  };
}
