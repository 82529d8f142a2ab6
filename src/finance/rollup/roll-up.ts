import { compareFinancialYears, type FinancialYear, formatFinancialYear } from '../financial-year';
import type { MixEntry } from '../rag/mix';
import { splitLines } from '../reference';
import { yearOfSaving } from '../savings';
import { atOnce, type Steps } from '../steps';
import type { SavingsLine } from '../savings-line';
import type { SavingsRow } from '../savings-row';
import { yearsOfSavings } from '../savings-years';
import { countedRows, mixOfLines, type SplitOf } from './count-lines';
import { groupRows, type LineAttribute, type NamedGroup } from './groups';
import { type SavingsWhole, savingsWholeInSteps } from './whole';

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
export const rollUp = (rows: readonly SavingsRow[], options: RollUpOptions): RollUp =>
  atOnce(rollUpInSteps(rows, options));

/** The same in steps. */
export function* rollUpInSteps(rows: readonly SavingsRow[], options: RollUpOptions): Steps<RollUp> {
  const { by, current } = options;
  const together: Together = {
    years: options.years ?? (by === 'year' ? yearsOfSavings(rows.map(({ line }) => line)) : [current]),
    current,
    splitOf: splitLines(rows.map(({ line }) => line.ref)),
  };
  yield;
  const groups: RollUpGroup[] = [];
  const parts: readonly Part[] = by === 'year' ? partsByYear(rows, together) : groupRows(rows, by, options.named);
  for (const { name, rows: own, years = together.years } of parts) {
    yield;
    const sums = yield* rolledUp(own, { ...together, years });
    const hasMix = by !== 'year' || years.some((year) => isSame(year, current));
    groups.push({ name, ...sums, mix: hasMix ? sums.mix : null });
  }
  yield;
  return { groups, total: yield* rolledUp(rows, together) };
}

interface Together {
  readonly years: readonly FinancialYear[];
  readonly current: FinancialYear;
  readonly splitOf: SplitOf;
}

/** Some rows under a name, and where not all years are theirs which. */
interface Part extends NamedGroup<SavingsRow> {
  readonly years?: readonly FinancialYear[];
}

const partsByYear = (rows: readonly SavingsRow[], { years, current }: Together): readonly Part[] =>
  years.map((year) => ({
    name: formatFinancialYear(year),
    rows: rows.filter(({ line }) => saysSomethingOf(line, year, current)),
    years: [year],
  }));

function* rolledUp(rows: readonly SavingsRow[], { years, current, splitOf }: Together): Steps<RolledUp> {
  const lines = rows.map(({ line }) => line);
  return {
    lines: countedRows(rows, splitOf, current).size,
    whole: yield* savingsWholeInSteps(lines, { years, current }),
    mix: mixOfLines(rows, splitOf, current),
  };
}

function saysSomethingOf(line: SavingsLine, year: FinancialYear, current: FinancialYear): boolean {
  const { target, forecast } = yearOfSaving(line, year);
  return target !== null || forecast !== null || (isSame(year, current) && line.delivered !== null);
}

const isSame = (one: FinancialYear, other: FinancialYear) => compareFinancialYears(one, other) === 0;
