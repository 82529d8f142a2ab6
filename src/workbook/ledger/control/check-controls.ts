import {
  compareControl,
  type ControlExplanation,
  type ExplainedRows,
  explainDifference,
} from '../../../finance/ledger/control/compare-control';
import { sumsOf } from '../../../finance/ledger/control/control-totals';
import type { CoveredRows, Ledger } from '../../../finance/ledger/ledger';
import { sameFigure } from '../../../finance/same';
import type { Steps } from '../../../finance/steps';
import { addUp } from '../../../finance/tidy';

/** A total that a ledger was held against. Money is in the ledger's unit, spending positive. */
export interface ControlCheck {
  /** Stated by a person, or by a row of the export. */
  readonly by: 'a person' | 'a total row';
  readonly stated: number;
  /** What the ledger comes to: of a total row the rows that it adds up, else what is taken of the export. */
  readonly found: number;
  /** Everything in the export, with what is not taken of it; null for a total row, which is held against rows of both kinds. */
  readonly inExport: number | null;
  readonly agrees: boolean;
  /** found − stated. */
  readonly difference: number;
  /** The row of the export that states it, counted from 1; null for a person. */
  readonly row: number | null;
  /** The rows that it was held against, where they are a part of the export; null where it is of the whole. */
  readonly part: { readonly from: number; readonly to: number } | null;
  /** What could make the difference; empty where it agrees or nothing single explains it. */
  readonly explanations: readonly ControlExplanation[];
}

/** One mistake may throw off the totals of every level; the first tell enough. */
const mostExplained = 10;

/** What of a ledger the rows between two are; rows that are not taken count with the whole alone, since none of them is listed. */
function between(ledger: Ledger, { from, to }: CoveredRows): ExplainedRows {
  const { unit } = ledger;
  const lines = ledger.lines.filter(({ row }) => row >= from && row <= to);
  return { unit, lines, setApart: [], unread: sumsOf([], unit) };
}

/**
 * Holds a ledger against the total that a person has given and against every total row of its own, in steps. Total rows
 * of which it is not known what they add up are in the ledger, with nothing that they cover.
 * @param given in the ledger's unit; null where nobody has given one
 */
export function* checkControls(ledger: Ledger, given: number | null): Steps<readonly ControlCheck[]> {
  const checks: ControlCheck[] = [];
  if (given !== null) {
    const { agrees, difference, explanations } = yield* compareControl(ledger, given);
    const [found, inExport] = [ledger.after.net, ledger.before.net];
    const of = { by: 'a person', stated: given, found, inExport, row: null, part: null } as const;
    checks.push({ ...of, agrees, difference, explanations });
  }
  let explained = 0;
  for (const { row, net: stated, covers } of ledger.totalRows) {
    if (stated === null || covers === null) continue;
    const agrees = sameFigure(covers.net, stated);
    const difference = agrees ? 0 : addUp([covers.net, -stated]);
    const isWhole = covers.rows === ledger.before.rows;
    const isExplained = !agrees && explained < mostExplained;
    if (isExplained) explained += 1;
    const explanations = isExplained
      ? yield* explainDifference(isWhole ? ledger : between(ledger, covers), difference, 'all rows')
      : [];
    const part = isWhole ? null : { from: covers.from, to: covers.to };
    const of = { by: 'a total row', stated, found: covers.net, inExport: null, row, part } as const;
    checks.push({ ...of, agrees, difference, explanations });
  }
  return checks;
}
