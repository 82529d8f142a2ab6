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
  Idea: [
    'Concept',
    'Option',
    'Pipeline',
    'Scoping',
    'Scoped',
    'Under development',
    'In development',
    'Opportunity',
    'Identified',
    'Initial idea',
    'Feasibility',
    'Exploratory',
    'Emerging',
    'Potential',
    'Development',
  ],
  Proposed: [
    'Proposal',
    'Draft',
    'Submitted',
    'Planned',
    'Planning',
    'Business case',
    'Outline business case',
    'Full business case',
    'Not approved',
    'Unapproved',
    'Not yet approved',
    'Not agreed',
    'New proposal',
    'In draft',
  ],
  'In consultation': [
    'Consultation',
    'Consulting',
    'Out to consultation',
    'Out for consultation',
    'Public consultation',
    'Staff consultation',
    'In public consultation',
    'Out to public consultation',
    'Under consultation',
    'Consultation underway',
    'Subject to consultation',
  ],
  'Awaiting decision': [
    'Awaiting approval',
    'Awaiting Cabinet',
    'Cabinet',
    'Pending',
    'Pending decision',
    'Pending approval',
    'Decision pending',
    'Approval pending',
    'Awaiting Cabinet decision',
    'Awaiting Cabinet approval',
    'Awaiting Council approval',
    'Awaiting member decision',
    'Awaiting sign-off',
    'Subject to approval',
    'Subject to Cabinet approval',
    'Subject to decision',
    'For decision',
    'For approval',
  ],
  Approved: [
    'Agreed',
    'Decided',
    'Signed off',
    'Authorised',
    'Committed',
    'Decision made',
    'Decision taken',
    'Cabinet approved',
    'Council approved',
    'Full Council approved',
    'Approved by Cabinet',
    'Approved by Council',
    'Approved by Full Council',
    'Agreed by Cabinet',
    'Agreed by Council',
  ],
  'In delivery': [
    'Delivery',
    'Delivering',
    'Being delivered',
    'In progress',
    'Implementation',
    'In implementation',
    'Implementing',
    'Being implemented',
    'On track',
    'Started',
    'Commenced',
    'Underway',
    'Under way',
    'Delivery underway',
    'Mobilisation',
    'Live',
    'Active',
    'Ongoing',
    'Part delivered',
    'Partly delivered',
    'Partially delivered',
  ],
  Delivered: [
    'Complete',
    'Completed',
    'Done',
    'Achieved',
    'Banked',
    'Closed',
    'Secured',
    'Implemented',
    'Fully implemented',
    'Fully delivered',
    'Delivered in full',
    'Fully achieved',
    'Finished',
    'Realised',
  ],
  Stopped: [
    'Withdrawn',
    'Cancelled',
    'Deleted',
    'Removed',
    'Rejected',
    'Declined',
    'Refused',
    'Abandoned',
    'Dropped',
    'Ceased',
    'Discontinued',
    'Not proceeding',
    'Undeliverable',
    'Not deliverable',
    'Unachievable',
    'Not achievable',
  ],
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
