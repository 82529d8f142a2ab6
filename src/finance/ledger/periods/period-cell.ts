import { monthOfName } from '../../calendar-date';
import { fullYear } from '../../century';
import { type FinancialYear, financialYearOf, periodOf } from '../../financial-year';
import { parseDate } from '../../parse-date';
import { financialYearIn, parseFinancialYear } from '../../parse-financial-year';
import { plainDashes } from '../../plain-dashes';
import { cellText } from '../cell-text';

/** What the cells of a row say of its period. */
export type PeriodCell =
  /** `month` is 1 for January where a month is named, else null: a number alone is a period unless a person says otherwise. */
  | { readonly kind: 'period'; readonly period: number; readonly month: number | null }
  /** A year whose meaning depends on how the ledger names years: 2014/01, 201401, or 2014 and April. */
  | { readonly kind: 'labelled'; readonly year: number; readonly period: number; readonly month: number }
  | { readonly kind: 'placed'; readonly year: FinancialYear; readonly period: number };

/** Ledgers know periods 1 to 12, 0 for balances brought forward, and 13 and 14 for closing the year. */
export const lastPeriod = 14;

const word = String.raw`(?:p|pd|prd|per|period|m|mth|month|accounting period)`;
const numbered = new RegExp(String.raw`^(?:${word}[ .:-]*)?0*(\d{1,2})$`);
const calendarYear = String.raw`((?:19|20)\d{2})`;
/** Without anything between them, two or three digits follow the year: 20141 is a day of 1955 to Excel. */
const between = String.raw`(?:[ ./-]*${word}[ .]*|[ ./-]+|(?=\d{2,3}$))`;
const yearFirst = new RegExp(String.raw`^(?:fy ?)?${calendarYear}${between}0*?(\d{1,2})$`);
const yearLast = new RegExp(String.raw`^${word}?[ .]*0*(\d{1,2})[ ./-]${calendarYear}$`);
const named = /^([a-z]{3,9})\.?[ '/-]*(\d{4}|\d{2})?$/;
const namedLast = /^(\d{4})[ /-]([a-z]{3,9})$/;
const bareYear = /^(?:fy)? ?(\d{4}|\d{2})$/;
const earliestSerial = 20_000;
const latestSerial = 80_000;

const textOf = (cell: unknown): string => plainDashes(cellText(cell)).toLowerCase().replace(/\s+/g, ' ');

const isPeriod = (period: number): boolean => Number.isInteger(period) && period >= 0 && period <= lastPeriod;

function numberedPeriod(text: string): PeriodCell | null {
  const period = Number(numbered.exec(text)?.[1] ?? NaN);
  return isPeriod(period) ? { kind: 'period', period, month: null } : null;
}

function labelled(year: number, number: number): PeriodCell | null {
  return isPeriod(number) ? { kind: 'labelled', year, period: number, month: number } : null;
}

function ofMonth(month: number, year: string | undefined): PeriodCell | null {
  if (month === 0) return null;
  const day = { year: fullYear(year ?? ''), month, day: 1 };
  if (year === undefined) return { kind: 'period', period: periodOf(day), month };
  return { kind: 'placed', year: financialYearOf(day), period: periodOf(day) };
}

function ofText(text: string): PeriodCell | null {
  const plain = numberedPeriod(text);
  if (plain !== null) return plain;
  const withYear = financialYearIn(text);
  if (withYear !== null) {
    const rest = ofText(withYear.rest.replace(/^[ ./:-]+|[ ./:-]+$/g, ''));
    return rest?.kind === 'period' ? { kind: 'placed', year: withYear.year, period: rest.period } : null;
  }
  const [, year, number] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return labelled(Number(year), Number(number));
  const [, numberBefore, yearBehind] = yearLast.exec(text) ?? [];
  if (yearBehind !== undefined) return labelled(Number(yearBehind), Number(numberBefore));
  const [, name, yearOfName] = named.exec(text) ?? [];
  if (name !== undefined) return ofMonth(monthOfName(name), yearOfName);
  const [, yearOfMonth, monthName] = namedLast.exec(text) ?? [];
  if (monthName !== undefined) return ofMonth(monthOfName(monthName), yearOfMonth);
  return ofDate(text);
}

function ofDate(cell: unknown): PeriodCell | null {
  const date = parseDate(cell);
  return date.ok ? { kind: 'placed', year: financialYearOf(date.value), period: periodOf(date.value) } : null;
}

/**
 * Reads a period: 1, P01, Period 1, April, Apr-14, 2014/01, 201401, 2014P01, 01.2014, 2014/15 P1, or a date, which Excel
 * makes of Apr-14.
 * @param yearCell what stands in a column of years beside it
 * @returns null where it cannot be read
 */
export function readPeriodCell(cell: unknown, yearCell: unknown): PeriodCell | null {
  const isSerial = typeof cell === 'number' && cell >= earliestSerial && cell <= latestSerial;
  const found = isSerial ? ofDate(cell) : ofText(textOf(cell));
  if (found?.kind !== 'period') return found;
  const named = parseFinancialYear(yearCell);
  if (named.ok) return { kind: 'placed', year: named.value, period: found.period };
  const [, year] = bareYear.exec(textOf(yearCell)) ?? [];
  if (year === undefined) return found;
  return { kind: 'labelled', year: fullYear(year), period: found.period, month: found.month ?? found.period };
}
