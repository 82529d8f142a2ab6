import type { Book } from '../../src/excel-host/book';
import { formatFinancialYear } from '../../src/finance/financial-year';
import { budgetLines } from './budget-lines';
import { budgetSheet } from './budget-sheet';
import { decisionsSheet } from './decisions-sheet';
import { largeLines } from './large-lines';
import type { SampleSaving } from './savings-lines';
import { savingsSheet } from './savings-sheet';
import { milestonesSheet, type MilestoneLine, policySheet, settingsSheet } from './steering-sheets';

/** What a large workbook has besides its lines. */
export interface LargeBookOptions {
  /** How many departments and their projects the lines are shared out among, 12 at most; those of the sample where it is left out. */
  readonly departments?: number;
  /** How many years of targets and forecasts there are from 2014/15; 4 where it is left out. */
  readonly years?: number;
  /** How many decisions are waiting to be applied, each on a line of its own; none, and no table, where it is left out. */
  readonly decisions?: number;
  /** Whether every line that has a next milestone has it in the milestones too, in place of those of the sample. */
  readonly hasMilestones?: boolean;
  /** How long every narrative is at least. */
  readonly narrativeCharacters?: number;
}

const firstYear = 2014;

/**
 * The sample workbook with any number of savings lines, for tests and measurements: the sample's own lines over and over, with references
 * of their own (`L1` …) and amounts that differ from copy to copy. The same numbers give the same workbook.
 */
export function largeBook(lines: number, options: LargeBookOptions = {}): Book {
  const { years: many = 4, decisions, hasMilestones = false } = options;
  const years = Array.from({ length: many }, (_, index) => formatFinancialYear({ startYear: firstYear + index }));
  const savings = largeLines(lines, options);
  const sheets = [
    settingsSheet(),
    savingsSheet(savings, years),
    budgetSheet(budgetLines),
    policySheet(),
    hasMilestones ? milestonesSheet(milestonesOf(savings)) : milestonesSheet(),
    ...(decisions === undefined ? [] : [decisionsSheet(savings.slice(0, decisions), years)]),
  ];
  return { sheets, names: [], activeSheet: 'Savings', settings: {} };
}

const milestonesOf = (lines: readonly SampleSaving[]): MilestoneLine[] =>
  lines.flatMap(({ ref, milestone, milestoneDue, owner }): MilestoneLine[] =>
    milestone === null || milestoneDue === null ? [] : [[ref, milestone, milestoneDue, null, owner]],
  );
