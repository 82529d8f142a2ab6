import type { CalendarDate } from '../../finance/calendar-date';
import type { TargetReading } from '../../finance/effects/reading';
import type { FinancialYear } from '../../finance/financial-year';
import { formatFinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import { parseFinancialYear } from '../../finance/parse-financial-year';
import { parseDate } from '../../finance/parse-date';
import { fail, succeed, type Result } from '../../finance/result';
import type { Unreadable } from '../../finance/unreadable';
import type { Block } from '../cells/block';
import { cellText, type CellValue } from '../cells/cell-value';
import { parsePeriod } from '../lines/parse-period';
import { chooseFrom, choicesOf } from '../lines/choices';
import type { Candidate } from '../locate/candidates';
import type { Problem } from '../problem';
import { settingRows, withoutExplanation } from './setting-rows';

/** What the Settings table says; null for what it does not say, or not so that it can be read. */
export interface StatedSettings {
  readonly year: FinancialYear | null;
  readonly period: number | null;
  readonly asAt: CalendarDate | null;
  readonly unit: MoneyUnit | null;
  readonly organisation: string | null;
  readonly positiveVarianceMeans: 'adverse' | 'favourable' | null;
  readonly targetsByYearMean: TargetReading | null;
}

/** A workbook without settings. */
export const nothingStated: StatedSettings = {
  year: null,
  period: null,
  asAt: null,
  unit: null,
  organisation: null,
  positiveVarianceMeans: null,
  targetsByYearMean: null,
};

const names = choicesOf<keyof StatedSettings>({
  year: ['Financial year', 'Current financial year', 'FY', 'Current year', 'Fin year'],
  period: ['Current period', 'Accounting period', 'Month', 'Period no', 'Period number'],
  asAt: ['As at', 'As at date', 'As of', 'Position at', 'Position as at', 'Date', 'Report date', 'Reporting date'],
  unit: ['Units', 'Money unit', 'Currency unit', 'Figures in', 'Money in', 'Unit of money'],
  organisation: ['Council', 'Authority', 'Organisation name', 'Local authority', 'Council name'],
  positiveVarianceMeans: ['Positive variance', 'Variance sign', 'Sign of variance', 'Sign', 'Positive means'],
  targetsByYearMean: ['Targets by year are', 'Targets mean', 'Annual targets mean', 'Targets', 'Target reading'],
});

/** Which setting a row of the Settings table is, by its name; null for one that we do not know. */
export function settingOf(name: string): keyof StatedSettings | null {
  const setting = chooseFrom(names, withoutExplanation(name));
  return setting.ok ? setting.value : null;
}

const unitWords = choicesOf<MoneyUnit>({
  '£': ['Pounds', 'Pound', 'GBP', '£s', '£ pounds'],
  '£000': ['£000s', "£'000", '£k', 'Thousands', '£ thousands', '000s', '000', '£ thousand', 'Thousand'],
  '£m': ['£ m', '£mn', 'Millions', '£ millions', '£million', 'Million', '£000000'],
});

const signWords = choicesOf<'adverse' | 'favourable'>({
  adverse: ['Overspend', 'Over', 'Worse', 'Bad'],
  favourable: ['Favorable', 'Underspend', 'Under', 'Better', 'Good'],
});

const targetWords = choicesOf<TargetReading>({
  incremental: ['New in the year', 'In-year', 'Additional', 'New each year', 'Year on year', 'Increment'],
  cumulative: ['All in the year', 'Cumulated', 'Running total', 'Total', 'Accumulated'],
});

type Parsers = {
  readonly [Name in keyof StatedSettings]: (value: CellValue) => Result<StatedSettings[Name], Unreadable>;
};

const parsersWith = (example: FinancialYear): Parsers => ({
  year: (value) => {
    const year = parseFinancialYear(value);
    if (year.ok) return year;
    const expected = `a financial year such as ${formatFinancialYear(example)}, two years that follow each other`;
    return fail({ found: year.error.found, expected });
  },
  period: parsePeriod,
  asAt: parseDate,
  unit: (value) => chooseFrom(unitWords, cellText(value)),
  organisation: (value) => succeed(cellText(value)),
  positiveVarianceMeans: (value) => chooseFrom(signWords, cellText(value)),
  targetsByYearMean: (value) => chooseFrom(targetWords, cellText(value)),
});

/**
 * Reads the Settings table. A setting that we do not know is left alone; one that cannot be read is a problem.
 * @param example a year that the workbook's users know, for the message about one that cannot be read
 */
export function readSettings(
  table: Candidate,
  cells: Block,
  example: FinancialYear,
): { readonly stated: StatedSettings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const parsers = parsersWith(example);
  let stated = nothingStated;
  for (const { name, value, cell } of settingRows(table, cells)) {
    const setting = settingOf(name);
    if (setting === null) continue;
    const result = value.ok ? parsers[setting](value.value) : value;
    if (result.ok) stated = { ...stated, [setting]: stated[setting] ?? result.value };
    else problems.push({ cell, kind: 'not a choice', ...result.error, severity: 'error' });
  }
  return { stated, problems };
}
