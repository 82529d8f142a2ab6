import type { DecisionTaken } from '../../../src/finance/review/changes/change';
import { type LineState, lineStateOf, type ReviewState } from '../../../src/finance/review/line-state';
import type { RagStatus } from '../../../src/finance/rag/status';
import type { SavingsLine } from '../../../src/finance/savings-line';
import { saving } from '../support';

export const comparison = { year: { startYear: 2014 }, unit: '£000' } as const;
const june = { year: 2014, month: 6, day: 1 };
const september = { year: 2014, month: 9, day: 1 };

interface Given extends Partial<SavingsLine> {
  readonly rag?: RagStatus | null;
  readonly isOverridden?: boolean;
  /** From 2014/15 on. */
  readonly targets?: readonly (number | null)[];
  readonly forecast?: number | null;
}

/** A line that says nothing but what a test gives it; its forecast is that of 2014/15. */
export function state({ rag = null, isOverridden = false, targets = [], forecast = null, ...rest }: Given): LineState {
  const count = Math.max(targets.length, forecast === null ? 0 : 1);
  const years = Array.from({ length: count }, (_, place) => ({
    year: { startYear: 2014 + place },
    target: targets[place] ?? null,
    forecast: place === 0 ? forecast : null,
  }));
  return lineStateOf(saving({ ...rest, years }), { rag, isOverridden });
}

/** How lines stood on 1 June 2014. */
export function then(...lines: readonly LineState[]): ReviewState {
  return { asAt: june, lines };
}

/** How lines stand on 1 September 2014. */
export function now(...lines: readonly LineState[]): ReviewState {
  return { asAt: september, lines };
}

/** A decision of July 2014. */
export function decided(decision: DecisionTaken['decision'], ref = 'S1', amount: number | null = null): DecisionTaken {
  return { ref, decision, amount, fromYear: null, toYear: null, date: { year: 2014, month: 7, day: 14 } };
}
