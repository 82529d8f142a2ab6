import { compareDates } from '../calendar-date';
import { compareFinancialYears, type FinancialYear } from '../financial-year';
import type { RagOverride } from '../rag/assessment';
import { fail, type Result, succeed } from '../result';
import { type SavingsLine, unapprovedStages } from '../savings-line';
import type { Decision, DecisionContext } from './decision';
import { changeLine, type LineChange } from './line-change';
import type { DecisionColumn, Refusal } from './refusal';
import { stopLine } from './stop-line';
import { moveTarget, raiseTarget } from './targets';

/** What a decision does. */
export interface AppliedDecision {
  /** The line as it is afterwards. */
  readonly line: SavingsLine;
  /** The cells that change; empty where the decision changes none, such as agreeing to what is approved. */
  readonly changes: readonly LineChange[];
  /** The override that stands from now on; null for other decisions. */
  readonly override: RagOverride | null;
  /** What the star chamber wants to know; null for other decisions. */
  readonly question: string | null;
}

/** Applies one decision to the line that it is about, or says why it cannot be applied. Nothing is applied in part. */
export function applyDecision(
  line: SavingsLine,
  decision: Decision,
  context: DecisionContext,
): Result<AppliedDecision, Refusal> {
  switch (decision.decision) {
    case 'Agree':
      return agree(line);
    case 'Re-profile':
      return reProfile(line, decision, context);
    case 'Substitute':
      return substitute(line, decision, context);
    case 'Delete':
      return changed(line, stopLine(line, context.year));
    case 'More information':
      return ask(line, decision);
    case 'Override':
      return overrideStatus(line, decision, context);
  }
}

function agree(line: SavingsLine): Result<AppliedDecision, Refusal> {
  if (line.stage === 'Stopped') return fail({ kind: 'stopped' });
  const isOpen = line.stage === null || unapprovedStages.includes(line.stage);
  return changed(line, succeed(isOpen ? [{ field: 'stage', from: line.stage, to: 'Approved' }] : []));
}

function reProfile(line: SavingsLine, decision: Decision, context: DecisionContext): Result<AppliedDecision, Refusal> {
  const { fromYear, toYear, amount } = decision;
  if (fromYear === null || toYear === null || amount === null) {
    return lacks(decision, { 'From year': fromYear, 'To year': toYear, Amount: amount });
  }
  return changed(line, moveTarget(line, { amount, from: fromYear, to: toYear }, context.targetYears(line.ref)));
}

function substitute(line: SavingsLine, decision: Decision, context: DecisionContext): Result<AppliedDecision, Refusal> {
  const { fromYear, toYear, amount } = decision;
  if (toYear === null || amount === null) return lacks(decision, { 'To year': toYear, Amount: amount });
  if (fromYear !== null && !isSame(fromYear, toYear)) return fail({ kind: 'two years', from: fromYear, to: toYear });
  return changed(line, raiseTarget(line, { amount, year: toYear }, context.targetYears(line.ref)));
}

function ask(line: SavingsLine, decision: Decision): Result<AppliedDecision, Refusal> {
  const question = textOf(decision.reason);
  if (question === null) return lacks(decision, { Reason: question });
  return succeed({ line, changes: [], override: null, question });
}

function overrideStatus(
  line: SavingsLine,
  decision: Decision,
  { asAt }: DecisionContext,
): Result<AppliedDecision, Refusal> {
  const { status, until } = decision;
  const [reason, by] = [textOf(decision.reason), textOf(decision.by)];
  if (status === null || until === null || reason === null || by === null) {
    return lacks(decision, { Status: status, Until: until, Reason: reason, By: by });
  }
  if (compareDates(until, asAt) < 0) return fail({ kind: 'until is past', until, asAt });
  return succeed({ line, changes: [], override: { ref: line.ref, status, reason, by, until }, question: null });
}

function changed(line: SavingsLine, changes: Result<readonly LineChange[], Refusal>): Result<AppliedDecision, Refusal> {
  if (!changes.ok) return changes;
  return succeed({
    line: changeLine(line, changes.value),
    changes: changes.value,
    override: null,
    question: null,
  });
}

/** Refuses a decision for what its row does not say. */
function lacks(
  { decision }: Decision,
  needed: Readonly<Partial<Record<DecisionColumn, unknown>>>,
): Result<never, Refusal> {
  const columns: readonly DecisionColumn[] = ['From year', 'To year', 'Amount', 'Status', 'Until', 'Reason', 'By'];
  const missing = columns.filter((column) => needed[column] === null);
  return fail({ kind: 'incomplete', decision, missing });
}

function textOf(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

const isSame = (one: FinancialYear, other: FinancialYear) => compareFinancialYears(one, other) === 0;
