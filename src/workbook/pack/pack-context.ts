import { compareFinancialYears, type FinancialYear, formatFinancialYear } from '../../finance/financial-year';
import type { AssessmentContext } from '../../finance/rag/assessment';
import { yearsOfSavings } from '../../finance/savings-years';
import type { WorkbookContents } from '../contents/table-contents';
import type { Tracker } from '../tracker';
import { type FigureSums, figureSums } from './figure-sums';
import type { NamedState, PackFacts } from './pack-facts';
import { type SavingsRanges, savingsRanges } from './savings-ranges';

/** Everything that the sheets of a pack are made of. */
export interface PackContext {
  readonly tracker: Tracker;
  readonly facts: PackFacts;
  readonly assessment: AssessmentContext;
  /** The current financial year. */
  readonly year: FinancialYear;
  /** All years that the lines have figures for, the current one among them. */
  readonly years: readonly FinancialYear[];
  readonly ranges: SavingsRanges;
  readonly sums: FigureSums;
  /** The snapshot that the pack compares with: the latest; null where there is none. */
  readonly since: NamedState | null;
}

/** Prepares what the sheets share. */
export function packContext(tracker: Tracker, { tables }: WorkbookContents, facts: PackFacts): PackContext {
  const { settings, savings } = tracker;
  const known = yearsOfSavings(savings.map(({ line }) => line));
  const isKnown = known.some((year) => compareFinancialYears(year, settings.year) === 0);
  const ranges = savingsRanges(tables.Savings, savings, facts.savingsHeadings, settings.year);
  return {
    tracker,
    facts,
    assessment: { ...settings, policy: facts.policy },
    year: settings.year,
    years: isKnown ? known : [...known, settings.year].sort(compareFinancialYears),
    ranges,
    sums: figureSums(ranges),
    since: facts.history.at(-1) ?? null,
  };
}

/** `2014/15–2017/18`, or the one year. */
export function yearsText(years: readonly FinancialYear[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isOne = compareFinancialYears(first, last) === 0;
  return isOne ? formatFinancialYear(first) : `${formatFinancialYear(first)}–${formatFinancialYear(last)}`;
}
