import type { CalendarDate } from '../../finance/calendar-date';
import type { TargetReading } from '../../finance/effects/reading';
import type { FinancialYear } from '../../finance/financial-year';
import { formatFinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import { parseFinancialYear } from '../../finance/parse-financial-year';
import { parseDate } from '../../finance/parse-date';
import { fail, succeed, type Result } from '../../finance/result';
import type { Unreadable } from '../../finance/unreadable';
import { bottomOf, cellAddress, withSheet } from '../cells/address';
import type { Block } from '../cells/block';
import { cellText, isBlank, isErrorValue, type CellValue } from '../cells/cell-value';
import { columnsOf } from '../lines/columns';
import { parsePeriod } from '../lines/parse-period';
import { chooseFrom, choicesOf } from '../lines/choices';
import type { Candidate } from '../locate/candidates';
import type { Problem } from '../problem';

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
  const columns = columnsOf<'Settings'>(table);
  const [name, value] = [columns.plain('setting'), columns.plain('value')];
  if (name === undefined || value === undefined) return { stated: nothingStated, problems: [] };
  const problems: Problem[] = [];
  const parsers = parsersWith(example);
  let stated = nothingStated;
  for (let row = table.area.top + 1; row < bottomOf(table.area); row += 1) {
    const setting = chooseFrom(names, settingName(cells.value(row, name.column)));
    const found = cells.value(row, value.column);
    if (!setting.ok || isBlank(found)) continue;
    const result = isErrorValue(found)
      ? fail({ found: `the error ${found}`, expected: 'a value' })
      : parsers[setting.value](found);
    if (result.ok) stated = { ...stated, [setting.value]: stated[setting.value] ?? result.value };
    else
      problems.push({
        cell: withSheet(table.sheet, cellAddress(row, value.column)),
        kind: 'not a choice',
        ...result.error,
        severity: 'error',
      });
  }
  return { stated, problems };
}

/** `Unit (£, £000, £m)` is the setting `Unit`: what stands in brackets explains it. */
const settingName = (value: CellValue): string => cellText(value).replace(/\(.*\)/, '');
