import type { BudgetLine } from '../../src/finance/budget-line';
import type { Driver } from '../../src/finance/month-end/driver';
import type { PastForecast } from '../../src/finance/month-end/honesty/past-forecast';
import type { LineInputs, MonthEnd } from '../../src/finance/month-end/line-case';
import type { PreviousForecast } from '../../src/finance/month-end/previous-forecast';
import type { Post } from '../../src/finance/month-end/post';

const DEPARTMENTS = 8;
const SERVICES = 12;
const year = { startYear: 2014 };

/** Numbers from 0 to 1 that are the same on every run: the fractional parts of multiples of the golden ratio. */
const share = (place: number): number => (place * 0.6180339887498949) % 1;

export function monthEndOf(period: number): MonthEnd {
  const award = { share: 0.01, from: 1, settled: 8, isBackdated: true };
  return { year, period, unit: '£', pay: { onCosts: 0.25, vacancyFactor: 0.03, award }, method: 'auto' };
}

/** A made-up council: half of its codes have plain budgets, a quarter posts, an eighth drivers, an eighth take income in. */
export function councilOf(codes: number): readonly LineInputs[] {
  return Array.from({ length: codes }, (_, place) => {
    const line = budgetLineOf(place);
    return {
      line,
      profile: place % 3 === 0 ? { kind: 'weights', weights: monthly((month) => 1 + share(place * 7 + month)) } : null,
      lastYear:
        place % 2 === 0 ? monthly((month) => ((line.budget ?? 0) / 12) * (0.8 + 0.4 * share(place + month))) : null,
      drivers: place % 8 === 1 ? driversOf(line) : [],
      posts: place % 4 === 2 ? postsOf(line) : [],
    };
  });
}

const monthly = (amountOf: (month: number) => number): readonly number[] =>
  Array.from({ length: 12 }, (_, month) => amountOf(month));

function budgetLineOf(place: number): BudgetLine {
  const isIncome = place % 8 === 5;
  const budget = Math.round(100 * (10_000 + 2_000_000 * share(place))) * (isIncome ? -0.01 : 0.01);
  const actuals = monthly((month) => Math.round(100 * (budget / 12) * (0.7 + 0.6 * share(place * 13 + month))) / 100);
  return {
    ref: `C${String(place).padStart(5, '0')}`,
    department: `Department ${place % DEPARTMENTS}`,
    service: `Service ${place % DEPARTMENTS}.${Math.floor(place / DEPARTMENTS) % SERVICES}`,
    level: null,
    kind: isIncome ? 'Income' : 'Spend',
    budget,
    codeName: null,
    grossBudget: null,
    actuals,
    committed: isIncome ? null : Math.abs(budget) / 20,
    forecast: place % 10 === 0 ? budget * 1.02 : null,
    variance: null,
  };
}

function driversOf({ ref, budget }: BudgetLine): readonly Driver[] {
  return ['In house', 'Independent'].map((driver, place) => ({
    code: ref,
    driver,
    basis: 'Full cost',
    budgetVolume: 20,
    budgetPrice: (budget ?? 0) / 2 / 20 / 52,
    actualVolume: 21 + place,
    actualPrice: ((budget ?? 0) / 2 / 20 / 52) * 1.03,
    forecastVolume: 22,
    forecastPrice: null,
    weeks: 52,
  }));
}

function postsOf({ ref, budget }: BudgetLine): readonly Post[] {
  return Array.from({ length: 5 }, (_, place) => ({
    code: ref,
    post: `Post ${place}`,
    fte: 1,
    annualCost: (budget ?? 0) / 5,
    from: place === 0 ? { year: 2014, month: 9, day: 15 } : null,
    to: null,
  }));
}

/** What was stored when period 4 was closed. */
export function previousOf(lines: readonly LineInputs[]): readonly PreviousForecast[] {
  return lines.map(({ line: { ref, department, kind, budget }, drivers }, place) => ({
    code: ref,
    department,
    kind,
    budget: place % 20 === 0 ? (budget ?? 0) * 1.01 : budget,
    forecast: (budget ?? 0) * (0.97 + 0.06 * share(place)),
    source: place % 10 === 0 ? 'Person' : null,
    drivers,
  }));
}

/** Twelve periods of each past year. */
export function pastForecastsOf(lines: readonly LineInputs[], years: number): readonly PastForecast[] {
  return Array.from({ length: years }, (_, before) =>
    Array.from({ length: 12 }, (__, place) =>
      lines.map(({ line: { ref, department, kind, budget } }, code) => ({
        year: { startYear: year.startYear - 1 - before },
        period: place + 1,
        code: ref,
        department,
        kind,
        budget,
        actualToDate: ((budget ?? 0) * (place + 1)) / 12,
        forecast: (budget ?? 0) * (0.97 + 0.06 * share(code + place + before)),
      })),
    ).flat(),
  ).flat();
}
