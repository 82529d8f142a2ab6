import { sameFigure } from '../../same';
import { groupInSteps, type Steps } from '../../steps';
import { addUp } from '../../tidy';
import type { Posting } from '../amounts/posting';
import type { Ledger, LedgerLine } from '../ledger';
import { tallyBy } from './control-totals';

/** What could make the difference, best first. `amount` is what it would account for. */
export interface ControlExplanation {
  readonly kind: 'set apart' | 'unread' | 'code' | 'code in period' | 'row' | 'row with its sign turned';
  /** Where it is about one code. */
  readonly code: string | null;
  readonly period: number | null;
  /** Where it is about one row of the export, counted from 1. */
  readonly row: number | null;
  readonly amount: number;
}

/** How a ledger compares with a control total. Differences are the ledger − what is stated. */
export interface ControlComparison {
  readonly agrees: boolean;
  readonly difference: number;
  /** Empty where it agrees, and where nothing single explains the difference. */
  readonly explanations: readonly ControlExplanation[];
}

/** So many rows or codes that would all explain it explain nothing. */
const mostOfAKind = 20;

const asPosted = (line: LedgerLine): Posting => line;
const nothing = { code: null, period: null, row: null };

/** What of a ledger a difference is looked for in. */
export type ExplainedRows = Pick<Ledger, 'unit' | 'lines' | 'setApart' | 'unread'>;

/**
 * What could make lines differ from what somebody says that they come to.
 * @param difference the lines − what is stated
 * @param heldAgainst the rows that are taken, which what is stated may go beyond; or all of them, of which it may leave out
 * some as well
 */
export function* explainDifference(
  { unit, lines, setApart, unread }: ExplainedRows,
  difference: number,
  heldAgainst: 'taken rows' | 'all rows',
): Steps<readonly ControlExplanation[]> {
  const isIt = (amount: number): boolean => amount !== 0 && sameFigure(amount, difference);
  const left = [
    ...setApart.map(({ period, net }) => ({ ...nothing, kind: 'set apart' as const, period, amount: net })),
    { ...nothing, kind: 'unread' as const, amount: unread.net },
  ]
    .filter(({ amount }) => isIt(-amount) || (heldAgainst === 'all rows' && isIt(amount)))
    .map((one) => ({ ...one, amount: difference }));
  const codes = [...(yield* tallyBy(lines, unit, ({ code }) => code, asPosted))]
    .filter(([, { net }]) => isIt(net))
    .map(([code, { net }]) => ({ ...nothing, kind: 'code' as const, code, amount: net }));
  const inPeriods: ControlExplanation[] = [];
  for (const [period, ofPeriod] of yield* groupInSteps(lines, (line) => line.period)) {
    for (const [code, { net }] of yield* tallyBy(ofPeriod, unit, (line) => line.code, asPosted)) {
      const isNew = isIt(net) && !codes.some((one) => one.code === code);
      if (isNew) inPeriods.push({ ...nothing, kind: 'code in period', code, period, amount: net });
    }
  }
  yield;
  const rows = lines.flatMap(({ row, code, period, debit, credit }): ControlExplanation[] => {
    const net = debit - credit;
    if (isIt(net)) return [{ kind: 'row', row, code, period, amount: net }];
    return isIt(2 * net) ? [{ kind: 'row with its sign turned', row, code, period, amount: 2 * net }] : [];
  });
  return [left, codes, inPeriods, rows].filter(({ length }) => length <= mostOfAKind).flat();
}

/**
 * Compares what is taken of a ledger with what somebody says that it comes to.
 * @param stated debit − credit, in the ledger's unit
 */
export function* compareControl(ledger: Ledger, stated: number): Steps<ControlComparison> {
  const difference = addUp([ledger.after.net, -stated]);
  const agrees = difference === 0;
  const explanations = agrees ? [] : yield* explainDifference(ledger, difference, 'taken rows');
  return { agrees, difference, explanations };
}
