import type { BudgetKind } from '../../finance/budget-line';
import { fail, succeed, type Result } from '../../finance/result';
import type { CashEffect, SavingKind, Stage } from '../../finance/savings-line';
import { showFound, type Unreadable } from '../../finance/unreadable';
import { headingKey } from '../headings/normalise';

/** The words of a column that holds one of a few, found by any of the ways in which people write them. */
export interface Choices<Choice extends string> {
  readonly words: readonly Choice[];
  /** By the key of the word or of one of its other names. */
  readonly byKey: ReadonlyMap<string, Choice>;
}

/** Makes choices of words and their other names; a name that two words have belongs to the first. */
export function choicesOf<Choice extends string>(names: Readonly<Record<Choice, readonly string[]>>): Choices<Choice> {
  const words = Object.keys(names).filter((word): word is Choice => word in names);
  const entries = words.flatMap((word) => [word, ...names[word]].map((name) => [headingKey(name), word] as const));
  return { words, byKey: new Map(entries.reverse()) };
}

export const savingKindWords = choicesOf<SavingKind>({
  Recurring: ['Recurrent', 'Permanent', 'Ongoing', 'On-going', 'R', 'Base', 'Yes'],
  'One-off': ['One off', 'Oneoff', 'Non-recurring', 'Non-recurrent', 'Temporary', 'Single year', 'NR', 'O', 'No'],
});

export const cashWords = choicesOf<CashEffect>({
  Cashable: ['Cash', 'Cash releasing', 'C', 'Yes'],
  'Non-cashable': ['Non cash', 'Non-cash', 'Non-cash releasing', 'Productivity', 'NC', 'No'],
  Avoidance: ['Cost avoidance', 'Avoided cost', 'Costs avoided', 'Avoided', 'CA'],
});

export const stageWords = choicesOf<Stage>({
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
});

export const budgetKindWords = choicesOf<BudgetKind>({
  Spend: ['Spending', 'Expenditure', 'Expense', 'Expenses', 'Cost', 'Costs', 'Exp', 'E', 'S', 'Net'],
  Income: ['Revenue', 'Receipts', 'Inc', 'I', 'Grant', 'Fees and charges'],
});

/** Finds the choice that a text names, without regard to case, spaces and punctuation. */
export function chooseFrom<Choice extends string>(choices: Choices<Choice>, text: string): Result<Choice, Unreadable> {
  const found = choices.byKey.get(headingKey(text));
  return found === undefined
    ? fail({ found: showFound(text), expected: `one of ${choices.words.join(', ')}` })
    : succeed(found);
}
