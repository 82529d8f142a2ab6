import { compareFinancialYears, type FinancialYear, formatFinancialYear } from '../financial-year';
import type { MixEntry } from '../rag/mix';
import { splitLines } from '../reference';
import { yearOfSaving } from '../savings';
import type { SavingsLine } from '../savings-line';
import type { SavingsRow } from '../savings-row';
import { yearsOfSavings } from '../savings-years';
import { countedRows, mixOfLines, type SplitOf } from './count-lines';
import { groupRows, type LineAttribute } from './groups';
import { type SavingsWhole, savingsWhole } from './whole';

/** What is rolled up, and over which years. */
export interface RollUpOptions {
  readonly by: LineAttribute | 'year';
  /** The year of what is delivered and of the statuses. */
  readonly current: FinancialYear;
  /** The years that are added up; the current one where they are not said, and by year all that the lines have. */
  readonly years?: readonly FinancialYear[];
  /** Groups that appear even without a line, such as a project of which no saving is expected; not by year. */
  readonly named?: readonly string[];
}

/** Some savings lines together. */
export interface RolledUp {
  /** As `countedRows` counts: a line that is split between projects, on rows 9a and 9b, once, so groups may come to more than the total. */
  readonly lines: number;
  /** Kinds of saving that do not belong together are kept apart. */
  readonly whole: SavingsWhole;
  /** The statuses of the current year; null where no line is assessed, and for other years. */
  readonly mix: readonly MixEntry[] | null;
}

/** The lines of one project, department, year and so on. */
export interface RollUpGroup extends RolledUp {
  /** A year as 2014/15; null for the lines that do not say. */
  readonly name: string | null;
}

/** Savings lines rolled up: the money of the groups adds up to that of the total. */
export interface RollUp {
  readonly groups: readonly RollUpGroup[];
  readonly total: RolledUp;
}

/** Rolls savings lines up. A group appears whether it has a target or not. Sums are in the workbook's unit. */
export function rollUp(rows: readonly SavingsRow[], options: RollUpOptions): RollUp {
  const { by, current } = options;
  const together: Together = {
    years: options.years ?? (by === 'year' ? yearsOfSavings(rows.map(({ line }) => line)) : [current]),
    current,
    splitOf: splitLines(rows.map(({ line }) => line.ref)),
  };
  const groups = by === 'year' ? groupsByYear(rows, together) : groupsBy(by, rows, options.named, together);
  return { groups, total: rolledUp(rows, together) };
}

interface Together {
  readonly years: readonly FinancialYear[];
  readonly current: FinancialYear;
  readonly splitOf: SplitOf;
}

function groupsBy(
  by: LineAttribute,
  rows: readonly SavingsRow[],
  named: readonly string[] | undefined,
  together: Together,
): readonly RollUpGroup[] {
  return groupRows(rows, by, named).map((group) => ({ name: group.name, ...rolledUp(group.rows, together) }));
}

function groupsByYear(rows: readonly SavingsRow[], together: Together): readonly RollUpGroup[] {
  const { years, current } = together;
  return years.map((year) => {
    const having = rows.filter(({ line }) => saysSomethingOf(line, year, current));
    const sums = rolledUp(having, { ...together, years: [year] });
    return { name: formatFinancialYear(year), ...sums, mix: isSame(year, current) ? sums.mix : null };
  });
}

function rolledUp(rows: readonly SavingsRow[], { years, current, splitOf }: Together): RolledUp {
  const lines = rows.map(({ line }) => line);
  return {
    lines: countedRows(rows, splitOf, current).size,
    whole: savingsWhole(lines, { years, current }),
    mix: mixOfLines(rows, splitOf, current),
  };
}

function saysSomethingOf(line: SavingsLine, year: FinancialYear, current: FinancialYear): boolean {
  const { target, forecast } = yearOfSaving(line, year);
  return target !== null || forecast !== null || (isSame(year, current) && line.delivered !== null);
}

const isSame = (one: FinancialYear, other: FinancialYear) => compareFinancialYears(one, other) === 0;
