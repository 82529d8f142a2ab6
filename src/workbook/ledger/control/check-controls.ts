import { compareControl, type ControlExplanation } from '../../../finance/ledger/control/compare-control';
import type { Ledger } from '../../../finance/ledger/ledger';
import { sameFigure } from '../../../finance/same';
import type { Steps } from '../../../finance/steps';
import { addUp } from '../../../finance/tidy';

/** A total that a ledger was held against. Money is in the ledger's unit, spending positive. */
export interface ControlCheck {
  /** Stated by a person, or by the last row of the export. */
  readonly by: 'a person' | 'a total row';
  readonly stated: number;
  /** What the ledger comes to: of a total row all of the export, else what is taken of it. */
  readonly found: number;
  readonly agrees: boolean;
  /** found − stated. */
  readonly difference: number;
  /** The row of the export that states it, counted from 1; null for a person. */
  readonly row: number | null;
  /** What could make the difference; empty where it agrees or nothing single explains it. */
  readonly explanations: readonly ControlExplanation[];
}

/** The total of the whole export: its only total row, below all of its lines. Among several, which are subtotals nobody says. */
function grandTotal({ totalRows, lines }: Ledger): { readonly row: number; readonly net: number } | null {
  const [only, ...others] = totalRows;
  const last = lines.at(-1)?.row ?? 0;
  if (only === undefined || others.length > 0 || only.net === null || only.row < last) return null;
  return { row: only.row, net: only.net };
}

/**
 * Holds a ledger against the total that a person has given and against the one in its own last row, in steps.
 * @param given in the ledger's unit; null where nobody has given one
 */
export function* checkControls(ledger: Ledger, given: number | null): Steps<readonly ControlCheck[]> {
  const checks: ControlCheck[] = [];
  if (given !== null) {
    const { agrees, difference, explanations } = yield* compareControl(ledger, { net: given });
    const found = ledger.after.net;
    checks.push({ by: 'a person', stated: given, found, agrees, difference, row: null, explanations });
  }
  const total = grandTotal(ledger);
  if (total !== null) {
    const { row, net: stated } = total;
    const found = ledger.before.net;
    const agrees = sameFigure(found, stated);
    const compared = agrees ? null : yield* compareControl(ledger, { net: stated });
    const explanations = compared?.explanations ?? [];
    checks.push({
      by: 'a total row',
      stated,
      found,
      agrees,
      difference: agrees ? 0 : addUp([found, -stated]),
      row,
      explanations,
    });
  }
  return checks;
}
