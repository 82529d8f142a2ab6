import { useEffect, useState } from 'react';
import type { TrackerFailure } from '../../workbook';
import type { Reading } from '../pane-workbook';
import type { BudgetMemory } from './budget-memory';
import type { BudgetPort } from './budget-port';

/** What is known of the month-end. */
export type MonthEndKnowledge =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly failure: TrackerFailure }
  | {
      readonly kind: 'known';
      readonly month: NonNullable<BudgetMemory['known']>['month'];
      /** The workbook has changed since, and is being read again. */
      readonly isOld: boolean;
      /** Why the newest reading failed: the figures are from before. */
      readonly failure: TrackerFailure | null;
    };

interface Failed {
  readonly of: Reading;
  readonly failure: TrackerFailure;
}

/**
 * The month-end of the open workbook: read when the tab is first opened, and again whenever the pane has read the workbook
 * anew. What was known before stays in sight until then.
 */
export function useMonthEnd(
  port: BudgetPort,
  reading: Reading,
  known: BudgetMemory['known'],
  onKnown: (known: NonNullable<BudgetMemory['known']>) => void,
): { readonly knowledge: MonthEndKnowledge; readonly readAgain: () => void } {
  const [failed, setFailed] = useState<Failed | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isCurrent = known?.of === reading;
  useEffect(() => {
    if (isCurrent) return undefined;
    let isGone = false;
    void port.readMonthEnd().then((read) => {
      if (isGone) return;
      if (read.ok) onKnown({ month: read.value, of: reading });
      else setFailed({ of: reading, failure: read.error });
    });
    return () => {
      isGone = true;
    };
  }, [port, reading, isCurrent, attempt, onKnown]);
  const failure = failed?.of === reading && !isCurrent ? failed.failure : null;
  return {
    knowledge: knowledgeOf(known, isCurrent, failure),
    readAgain: () => {
      setFailed(null);
      setAttempt(attempt + 1);
    },
  };
}

function knowledgeOf(
  known: BudgetMemory['known'],
  isCurrent: boolean,
  failure: TrackerFailure | null,
): MonthEndKnowledge {
  if (known !== null) return { kind: 'known', month: known.month, isOld: !isCurrent && failure === null, failure };
  return failure === null ? { kind: 'waiting' } : { kind: 'failed', failure };
}
