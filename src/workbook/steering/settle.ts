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
  /** The units that headings state. */
  readonly units: readonly MoneyUnit[];
  /** The cell to name where there is no Settings table. */
  readonly cell: string;
  /** Whether targets are by year only: then one of the years has to be the current one. */
  readonly needsYear: boolean;
}

/** Settings as they hold, and what a reader should know of how they were found. */
export interface SettledSettings {
  readonly settings: TrackerSettings;
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

function settleYear(
  stated: FinancialYear | null,
  { today, years, needsYear }: Fallback,
): Settled<FinancialYear> & { readonly isKnown: boolean } {
  if (stated !== null) return { ...stands(stated), isKnown: true };
  const wanted = 'the setting “Financial year”, such as 2014/15';
  const now = financialYearOf(today);
  const [only, ...more] = years;
  if (only !== undefined && more.length === 0) {
    const name = formatFinancialYear(only);
    return {
      ...instead(only, 'no financial year', `${wanted}: ${name} is used, the only year with targets`),
      isKnown: true,
    };
  }
  const isAmong = years.some((year) => compareFinancialYears(year, now) === 0);
  if (isAmong || !needsYear) {
    const name = formatFinancialYear(now);
    return { ...instead(now, 'no financial year', `${wanted}: ${name} is used, the year of today`), isKnown: true };
  }
  const columns = years.map(formatFinancialYear).join(', ');
  const found = years.length === 0 ? 'no financial year' : `no financial year, and targets for ${columns}`;
  return { ...instead(now, found, `${wanted}: without it no line can be assessed`, 'error'), isKnown: false };
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
export function settle(stated: StatedSettings, fallback: Fallback): SettledSettings {
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
    },
    noYear: year.isKnown ? null : 'the setting “Financial year” is missing',
    problems,
  };
}
