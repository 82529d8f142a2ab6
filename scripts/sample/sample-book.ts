import type { Book } from '../../src/excel-host/book';
import { budgetLines } from './budget-lines';
import { budgetSheet } from './budget-sheet';
import { publishedSheet } from './published-sheet';
import { readMeSheet } from './read-me-sheet';
import { savingsLines } from './savings-lines';
import { savingsSheet } from './savings-sheet';
import { milestonesSheet, policySheet, settingsSheet } from './steering-sheets';

/** The sample workbook. */
export function sampleBook(): Book {
  const sheets = [
    readMeSheet(),
    settingsSheet(),
    savingsSheet(savingsLines),
    budgetSheet(budgetLines),
    policySheet(),
    milestonesSheet(),
    publishedSheet(),
  ];
  return { sheets, names: [], activeSheet: 'Read me', settings: {} };
}
