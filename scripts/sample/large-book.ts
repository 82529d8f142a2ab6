import type { Book } from '../../src/excel-host/book';
import { budgetLines } from './budget-lines';
import { budgetSheet } from './budget-sheet';
import { savingsLines, type SampleSaving } from './savings-lines';
import { savingsSheet } from './savings-sheet';
import { milestonesSheet, policySheet, settingsSheet } from './steering-sheets';

/**
 * The sample workbook with any number of savings lines, for tests and measurements: the sample's own lines over and over, with references
 * of their own (`L1` …) and amounts that differ from copy to copy. The same number gives the same workbook.
 */
export function largeBook(lines: number): Book {
  const sheets = [
    settingsSheet(),
    savingsSheet(manyLines(lines)),
    budgetSheet(budgetLines),
    policySheet(),
    milestonesSheet(),
  ];
  return { sheets, names: [], activeSheet: 'Savings', settings: {} };
}

function manyLines(count: number): SampleSaving[] {
  const made: SampleSaving[] = [];
  for (let copy = 0; made.length < count; copy++) {
    for (const line of savingsLines.slice(0, count - made.length))
      made.push({ ...scaled(line, 1 + (copy % 7)), ref: `L${made.length + 1}` });
  }
  return made;
}

function scaled(line: SampleSaving, by: number): SampleSaving {
  const [t1, t2, t3, t4] = line.targets;
  const [f1, f2, f3, f4] = line.forecasts;
  const times = (amount: number | null): number | null => (amount === null ? null : amount * by);
  return {
    ...line,
    targets: [t1 * by, t2 * by, t3 * by, t4 * by],
    forecasts: [times(f1), times(f2), times(f3), times(f4)],
    delivered: times(line.delivered),
  };
}
