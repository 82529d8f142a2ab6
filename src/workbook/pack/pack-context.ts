import { compareFinancialYears, type FinancialYear, formatFinancialYear } from '../../finance/financial-year';
import { splitLines } from '../../finance/reference';
import { countedRows, type SplitOf } from '../../finance/rollup/count-lines';
import { yearOfSaving } from '../../finance/savings';
import { yearsOfSavings } from '../../finance/savings-years';
import type { Question } from '../../finance/review/questions/question';
import type { ReadWorkbook } from '../assemble-workbook';
import type { ReadSnapshots } from '../snapshots/snapshot-review';
import type { Steps } from '../steps';
import type { AssessedSaving, Tracker } from '../tracker';
import { type FigureSums, figureSums } from './figure-sums';
import { questionsByLine } from './lines-review';
import { gatherFacts } from './gather-facts';
import type { PackFacts, PackOptions } from './pack-facts';
import { type SavingsRanges, savingsRanges } from './savings-ranges';

/** Everything that the sheets of a pack are made of. */
export interface PackContext {
  readonly tracker: Tracker;
  readonly facts: PackFacts;
  /** The current financial year. */
  readonly year: FinancialYear;
  /** All years that the lines have figures for, the current one among them. */
  readonly years: readonly FinancialYear[];
  /** Tells what split line a reference is a row of. */
  readonly splitOf: SplitOf;
  /** The rows by which lines are counted. */
  readonly counted: ReadonlySet<AssessedSaving>;
  readonly ranges: SavingsRanges;
  readonly sums: FigureSums;
  /** The questions that the data raise about each line, the weightiest first. */
  readonly questions: ReadonlyMap<AssessedSaving, readonly Question[]>;
}

/** Prepares what the sheets share, in steps. */
export function* packContext(
  workbook: ReadWorkbook,
  stored: ReadSnapshots,
  { since, savingsHeadings = new Map() }: PackOptions,
): Steps<PackContext> {
  const { tracker, contents } = workbook;
  const { settings, savings } = tracker;
  const facts = yield* gatherFacts(workbook, stored, since);
  const known = yearsOfSavings(savings.map(({ line }) => line));
  const isKnown = known.some((year) => compareFinancialYears(year, settings.year) === 0);
  const years = isKnown ? known : [...known, settings.year].sort(compareFinancialYears);
  const splitOf = splitLines(savings.map(({ line }) => line.ref));
  const ranges = yield* savingsRanges(contents.savings, {
    lines: savings,
    headings: savingsHeadings,
    years,
    current: settings.year,
  });
  return {
    tracker,
    facts,
    questions: yield* questionsByLine(tracker, facts),
    year: settings.year,
    years,
    splitOf,
    counted: countedRows(savings, splitOf, settings.year),
    ranges,
    sums: figureSums(ranges),
  };
}

/** Whether some target of the year is below nothing: a mix counts it by its size, while sums of targets take it off. */
export const hasBelowNothing = ({ tracker, year }: PackContext): boolean =>
  tracker.savings.some(({ line }) => (yearOfSaving(line, year).target ?? 0) < 0);

/** `2014/15–2017/18`, or the one year. */
export function yearsText(years: readonly FinancialYear[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isOne = compareFinancialYears(first, last) === 0;
  return isOne ? formatFinancialYear(first) : `${formatFinancialYear(first)}–${formatFinancialYear(last)}`;
}
