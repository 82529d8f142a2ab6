import type { BudgetKind } from '../../finance/budget-line';
import { fail, succeed, type Result } from '../../finance/result';
import type { CashEffect, SavingKind, Stage } from '../../finance/savings-line';
import { showFound, type Unreadable } from '../../finance/unreadable';
import { headingKey } from '../headings/normalise';

/** The words of a column that holds one of a few, each with the other ways in which people write it. */
export type Choices<Choice extends string> = Readonly<Record<Choice, readonly string[]>>;

export const savingKindWords: Choices<SavingKind> = {
  Recurring: ['Recurrent', 'Permanent', 'Ongoing', 'On-going', 'R', 'Base', 'Yes'],
  'One-off': ['One off', 'Oneoff', 'Non-recurring', 'Non-recurrent', 'Temporary', 'Single year', 'NR', 'O', 'No'],
};

export const cashWords: Choices<CashEffect> = {
  Cashable: ['Cash', 'Cash releasing', 'C', 'Yes'],
  'Non-cashable': ['Non cash', 'Non-cash', 'Non-cash releasing', 'Productivity', 'NC', 'No'],
  Avoidance: ['Cost avoidance', 'Avoided cost', 'Costs avoided', 'Avoided', 'CA'],
};

export const stageWords: Choices<Stage> = {
  Idea: ['Concept', 'Option', 'Pipeline', 'Scoping', 'Under development', 'In development', 'Opportunity'],
  Proposed: ['Proposal', 'Draft', 'Submitted', 'Planned', 'Business case'],
  'In consultation': ['Consultation', 'Consulting', 'Out to consultation', 'Public consultation'],
  'Awaiting decision': [
    'Awaiting approval',
    'Awaiting Cabinet',
    'Cabinet',
    'Pending',
    'Pending decision',
    'Awaiting Cabinet decision',
  ],
  Approved: ['Agreed', 'Decided', 'Signed off', 'Cabinet approved'],
  'In delivery': [
    'Delivery',
    'Delivering',
    'In progress',
    'Implementation',
    'Implementing',
    'On track',
    'Started',
    'Underway',
  ],
  Delivered: ['Complete', 'Completed', 'Done', 'Achieved', 'Banked', 'Closed', 'Secured'],
  Stopped: ['Withdrawn', 'Cancelled', 'Deleted', 'Removed', 'Rejected', 'Abandoned', 'Not proceeding', 'Undeliverable'],
};

export const budgetKindWords: Choices<BudgetKind> = {
  Spend: ['Spending', 'Expenditure', 'Expense', 'Expenses', 'Cost', 'Costs', 'Exp', 'E', 'S', 'Net'],
  Income: ['Revenue', 'Receipts', 'Inc', 'I', 'Grant', 'Fees and charges'],
};

const wordsOf = <Choice extends string>(choices: Choices<Choice>): Choice[] =>
  Object.keys(choices).filter((word): word is Choice => word in choices);

/** Finds the choice that a text names, without regard to case, spaces and punctuation. */
export function chooseFrom<Choice extends string>(choices: Choices<Choice>, text: string): Result<Choice, Unreadable> {
  const key = headingKey(text);
  const words = wordsOf(choices);
  const found = words.find((word) => [word, ...choices[word]].some((name) => headingKey(name) === key));
  return found === undefined
    ? fail({ found: showFound(text), expected: `one of ${words.join(', ')}` })
    : succeed(found);
}
