import type { CalendarDate } from '../../finance/calendar-date';
import {
  compareFinancialYears,
  financialYearOf,
  formatFinancialYear,
  type FinancialYear,
} from '../../finance/financial-year';
import { formatDate } from '../../finance/calendar-date';
import { moneyUnits, type MoneyUnit } from '../../finance/money';
import type { Problem } from '../problem';
import type { TrackerSettings } from '../settings';
import type { StatedSettings } from './stated-settings';

/** What stands in for settings that the workbook does not give. */
export interface Fallback {
  readonly today: CalendarDate;
  /** The years that have a target column. */
  readonly years: readonly FinancialYear[];
  /** The years that have a forecast column. */
  readonly forecastYears: readonly FinancialYear[];
  /** The units that headings state. */
  readonly units: readonly MoneyUnit[];
  /** The cell to name where there is no Settings table. */
  readonly cell: string;
  /** Whether targets are by year only: then one of the years has to be the current one. */
  readonly needsYear: boolean;
}

/** Settings as they hold, and what a reader should know of how they were found. */
export interface SettledSettings<Settings = TrackerSettings> {
  readonly settings: Settings;
  /** Why no line can be assessed: the year is not known. Null when it is. */
  readonly noYear: string | null;
  readonly problems: readonly Problem[];
}

interface Settled<T> {
  readonly value: T;
  readonly problem: Omit<Problem, 'cell'> | null;
}

const stands = <T>(value: T): Settled<T> => ({ value, problem: null });
const instead = <T>(
  value: T,
  found: string,
  expected: string,
  severity: Problem['severity'] = 'warning',
): Settled<T> => ({
  value,
  problem: { kind: 'missing setting', found, expected, severity },
});

interface SettledYear extends Settled<FinancialYear> {
  readonly isKnown: boolean;
}

const namesOf = (years: readonly FinancialYear[]): string => years.map(formatFinancialYear).join(', ');
const isIn = (years: readonly FinancialYear[], year: FinancialYear): boolean =>
  years.some((other) => compareFinancialYears(other, year) === 0);

/** The only one of some years; null for none or several. */
function onlyOf(years: readonly FinancialYear[]): FinancialYear | null {
  const [only, ...more] = years;
  return only === undefined || more.length > 0 ? null : only;
}

/** The year to show as an example of how one is written: one of the workbook's own, else that of today. */
export const exampleYear = ({ today, years, forecastYears }: Pick<Fallback, 'today' | 'years' | 'forecastYears'>) =>
  forecastYears[0] ?? years[0] ?? financialYearOf(today);

/**
 * The year that holds where none is set: the only one with targets, else the only one with forecasts, since nobody
 * forecasts a year that is not under way; else that of today, which is doubtful where the forecasts are of other years.
 */
function settleYear(stated: FinancialYear | null, fallback: Fallback): SettledYear {
  if (stated !== null) return { ...stands(stated), isKnown: true };
  const { today, years, forecastYears, needsYear } = fallback;
  const wanted = 'the setting “Financial year”, such as';
  const none = 'no financial year';
  const settleOn = (year: FinancialYear, why: string, found = none, severity: Problem['severity'] = 'warning') => {
    const name = formatFinancialYear(year);
    return { ...instead(year, found, `${wanted} ${name}: ${name} is used, ${why}`, severity), isKnown: true };
  };
  const forecast = forecastYears.filter((year) => !needsYear || isIn(years, year));
  const withTargets = onlyOf(years);
  if (withTargets !== null) return settleOn(withTargets, 'the only year with targets');
  const withForecast = onlyOf(forecast);
  if (withForecast !== null) return settleOn(withForecast, 'the only year with a forecast');
  const now = financialYearOf(today);
  if (isIn(years, now) || !needsYear) {
    return forecast.length === 0 || isIn(forecast, now)
      ? settleOn(now, 'the year of today')
      : settleOn(
          now,
          'the year of today, for which there is no forecast',
          `${none}, and forecasts for ${namesOf(forecast)}`,
          'error',
        );
  }
  const found = years.length === 0 ? none : `${none}, and targets for ${namesOf(years)}`;
  const expected = `${wanted} ${formatFinancialYear(exampleYear(fallback))}: without it no line can be assessed`;
  return { ...instead(now, found, expected, 'error'), isKnown: false };
}

function settleUnit(stated: MoneyUnit | null, { units }: Fallback): Settled<MoneyUnit> {
  if (stated !== null) return stands(stated);
  const wanted = `the setting “Unit”, one of ${moneyUnits.join(', ')}`;
  const [only, ...more] = units;
  if (only !== undefined && more.length === 0) return stands(only);
  return only === undefined
    ? instead(
        '£',
        'no unit',
        `${wanted}: £ is used; if the figures are in thousands or millions, say so there`,
        'error',
      )
    : instead(
        only,
        `headings in ${units.join(' and ')}`,
        `${wanted}: ${only} is used, and other columns are converted`,
        'error',
      );
}

/** Fills in what the workbook does not say: never silently. */
export function settle(stated: StatedSettings, fallback: Fallback): SettledSettings<Omit<TrackerSettings, 'monthEnd'>> {
  const year = settleYear(stated.year, fallback);
  const unit = settleUnit(stated.unit, fallback);
  const asAt =
    stated.asAt === null
      ? instead(fallback.today, 'no “As at” date', `the setting “As at”: today, ${formatDate(fallback.today)}, is used`)
      : stands(stated.asAt);
  const problems = [year, unit, asAt].flatMap(({ problem }) =>
    problem === null ? [] : [{ cell: fallback.cell, ...problem }],
  );
  return {
    settings: {
      year: year.value,
      period: stated.period,
      asAt: asAt.value,
      unit: unit.value,
      organisation: stated.organisation,
      positiveVarianceMeans: stated.positiveVarianceMeans ?? 'adverse',
      targetsByYearMean: stated.targetsByYearMean ?? 'incremental',
    },
    noYear: year.isKnown ? null : 'the setting “Financial year” is missing',
    problems,
  };
}
